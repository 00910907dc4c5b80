"""The cells of an offer: what is typed, and what is chosen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit

from dutytracker.ui.widgets.choice_box import ChoiceBox


class OfferField(QLineEdit):
    """Undo and redo mean what was typed here, and the collection where nothing was typed since it was left.

    Signals: `left()` with Enter or when the keyboard leaves, `stepped(int)` with the up and down keys, `given_up()`
    with Escape.
    """

    left = Signal()
    stepped = Signal(int)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(False)
        self.editingFinished.connect(self.left)

    def show_text(self, text: str) -> None:
        """Shows what is typed elsewhere; the cursor stays where it is the same."""
        if self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                self.home(False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _is_for_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        return bool(event.matches(QKeySequence.StandardKey.Redo)) and not self.isRedoAvailable()


class OfferChoice(ChoiceBox):
    """A choice in a cell; the wheel scrolls the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
