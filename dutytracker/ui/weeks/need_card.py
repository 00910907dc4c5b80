"""The need of the last weeks per 40 hours of work, with the guarantee as a line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.ui.widgets.card import Card

WEEKS_SHOWN = 12


class NeedCard(Card):
    """A chart of at most twelve weeks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Needed per 40 h", "", parent)
        self.body.addStretch()

    def show_weeks(self, summaries: Sequence[WeekSummary], *, running: Week) -> None:
        """Shows these weeks, oldest first."""
        self.aside.setText(f"{len(summaries)} weeks")
