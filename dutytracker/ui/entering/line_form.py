"""The line with its button, and what Enter would do below it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.quick_entry import Draft, EntryDraft
from dutytracker.domain.records import Entry
from dutytracker.domain.situation import Situation
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.entering.favorites import Favorite
from dutytracker.ui.entering.line_reader import LineReader, Reading
from dutytracker.ui.entering.line_words import filled_line
from dutytracker.ui.entering.preview_row import PreviewRow
from dutytracker.ui.entering.preview_words import preview_of
from dutytracker.ui.theme import STEP, Tone, colors_of
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.icon_label import IconLabel
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

    def __init__(self, workspace: Workspace, start_timer: StartTimer, parent: QWidget | None = None) -> None:
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
        self._lay_out()
        self.line.textChanged.connect(self._on_text_changed)
        self.line.entered.connect(self.enter)
        self.line.timer_wanted.connect(self.start_timer)
        self.line.cleared.connect(self._on_cleared)
        self.line.previous_wanted.connect(self._on_previous_wanted)
        self.log_button.clicked.connect(self.enter)
        workspace.changed.connect(self._on_changed)
        self._show_reading()

    def take_focus(self) -> None:
        """Puts the keyboard into the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def know(self, situation: Situation) -> None:
        """Reads the line against that situation, which is that of now, from here on."""
        self._reader.know(situation)

    def show_day(self, day: date | None, situation: Situation) -> None:
        """Reads the line for that day where it names none, `None` for today; `situation` is that of now."""
        self.know(situation)
        if day != self._reader.day:
            self._reader.day = day
            self._show_reading()

    def edit(self, entry: Entry) -> None:
        """Puts an entry into the line; Enter replaces it, Esc leaves it as it was."""
        self._reader.edited = entry
        text, select = filled_line(entry, self._workspace.logbook)
        self.line.fill(text, select=select)
        self._show_reading()

    def begin(self, text: str, *, cursor: int | None = None) -> None:
        """Puts the beginning of a line into the line, for the member to go on."""
        self._reader.edited = None
        self.line.fill(text)
        if cursor is not None:
            self.line.setCursorPosition(cursor)

    def enter(self) -> None:
        """Stores the line; what is odd needs it twice, what is refused stays in the line."""
        text = self.line.text()
        if not text.strip():
            return
        try:
            reading = self._reader.read(text)
            if reading.draft.remarks and self._confirmed != text:
                self._confirmed = text
                self._show_remarks(reading.draft)
                return
            self._store(reading)
        except DutyError as error:
            self.preview.show_refusal(error.sentence)

    def start_timer(self) -> None:
        """Starts a timer for the line; what is refused stays in the line. An empty line does nothing."""
        text = self.line.text()
        if not text.strip():
            return
        if self._reader.edited is not None:
            self.preview.show_refusal(self.tr("This changes an entry: press Enter, or Esc and then start a timer."))
            return
        self._is_storing = True
        try:
            if not self._start_timer(text):
                return
            self._confirmed = ""
            self.line.setText("")
        except DutyError as error:
            self.preview.show_refusal(error.sentence)
            return
        finally:
            self._is_storing = False
        self._show_reading()
        self.stored.emit()

    def log_favorite(self, favorite: Favorite) -> None:
        """Logs a favorite; what is half typed stands in the line again afterwards."""
        half_typed, selected, edited = self.line.text(), self.line.selected(), self._reader.edited
        self.begin(f"{favorite.duty.value} {favorite.minutes}m")
        self.enter()
        if self.line.text():
            self.kept.emit()
        else:
            self._reader.edited = edited
            self.line.fill(half_typed, select=selected)

    def _store(self, reading: Reading) -> None:
        self._is_storing = True
        try:
            if self._reader.edited is None:
                self._workspace.log_line(reading.text)
            elif not self._workspace.perform(self._reader.change(reading.draft)):
                self._awaited = self._workspace.waiting
                return
            self._reader.edited = None
            self._confirmed = ""
            self.line.setText("")
        finally:
            self._is_storing = False
        self._show_reading()
        self.stored.emit()

    def _show_reading(self) -> None:
        if self._is_storing:
            return
        text = self.line.text()
        if not text.strip():
            self._show_nothing_typed()
            return
        try:
            draft = self._reader.read(text).draft
        except DutyError as error:
            self.preview.show_hint(self._beside(text, error.sentence))
            self.drafted.emit(None)
            return
        logbook = self._workspace.logbook
        self.preview.show_preview(preview_of(draft, logbook.today(), logbook.settings), self._keys(draft))
        self.line.setAccessibleDescription(self.preview.text())
        self.drafted.emit(draft)
        if draft.remarks:
            self.preview.show_remarks((*draft.remarks, self._twice(again=False)))

    def _beside(self, text: str, sentence: str) -> str:
        """Why the line cannot be logged as it stands, and that it could be timed where it could."""
        if self._reader.edited is not None or not self._reader.can_be_timed(text):
            return sentence
        return f"{sentence} {self.tr('Shift+Enter starts a timer.')}"

    def _show_remarks(self, draft: Draft) -> None:
        self.preview.show_remarks((*draft.remarks, self._twice(again=True)))

    def _twice(self, *, again: bool) -> str:
        return self.tr("Press Enter once more to log it as it is.") if again else self.tr("Enter twice logs it.")

    def _show_nothing_typed(self) -> None:
        self.preview.show_hint(
            self.tr("Also: undone c 30 · lost 30 meeting · pto friday · done. The arrow up edits the last entry.")
        )
        self.drafted.emit(None)

    def _keys(self, draft: Draft) -> str:
        if self._reader.edited is not None:
            return self.tr("Enter changes the entry · Esc leaves it")
        if isinstance(draft, EntryDraft):
            return self.tr("Enter logs · Esc clears")
        return self.tr("Enter notes it · Esc clears")

    def _on_text_changed(self, text: str) -> None:
        if text != self._confirmed:
            self._confirmed = ""
        self._show_reading()

    def _on_cleared(self) -> None:
        self._reader.edited = None
        self._show_reading()

    def _on_previous_wanted(self) -> None:
        if self.line.text().strip():
            return
        day = self._reader.day or self._workspace.logbook.today()
        entries = self._workspace.logbook.records.entries_on(day)
        if entries:
            self.edit(max(entries, key=_recorded))

    def _on_changed(self, change: Change) -> None:
        if self._awaited is not None and self._awaited.change.edits == change.edits:
            self._awaited = self._reader.edited = None
            self.line.setText("")
            self.stored.emit()
        edited = self._reader.edited
        if edited is not None and edited not in self._workspace.logbook.records.entries_on(edited.date):
            self._reader.edited = None
        self._show_reading()

    def _lay_out(self) -> None:
        frame = _LineFrame(self.line)
        row = QHBoxLayout(frame)
        row.setContentsMargins(4 * STEP, STEP, STEP, STEP)
        row.setSpacing(3 * STEP)
        row.addWidget(IconLabel("plus", Tone.ACCENT, 1.15))
        row.addWidget(self.line, 1)
        row.addWidget(self.log_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(frame)
        column.addWidget(self.preview)


class _LineFrame(QWidget):
    """The frame around line and button; it wears the focus of the line."""

    def __init__(self, line: EntryLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setFixedHeight(round(line.fontMetrics().height() * 2.2))
        line.focus_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.accent if self._line.hasFocus() else colors.control, 2))
        painter.setBrush(colors.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)


def _recorded(entry: Entry) -> tuple[float, str]:
    return entry.recorded_at.timestamp(), str(entry.id)
