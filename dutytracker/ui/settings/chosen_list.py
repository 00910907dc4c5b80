"""The chosen weeks as a list, with their dates and whether they are over."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.reports.words import range_words
from dutytracker.ui.settings.record_list import RecordList
from dutytracker.ui.widgets.rows_model import Row


class ChosenList(RecordList):
    """One line a week, oldest first; Delete takes one out where the list can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Chosen weeks"), (self.tr("Week"), self.tr("Now")), "", parent)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.open_button.hide()
        self.delete_button.setText(self.tr("Take out"))
        self.keys.setText(self.tr("Delete takes out a week that is still to come"))

    def show_weeks(self, weeks: Sequence[Week], running: Week, *, can_change: bool) -> None:
        """Shows these weeks; `running` is the one that holds today."""
        self.show_rows(
            tuple(Row((range_words(week.start, week.last), self._standing(week, running)), week) for week in weeks)
        )
        self.delete_button.setVisible(can_change)
        self.keys.setVisible(can_change)

    def _standing(self, week: Week, running: Week) -> str:
        if week == running:
            return self.tr("now")
        return self.tr("to come") if week > running else self.tr("over")
