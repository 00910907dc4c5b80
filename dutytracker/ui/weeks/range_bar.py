"""Which weeks a page is about: the last so many, all of them, or from a day to a day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import Logbook
from dutytracker.reports.words import translate
from dutytracker.ui.export_range import last_weeks, weeks_between, weeks_in_words
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.widgets.wrapping_row import WrappingRow

DATES = "dates"

COUNTS = {
    8: "The last 8 weeks",
    12: "The last 12 weeks",
    26: "The last half year",
    52: "The last year",
    520: "All weeks",
}
"""By how many weeks that are over; the longest there are is ten years."""

FIRST_CHOICE = 12


class RangeBar(QWidget):
    """A choice, two dates where they are wanted, and the range in words.

    The last so many weeks are those that are over; the one that still runs comes on top where it is `with_running`.

    Signals: `chosen(tuple[Week, ...])` after every choice that holds: whole weeks in a row, oldest first.
    """

    chosen = Signal(object)

    def __init__(self, logbook: Logbook, *, with_running: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logbook = logbook
        self._with_running = with_running
        self.choice = ChoiceBox(self.tr("Which weeks"))
        self.first = DateField(self.tr("From"), logbook.today)
        self.last = DateField(self.tr("To"), logbook.today)
        self.in_words = BreakingText("", Size.BODY, Tone.DIM)
        self.problem = ProblemLine()
        for count, words in COUNTS.items():
            self.choice.add(translate(words), count)
        self.choice.add(self.tr("From a day to a day"), DATES)
        self.choice.choose(FIRST_CHOICE)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, RING, RING, RING)
        column.setSpacing(STEP)
        row = WrappingRow(3 * STEP, self.choice)
        row.addWidget(self.in_words, 1)
        row.addStretch()
        dates = SideBySide(38 * self.fontMetrics().height(), 3 * STEP)
        dates.add(self.first)
        dates.add(self.last)
        column.addLayout(row)
        column.addWidget(dates)
        column.addWidget(self.problem)
        self.choice.currentIndexChanged.connect(self._on_edited)
        self.first.edited.connect(self._on_edited)
        self.last.edited.connect(self._on_edited)
        self._weeks = self._chosen()
        self._show()

    def weeks(self) -> tuple[Week, ...]:
        """The weeks that are chosen; while the dates are wrong, those chosen before."""
        return self._weeks

    def renew(self) -> None:
        """Follows the calendar and the log, without telling."""
        try:
            self._weeks = self._chosen()
        except DutyError:
            return
        self._show()

    def _chosen(self) -> tuple[Week, ...]:
        starts_on = self._logbook.settings.week_starts_on
        count = self.choice.value()
        if not isinstance(count, int):
            return weeks_between(self.first.date(), self.last.date(), starts_on)
        running = week_of(self._logbook.today(), starts_on)
        first_day = self._logbook.records.first_day()
        weeks = last_weeks(count, running, running if first_day is None else week_of(first_day, starts_on))
        return (*weeks, running) if self._with_running and weeks[-1] != running else weeks

    def _show(self) -> None:
        by_dates = self.choice.value() == DATES
        self.first.setVisible(by_dates)
        self.last.setVisible(by_dates)
        self.problem.say("")
        said = weeks_in_words(self._weeks)
        if self._logbook.today() in self._weeks[-1]:
            said = self.tr("{weeks}, still running").format(weeks=said)
        self.in_words.setText(said)

    def _on_edited(self) -> None:
        try:
            self._weeks = self._chosen()
        except DutyError as error:
            self.first.show()
            self.last.show()
            if self.first.field.text() and self.last.field.text():
                self.problem.say(translate(error.sentence))
            return
        self._show()
        self.chosen.emit(self._weeks)
