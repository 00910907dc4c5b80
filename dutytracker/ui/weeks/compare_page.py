"""The list of weeks with their verdicts, and the chosen one in full."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.ui.theme import STEP
from dutytracker.ui.weeks.week_list import WeekList
from dutytracker.ui.weeks.week_list_card import WeekListCard
from dutytracker.ui.weeks.week_list_model import WeekListModel
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.weeks.week_view import WeekView
from dutytracker.ui.workspace import Workspace


class ComparePage(WeekPage):
    """Every week of the log, newest first; the one that is current stands beside the list."""

    def __init__(self, workspace: Workspace, model: WeekListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = WeekList(model)
        self.week_view = WeekView(workspace, model.summaries)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(4 * STEP)
        columns.addWidget(WeekListCard(self.list))
        columns.addWidget(self.week_view, 1)
        self.list.chosen.connect(self.week_view.show_week)
        self.list.chosen.connect(self.week_chosen)
        self.list.marked.connect(self.week_view.mark)
        self.week_view.marked_changed.connect(model.mark)
        self.week_view.settings_wanted.connect(self.settings_wanted)
        self.week_view.closing_wanted.connect(self.closing_wanted)
        self.week_view.hours_wanted.connect(self.hours_wanted)

    def show_week(self, week: Week) -> None:
        self.list.go_to(week)

    def read_again(self, change: Change | None) -> None:
        if change is None:
            self.week_view.ranges.renew()
        week = self.list.week()
        if week is not None:
            self.week_view.show_week(week)

    def take_focus(self) -> None:
        self.list.setFocus()
