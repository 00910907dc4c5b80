"""What the work of a week was, and where it was done."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from dutytracker.domain.breakdown import Amount, Breakdown
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import placement_words, short_duty_label
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.weeks.breakdown_table import BreakdownLine, BreakdownTable
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.painting import fill_of
from dutytracker.ui.widgets.text import Text


class DutiesCard(Card):
    """The week by duty, the campaign's five first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("What the work was"))
        self.table = BreakdownTable(
            self.tr("The week by duty"), self.tr("What the work was"), ("logged", "older", "undone", "needed")
        )
        self.body.addWidget(self.table)
        self.body.addStretch()

    def show_breakdown(self, breakdown: Breakdown, settings: LogSettings) -> None:
        """Shows a week; the duties under the member's own words."""
        longest = _longest(breakdown.by_duty)
        lines = [
            BreakdownLine(label=short_duty_label(duty, settings), amount=amount, duty=duty, longest=longest)
            for duty, amount in breakdown.by_duty.items()
        ]
        self.table.show_lines([*lines, BreakdownLine(label=self.tr("Together"), amount=breakdown.total)])


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


Key = TypeVar("Key", Duty, Placement)


def _longest(amounts: Mapping[Key, Amount]) -> int:
    return max((amount.needed for amount in amounts.values()), default=0) or 1
