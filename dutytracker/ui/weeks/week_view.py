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
from dutytracker.ui.weeks.compare.against import Against, AgainstKind, offers, sides_of
from dutytracker.ui.weeks.compare.compare_card import CompareCard
from dutytracker.ui.weeks.compare.ranges_bar import RangesBar
from dutytracker.ui.weeks.need_card import WEEKS_SHOWN, NeedCard
from dutytracker.ui.weeks.open_points import open_points_of
from dutytracker.ui.weeks.open_points_card import UNDONE_KEY, OpenPointsCard
from dutytracker.ui.weeks.protected_time import protected_time
from dutytracker.ui.weeks.questions_card import QuestionsCard
from dutytracker.ui.weeks.record_card import RecordCard
from dutytracker.ui.weeks.summaries import Summaries
from dutytracker.ui.weeks.work_cards import PlacesCard
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
    `closing_wanted(Week)` asks for going through the week; `marked_changed(Week | None)` names the week it is compared
    with where that is one the member marked.
    """

    settings_wanted = Signal(str)
    closing_wanted = Signal(object)
    marked_changed = Signal(object)

    def __init__(self, workspace: Workspace, summaries: Summaries, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._summaries = summaries
        self._week: Week | None = None
        self._marked: Week | None = None
        self._offered: tuple[tuple[Against, str], ...] = ()
        self.ranges = RangesBar(workspace.logbook)
        self.questions = QuestionsCard()
        self.open_points = OpenPointsCard()
        self.comparison = CompareCard()
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
        self._offer_sides()
        self.comparison.against.currentIndexChanged.connect(self._on_against_chosen)
        self.ranges.chosen.connect(self._compare)

    def mark(self, week: Week) -> None:
        """Compares with that week; marking it again takes that back."""
        self._marked = None if week == self._marked else week
        self.comparison.against.choose(
            Against(AgainstKind.WEEK_BEFORE if self._marked is None else AgainstKind.OTHER_WEEK)
        )
        self._on_against_chosen()

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
        self._offer_sides()
        self._compare()
        self.places.show_breakdown(breakdown)
        shown = self._summaries.up_to(week, WEEKS_SHOWN)
        self.need.show_weeks(shown, current=week, running=self._summaries.running)
        self.record.show_week(points, log)
        record = next((each for each in log.appointments if each.week == week.start), None)
        self.appointments.show_week(summary, record)

    def _offer_sides(self) -> None:
        """Offers the other sides anew where the contract has changed; the choice stays."""
        found = offers(self._workspace.logbook.terms, tuple(reversed(self._summaries.weeks)))
        if len(found) == self.comparison.against.count() and found == self._offered:
            return
        chosen = self.comparison.against.value()
        self._offered = found
        self.comparison.against.blockSignals(True)
        self.comparison.against.clear()
        for against, words in found:
            self.comparison.against.add(words, against)
        self.comparison.against.choose(chosen)
        self.comparison.against.blockSignals(False)

    def _chosen_side(self) -> Against:
        value = self.comparison.against.value()
        return value if isinstance(value, Against) else Against(AgainstKind.WEEK_BEFORE)

    def _on_against_chosen(self) -> None:
        against = self._chosen_side()
        self.ranges.setVisible(against.kind is AgainstKind.RANGES)
        self.marked_changed.emit(self._marked if against.kind is AgainstKind.OTHER_WEEK else None)
        self._compare()

    def _compare(self) -> None:
        if self._week is None:
            return
        logbook = self._workspace.logbook
        sides = sides_of(
            self._chosen_side(),
            self._week,
            self._summaries,
            terms=logbook.terms,
            marked=self._marked,
            ranges=self.ranges.ranges(),
        )
        self.comparison.show_sides(sides, logbook.settings)

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
        work.add(self.comparison, 15)
        work.add(self.need, 8)
        place = SideBySide(44 * em, 3 * STEP)
        place.add(self.places, 15)
        place.add(self.appointments, 8)
        self.ranges.hide()
        for card in (self.questions, self.open_points, self.ranges, work, place, self.record):
            self.column.insertWidget(self.column.count() - 1, card)


def told_words(week: Week, log: Log) -> str:
    """When a manager was told of lost time in the week: "told a manager Nov 12"; empty if never."""
    told = {erosion.told_manager for erosion in log.erosions if erosion.date in week and erosion.told_manager}
    days = ", ".join(map(short_day, sorted(told)))
    return translate("told a manager {days}").format(days=days) if told else ""
