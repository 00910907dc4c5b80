"""The list of weeks as a read-only model, newest first."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, Qt

from dutytracker.domain.calendar import Week
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.ui.weeks.summaries import Summaries
from dutytracker.ui.weeks.week_words import spoken_row
from dutytracker.ui.widgets.rows_model import Index

SUMMARY = int(Qt.ItemDataRole.UserRole)
"""The role under which a row gives its `WeekSummary`."""

RUNNING = SUMMARY + 1
"""The role under which a row says whether its week is still running."""


MARKED = RUNNING + 1
"""The role under which a row says whether its week is the one that is compared with."""

LEFT_OUT = MARKED + 1
"""The role under which a row says whether its week was not chosen to be logged."""


class WeekListModel(QAbstractListModel):
    """One row a week. A summary is asked for when its row is first shown."""

    def __init__(self, summaries: Summaries) -> None:
        super().__init__()
        self.summaries = summaries
        self.marked: Week | None = None

    def week_at(self, row: int) -> Week:
        """The week of a row."""
        return self.summaries.weeks[row]

    def row_of(self, week: Week) -> int | None:
        """The row of a week, `None` for one the log does not reach."""
        weeks = self.summaries.weeks
        if not weeks or not weeks[-1] <= week <= weeks[0]:
            return None
        return (weeks[0].start - week.start).days // 7

    def weeks_changed(self, weeks: tuple[Week, ...]) -> None:
        """Tells the views that these weeks look different now."""
        for week in weeks:
            row = self.row_of(week)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def mark(self, week: Week | None) -> None:
        """Marks the week that is compared with; `None` for none."""
        before, self.marked = self.marked, week
        self.weeks_changed(tuple(each for each in (before, week) if each is not None))

    def renew(self) -> None:
        """Reads again which weeks there are."""
        self.beginResetModel()
        self.summaries.renew()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.summaries.weeks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        week = self.week_at(index.row())
        if role in _STATES:
            return _STATES[role](self, week)
        if role not in {SUMMARY, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        summary: WeekSummary = self.summaries.of(week)
        running, left_out = week == self.summaries.running, self.summaries.is_left_out(week)
        return summary if role == SUMMARY else spoken_row(summary, running=running, is_left_out=left_out)


_STATES: Mapping[int, Callable[[WeekListModel, Week], bool]] = {
    MARKED: lambda model, week: week == model.marked,
    RUNNING: lambda model, week: week == model.summaries.running,
    LEFT_OUT: lambda model, week: model.summaries.is_left_out(week),
}
