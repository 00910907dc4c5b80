"""The line with its button, and what Enter would do below it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.favorites import Favorite
from dutytracker.domain.note_answers import said_safe
from dutytracker.domain.quick_entry import NotUnderstood
from dutytracker.domain.records import Entry
from dutytracker.domain.situation import Situation
from dutytracker.ui.entering.completing import Completing
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.entering.entry_steps import EntrySteps
from dutytracker.ui.entering.line_cost import LineCost
from dutytracker.ui.entering.line_frame import LineFrame
from dutytracker.ui.entering.line_reader import LineReader, Reading
from dutytracker.ui.entering.line_readout import LineReadout
from dutytracker.ui.entering.line_saying import LineSaying
from dutytracker.ui.entering.line_words import favorite_line
from dutytracker.ui.entering.mistakes import Mistakes
from dutytracker.ui.entering.note_guard import NoteGuard
from dutytracker.ui.entering.note_question import NoteQuestion
from dutytracker.ui.entering.preview_row import PreviewRow
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.workspace import Waiting, Workspace

StartTimer = Callable[[str], bool]
"""Starts a timer for what a line says; false where the log refused. Raises: `DutyError`."""


class LineForm(QWidget):
    """Types, previews, logs.

    `drafted(Draft | None)` comes with every preview, `stored()` once what it said is in the log, `kept()` when a
    favorite was not logged at once but stands in the line. What was typed stays until it is stored.
    """

    drafted = Signal(object)
    stored = Signal()
    kept = Signal()

    def __init__(
        self,
        workspace: Workspace,
        start_timer: StartTimer,
        parent: QWidget | None = None,
        *,
        says_keys: bool = True,
    ) -> None:
        """`says_keys` where the row under the line also says what Enter and Esc do."""
        super().__init__(parent)
        self._workspace = workspace
        self._start_timer = start_timer
        self._reader = LineReader(workspace.logbook)
        self._confirmed = ""
        self._is_storing = False
        self._awaited: Waiting | None = None
        """An edit of the line that waits for a reason; the line is empty once it is stored."""
        self.line = EntryLine()
        self.log_button = primary_button(self.tr("Log"))
        self.preview = PreviewRow()
        self._frame = LineFrame(self.line, self.log_button)
        self.completing = Completing(self.line, self._frame, self._reader)
        self.mistakes = Mistakes(self.line)
        self.question = NoteQuestion()
        self.guard = NoteGuard(self.line, self.question, self.preview)
        self._saying = LineSaying(self.line, self.preview, workspace.logbook, says_keys=says_keys)
        self._steps = EntrySteps(self.line, self._reader, self._saying, workspace.logbook)
        self._readout = LineReadout(self._reader, self._saying, self.completing, self.mistakes)
        self.cost = LineCost(workspace, self)
        self._lay_out()
        self.line.textChanged.connect(self.cost.see)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.entered.connect(self.enter)
        self.line.timer_wanted.connect(self.start_timer)
        self.line.cleared.connect(self._on_cleared)
        self.line.previous_wanted.connect(self._on_previous_wanted)
        self.line.next_wanted.connect(self._on_next_wanted)
        self.log_button.clicked.connect(self.enter)
        self.guard.kept.connect(self.enter)
        workspace.changed.connect(self._on_changed)
        self._show_reading()

    @property
    def is_editing(self) -> bool:
        """True while the line stands for an entry that Enter would change."""
        return self._reader.edited is not None

    def take_focus(self) -> None:
        """Puts the keyboard into the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def read_again(self) -> None:
        """Reads the line as of now; what is odd needs Enter twice again."""
        self._confirmed = ""
        self._show_reading()

    def know(self, situation: Situation) -> None:
        """Reads the line against that situation, which is that of now, from here on."""
        self._reader.know(situation)

    def show_day(self, day: date | None, situation: Situation) -> None:
        """Reads the line as of `situation`, that of now, and for that day where it names none; `None` for today."""
        self.know(situation)
        self._reader.day = day
        self._show_reading()

    def edit(self, entry: Entry) -> None:
        """Puts an entry into the line; Enter replaces it, Esc leaves it as it was."""
        self._steps.go_to(entry)
        self._show_reading()

    def begin(self, text: str, *, cursor: int | None = None) -> None:
        """Puts the beginning of a line into the line, for the member to go on."""
        self._steps.leave()
        self.line.fill(text)
        if cursor is not None:
            self.line.setCursorPosition(cursor)

    def leave_untouched(self) -> None:
        """Leaves an entry that was gone to and not changed yet; what was typed before stands in the line again."""
        if self._steps.is_untouched:
            self.line.fill("")
            self._on_cleared()

    def enter(self) -> None:
        """Stores the line; what is odd needs it twice, what is refused stays in the line.

        Where the note may tell who a patient is, that is asked first; while it is asked, this takes it out of the note.
        """
        text = self.line.text()
        if not text.strip():
            return
        if self.guard.is_asking:
            self.guard.remove()
            return
        self.completing.put_away()
        try:
            reading = self._reader.read(text)
            if self.guard.asks(text, reading.draft, self._reader.edited):
                return
            if reading.draft.remarks and self._confirmed != text:
                self._confirmed = text
                self._saying.ask_again(reading.draft)
                return
            self._store(reading)
        except NotUnderstood as wrong:
            self._readout.refuse(wrong)
        except DutyError as error:
            self._saying.refuse(error)

    def start_timer(self) -> None:
        """Starts a timer for the line; what is refused stays in the line. An empty line does nothing."""
        text = self.line.text()
        if not text.strip():
            return
        if self._reader.edited is not None:
            self._saying.refuse(
                DutyError(self.tr("This changes an entry: press Enter, or Esc and then start a timer."))
            )
            return
        self._is_storing = True
        try:
            if not self._start_timer(text):
                return
            self._confirmed = ""
            self.cost.count()
            self.line.setText("")
        except DutyError as error:
            self._saying.refuse(error)
            return
        finally:
            self._is_storing = False
        self._show_reading()
        self.stored.emit()

    def log_favorite(self, favorite: Favorite) -> None:
        """Logs a favorite; what is half typed stands in the line again afterwards."""
        half_typed, selected, history = self.line.text(), self.line.selected(), self._steps.set_aside()
        with self.cost.of_a_favorite():
            self.begin(favorite_line(favorite))
            self.enter()
            if self.line.text():
                self.kept.emit()
            else:
                self._steps.take_up(history, half_typed, selected)
                self._show_reading()

    def _store(self, reading: Reading) -> None:
        own = self._steps.own_text
        is_safe = self.guard.is_safe(self.line.text())
        self._is_storing = True
        try:
            if self._reader.edited is None:
                situation = self._reader.situation()
                self._workspace.log_line(reading.text, note_is_safe=is_safe, situation=situation)
            elif not self._workspace.perform(self._change_of(reading, is_safe=is_safe)):
                self._awaited = self._workspace.waiting
                return
            self._steps.leave()
            self._confirmed = ""
            self.cost.count()
            self.line.setText(own)
        finally:
            self._is_storing = False
        self._show_reading()
        self.stored.emit()

    def _change_of(self, reading: Reading, *, is_safe: bool) -> Change:
        change = self._reader.change(reading.draft)
        return said_safe(change) if is_safe else change

    def _show_reading(self) -> None:
        if self._is_storing:
            return
        text = self.line.text()
        draft = self._readout.show(text)
        if draft is not None and draft.remarks and text == self._confirmed:
            self._saying.ask_again(draft)
        self.drafted.emit(draft)

    def _on_text_changed(self, text: str) -> None:
        if text != self._confirmed:
            self._confirmed = ""
        self.guard.see(text, takes_notes=self._workspace.logbook.settings.notes)
        self._steps.see(text)
        self._show_reading()

    def _on_cleared(self) -> None:
        own = self._steps.leave()
        if own:
            self.line.fill(own)
        self._show_reading()

    def _on_previous_wanted(self) -> None:
        if self._steps.go_older():
            self._show_reading()

    def _on_next_wanted(self) -> None:
        if self._steps.go_newer():
            self._show_reading()
        else:
            self.completing.ask()

    def _on_changed(self, change: Change) -> None:
        self._reader.forget()
        if self._awaited is not None and self._awaited.change.edits == change.edits:
            self._awaited = None
            self.cost.count()
            self.line.setText(self._steps.leave())
            self.stored.emit()
        if not self._is_storing:
            self._steps.follow()
        self._show_reading()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self._frame)
        column.addWidget(self.question)
        column.addWidget(self.preview)
