import ctypes
from ctypes.wintypes import MSG
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from dutytracker.ui.desktop.session_lock import SessionLock
from dutytracker.ui.desktop.session_lock_macos import MacLock, mac_lock
from dutytracker.ui.desktop.session_lock_windows import WindowsLock, windows_lock

SESSION_MESSAGE, LOCKED, UNLOCKED, LOGGED_ON = 0x2B1, 7, 8, 5


@pytest.fixture
def parent(qapp):
    return QObject()


@pytest.fixture
def lock(parent):
    return SessionLock(parent)


def test_what_is_said_twice_is_told_once(lock, qtbot):
    told = []
    lock.locked.connect(lambda: told.append("locked"))
    lock.unlocked.connect(lambda: told.append("unlocked"))

    for is_locked in (True, True, False, False, True):
        lock.tell(is_locked=is_locked)

    assert told == ["locked", "unlocked", "locked"]


def test_a_platform_that_does_not_tell_is_silent(lock):
    assert lock._teller is None


def test_windows_messages_about_the_session_are_understood(qapp):
    told, registered = [], []

    def register(window: int, which: int) -> int:
        registered.append(which)
        return 1

    lock = WindowsLock(SimpleNamespace(WTSRegisterSessionNotification=register), lambda **said: told.append(said))
    for number in (LOCKED, LOGGED_ON, UNLOCKED):
        sent = MSG(message=SESSION_MESSAGE, wParam=number)
        assert lock.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent)) == (False, 0)
    sent = MSG(message=SESSION_MESSAGE + 1, wParam=LOCKED)
    lock.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent))

    assert registered == [0]
    assert told == [{"is_locked": True}, {"is_locked": False}]
    assert windows_lock(lock._tell) is None
    qapp.removeNativeEventFilter(lock)


def test_a_mac_is_listened_to_under_both_names():
    told, heard = [], {}

    def text(_allocator: None, said: bytes, _encoding: int) -> bytes:
        return said

    def listen(_center: int, _observer: None, callback: object, name: bytes, _object: None, _when: int) -> None:
        heard[name] = callback

    foundation = SimpleNamespace(
        CFNotificationCenterGetDistributedCenter=lambda: 1,
        CFStringCreateWithCString=text,
        CFNotificationCenterAddObserver=listen,
    )
    lock = MacLock(foundation, lambda **said: told.append(said))

    heard[b"com.apple.screenIsLocked"](None, None, None, None, None)
    heard[b"com.apple.screenIsUnlocked"](None, None, None, None, None)

    assert told == [{"is_locked": True}, {"is_locked": False}]
    assert len(lock._heard) == 2
    assert mac_lock(lambda **_: None) is None
