"""The line everything is logged with."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.ui.theme import Size, text_font

KEYS_OF_THE_WINDOW = (Qt.Key.Key_D, Qt.Key.Key_E)
"""Keys that with Ctrl close the day and export weeks, and on X11 also delete and go to the end of a line."""


class EntryLine(QLineEdit):
    """A line of text that never loses what was typed.

    `entered()` comes with Enter, `timer_wanted()` with Shift+Enter, `cleared()` with Esc, `previous_wanted()` with ↑,
    `focus_changed()` with the focus. Esc empties the line and Ctrl+Z brings it back; where there is nothing to bring
    back, Ctrl+Z goes to the window, which takes the latest change back. No line begins with a question mark: it goes to
    the window too.
    """

    entered = Signal()
    timer_wanted = Signal()
    cleared = Signal()
    previous_wanted = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setFont(text_font(Size.ENTRY))
        self.setMaxLength(400)
        self.setPlaceholderText(self.tr("Log a duty: p15, e 20 @9:10, c 9-9:30 yesterday"))
        self.setAccessibleName(self.tr("Log a duty"))
        self.setAccessibleDescription(
            self.tr(
                "A duty, its length, and if you like a time, a day and a placement. "
                "Enter logs, Shift Enter starts a timer for a duty, Escape clears."
            )
        )

    def fill(self, text: str, *, select: tuple[int, int] | None = None) -> None:
        """Puts `text` into the line, the cursor at its end or `select` (start, length) selected.

        Ctrl+Z brings back what stood there.
        """
        if self.text():
            self.selectAll()
            self.insert(text)
        else:
            self.setText(text)
        if select is not None:
            self.setSelection(*select)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected(self) -> tuple[int, int] | None:
        """Start and length of what is selected; `None` where nothing is."""
        return (self.selectionStart(), self.selectionLength()) if self.hasSelectedText() else None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_for_window(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.timer_wanted if shifted else self.entered).emit()
        elif key == Qt.Key.Key_Escape:
            self.selectAll()
            self.del_()
            self.cleared.emit()
        elif key == Qt.Key.Key_Up:
            self.previous_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def _is_for_window(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.isRedoAvailable()
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in KEYS_OF_THE_WINDOW:
            return True
        return event.text() == "?" and not self.text()
