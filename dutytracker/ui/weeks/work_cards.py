"""Where the work of a week was done."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from dutytracker.domain.breakdown import Amount, Breakdown
from dutytracker.domain.placement import Placement
from dutytracker.reports.words import placement_words
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.weeks.breakdown_table import BreakdownLine, BreakdownTable
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.painting import fill_of
from dutytracker.ui.widgets.text import Text


class PlacesCard(Card):
    """The week by where the minutes were logged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Where it was done"))
        self.table = BreakdownTable(
            self.tr("The week by place"), self.tr("Where it was done"), ("logged", "older", "needed")
        )
        self._nothing = Text(self.tr("Nothing is logged in this week yet."), Size.BODY, Tone.DIM, wraps=True)
        self.body.addWidget(self.table)
        self.body.addWidget(self._nothing)
        self.body.addStretch()

    def show_breakdown(self, breakdown: Breakdown) -> None:
        """Shows a week."""
        longest = _longest(breakdown.by_placement)
        lines = [
            BreakdownLine(label=placement_words(placement), amount=amount, fill=fill_of(placement), longest=longest)
            for placement, amount in breakdown.by_placement.items()
        ]
        self.table.show_lines(lines)
        self.table.setVisible(bool(lines))
        self._nothing.setVisible(not lines)


def _longest(amounts: Mapping[Placement, Amount]) -> int:
    return max((amount.needed for amount in amounts.values()), default=0) or 1
