"""The sheet over the window on which another program's file is looked at, and taken over or left."""

from itertools import pairwise

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.records import Log
from dutytracker.domain.tracking.importing import TrackerImport
from dutytracker.domain.tracking.spans import DateOrder, TrackedFile
from dutytracker.reports.plain_text import plain
from dutytracker.reports.tracker_words import day_lines, outcome_words, remark_lines
from dutytracker.ui.importing.import_working import ImportWorking
from dutytracker.ui.importing.names_form import NamesForm
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.unit.unit_facts import Lines
from dutytracker.ui.widgets.button import plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

MOST_DAYS = 40
"""How many days are listed; the first line tells of all."""


class ImportSheet(Dialog):
    """What each project means, and what would come in. Enter takes it over; Esc leaves everything as it was.

    Signals: `taken()` once its change is stored.
    """

    taken = Signal()

    def __init__(
        self, workspace: Workspace, name: str, data: bytes, file: TrackedFile | None, parent: QWidget | None = None
    ) -> None:
        """`file` is what `data` was read as; `None` where its dates are not clear."""
        super().__init__(parent)
        self._workspace = workspace
        self._data = data
        self._file = file
        self._log: Log = workspace.logbook.records.whole_log()
        self.working = ImportWorking(self)
        self.found: TrackerImport | None = None
        """What taking it over would do as it is chosen now; `None` while its dates are not clear, and at first."""
        self.dates = ChoiceBox(self.tr("How dates are written"))
        self.outcome = Outcome("", Size.STRONG, wraps=True)
        self.names = NamesForm(workspace.logbook.settings)
        self.days = Lines("check", Tone.ACCENT, Size.BODY)
        self.odd = Lines("info", Tone.DIM, Size.BODY)
        self.problem = ProblemLine()
        self.leave_button = plain_button(self.tr("Leave everything as it is   Esc"))
        self.take_button = primary_button(self.tr("Take it over   Enter"))
        self.setWindowTitle(self.tr("Bring in {name}").format(name=plain(name)))
        self._lay_out()
        self._ask_for_dates()
        self.working.read.connect(self._on_read)
        self.working.worked_out.connect(self._on_worked_out)
        self.working.refused.connect(self.problem.say)
        self._refresh()
        self.dates.currentIndexChanged.connect(self._on_dates)
        self.names.changed.connect(self._on_chosen)
        self.take_button.clicked.connect(self._on_take)
        self.leave_button.clicked.connect(self.reject)
        workspace.refused.connect(self.problem.say)
        self.take_button.setDefault(True)
        self.take_button.setAccessibleName(self.tr("Take it over"))
        self.leave_button.setAccessibleName(self.tr("Leave everything as it is"))
        (self.dates if file is None else self.leave_button).setFocus()

    def _ask_for_dates(self) -> None:
        """Offers both orders where nothing in the file says which is right."""
        self.dates.add(self.tr("Choose how 03/04 is meant"), "")
        self.dates.add(self.tr("April 3: the day comes first"), DateOrder.DAY_FIRST.value)
        self.dates.add(self.tr("March 4: the month comes first"), DateOrder.MONTH_FIRST.value)
        self._dates_row.setVisible(self._file is None)

    def _on_dates(self) -> None:
        said = str(self.dates.value())
        self.problem.say("")
        if said:
            self._wait()
            self.working.read_file(self._data, DateOrder(said))
        else:
            self._on_read(None)

    def _on_read(self, file: TrackedFile | None) -> None:
        self._file = file
        self._refresh()

    def _on_chosen(self) -> None:
        self.problem.say("")
        self._refresh()

    def _refresh(self) -> None:
        if self._file is None:
            self.working.forget()
            self.outcome.say(self.tr("The dates in this file can be read two ways: say which one is right."))
            self._on_found(None)
        else:
            self._wait()
            self.working.work_out(self._file, self.names.given, self._log, self._workspace.logbook)

    def _wait(self) -> None:
        """What is shown is not what would come in any more, until it is worked out again."""
        self.take_button.setEnabled(False)
        if self.found is None:
            self.outcome.say(self.tr("Working out what would come in…"))

    def _on_worked_out(self, found: TrackerImport) -> None:
        self._on_found(found)
        self._show(found)

    def _on_found(self, found: TrackerImport | None) -> None:
        is_first = self.found is None
        self.found = found
        for card in (self._names_card, self._days_card, self._odd_card):
            card.setVisible(found is not None)
        self.take_button.setEnabled(found is not None and bool(found.change.edits))
        if is_first and self.take_button.isEnabled() and not self.dates.hasFocus():
            self.take_button.setFocus()

    def _show(self, found: TrackerImport) -> None:
        settings = self._workspace.logbook.settings
        self.outcome.say(outcome_words(found, dry=True))
        self.names.show_names(found.names)
        self._order_for_tab()
        days = list(day_lines(found, settings))
        more = [self.tr("… and {count} more days").format(count=len(days) - MOST_DAYS)] if len(days) > MOST_DAYS else []
        self.days.show_lines([*days[:MOST_DAYS], *more] or [self.tr("Nothing.")])
        self.odd.show_lines(list(remark_lines(found, settings.time_zone)) or [self.tr("Nothing.")])

    def _order_for_tab(self) -> None:
        """From the dates through every name to the buttons."""
        order = (self.dates, *self.names.choices.values(), self.leave_button, self.take_button)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _on_take(self) -> None:
        if self.found is None:
            return
        if self._workspace.perform(self.found.change):
            self.accept()
            self.taken.emit()
        else:
            self._log = self._workspace.logbook.records.whole_log()
            self._refresh()

    def _lay_out(self) -> None:
        self._dates_row = QWidget()
        dates = QVBoxLayout(self._dates_row)
        dates.setContentsMargins(RING, 0, MARGIN, RING)
        dates.addLayout(labeled(self.tr("Dates like 03/04 in this file"), self.dates))
        self._names_card = _card(self.tr("What its projects and tags mean"), self.names)
        self._days_card = _card(self.tr("What would come in"), self.days)
        self._odd_card = _card(self.tr("What is odd about it"), self.odd)
        said = self.tr("Only times and duties come in: no description, no name, and nothing about a patient.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP - MARGIN, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(self.windowTitle(), Size.HEADING, wraps=True))
        layout.addWidget(self.outcome)
        layout.addWidget(Text(said, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self._dates_row)
        self._scroller = Scroller(self._names_card, self._days_card, self._odd_card)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.problem)
        buttons = WrappingRow()
        buttons.setContentsMargins(0, 0, MARGIN, 0)
        buttons.addWidget(self.leave_button)
        buttons.addStretch()
        buttons.addWidget(self.take_button)
        layout.addLayout(buttons)
        em = self.fontMetrics().height()
        self.setMinimumWidth(38 * em)
        self.resize(QSize(50 * em, min(42 * em, self.screen().availableGeometry().height() - 5 * em)))


def _card(title: str, part: QWidget) -> Card:
    card = Card(title)
    part.setAccessibleName(title)
    card.body.addWidget(part)
    return card
