"""Keys from macOS: each is registered by itself, which needs no permission, and no other key is ever seen."""

import ctypes
import sys
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt

from dutytracker.ui.desktop.global_key.chord import Chord
from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.sentences import missing, more_than_option, taken
from dutytracker.ui.desktop.kind_of_desktop import Unavailable

Key, Held = Qt.Key, Qt.KeyboardModifier

CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
HELD = {
    Held.ControlModifier: 1 << 8,  # the command key: Qt changes it with Control on a Mac
    Held.ShiftModifier: 1 << 9,
    Held.AltModifier: 1 << 11,
    Held.MetaModifier: 1 << 12,  # the control key
}

CODES = {
    **dict(zip("asdfhgzxcv", range(10), strict=True)),
    **dict(zip("bqweryt123465=97-80]ou[ip", range(11, 36), strict=True)),
    **dict(zip("lj'k;\\,/nm.", range(37, 48), strict=True)),
    " ": 49,
    "`": 50,
}
"""Where each sign lies on an American keyboard; the codes are places, whatever is printed on them."""

NAMED = {
    Key.Key_Return: 36,
    Key.Key_Tab: 48,
    Key.Key_Backspace: 51,
    Key.Key_Escape: 53,
    Key.Key_Enter: 76,
    Key.Key_Home: 115,
    Key.Key_PageUp: 116,
    Key.Key_Delete: 117,
    Key.Key_End: 119,
    Key.Key_PageDown: 121,
    Key.Key_Left: 123,
    Key.Key_Right: 124,
    Key.Key_Down: 125,
    Key.Key_Up: 126,
    **dict(
        zip(
            (Key(Key.Key_F1.value + number) for number in range(12)),
            (122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111),
            strict=True,
        )
    ),
}


def _four(letters: bytes) -> int:
    return int.from_bytes(letters, "big")


PROGRAM = _four(b"duty")
KEYBOARD_CLASS, PRESSED_KIND = _four(b"keyb"), 5
DIRECT_OBJECT, HOT_KEY_TYPE = _four(b"----"), _four(b"hkid")
NOT_HANDLED = -9874


class HotKey(ctypes.Structure):
    """What a registered key is known by."""

    _fields_ = (("program", ctypes.c_uint32), ("number", ctypes.c_uint32))


class EventKind(ctypes.Structure):
    """Which events a handler is called for."""

    _fields_ = (("family", ctypes.c_uint32), ("kind", ctypes.c_uint32))


HANDLER = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacKeys(GlobalKeys):
    """Registers keys with Carbon, the only part of macOS that gives a program one key and no others."""

    def __init__(self, carbon: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._carbon = carbon
        _declare(carbon)
        self._names: dict[int, str] = {}
        self._registered: list[ctypes.c_void_p] = []
        self._handler = HANDLER(self._on_event)  # kept here, since Carbon does not keep it
        kinds = EventKind(KEYBOARD_CLASS, PRESSED_KIND)
        self._target = carbon.GetEventDispatcherTarget()
        carbon.InstallEventHandler(self._target, self._handler, 1, ctypes.byref(kinds), None, None)

    def release(self) -> None:
        """Gives all keys back."""
        for registered in self._registered:
            self._carbon.UnregisterEventHotKey(registered)
        self._registered.clear()
        self._names.clear()

    def _take(self, chords: Mapping[str, Chord]) -> Mapping[str, str]:
        refused = {}
        for number, (name, chord) in enumerate(chords.items(), start=1):
            code = code_of(chord)
            if code is None:
                refused[name] = missing(chord)
            elif not chord.modifiers & (Held.ControlModifier | Held.MetaModifier):
                refused[name] = more_than_option(chord)
            elif self._register(number, code, modifiers_of(chord)):
                self._names[number] = name
            else:
                refused[name] = taken(chord)
        return refused

    def _register(self, number: int, code: int, modifiers: int) -> bool:
        registered = ctypes.c_void_p()
        problem = self._carbon.RegisterEventHotKey(
            code, modifiers, HotKey(PROGRAM, number), self._target, 0, ctypes.byref(registered)
        )
        if problem == 0:
            self._registered.append(registered)
        return bool(problem == 0)

    def _on_event(self, _following: int | None, event: int | None, _more: int | None) -> int:
        told = HotKey()
        size = ctypes.sizeof(told)
        problem = self._carbon.GetEventParameter(
            event, DIRECT_OBJECT, HOT_KEY_TYPE, None, size, None, ctypes.byref(told)
        )
        name = self._names.get(told.number) if problem == 0 and told.program == PROGRAM else None
        if name is None:
            return NOT_HANDLED
        self.pressed.emit(name)
        return 0


def mac_keys(parent: QObject) -> GlobalKeys:
    """The keys of this Mac. Raises: OSError on another system."""
    if sys.platform == "darwin":
        return MacKeys(ctypes.CDLL(CARBON), parent)
    raise Unavailable


def modifiers_of(chord: Chord) -> int:
    """The keys held with it, as Carbon counts them."""
    return sum(number for held, number in HELD.items() if chord.modifiers & held)


def code_of(chord: Chord) -> int | None:
    """The place of a key on the keyboard; `None` for one that American keyboards do not have."""
    if chord.modifiers & Held.KeypadModifier:
        return None
    if chord.key in NAMED:
        return NAMED[chord.key]
    return CODES.get(chr(chord.key.value).lower()) if chord.key.value < 0x80 else None


def _declare(carbon: Any) -> None:
    pointer, number, size = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_ulong
    carbon.GetEventDispatcherTarget.restype = pointer
    carbon.InstallEventHandler.argtypes = (pointer, HANDLER, size, pointer, pointer, pointer)
    carbon.RegisterEventHotKey.argtypes = (number, number, HotKey, pointer, number, pointer)
    carbon.RegisterEventHotKey.restype = ctypes.c_int32
    carbon.UnregisterEventHotKey.argtypes = (pointer,)
    carbon.GetEventParameter.argtypes = (pointer, number, number, pointer, size, pointer, pointer)
    carbon.GetEventParameter.restype = ctypes.c_int32
