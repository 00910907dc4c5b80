"""What is said of the unit and the weeks asked for, where the unit file is made: the same facts as with the figures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import Problem
from dutytracker.domain.unit import UnitPlan
from dutytracker.reports.words import translate, weekday_name
from dutytracker.ui.review.facts_card import FactsCard
from dutytracker.ui.review.plan_card import PlanCard
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.settings.weekday_words import weekdays_from
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

CHOSEN = "Weeks are chosen already, and each begins on a day: log every week again first, then choose them anew."
WEEK_START = "Every member’s log then begins its weeks on this day."


class UnitAskedCard(PlanCard):
    """`facts` tells of edits of the facts by itself; the first day of the week is part of the plan."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The unit and the weeks asked for"), parent=parent)
        self.facts = _Facts(today, for_whom=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.starts_on = ChoiceBox(self.tr("Weeks begin on"))
        for weekday in weekdays_from(Weekday.SUNDAY):
            self.starts_on.add(weekday_name(weekday), weekday)
        self._lay_out()
        self.starts_on.activated.connect(self._on_chosen)

    def show_sight(self, sight: Sight) -> None:
        """Shows what is said of a collection; what is being typed stays."""
        self.facts.show_facts(sight.facts, sight.roster_problem)
        self.starts_on.choose(sight.plan.week_starts_on)

    def _on_chosen(self) -> None:
        weekday = Weekday(str(self.starts_on.value()))
        self.edit_wanted.emit(lambda plan: _beginning_on(plan, weekday))

    def _lay_out(self) -> None:
        label = BreakingText(self.tr("Weeks begin on"), Size.SMALL_STRONG, Tone.DIM)
        label.setBuddy(self.starts_on)
        row = WrappingRow(2 * STEP)
        row.addWidget(label)
        row.addWidget(self.starts_on)
        row.addWidget(Text(translate(WEEK_START), Size.SMALL, Tone.FAINT, wraps=True), 1, Qt.AlignmentFlag.AlignVCenter)
        self.facts.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.facts)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)


def _beginning_on(plan: UnitPlan, weekday: Weekday) -> UnitPlan:
    """The plan with another first day of the week. Raises: `Problem` where weeks are chosen, which begin on one."""
    if plan.sampled_weeks and weekday is not plan.week_starts_on:
        raise Problem("week_starts_on", translate(CHOSEN))
    return replace(plan, week_starts_on=weekday)


class _Facts(FactsCard):
    """Lies on a card and is none itself."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        pass
