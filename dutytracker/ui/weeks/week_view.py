"""One week in full: the two questions, what is missing, what the work was and where, how good the record is."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dutytracker.domain.breakdown import breakdown_of
from dutytracker.domain.calendar import Week
from dutytracker.domain.contract import Missing
from dutytracker.domain.logging import answering_undone, closing_day
from dutytracker.domain.records import Log
from dutytracker.reports.words import short_day, translate
from dutytracker.ui.theme import STEP
from dutytracker.ui.weeks.appointments_card import AppointmentsCard
from dutytracker.ui.weeks.need_card import WEEKS_SHOWN, NeedCard
from dutytracker.ui.weeks.open_points import open_points_of
from dutytracker.ui.weeks.open_points_card import UNDONE_KEY, OpenPointsCard
from dutytracker.ui.weeks.protected_time import protected_time
from dutytracker.ui.weeks.questions_card import QuestionsCard
from dutytracker.ui.weeks.record_card import RecordCard
from dutytracker.ui.weeks.summaries import Summaries
from dutytracker.ui.weeks.work_cards import DutiesCard, PlacesCard
from dutytracker.ui.widgets.scroller import Scroller
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.workspace import Workspace

SECTIONS = {
    Missing.PATTERN: "working_hours",
    Missing.TERM: "contract",
    Missing.PROTECTED_BLOCKS: "working_hours",
}
"""Where in the settings a lack is mended."""


CLOSING_KEY = "W"
"""Opens the window in which the week is gone through."""


class WeekView(Scroller):
    """A column of cards about one week.

    Signals: `settings_wanted(str)` names the section of the settings where something is missing;
    `closing_wanted(Week)` asks for going through the week.
    """

    settings_wanted = Signal(str)
    closing_wanted = Signal(object)

    def __init__(self, workspace: Workspace, summaries: Summaries, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._summaries = summaries
        self._week: Week | None = None
        self.questions = QuestionsCard()
        self.open_points = OpenPointsCard()
        self.duties = DutiesCard()
        self.places = PlacesCard()
        self.need = NeedCard()
        self.record = RecordCard()
        self.appointments = AppointmentsCard()
        self._lay_out()
        self._add_keys()
        self.open_points.day_closed.connect(self._on_day_closed)
        self.open_points.undone_answered.connect(self._on_undone_answered)
        self.open_points.wanted.connect(self._on_wanted)
        self.open_points.closing_wanted.connect(self._on_closing_wanted)
        self.appointments.change_wanted.connect(workspace.perform)

    def show_week(self, week: Week) -> None:
        """Reads the week and shows it."""
        logbook = self._workspace.logbook
        log = logbook.log_of([week])
        summary = self._summaries.of(week)
        running = week == self._summaries.running
        points = open_points_of(summary, log, logbook.today())
        breakdown = breakdown_of(summary)
        if week != self._week:
            self.verticalScrollBar().setValue(0)
        self._week = week
        protected = protected_time(week, log, logbook.today())
        self.questions.show_need(summary, breakdown.by_placement, running=running)
        self.questions.show_given(summary, protected, running=running, told=told_words(week, log))
        self.open_points.show_points(points, running=running)
        self.duties.show_breakdown(breakdown, log.settings)
        self.places.show_breakdown(breakdown)
        shown = self._summaries.up_to(week, WEEKS_SHOWN)
        self.need.show_weeks(shown, current=week, running=self._summaries.running)
        self.record.show_week(points, log)
        record = next((each for each in log.appointments if each.week == week.start), None)
        self.appointments.show_week(summary, record)

    def _on_day_closed(self, day: date) -> None:
        self._workspace.perform(closing_day(day, recorded_at=self._workspace.logbook.now()))

    def _on_undone_answered(self) -> None:
        if self._week is not None:
            log = self._workspace.logbook.log_of([self._week])
            before = next((each for each in log.closed_weeks if each.week == self._week.start), None)
            self._workspace.perform(answering_undone(self._week, before))

    def _on_wanted(self, missing: Missing) -> None:
        if missing is Missing.APPOINTMENTS:
            self.ensureWidgetVisible(self.appointments)
            self.appointments.take_focus()
        else:
            self.settings_wanted.emit(SECTIONS[missing])

    def _on_closing_wanted(self) -> None:
        if self._week is not None:
            self.closing_wanted.emit(self._week)

    def _on_key(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        if action.data() == CLOSING_KEY:
            self._on_closing_wanted()
        else:
            self.open_points.take(str(action.data()))

    def _add_keys(self) -> None:
        for key in (*"1234567", UNDONE_KEY, *"EFGH", CLOSING_KEY):
            action = QAction(key, self)
            action.setData(key)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(self._on_key)
            self.addAction(action)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self.setAccessibleName(self.tr("The week"))
        work = SideBySide(44 * em, 3 * STEP)
        work.add(self.duties, 15)
        work.add(self.need, 8)
        place = SideBySide(44 * em, 3 * STEP)
        place.add(self.places, 15)
        place.add(self.appointments, 8)
        for card in (self.questions, self.open_points, work, place, self.record):
            self.column.insertWidget(self.column.count() - 1, card)


def told_words(week: Week, log: Log) -> str:
    """When a manager was told of lost time in the week: "told a manager Nov 12"; empty if never."""
    told = {erosion.told_manager for erosion in log.erosions if erosion.date in week and erosion.told_manager}
    days = ", ".join(map(short_day, sorted(told)))
    return translate("told a manager {days}").format(days=days) if told else ""
