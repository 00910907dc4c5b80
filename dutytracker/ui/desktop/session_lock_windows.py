"""What Windows says about its screen, to a window of the program that is never shown."""

import ctypes
import sys
from collections.abc import Callable
from ctypes.wintypes import MSG
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtGui import QWindow

SESSION_MESSAGE, LOCKED, UNLOCKED = 0x02B1, 0x7, 0x8
MESSAGES = frozenset({b"windows_generic_MSG", b"windows_dispatcher_MSG"})
THIS_SESSION = 0


class WindowsLock(QAbstractNativeEventFilter):
    """`wtsapi32` is Windows' own library of that name."""

    def __init__(self, wtsapi32: Any, tell: Callable[..., None]) -> None:
        super().__init__()
        self._tell = tell
        self._window = QWindow()
        self._window.create()
        register = wtsapi32.WTSRegisterSessionNotification
        register.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        register(int(self._window.winId()), THIS_SESSION)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        """Reads the messages about the session, and leaves all of them to whoever else wants them."""
        if bytes(kind) in MESSAGES:  # type: ignore[arg-type]
            told = MSG.from_address(int(message))  # what comes is an address, whatever it is declared to be
            if told.message == SESSION_MESSAGE and told.wParam in {LOCKED, UNLOCKED}:
                self._tell(is_locked=told.wParam == LOCKED)
        return False, 0


def windows_lock(tell: Callable[..., None]) -> object:
    """Listens on this Windows; to be kept as long as it is to be heard."""
    if sys.platform == "win32":
        return WindowsLock(ctypes.WinDLL("wtsapi32"), tell)
    return None
