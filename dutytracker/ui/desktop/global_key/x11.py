"""Keys from an X server: each is grabbed by itself, and no other key is ever seen."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer

from dutytracker.ui.desktop.global_key.chord import Chord
from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.sentences import missing, taken
from dutytracker.ui.desktop.global_key.x11_keyboard import Keyboard
from dutytracker.ui.desktop.listening import Listening
from dutytracker.ui.desktop.xcb import EventKind, Grab, XConnection

REPEATED = 5
"""A key pressed so few milliseconds after it was let go was held all the time, and X repeats it."""

SETTLED = 200
"""Milliseconds in which a keyboard that is laid out anew says so several times."""


class X11Keys(GlobalKeys):
    """Grabs keys over a connection of its own; raises OSError where there is no X server."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._connection = XConnection()
        self._listening = Listening(self._connection, self._read, self)
        self._relaid = QTimer(self)
        self._relaid.setSingleShot(True)
        self._relaid.setInterval(SETTLED)
        self._chords: Mapping[str, Chord] = {}
        self._refused: Mapping[str, str] = {}
        self._keyboard = self._laid_out()
        self._names: dict[Grab, str] = {}
        self._let_go: dict[int, int] = {}
        self._relaid.timeout.connect(self._on_relaid)

    def release(self) -> None:
        """Gives all keys back."""
        self._chords, self._refused = {}, {}
        self._give_back()

    def _take(self, chords: Mapping[str, Chord]) -> Mapping[str, str]:
        self._chords = chords
        self._keyboard = self._laid_out()
        refused = {}
        for name, chord in chords.items():
            grab = self._keyboard.grab_of(chord)
            if grab is None:
                refused[name] = missing(chord)
            elif self._grab(grab):
                self._names[grab] = name
            else:
                refused[name] = taken(chord)
        self._refused = refused
        self._listening.look_soon()
        return refused

    def _grab(self, grab: Grab) -> bool:
        """Grabs a key with every lock on and off, or not at all."""
        variants = self._keyboard.variants(grab)
        given = self._connection.grab(variants)
        if all(given):
            return True
        self._connection.free(each for each, is_given in zip(variants, given, strict=True) if is_given)
        return False

    def _give_back(self) -> None:
        self._names.clear()
        self._let_go.clear()
        self._connection.free()

    def _read(self) -> None:
        for event in self._connection.events():
            if event.kind is EventKind.MAPPING:
                self._relaid.start()
            elif event.kind is EventKind.RELEASED:
                self._let_go[event.keycode] = event.at
            elif not 0 <= event.at - self._let_go.get(event.keycode, -REPEATED - 1) <= REPEATED:
                self._say(Grab(event.keycode, self._keyboard.without_locks(event.state)))

    def _say(self, grab: Grab) -> None:
        name = self._names.get(grab)
        if name is not None:
            self.pressed.emit(name)

    def _on_relaid(self) -> None:
        """Takes the keys where they lie now, and says which cannot be had any more."""
        before = self._refused
        self._give_back()
        for name, sentence in self._take(self._chords).items():
            if name not in before:
                self.refused.emit(name, sentence)

    def _laid_out(self) -> Keyboard:
        first, width, keysyms = self._connection.keyboard()
        return Keyboard(first=first, width=width, keysyms=keysyms, modifiers=self._connection.modifiers())
