"""Settings, working hours: the weekly pattern with its protected blocks, and how it changed over time."""

from datetime import time
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.contract import scheduled_minutes_from_fte
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.patterns import ClockRange, Pattern, clock_minutes, pattern_on
from dutytracker.domain.rounding import round_half_up
from dutytracker.reports.words import translate
from dutytracker.ui.settings.amount_text import fte_from
from dutytracker.ui.settings.clock_text import range_text
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.settings.pattern_form import PatternForm
from dutytracker.ui.settings.pattern_text import DayText
from dutytracker.ui.settings.pattern_words import week_in_words
from dutytracker.ui.settings.periods import PeriodsList
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

FULL_WEEK_MINUTES = 40 * 60


class WorkingHoursSection(QWidget):
    """The patterns of the log, and a form for one of them.

    Signals: `one_week_wanted()` asks for other hours in one week alone.
    """

    one_week_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: tuple[Pattern, ...] | None = None
        self.list: PeriodsList[Pattern] = PeriodsList(
            self.tr("Working hours over time"), self.tr("No working hours are entered yet."), _words
        )
        self.since = DateField(self.tr("These hours hold from"), workspace.logbook.today)
        self.form = PatternForm(workspace.logbook.settings.week_starts_on)
        self.fte = QLineEdit()
        self.fill = link_button(self.tr("Fill the ticked days from it"))
        self.save = primary_button(self.tr("Save these hours"))
        self.one_week = link_button(self.tr("Change hours for one week only…"))
        self._in_words = Text("", Size.STRONG, wraps=True)
        self._problem = ProblemLine()
        self._lay_out()
        self.list.opened.connect(self._on_opened)
        self.list.delete_wanted.connect(self._on_delete)
        self.form.edited.connect(self._on_edited)
        self.since.edited.connect(self._on_edited)
        self.fill.clicked.connect(self._on_fill)
        self.save.clicked.connect(self._on_save)
        self.one_week.clicked.connect(self.one_week_wanted)
        self.refresh()

    def refresh(self) -> None:
        """Reads the patterns again; what is being typed stays unless they changed."""
        logbook = self._workspace.logbook
        if logbook.patterns == self._shown:
            return
        self._shown = logbook.patterns
        today = logbook.today()
        in_force = pattern_on(today, logbook.patterns) or max(
            logbook.patterns, key=lambda pattern: pattern.valid_from, default=None
        )
        self.list.show_records(logbook.patterns, pattern_on(today, logbook.patterns), today)
        if in_force is not None:
            self._on_opened(in_force)
        else:
            self.since.show_date(week_of(today, logbook.settings.week_starts_on).start)
            self.form.show_texts({})

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        self.since.setFocus()

    def _on_opened(self, pattern: Pattern) -> None:
        self.since.show_date(pattern.valid_from)
        self.form.show_pattern(pattern)

    def _on_delete(self, pattern: Pattern) -> None:
        self._workspace.perform(deleting("Delete working hours", pattern))

    def _on_save(self) -> None:
        try:
            typed = self.form.pattern(self.since.date())
        except Problems as error:
            self.form.mark(error.problems)
            self._problem.say(" ".join(translate(problem.sentence) for problem in error.problems))
            return
        except DutyError as error:
            self._problem.say(translate(error.sentence))
            return
        before = next((each for each in self._workspace.logbook.patterns if each.valid_from == typed.valid_from), None)
        if before is None:
            self._workspace.perform(adding("Enter working hours", typed))
        else:
            self._workspace.perform(editing("Change working hours", before, typed))

    def _on_edited(self) -> None:
        self._problem.say("")
        self.form.mark(())
        self._in_words.setText(week_in_words(self.form.days()) or self.tr("No day is ticked: a week without work."))

    def _on_fill(self) -> None:
        """Gives each ticked day the minutes of the part of a full week that was typed."""
        texts = self.form.texts()
        ticked = [weekday for weekday, text in texts.items() if text.works]
        try:
            fte = fte_from(self.fte.text())
        except DutyError as error:
            mark(self.fte, wrong=True)
            self._problem.say(translate(error.sentence))
            return
        if not ticked:
            self._problem.say(self.tr("Tick the days you work first."))
            return
        shift = _shift_of(fte, len(ticked))
        self.form.show_texts({weekday: DayText(works=True, shift=range_text(shift)) for weekday in ticked})

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Working hours"),
            self.tr(
                "They say how much time the contract guarantees, and where your work falls. Type them like 8:30-5; "
                "several protected blocks with commas, or leave them empty where none is fixed."
            ),
        )
        layout.addWidget(self.list)
        layout.addWidget(self.since)
        layout.addWidget(self.form)
        layout.addLayout(self._fte_row())
        layout.addWidget(self._in_words)
        layout.addWidget(self._problem)
        row = WrappingRow(3 * STEP)
        row.addWidget(self.save)
        hint = self.tr("A date that is new begins a new period; what held before it stays as it was.")
        row.addWidget(Text(hint, Size.SMALL, Tone.FAINT, wraps=True), 1)
        layout.addLayout(row)
        layout.addWidget(self.one_week, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

    def _fte_row(self) -> QHBoxLayout:
        self.fte.setPlaceholderText("0.6")
        self.fte.setAccessibleName(self.tr("Full-time equivalent"))
        self.fte.setFixedWidth(round(self.fte.fontMetrics().height() * 4))
        row = WrappingRow(2 * STEP)
        row.addWidget(BreakingText(self.tr("Only the FTE is known:"), Size.BODY, Tone.DIM))
        row.addWidget(self.fte)
        row.addWidget(BreakingText(self.tr("of 40 h"), Size.BODY, Tone.DIM))
        row.addWidget(self.fill)
        row.addStretch()
        return row


def _words(pattern: Pattern) -> str:
    return week_in_words(pattern.days.values()).removesuffix(".") or translate("no working day")


def _shift_of(fte: Fraction, days: int) -> ClockRange:
    """A shift from 8 on as long as the scheduled minutes of a day, without a meal; it stands for the length alone."""
    minutes = round_half_up(scheduled_minutes_from_fte(fte, FULL_WEEK_MINUTES, days))
    start = time(8)
    return ClockRange(start, clock_minutes(start, minutes))
