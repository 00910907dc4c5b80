"""The current week alone: what was logged, what of it was older, what was undone; by duty and by place."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from dutytracker.domain.breakdown import Amount, Breakdown
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import placement_words, short_duty_label, translate
from dutytracker.ui.weeks.breakdown_table import BreakdownLine, BreakdownTable
from dutytracker.ui.widgets.painting import fill_of


class WeekInFull(BreakdownTable):
    """Duties, their total, and below it where the minutes were logged."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("The week in full"),
            translate("What the work was, and where"),
            ("logged", "older", "undone", "needed"),
            parent,
        )

    def show_week(self, breakdown: Breakdown, settings: LogSettings) -> None:
        """Shows a week; the duties under the member's own words."""
        longest = _longest((*breakdown.by_duty.values(), *breakdown.by_placement.values()))
        duties = [
            BreakdownLine(label=short_duty_label(duty, settings), amount=amount, duty=duty, longest=longest)
            for duty, amount in breakdown.by_duty.items()
        ]
        places = [
            BreakdownLine(label=placement_words(placement), amount=amount, fill=fill_of(placement), longest=longest)
            for placement, amount in breakdown.by_placement.items()
        ]
        self.show_lines([*duties, BreakdownLine(label=translate("Together"), amount=breakdown.total), *places])


def _longest(amounts: Iterable[Amount]) -> int:
    return max((amount.needed for amount in amounts), default=0) or 1
