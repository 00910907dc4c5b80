"""Keys from Windows: each is registered by itself, and no other key is ever seen."""

import ctypes
import sys
from collections.abc import Mapping
from ctypes.wintypes import MSG
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Qt

from dutytracker.ui.desktop.global_key.chord import Chord
from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.sentences import missing, taken
from dutytracker.ui.desktop.kind_of_desktop import Unavailable

Key, Held = Qt.Key, Qt.KeyboardModifier

HOT_KEY_MESSAGE = 0x0312
MESSAGES = frozenset({b"windows_generic_MSG", b"windows_dispatcher_MSG"})
NO_REPEAT = 0x4000
NOT_FOUND, TYPED_WITH_SHIFT = 0xFF, 0x100
HELD = {Held.AltModifier: 0x1, Held.ControlModifier: 0x2, Held.ShiftModifier: 0x4, Held.MetaModifier: 0x8}

NAMED = {
    Key.Key_Backspace: 0x08,
    Key.Key_Tab: 0x09,
    Key.Key_Return: 0x0D,
    Key.Key_Pause: 0x13,
    Key.Key_Escape: 0x1B,
    Key.Key_Space: 0x20,
    Key.Key_PageUp: 0x21,
    Key.Key_PageDown: 0x22,
    Key.Key_End: 0x23,
    Key.Key_Home: 0x24,
    Key.Key_Left: 0x25,
    Key.Key_Up: 0x26,
    Key.Key_Right: 0x27,
    Key.Key_Down: 0x28,
    Key.Key_Print: 0x2C,
    Key.Key_Insert: 0x2D,
    Key.Key_Delete: 0x2E,
}
FIRST_FUNCTION_KEY, FUNCTION_KEYS = 0x70, 24
FIRST_OF_THE_PAD = 0x60


class WindowsKeys(GlobalKeys):
    """Registers keys for the thread the window runs in; `user32` is Windows' own library of that name."""

    def __init__(self, user32: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._user32 = user32
        user32.RegisterHotKey.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_uint, ctypes.c_uint)
        user32.UnregisterHotKey.argtypes = (ctypes.c_void_p, ctypes.c_int)
        self._names: dict[int, str] = {}
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        assert application is not None  # noqa: S101
        application.installNativeEventFilter(self._filter)

    def release(self) -> None:
        """Gives all keys back."""
        for number in self._names:
            self._user32.UnregisterHotKey(None, number)
        self._names.clear()

    def _take(self, chords: Mapping[str, Chord]) -> Mapping[str, str]:
        refused = {}
        for number, (name, chord) in enumerate(chords.items(), start=1):
            code, shift = self._place_of(chord)
            if code is None:
                refused[name] = missing(chord)
            elif self._user32.RegisterHotKey(None, number, modifiers_of(chord) | shift, code):
                self._names[number] = name
            else:
                refused[name] = taken(chord)
        return refused

    def say(self, number: int) -> bool:
        """Tells of the key that was registered under a number; false for one that was not."""
        name = self._names.get(number)
        if name is not None:
            self.pressed.emit(name)
        return name is not None

    def _place_of(self, chord: Chord) -> tuple[int | None, int]:
        """The code of a key, and Shift where its sign is typed with Shift on this keyboard."""
        code = code_of(chord)
        if code is not None or chord.key.value >= 0x100:
            return code, 0
        found = int(self._user32.VkKeyScanW(ctypes.c_wchar(chr(chord.key.value))))
        if found & NOT_FOUND == NOT_FOUND:
            return None, 0
        return found & 0xFF, HELD[Held.ShiftModifier] if found & TYPED_WITH_SHIFT else 0


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, keys: WindowsKeys) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> Any:
        """Takes the messages of the keys that were registered, and leaves all others alone."""
        if bytes(kind) not in MESSAGES:  # type: ignore[arg-type]
            return False, 0
        told = MSG.from_address(int(message))  # what comes is an address, whatever it is declared to be
        return told.message == HOT_KEY_MESSAGE and self._keys.say(told.wParam), 0


def windows_keys(parent: QObject) -> GlobalKeys:
    """The keys of this Windows. Raises: OSError on another system."""
    if sys.platform == "win32":
        return WindowsKeys(ctypes.WinDLL("user32"), parent)
    raise Unavailable


def modifiers_of(chord: Chord) -> int:
    """The keys held with it, as Windows counts them; a key that is held down is told once."""
    return NO_REPEAT | sum(number for held, number in HELD.items() if chord.modifiers & held)


def code_of(chord: Chord) -> int | None:
    """Windows' code of a key that is the same on every keyboard; `None` for any other."""
    key = chord.key
    if key in NAMED:
        return NAMED[key]
    if Key.Key_0.value <= key.value <= Key.Key_9.value:
        on_the_pad = chord.modifiers & Held.KeypadModifier
        return FIRST_OF_THE_PAD + key.value - Key.Key_0.value if on_the_pad else key.value
    if Key.Key_A.value <= key.value <= Key.Key_Z.value:
        return key.value
    function_key = key.value - Key.Key_F1.value
    return FIRST_FUNCTION_KEY + function_key if 0 <= function_key < FUNCTION_KEYS else None
