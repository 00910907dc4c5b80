"""A card on which a part of what every member gets is set."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.unit import UnitPlan
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.problem_line import ProblemLine

PlanEdit = Callable[[UnitPlan], UnitPlan]
"""What becomes of the plan, whatever else was changed in it meanwhile. May raise `DutyError`."""


class PlanCard(Card):
    """`edit_wanted(PlanEdit)` comes with every completed edit, which `accept` or `refuse` answers."""

    edit_wanted = Signal(object)

    def __init__(self, title: str, aside: str = " ", parent: QWidget | None = None) -> None:
        super().__init__(title, aside, parent)
        self.problem = ProblemLine()

    def show_sight(self, sight: Sight) -> None:
        """Shows the part of a collection; what is being typed stays."""
        raise NotImplementedError

    def accept(self) -> None:
        """The edit was kept."""
        self.problem.say("")

    def refuse(self, sentence: str) -> None:
        """The edit could not be kept; everything typed stays."""
        self.problem.say(sentence)
