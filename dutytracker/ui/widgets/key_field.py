"""A field that takes the next key that is pressed, with the keys held down with it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget
from shiboken6 import isValid

PLAIN = Qt.KeyboardModifier.NoModifier
EMPTYING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
LEAVING = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""Alone these mean what they mean in every field; with others held down they are taken like any key."""

MILLISECONDS_BETWEEN_LOOKS = 200


class KeyField(QKeySequenceEdit):
    """Tab leaves it as any field, Backspace empties it.

    Signals: `chosen(str)` with the key as Qt writes it in a file, empty for none; not where it stood there before.
    """

    accessible_role = QAccessible.Role.HotkeyField

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader says before the key."""
        super().__init__(parent)
        self._name = name
        self._stood = ""
        self._waiting = QTimer(self)
        self._waiting.setInterval(MILLISECONDS_BETWEEN_LOOKS)
        self._waiting.timeout.connect(self._on_waited)
        self.setMaximumSequenceLength(1)
        self.line = self.findChild(QLineEdit)
        self._tell()
        self.editingFinished.connect(self._on_finished)

    def key(self) -> str:
        """The key that stands there, as Qt writes it in a file; empty for none."""
        return self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def show_key(self, key: str) -> None:
        """Shows a key; nobody chose it here."""
        self._stood = key
        self._waiting.stop()
        self.setKeySequence(QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText))
        self._tell()

    def empty(self) -> None:
        """Chooses no key."""
        self.clear()
        self._choose("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_alone = Qt.Key(event.key()), event.modifiers() == PLAIN
        if is_alone and key in EMPTYING:
            self.empty()
        elif is_alone and key in LEAVING:
            event.ignore()
        elif key == Qt.Key.Key_Backtab:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)
            if not self.key():
                self._waiting.start()

    def _on_waited(self) -> None:
        """Nobody tells of keys that are let go while another program has the key that was pressed with them."""
        if self.key():
            self._waiting.stop()
        elif QGuiApplication.queryKeyboardModifiers() == PLAIN:
            self.show_key(self._stood)

    def _on_finished(self) -> None:
        """A key that was only half pressed when the field was left leaves what stood there."""
        if self.key():
            self._choose(self.key())
        else:
            self.show_key(self._stood)

    def _choose(self, key: str) -> None:
        self._tell()
        if key != self._stood:
            self._stood = key
            self.chosen.emit(key)

    def _tell(self) -> None:
        shown = self.keySequence().toString(QKeySequence.SequenceFormat.NativeText)
        said = f"{self._name}: {shown or self.tr('none')}"
        self.setAccessibleName(said)
        if self.line is not None and isValid(self.line):
            self.line.setAccessibleName(said)
            self.line.setPlaceholderText(self.tr("Press a key"))
