"""Sampling for a whole unit: every week is logged, or only some, drawn or named ahead of time."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import SystemRandom

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.drawn_weeks import Chance
from dutytracker.domain.errors import DutyError, Problem
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.unit import UnitPlan
from dutytracker.domain.unit_setup import chosen_ahead, drawn_ahead, is_asked_for, weeks_to_choose
from dutytracker.reports.words import counted, range_words, translate
from dutytracker.ui.review.plan_card import PlanCard
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.settings.chosen_list import ChosenList
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

PER_QUARTER = (1, 2, 3, 4)
USUAL_PER_QUARTER = 2
BEGUN = "That week has begun. Weeks are chosen ahead of time, so that nobody can say they were picked."
OUTSIDE = "That week is none of those asked for: ask for a longer period first."
STAYS = "This week has begun: it stays chosen, so that nobody can say it was dropped."
LAST = "It is the last one: to choose no weeks, log every week again."

by_chance = SystemRandom().randrange
"""Chance that nobody can foresee."""


class UnitWeeksCard(PlanCard):
    """What is chosen is shown as dates at once, and taken back like every other change."""

    def __init__(self, today: Callable[[], date], chance: Chance = by_chance, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Which weeks are logged"), parent=parent)
        self._today = today
        self.chance = chance
        self._facts = UnitFacts()
        self._plan = UnitPlan()
        self.standing = Text("", Size.STRONG, wraps=True)
        self.gone = Text("", Size.BODY, Tone.OWN, wraps=True)
        self.list = ChosenList()
        self.per_quarter = ChoiceBox(self.tr("How many weeks of every quarter"))
        self.draw_button = plain_button(self.tr("Draw weeks"))
        self.drawing = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.week = DateField(self.tr("Or the week of"), today)
        self.add_button = plain_button(self.tr("Add this week"))
        self.stop_button = plain_button(self.tr("Log every week again"))
        self._lay_out()
        self.draw_button.clicked.connect(self._on_draw)
        self.add_button.clicked.connect(self._on_add)
        self.week.field.returnPressed.connect(self._on_add)
        self.week.edited.connect(lambda: self.problem.say(""))
        self.stop_button.clicked.connect(lambda: self.edit_wanted.emit(lambda plan: replace(plan, sampled_weeks=())))
        self.list.delete_wanted.connect(self._on_delete)

    def show_sight(self, sight: Sight) -> None:
        """Shows the chosen weeks of a collection."""
        self._facts, self._plan = sight.facts, sight.plan
        weeks, starts_on = sight.plan.sampled_weeks, sight.plan.week_starts_on
        words = translate("Only {weeks} logged; nothing is expected of the others, and nothing is read into them.")
        chosen = counted(len(weeks), "chosen week is", "chosen weeks are")
        self.standing.setText(words.format(weeks=chosen) if weeks else translate("Every week is logged."))
        self.gone.say(_gone_words(sum(not is_asked_for(week, sight.facts) for week in weeks)))
        self.list.show_weeks(weeks, week_of(self._today(), starts_on), can_change=True)
        self.list.setVisible(bool(weeks))
        self.stop_button.setVisible(bool(weeks))
        left = weeks_to_choose(sight.facts, starts_on, self._today())
        self.draw_button.setEnabled(bool(left))
        self.drawing.setText(_drawing_words(left, is_open=sight.facts.last is None))

    def accept(self) -> None:
        """The weeks are chosen."""
        super().accept()
        self.week.show_date(None)

    def _on_draw(self) -> None:
        number, facts, today = self.per_quarter.value(), self._facts, self._today()
        if isinstance(number, int):
            self.edit_wanted.emit(lambda plan: drawn_ahead(plan, facts, number, today=today, chance=self.chance))

    def _on_add(self) -> None:
        today = self._today()
        try:
            week = week_of(self.week.date(), self._plan.week_starts_on)
        except DutyError as error:
            self.refuse(translate(error.sentence))
            self.week.setFocus()
            return
        if week <= week_of(today, self._plan.week_starts_on):
            self.refuse(translate(BEGUN))
        elif week not in weeks_to_choose(self._facts, self._plan.week_starts_on, today):
            self.refuse(translate(OUTSIDE))
        else:
            self.edit_wanted.emit(lambda plan: chosen_ahead(plan, (*plan.sampled_weeks, week), today))

    def _on_delete(self, week: Week) -> None:
        today = self._today()

        def without(plan: UnitPlan) -> UnitPlan:
            left = chosen_ahead(plan, [one for one in plan.sampled_weeks if one != week], today)
            if week in left.sampled_weeks:
                raise Problem("sampled_weeks", translate(STAYS))
            if not left.sampled_weeks:
                raise Problem("sampled_weeks", translate(LAST))
            return left

        self.edit_wanted.emit(without)

    def _lay_out(self) -> None:
        for number in PER_QUARTER:
            self.per_quarter.add(str(number), number)
        self.per_quarter.choose(USUAL_PER_QUARTER)
        label = BreakingText(self.tr("Of every 13 weeks"), Size.MEDIUM)
        label.setBuddy(self.per_quarter)
        drawing = WrappingRow(2 * STEP)
        for widget in (label, self.per_quarter, self.draw_button):
            drawing.addWidget(widget)
        drawing.addStretch()
        adding = WrappingRow(3 * STEP)
        self.week.setMinimumWidth(20 * self.fontMetrics().height())
        adding.addWidget(self.week)
        adding.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignBottom)
        adding.addStretch()
        self.body.addWidget(self.standing)
        self.body.addWidget(self.gone)
        self.body.addWidget(self.list)
        self.body.addLayout(drawing)
        self.body.addWidget(self.drawing)
        self.body.addLayout(adding)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)


def _gone_words(number: int) -> str:
    """How many chosen weeks the period moved on from; empty where it did from none."""
    if not number:
        return ""
    words = translate("{weeks} outside the period asked for: they are not in the file and count for nothing.")
    if number == 1:
        words = translate("{weeks} outside the period asked for: it is not in the file and counts for nothing.")
    return words.format(weeks=counted(number, "chosen week lies", "chosen weeks lie"))


def _drawing_words(left: tuple[Week, ...], *, is_open: bool) -> str:
    """Among which weeks is drawn."""
    if not left:
        return translate("No week of the period is still to begin, so none can be chosen ahead of time.")
    words = translate("Drawn by chance among the weeks of {days}; weeks that have begun are not drawn, and stay.")
    if is_open:
        words = translate("Drawn by chance among the weeks of {days}, a year; weeks that have begun stay.")
    return words.format(days=range_words(left[0].start, left[-1].last))
