"""Settings, chosen weeks: logging in a few weeks alone, drawn or named ahead of time."""

from random import SystemRandom

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.choosing_weeks import choosing, first_to_choose, stopping
from dutytracker.domain.drawn_weeks import WEEKS_PER_QUARTER, Chance, drawn_weeks
from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.ui.settings.chosen_list import ChosenList
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.settings.plan_shown import plan_shown
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

ABOUT = (
    "For those who won’t log always: a few weeks, chosen before anybody knows how they will be, say more than weeks "
    "in which somebody felt like it. In all others nothing is expected, and nothing is read into them."
)
DRAWING = "Drawing takes the place of all weeks to come; each is as likely as the others. Those that have begun stay."
PER_QUARTER = (1, 2, 3, 4)
USUAL_PER_QUARTER = 2
QUARTERS = {1: "the next 3 months", 2: "the next half year", 4: "the next year"}
USUAL_QUARTERS = 2

by_chance = SystemRandom().randrange
"""Chance that nobody can foresee."""


class ChosenWeeksSection(QWidget):
    """The weeks of the plan in force, and the ways to choose others; each is stored at once, and undone like all else.

    A plan that came in a unit file is shown and not changed here.
    """

    def __init__(self, workspace: Workspace, chance: Chance = by_chance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._chance = chance
        self.standing = Text("", Size.STRONG, wraps=True)
        self.list = ChosenList()
        self.per_quarter = ChoiceBox(self.tr("How many weeks of every quarter"))
        self.quarters = ChoiceBox(self.tr("For how long"))
        self.draw = plain_button(self.tr("Draw weeks"))
        self.week = DateField(self.tr("Or the week of"), workspace.logbook.today)
        self.add = plain_button(self.tr("Add this week"))
        self.stop = plain_button(self.tr("Log every week again"))
        self.problem = ProblemLine()
        self._choosing = QWidget()
        self._lay_out()
        self.draw.clicked.connect(self._on_draw)
        self.add.clicked.connect(self._on_add)
        self.week.field.returnPressed.connect(self._on_add)
        self.week.edited.connect(self._on_edited)
        self.stop.clicked.connect(self._on_stop)
        self.list.delete_wanted.connect(self._on_delete)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is stored."""
        logbook = self._workspace.logbook
        shown = plan_shown(logbook)
        self.standing.setText(shown.words)
        running = week_of(logbook.today(), logbook.settings.week_starts_on)
        self.list.show_weeks(shown.weeks, running, can_change=shown.can_change)
        self._choosing.setVisible(shown.can_change)
        self.stop.setVisible(shown.is_in_force)

    def take_focus(self) -> None:
        """Puts the keyboard on the first thing to do; on the list where nothing can be changed here."""
        (self.list.table if self._choosing.isHidden() else self.per_quarter).setFocus()

    def _on_draw(self) -> None:
        logbook = self._workspace.logbook
        first = first_to_choose(logbook.today(), logbook.settings.week_starts_on)
        quarters, per_quarter = self.quarters.value(), self.per_quarter.value()
        if isinstance(quarters, int) and isinstance(per_quarter, int):
            last = first.shifted(quarters * WEEKS_PER_QUARTER - 1)
            self._choose(drawn_weeks(first, last, per_quarter, self._chance))

    def _on_add(self) -> None:
        logbook = self._workspace.logbook
        try:
            week = week_of(self.week.date(), logbook.settings.week_starts_on)
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        if self._choose((*self._to_come(), week)):
            self.week.show_date(None)

    def _on_delete(self, week: Week) -> None:
        to_come = self._to_come()
        if week not in to_come:
            self.problem.say(self.tr("This week has begun: it stays chosen, so that nobody can say it was dropped."))
            return
        left = tuple(each for each in to_come if each != week)
        if left:
            self._choose(left)
        else:
            self.problem.say(self.tr("It is the last one to come: to choose no more weeks, log every week again."))

    def _on_stop(self) -> None:
        logbook = self._workspace.logbook
        self._perform(
            stopping(
                logbook.sample_plans,
                today=logbook.today(),
                first_weekday=logbook.settings.week_starts_on,
                recorded_at=logbook.now(),
            )
        )

    def _choose(self, weeks: tuple[Week, ...]) -> bool:
        logbook = self._workspace.logbook
        try:
            change = choosing(
                weeks,
                logbook.sample_plans,
                today=logbook.today(),
                first_weekday=logbook.settings.week_starts_on,
                recorded_at=logbook.now(),
            )
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return False
        return self._perform(change)

    def _perform(self, change: Change) -> bool:
        self.problem.say("")
        done = self._workspace.perform(change)
        self.refresh()
        return done

    def _to_come(self) -> tuple[Week, ...]:
        logbook = self._workspace.logbook
        first = first_to_choose(logbook.today(), logbook.settings.week_starts_on)
        return tuple(week for week in plan_shown(logbook).weeks if week >= first)

    def _on_edited(self) -> None:
        self.problem.say("")

    def _lay_out(self) -> None:
        for number in PER_QUARTER:
            self.per_quarter.add(str(number), number)
        self.per_quarter.choose(USUAL_PER_QUARTER)
        for quarters, words in QUARTERS.items():
            self.quarters.add(translate(words), quarters)
        self.quarters.choose(USUAL_QUARTERS)
        layout = sheet(self, self.tr("Chosen weeks"), translate(ABOUT))
        layout.addWidget(self.standing)
        layout.addWidget(self.list)
        layout.addWidget(self._choosing)
        layout.addStretch()
        column = QVBoxLayout(self._choosing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        column.addWidget(Rule())
        column.addWidget(self._drawing_row())
        column.addWidget(Text(translate(DRAWING), Size.BODY, Tone.DIM, wraps=True))
        adding = WrappingRow(3 * STEP)
        self.week.setMinimumWidth(20 * self.fontMetrics().height())
        adding.addWidget(self.week)
        adding.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        adding.addStretch()
        column.addLayout(adding)
        column.addWidget(self.problem)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)

    def _drawing_row(self) -> SideBySide:
        """One line, or two where it is narrow."""
        number, time = QWidget(), QWidget()
        for part, words, box in (
            (number, self.tr("By chance"), self.per_quarter),
            (time, self.tr("of every 13 weeks, for"), self.quarters),
        ):
            row = WrappingRow(2 * STEP, parent=part)
            row.setContentsMargins(0, RING, RING, RING)
            label = BreakingText(words, Size.MEDIUM)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
            if part is time:
                row.addWidget(self.draw)
            row.addStretch()
        both = SideBySide(36 * self.fontMetrics().height(), 2 * STEP)
        both.add(number, 0)
        both.add(time, 1)
        return both
