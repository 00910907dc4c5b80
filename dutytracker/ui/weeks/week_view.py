"""One week in full: the two questions, what is missing, what the work was and where, how good the record is."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from dutytracker.domain.breakdown import breakdown_of
from dutytracker.domain.calendar import Week
from dutytracker.domain.contract import Missing
from dutytracker.domain.logging import answering_undone, closing_day
from dutytracker.domain.records import Log
from dutytracker.domain.week_summary import WeekSummary, holds_anything
from dutytracker.reports.words import short_day, translate
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.theme import STEP
from dutytracker.ui.weeks.appointments_card import AppointmentsCard
from dutytracker.ui.weeks.beside_reading import beside_unit
from dutytracker.ui.weeks.beside_unit_card import BesideUnitCard
from dutytracker.ui.weeks.compare.against import AgainstKind, Sides, levels_of, shown_weeks, sides_of
from dutytracker.ui.weeks.compare.against_box import AgainstBox
from dutytracker.ui.weeks.compare.compare_card import CompareCard
from dutytracker.ui.weeks.compare.ranges_part import RangesPart
from dutytracker.ui.weeks.need_card import NeedCard
from dutytracker.ui.weeks.open_points import open_points_of
from dutytracker.ui.weeks.open_points_card import UNDONE_KEY, OpenPointsCard
from dutytracker.ui.weeks.protected_time import protected_time
from dutytracker.ui.weeks.questions_card import QuestionsCard
from dutytracker.ui.weeks.record_card import RecordCard
from dutytracker.ui.weeks.summaries import Summaries, not_chosen_words
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
    `closing_wanted(Week)` asks for going through the week, `hours_wanted(Week)` for other hours in it alone;
    `marked_changed(Week | None)` names the week it is compared with where that is one the member marked.
    """

    settings_wanted = Signal(str)
    closing_wanted = Signal(object)
    hours_wanted = Signal(object)
    marked_changed = Signal(object)

    def __init__(self, workspace: Workspace, summaries: Summaries, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workspace = workspace
        self._summaries = summaries
        self._week: Week | None = None
        self.against = AgainstBox(workspace.logbook, summaries)
        self.ranges = RangesPart(workspace.logbook)
        self.questions = QuestionsCard(self.against, self.ranges)
        self.open_points = OpenPointsCard()
        self.comparison = CompareCard()
        self.need = NeedCard()
        self.record = RecordCard()
        self.appointments = AppointmentsCard()
        self.beside = BesideUnitCard()
        self._lay_out()
        self._add_keys()
        self.against.chosen.connect(self._on_against_chosen)
        self.ranges.chosen.connect(self._show_again)
        self.open_points.day_closed.connect(self._on_day_closed)
        self.open_points.undone_answered.connect(self._on_undone_answered)
        self.open_points.wanted.connect(self._on_wanted)
        self.open_points.closing_wanted.connect(self._on_closing_wanted)
        self.record.history_wanted.connect(self._on_history_wanted)
        self.record.hours_wanted.connect(self._on_hours_wanted)
        self.record.appointments_wanted.connect(self._on_appointments_wanted)
        self.appointments.change_wanted.connect(workspace.perform)

    def mark(self, week: Week) -> None:
        """Compares with that week; marking it again takes that back."""
        self.against.mark(week)

    def show_week(self, week: Week) -> None:
        """Reads the week and shows it; another week than before ends a comparison of ranges."""
        with self.at_once():
            self._show(week)

    def _show(self, week: Week) -> None:
        logbook = self._workspace.logbook
        self.against.renew()
        if self._week is not None and week != self._week:
            self.verticalScrollBar().setValue(0)
            self.against.leave_ranges()
        self._week = week
        log = logbook.records.log_of([week])
        summary = self._summaries.of(week)
        running = week == self._summaries.running
        breakdown = breakdown_of(summary)
        sides = self._sides(week)
        points = open_points_of(summary, log, logbook.today())
        left_out = self._summaries.is_left_out(week)
        if sides.ranges is None:
            protected = protected_time(week, log, logbook.today())
            self.questions.show_need(summary, breakdown.by_placement, running=running)
            self.questions.show_given(summary, protected, running=running, told=told_words(week, log))
            if left_out:
                self.questions.show_not_chosen(summary, not_chosen_words(summary, self._summaries))
            self.record.show_week(points, log, is_left_out=left_out)
            if self.appointments.isVisibleTo(self):
                self._show_appointments(summary, log)
        else:
            self.questions.show_ranges(self.against.title())
            self.ranges.show_sides(sides, can_choose=self.against.side().kind is AgainstKind.RANGES)
            self.appointments.hide()
        self.beside.show_beside(beside_unit(logbook, self._summaries), log.settings)
        self.open_points.show_points(points, running=running)
        self.open_points.setVisible(sides.ranges is None and bool(self.open_points.offers) and not left_out)
        self.record.setVisible(sides.ranges is None)
        self.comparison.show_sides(sides, breakdown, log.settings)
        self.comparison.setVisible(sides.ranges is not None or not left_out or holds_anything(summary))
        shown = shown_weeks(sides, week, self._summaries)
        self.need.show_weeks(
            shown,
            current=week,
            running=self._summaries.running,
            levels=levels_of(sides.comparison),
            left_out=self._summaries.left_out_of(each.week for each in shown),
            chosen=self._summaries.are_chosen_alone(each.week for each in shown),
        )

    def _sides(self, week: Week) -> Sides:
        return sides_of(
            self.against.side(),
            week,
            self._summaries,
            changes=self.against.changes,
            marked=self.against.marked,
            ranges=self.ranges.ranges(),
        )

    def _show_again(self) -> None:
        if self._week is not None:
            self.show_week(self._week)

    def _on_against_chosen(self) -> None:
        self.marked_changed.emit(self.against.marked_now())
        self._show_again()

    def _on_history_wanted(self) -> None:
        if self._week is None:
            return
        window = HistoryWindow(self._workspace, self._workspace.logbook.history.records_ever(self._week.span), self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()

    def _show_appointments(self, summary: WeekSummary, log: Log) -> None:
        self.appointments.show_week(summary, log.appointments[0] if log.appointments else None)

    def _on_appointments_wanted(self) -> None:
        if self._week is None:
            return
        self._show_appointments(self._summaries.of(self._week), self._workspace.logbook.records.log_of([self._week]))
        self.appointments.show()
        QTimer.singleShot(0, self, self._reveal_appointments)

    def _reveal_appointments(self) -> None:
        self.reveal(self.appointments)
        self.appointments.take_focus()

    def _on_day_closed(self, day: date) -> None:
        self._workspace.perform(closing_day(day, recorded_at=self._workspace.logbook.now()))

    def _on_undone_answered(self) -> None:
        if self._week is not None:
            log = self._workspace.logbook.records.log_of([self._week])
            before = next((each for each in log.closed_weeks if each.week == self._week.start), None)
            self._workspace.perform(answering_undone(self._week, before))

    def _on_wanted(self, missing: Missing) -> None:
        if missing is Missing.APPOINTMENTS:
            self._on_appointments_wanted()
        else:
            self.settings_wanted.emit(SECTIONS[missing])

    def _on_closing_wanted(self) -> None:
        if self._week is not None:
            self.closing_wanted.emit(self._week)

    def _on_hours_wanted(self) -> None:
        if self._week is not None:
            self.hours_wanted.emit(self._week)

    def _on_key(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        if action.data() == CLOSING_KEY:
            self._on_closing_wanted()
        elif not self.open_points.isHidden():
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
        self.appointments.hide()
        for card in (self.questions, self.open_points, work, self.record, self.appointments, self.beside):
            self.column.insertWidget(self.column.count() - 1, card)


def told_words(week: Week, log: Log) -> str:
    """When a manager was told of lost time in the week: "told a manager Nov 12"; empty if never."""
    told = {erosion.told_manager for erosion in log.erosions if erosion.date in week and erosion.told_manager}
    days = ", ".join(map(short_day, sorted(told)))
    return translate("told a manager {days}").format(days=days) if told else ""
