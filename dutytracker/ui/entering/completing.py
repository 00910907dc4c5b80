"""What fits at the cursor, offered under the line: quiet while a word is half typed, and when it is asked for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dutytracker.domain.quick_entry.completing import Completion, is_half_typed
from dutytracker.reports.words import counted
from dutytracker.ui.entering.completion_list import CompletionList
from dutytracker.ui.entering.completion_words import examples, row_of
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.entering.line_reader import LineReader
from dutytracker.ui.widgets.announcing import announce

HIDING = frozenset({QEvent.Type.Hide, QEvent.Type.WindowDeactivate, QEvent.Type.WindowStateChange})
MOVING = frozenset({QEvent.Type.Move, QEvent.Type.Resize})


class Completing(QObject):
    """Follows what is typed in `line`, and shows a list of words below its `frame` and what stands under that.

    Until the member moves into the list, every key does what it does without it; Tab takes the first word.
    """

    def __init__(self, line: EntryLine, frame: QWidget, reader: LineReader) -> None:
        super().__init__(line)
        self._line = line
        self._frame = frame
        self._reader = reader
        self._found: tuple[Completion, ...] = ()
        self._was_asked = False
        self._typed = ""
        """What was typed when the list was made: text that came otherwise puts it away."""
        self._window: QWidget | None = None
        self._list: CompletionList | None = None
        line.textEdited.connect(self._on_edited)
        line.textChanged.connect(self._on_text_changed)
        line.cursorPositionChanged.connect(self._on_cursor_moved)
        line.help_wanted.connect(self.teach)
        line.focus_changed.connect(self._on_focus_changed)
        line.ask_first(self.meant_by)

    @property
    def offered(self) -> tuple[Completion, ...]:
        """The words in the list; empty while none is shown."""
        return self._found

    @property
    def list(self) -> CompletionList | None:
        """The list; `None` until something was offered."""
        return self._list

    def ask(self) -> None:
        """Offers all that fits at the cursor."""
        self._was_asked, self._typed = True, self._line.text()
        self._offer(self._fitting())

    def teach(self) -> None:
        """Offers whole lines that show what can be typed; the line is empty."""
        self._was_asked, self._typed = True, ""
        self._offer(examples())

    def put_away(self) -> bool:
        """Hides the list; false where none was shown."""
        was_shown = bool(self._found)
        self._found, self._was_asked = (), False
        if self._list is not None:
            self._list.hide()
        return was_shown

    def meant_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the list; `None` where it means nothing for it."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Space and held == Qt.KeyboardModifier.ControlModifier:
            return self.ask
        if self._list is None or not self._found or held:
            return None
        current = self._list.current
        if key == Qt.Key.Key_Escape:
            return self.put_away
        if key == Qt.Key.Key_Down or (key == Qt.Key.Key_Up and current is not None):
            return partial(self._move, 1 if key == Qt.Key.Key_Down else -1)
        if key == Qt.Key.Key_Tab or (key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and current is not None):
            return partial(self.take, current.completion if current is not None else self._found[0])
        return None

    def take(self, completion: Completion) -> None:
        """Puts a word into the line; Ctrl+Z brings back what was typed."""
        self.put_away()
        text = self._line.text()
        behind = "" if text[completion.end :] else " "
        self._line.setSelection(completion.start, completion.end - completion.start)
        self._line.insert(completion.text + behind)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() in HIDING:
                self.put_away()
            elif event.type() in MOVING and self._found:
                self._stand()
        return super().eventFilter(watched, event)

    def _fitting(self) -> tuple[Completion, ...]:
        return self._reader.completions(self._line.text(), self._line.cursorPosition())

    def _offer(self, found: tuple[Completion, ...]) -> None:
        if not found:
            self.put_away()
            return
        shown, situation = self._shown_list(), self._reader.situation()
        is_new = not self._found
        self._found = found
        shown.show_rows([row_of(each, situation) for each in found])
        self._stand()
        if is_new:
            shown.show()
            fitting = counted(len(found), "word fits", "words fit")
            announce(self._line, self.tr("{words} here: arrow down chooses").format(words=fitting))

    def _shown_list(self) -> CompletionList:
        """The list, as a child of the window the line stands in now."""
        window = self._line.window()
        if self._list is None or window is not self._window:
            if self._list is not None:
                self._list.deleteLater()
            if self._window is not None:
                self._window.removeEventFilter(self)
            self._window, self._list = window, CompletionList(window)
            self._list.chosen.connect(self.take)
            window.installEventFilter(self)
        return self._list

    def _stand(self) -> None:
        if self._list is None:
            return
        frame = QRect(self._frame.mapToGlobal(QPoint(0, 0)), self._frame.size())
        line = self._line.mapToGlobal(QPoint(0, 0))
        left = line.x() + self._line.left_of(self._found[0].start)
        below = QRect(left, frame.top(), 1, frame.height() + round(self._line.fontMetrics().height() * 1.6))
        self._list.stand(below, frame)

    def _move(self, step: int) -> None:
        if self._list is not None and (row := self._list.move_current(step)) is not None:
            announce(self._line, row.spoken)

    def _on_text_changed(self, text: str) -> None:
        if text != self._typed:
            self.put_away()

    def _on_edited(self, text: str) -> None:
        self._typed = text
        if self._was_asked or is_half_typed(text, self._line.cursorPosition()):
            self._offer(self._fitting())
        else:
            self.put_away()

    def _on_cursor_moved(self) -> None:
        if self._found and self._line.cursorPosition() != self._found[0].end:
            self.put_away()

    def _on_focus_changed(self) -> None:
        if not self._line.hasFocus():
            self.put_away()
