"""What is asked of macOS, as far as that can be seen on any computer: its library is stood in for."""

import ctypes
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from dutytracker.ui.desktop.global_key.chord import chord_of
from dutytracker.ui.desktop.global_key.macos import NOT_HANDLED, PROGRAM, HotKey, MacKeys, code_of, mac_keys
from dutytracker.ui.desktop.kind_of_desktop import Unavailable

COMMAND, SHIFT, OPTION, CONTROL = 1 << 8, 1 << 9, 1 << 11, 1 << 12


class Function:
    """A function of the library, whose types can be declared."""

    def __init__(self, does: Any) -> None:
        self._does = does

    def __call__(self, *arguments: Any) -> Any:
        return self._does(*arguments)


class Carbon(SimpleNamespace):
    """Keeps what is registered, refuses what another program has, and calls the handler as the system does."""

    def __init__(self, *taken: int) -> None:
        super().__init__(registered={}, taken=taken, handler=None, pressed=0)
        self.GetEventDispatcherTarget = Function(lambda: 1)
        self.InstallEventHandler = Function(self._install)
        self.RegisterEventHotKey = Function(self._register)
        self.UnregisterEventHotKey = Function(lambda key: self.registered.pop(key.value))
        self.GetEventParameter = Function(self._tell)

    def press(self, number: int) -> int:
        self.pressed = number
        return self.handler(None, None, None)

    def _install(self, _target: int, handler: Any, *_rest: Any) -> int:
        self.handler = handler
        return 0

    def _register(self, code: int, modifiers: int, key: HotKey, _target: int, _options: int, given: Any) -> int:
        if code in self.taken:
            return -9878
        given._obj.value = key.number
        self.registered[key.number] = code, modifiers
        return 0

    def _tell(self, _event: Any, _name: int, _kind: int, _actual: Any, _size: int, _used: Any, told: Any) -> int:
        told._obj.program, told._obj.number = PROGRAM, self.pressed
        return 0


@pytest.fixture
def parent(qapp):
    return QObject()


def test_a_key_is_registered_and_told_by_its_name(parent, qtbot):
    carbon = Carbon()
    keys = MacKeys(carbon, parent)

    assert keys.bind({"palette": "Ctrl+Alt+Space", "favorite-1": "Ctrl+Shift+1"}) == {}

    assert carbon.registered == {1: (49, COMMAND | OPTION), 2: (18, COMMAND | SHIFT)}
    with qtbot.waitSignal(keys.pressed) as pressed:
        assert carbon.press(2) == 0
    assert pressed.args == ["favorite-1"]


def test_a_key_that_was_not_registered_is_left_to_others(parent, qtbot):
    carbon = Carbon()
    keys = MacKeys(carbon, parent)

    with qtbot.assertNotEmitted(keys.pressed):
        assert carbon.press(3) == NOT_HANDLED


def test_a_key_that_another_program_has_is_refused_alone(parent):
    refused = MacKeys(Carbon(49), parent).bind({"palette": "Ctrl+Alt+Space", "favorite-1": "Ctrl+Alt+1"})

    assert list(refused) == ["palette"]
    assert refused["palette"].startswith("Another program has")


def test_macos_gives_no_key_with_option_alone(parent):
    carbon = Carbon()

    refused = MacKeys(carbon, parent).bind(
        {"palette": "Alt+Space", "favorite-1": "Alt+Shift+1", "favorite-2": "Meta+2"}
    )

    assert refused["palette"] == "macOS gives no program Alt+Space. Hold Command or Control with it."
    assert set(refused) == {"palette", "favorite-1"}
    assert carbon.registered == {3: (19, CONTROL)}


def test_all_keys_are_given_back(parent):
    carbon = Carbon()
    keys = MacKeys(carbon, parent)
    keys.bind({"palette": "Ctrl+Alt+Space"})

    keys.release()

    assert carbon.registered == {}


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ("Ctrl+H", 4),
        ("Ctrl+G", 5),
        ("Ctrl+M", 46),
        ("Ctrl+0", 29),
        ("Ctrl+F12", 111),
        ("Ctrl+Left", 123),
        ("Ctrl+§", None),
    ],
)
def test_keys_lie_where_they_do_on_an_american_keyboard(keys, code):
    assert code_of(chord_of(keys)) == code


def test_a_key_of_the_pad_is_not_that_of_the_row(parent):
    assert code_of(chord_of("Ctrl+Num+1")) is None


def test_what_a_key_is_known_by_is_laid_out_as_in_c():
    assert ctypes.sizeof(HotKey) == 8


def test_there_are_none_elsewhere(parent):
    with pytest.raises(Unavailable):
        mac_keys(parent)
