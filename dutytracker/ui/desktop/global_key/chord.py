"""A key together with the keys held down with it."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate

Modifier = Qt.KeyboardModifier

HELD = Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier
"""At least one of these belongs to a key that works everywhere; with Shift alone it is typed as a letter."""

HOLDERS = ("Control", "Alt", "AltGr", "Shift", "Meta", "CapsLock", "NumLock", "unknown")
NO_KEYS = frozenset({Qt.Key(0), *(Qt.Key[f"Key_{name}"] for name in HOLDERS)})


@dataclass(frozen=True, slots=True)
class Chord:
    """`modifiers` are of Ctrl, Alt, Shift and Meta, in Qt's sense: on a Mac Ctrl is ⌘ and Meta is ⌃."""

    key: Qt.Key
    modifiers: Modifier

    @property
    def portable(self) -> str:
        """As Qt writes it in a file, the same on every computer: "Ctrl+Alt+Space"."""
        return self._sequence.toString(QKeySequence.SequenceFormat.PortableText)

    @property
    def words(self) -> str:
        """As it is called on this computer."""
        return self._sequence.toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def _sequence(self) -> QKeySequence:
        return QKeySequence(QKeyCombination(self.modifiers, self.key))


def chord_of(text: str) -> Chord:
    """The chord that `text` says in portable words. Raises: `DutyError` if it is none, or nothing is held with it."""
    sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    pressed: QKeyCombination | None = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]
    if pressed is None or pressed.key() in NO_KEYS:
        raise DutyError(translate("{keys} is no key. Choose one such as Ctrl+Alt+Space.").format(keys=text))
    chord = Chord(pressed.key(), pressed.keyboardModifiers())
    if not chord.modifiers & HELD:
        words = translate("{keys} alone is needed in other programs. Hold Ctrl or Alt with it, as in Ctrl+Alt+Space.")
        raise DutyError(words.format(keys=chord.words))
    return chord
