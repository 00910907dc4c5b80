"""A whole week typed by totals, with what stands beside it."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Span, Week
from dutytracker.domain.changes import Change, adding, deleting
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import closing_day, reopening_day
from dutytracker.domain.records import Absence, AbsenceKind, Entry
from dutytracker.domain.week_grid import Cell, GridDay, grid_of, setting_cell, situation_on
from dutytracker.language import translate
from dutytracker.public_holidays import holiday_on
from dutytracker.reports.words import absence_words, week_words
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.weeks.grid.beside_line import Asked, BesideLine
from dutytracker.ui.weeks.grid.grid_model import GridModel
from dutytracker.ui.weeks.grid.grid_rows import RowKind
from dutytracker.ui.weeks.grid.grid_table import GridTable
from dutytracker.ui.weeks.grid.keys_legend import KeysLegend
from dutytracker.ui.weeks.grid.layer_bar import LayerBar
from dutytracker.ui.weeks.grid.missing_strip import MissingStrip
from dutytracker.ui.weeks.open_points import open_points_of
from dutytracker.ui.weeks.summaries import Summaries, not_chosen_words
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.widgets.button import square_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class GridPage(WeekPage):
    """The grid of the current week; every key in it is a change that Undo takes back."""

    needs_records = False

    def __init__(
        self,
        workspace: Workspace,
        summaries: Summaries,
        holidays_in: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._holidays_in = holidays_in
        self._summaries = summaries
        self._week = summaries.running
        self._log = workspace.logbook.records.log_of([self._week])
        self.layers = LayerBar()
        self.model = GridModel(grid_of(self._week, self._log), self._log.settings, self)
        self.table = GridTable(self.model, self._set_minutes)
        self.title = Text("", Size.PROGRAM)
        self.problem = ProblemLine()
        self.beside = BesideLine()
        self.missing = MissingStrip()
        self._earlier = square_button(self.tr("The week before"), "chevron-left")
        self._later = square_button(self.tr("The week after"), "chevron-right")
        self._lay_out()
        self._connect()

    def show_week(self, week: Week) -> None:
        if week != self._week:
            self.table.give_back()
            self.beside.done()
            self._week = week
        self._read()

    def read_again(self, change: Change | None) -> None:
        if change is None or change.touches(self._week.span):
            self._read()

    def take_focus(self) -> None:
        self.table.setFocus()

    def _read(self) -> None:
        logbook = self._workspace.logbook
        self._log = logbook.records.log_of([self._week])
        grid = grid_of(self._week, self._log, self.layers.layer())
        state = self._holidays_in()
        holidays = {day: name for day in self._week.days if (name := holiday_on(day, state))}
        left_out = self._summaries.is_left_out(self._week)
        self.model.show_grid(grid, self._log.settings, holidays, is_expected=not left_out)
        dates = week_words(self._week)
        self.title.setText(self.tr("{week} · not chosen").format(week=dates) if left_out else dates)
        self._later.setEnabled(self._week < self._summaries.running)
        if left_out:
            self.missing.show_not_chosen(not_chosen_words(grid.summary, self._summaries), grid.summary, grid)
            return
        points = open_points_of(grid.summary, self._log, logbook.today())
        self.missing.show_points(points, grid, running=self._week == self._summaries.running)

    def _set_minutes(self, cell: Cell, minutes: int) -> bool:
        logbook = self._workspace.logbook
        if cell.date > logbook.today():
            self.problem.say(self.tr("That day is still to come: only work that was done can be logged."))
            return False
        try:
            situation = situation_on(cell.date, self._log, logbook.now())
            change = setting_cell(cell, minutes, self.layers.layer(), situation, new_id=uuid4)
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return False
        self.problem.say("")
        return not change.edits or self._workspace.perform(change)

    def _on_day_key(self, day: GridDay, key: str) -> None:
        self.problem.say("")
        match key:
            case "l":
                self._toggle_leave(day)
            case "L":
                self._offer_absences(day)
            case "d" | "D":
                self._toggle_closed(day)
            case "h" | "H":
                self._show_history(day)
            case "s" | "S":
                self.hours_wanted.emit(self._week)

    def _toggle_leave(self, day: GridDay) -> None:
        if day.absences:
            self._workspace.perform(deleting("Take back an absence", *day.absences))
        elif not day.minutes.scheduled:
            self.problem.say(self.tr("No work is scheduled on that day, so there is nothing to be absent from."))
        else:
            self._mark_absent(day.date, AbsenceKind.HOLIDAY if self.model.holiday(day) else AbsenceKind.PTO)

    def _mark_absent(self, day: date, kind: AbsenceKind) -> None:
        self._workspace.perform(adding("Note an absence", Absence(id=uuid4(), date=day, minutes=None, kind=kind)))

    def _offer_absences(self, day: GridDay) -> None:
        if not day.minutes.scheduled or day.absences:
            self._toggle_leave(day)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in AbsenceKind:
            action = menu.addAction(absence_words(kind))
            action.setData(kind)
            action.triggered.connect(lambda _checked=False, kind=kind: self._mark_absent(day.date, kind))
        menu.addSeparator()
        menu.addAction(self.tr("Part of the day…")).triggered.connect(
            lambda _checked=False: self.beside.ask(day.date, Asked.ABSENCE)
        )
        menu.setActiveAction(menu.actions()[0])
        corner = self.table.visualRect(self.table.currentIndex()).bottomLeft()
        menu.popup(self.table.viewport().mapToGlobal(corner + QPoint(0, 2)))

    def _toggle_closed(self, day: GridDay) -> None:
        logbook = self._workspace.logbook
        if day.closed is not None:
            self._workspace.perform(reopening_day(day.closed))
        elif day.date > logbook.today():
            self.problem.say(self.tr("That day is still to come: close it when it is over."))
        else:
            self._workspace.perform(closing_day(day.date, recorded_at=logbook.now()))

    def _show_history(self, day: GridDay) -> None:
        """Of the cell; of the whole day where the keyboard is beside the duties. Deleted entries are told too."""
        records = self._workspace.logbook.history.records_ever(Span(day.date, day.date + timedelta(days=1)))
        cell = self.model.cell_at(self.table.currentIndex())
        told = [each for each in records if cell is None or (isinstance(each, Entry) and each.duty is cell.duty)]
        if not told:
            self.problem.say(self.tr("Nothing was ever logged here, so there is no history."))
            return
        window = HistoryWindow(self._workspace, told, self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()

    def _on_beside_wanted(self, day: GridDay, kind: RowKind) -> None:
        self.beside.ask(day.date, Asked.UNDONE if kind is RowKind.UNDONE else Asked.LOST)

    def _on_beside_entered(self, line: str) -> None:
        try:
            self._workspace.log_line(line)
        except DutyError as error:
            self.beside.refuse(translate(error.sentence))
        else:
            self.beside.done()
            self.take_focus()

    def _on_beside_left(self) -> None:
        self.beside.hide()
        self.take_focus()

    def _on_step(self) -> None:
        if self.table.keep_typed():
            later = self.sender() is self._later
            self.week_chosen.emit(self._week.shifted(1 if later else -1))

    def _on_reached(self, cell: QRect) -> None:
        self._scroller.reveal_part(self.table, cell)

    def _on_typing_changed(self) -> None:
        self.problem.say("")

    def _on_close(self) -> None:
        self.closing_wanted.emit(self._week)

    def _connect(self) -> None:
        self.layers.chosen.connect(self._read)
        self.table.day_key.connect(self._on_day_key)
        self.table.beside_wanted.connect(self._on_beside_wanted)
        self.table.cell_reached.connect(self._on_reached)
        self.table.typing_changed.connect(self._on_typing_changed)
        self.beside.entered.connect(self._on_beside_entered)
        self.beside.left.connect(self._on_beside_left)
        self._earlier.clicked.connect(self._on_step)
        self._later.clicked.connect(self._on_step)
        self.missing.close_button.clicked.connect(self._on_close)
        self.missing.print_button.clicked.connect(self.sheet_wanted)

    def _lay_out(self) -> None:
        head = WrappingRow(2 * STEP)
        head.setContentsMargins(0, 0, MARGIN, 0)
        week = QHBoxLayout()
        week.setSpacing(2 * STEP)
        for part in (self._earlier, self.title, self._later):
            week.addWidget(part)
        head.addLayout(week)
        head.addSpacing(3 * STEP)
        head.addWidget(self.layers)
        head.addWidget(KeysLegend(), 1)
        card = Card()
        card.body.setContentsMargins(2, STEP, 2, STEP)
        card.body.addWidget(self.table)
        self._scroller = Scroller(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * STEP)
        layout.addLayout(head)
        layout.addWidget(self._scroller, 1)
        for below in (self.problem, self.beside, self.missing):
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, MARGIN, 0)
            row.addWidget(below)
            layout.addLayout(row)
