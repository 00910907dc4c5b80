"""The line everything is logged with."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from dutytracker.ui.entering.composed_text import ComposedText, decomposed_to_paste
from dutytracker.ui.entering.line_painting import LinePlaces, draw_hint, draw_wave
from dutytracker.ui.theme import Size, text_font

KeyReader = Callable[[QKeyEvent], Callable[[], object] | None]
"""What a key does; `None` where it means nothing to this reader."""

KEYS_OF_THE_WINDOW = (Qt.Key.Key_D, Qt.Key.Key_E)
"""Keys that with Ctrl close the day and export weeks, and on X11 also delete and go to the end of a line."""


class EntryLine(QLineEdit):
    """A line of text that never loses what was typed. It holds composed characters alone, whatever is pasted.

    `entered()` comes with Enter, `timer_wanted()` with Shift+Enter, `cleared()` with Esc, `previous_wanted()` with ↑
    and `next_wanted()` with ↓, `focus_changed()` with the focus. Esc empties the line and Ctrl+Z brings it back; where
    there is nothing to bring back, Ctrl+Z goes to the window, which takes the latest change back. No line begins with a
    question mark: it goes to the window too, and gives `help_wanted()` where that does not know it.

    Faint words may stand behind the cursor, and waves under parts; neither is text.
    """

    entered = Signal()
    timer_wanted = Signal()
    cleared = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()
    help_wanted = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self._readers: list[KeyReader] = []
        self._mark: tuple[int, int] | None = None
        self._tells: tuple[tuple[int, int], ...] = ()
        self.setProperty("bare", True)
        self.setFont(text_font(Size.ENTRY))
        self.setMaxLength(400)
        self.setValidator(ComposedText(self))
        self.setPlaceholderText(self.tr("Log a duty: p15, e 20 @9:10, c 9-9:30 yesterday"))
        self.setAccessibleName(self.tr("Log a duty"))
        self.setAccessibleDescription(
            self.tr(
                "A duty, its length, and if you like a time, a day and a placement. "
                "Enter logs, Shift Enter starts a timer for a duty, Escape clears, the arrow down lists what fits."
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

    @property
    def hint(self) -> str:
        """The faint words behind the text; empty where there are none."""
        return self._hint

    def show_hint(self, words: str) -> None:
        """Shows faint words behind the text while the cursor stands at its end."""
        if words != self._hint:
            self._hint = words
            self.update()

    @property
    def mark(self) -> tuple[int, int] | None:
        """Start and end of the part with a wave under it."""
        return self._mark

    def show_mark(self, mark: tuple[int, int] | None) -> None:
        """Draws a wave under what stands from `mark[0]` to `mark[1]`, or none."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    @property
    def tells(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each part of the note that may tell who a patient is."""
        return self._tells

    def show_tells(self, tells: tuple[tuple[int, int], ...]) -> None:
        """Draws a wave under each of those parts."""
        if tells != self._tells:
            self._tells = tells
            self.update()

    def left_of(self, position: int) -> int:
        """Where the character at that position begins, in logical pixels from the left of the line."""
        return round(LinePlaces(self, self.cursorRect()).left_of(position))

    def ask_first(self, reader: KeyReader) -> None:
        """Asks `reader` what a key means before the line, its window and the readers that came later do."""
        self._readers.append(reader)

    def selected(self) -> tuple[int, int] | None:
        """Start and length of what is selected; `None` where nothing is."""
        return (self.selectionStart(), self.selectionLength()) if self.hasSelectedText() else None

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return super().event(event)
        meant = next((each for reader in self._readers if (each := reader(event)) is not None), None)
        if meant is not None:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                meant()
            return True
        if event.type() == QEvent.Type.ShortcutOverride and self._is_for_window(event):
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
        elif key == Qt.Key.Key_Down:
            self.next_wanted.emit()
        elif _begins_with_question(event, self.text()):
            self.help_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and (text := decomposed_to_paste()):
            self.insert(text)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        waves = (*self._tells, *(() if self._mark is None else (self._mark,)))
        if not self._hint and not waves:
            return
        places = LinePlaces(self, self.cursorRect())
        for wave in waves:
            draw_wave(self, places, *wave)
        if self._hint and self.text() and self.cursorPosition() == len(self.text()) and not self.hasSelectedText():
            draw_hint(self, places, self._hint)

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
        return _begins_with_question(event, self.text())


def _begins_with_question(event: QKeyEvent, text: str) -> bool:
    return event.text() == "?" and not text
