"""What is asked of Windows, as far as that can be seen on any computer: its library is stood in for."""

import ctypes
from ctypes.wintypes import MSG
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from dutytracker.ui.desktop.global_key.chord import chord_of
from dutytracker.ui.desktop.global_key.windows import WindowsKeys, code_of, modifiers_of, windows_keys
from dutytracker.ui.desktop.kind_of_desktop import Unavailable

HOT_KEY_MESSAGE, ANOTHER_MESSAGE = 0x312, 0x100


class User32(SimpleNamespace):
    """Keeps what is registered, refuses what another program has, and finds signs on an American keyboard."""

    def __init__(self, *taken: int) -> None:
        super().__init__(registered={})

        def register(_window: None, number: int, modifiers: int, code: int) -> int:
            if code not in taken:
                self.registered[number] = modifiers, code
            return code not in taken

        self.RegisterHotKey = register
        self.UnregisterHotKey = lambda _window, number: self.registered.pop(number)
        self.VkKeyScanW = lambda sign: {"-": 0xBD, "?": 0x1BF}.get(sign.value, -1)


@pytest.fixture
def parent(qapp):
    return QObject()


def told(keys: WindowsKeys, message: int, number: int, kind: bytes = b"windows_generic_MSG") -> bool:
    sent = MSG(message=message, wParam=number)
    return keys._filter.nativeEventFilter(kind, ctypes.addressof(sent))[0]


def test_a_key_is_registered_and_told_by_its_name(parent, qtbot):
    user32 = User32()
    keys = WindowsKeys(user32, parent)

    assert keys.bind({"palette": "Ctrl+Alt+Space", "favorite-1": "Ctrl+Alt+1"}) == {}

    no_repeat, alt, ctrl = 0x4000, 1, 2
    assert user32.registered == {1: (no_repeat | alt | ctrl, 0x20), 2: (no_repeat | alt | ctrl, ord("1"))}
    with qtbot.waitSignal(keys.pressed) as pressed:
        assert told(keys, HOT_KEY_MESSAGE, 2)
    assert pressed.args == ["favorite-1"]


@pytest.mark.parametrize(
    ("message", "number", "kind"),
    [
        (ANOTHER_MESSAGE, 1, b"windows_generic_MSG"),
        (HOT_KEY_MESSAGE, 7, b"windows_generic_MSG"),
        (HOT_KEY_MESSAGE, 1, b"x"),
    ],
)
def test_every_other_message_is_left_alone(parent, qtbot, message, number, kind):
    keys = WindowsKeys(User32(), parent)
    keys.bind({"palette": "Ctrl+Alt+Space"})

    with qtbot.assertNotEmitted(keys.pressed):
        assert not told(keys, message, number, kind)


def test_a_key_that_another_program_has_is_refused_alone(parent):
    keys = WindowsKeys(User32(0x20), parent)

    refused = keys.bind({"palette": "Ctrl+Alt+Space", "favorite-1": "Ctrl+Alt+1"})

    assert refused == {
        "palette": "Another program has Ctrl+Alt+Space already. Choose another key here, or free it there."
    }


def test_all_keys_are_given_back(parent):
    user32 = User32()
    keys = WindowsKeys(user32, parent)
    keys.bind({"palette": "Ctrl+Alt+Space"})

    keys.release()

    assert user32.registered == {}


@pytest.mark.parametrize(
    ("keys", "code"),
    [("Ctrl+K", ord("K")), ("Ctrl+F12", 0x7B), ("Ctrl+Num+3", 0x63), ("Ctrl+PgUp", 0x21), ("Ctrl+Media Play", None)],
)
def test_keys_have_the_codes_of_windows(keys, code):
    assert code_of(chord_of(keys)) == code


def test_a_sign_is_looked_up_on_the_keyboard(parent):
    user32 = User32()

    refused = WindowsKeys(user32, parent).bind({"one": "Ctrl+-", "other": "Ctrl+§", "third": "Ctrl+?"})

    no_repeat, ctrl, shift = 0x4000, 2, 4
    assert user32.registered == {1: (no_repeat | ctrl, 0xBD), 3: (no_repeat | ctrl | shift, 0xBF)}
    assert list(refused) == ["other"]


def test_every_key_that_is_held_counts():
    assert modifiers_of(chord_of("Ctrl+Alt+Shift+Meta+K")) == 0x400F


def test_there_are_none_elsewhere(parent):
    with pytest.raises(Unavailable):
        windows_keys(parent)
