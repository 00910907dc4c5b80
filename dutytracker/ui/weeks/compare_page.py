"""The list of weeks with their verdicts, and the chosen one in full."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.ui.theme import STEP
from dutytracker.ui.weeks.week_list import WeekList
from dutytracker.ui.weeks.week_list_card import WeekListCard
from dutytracker.ui.weeks.week_list_model import WeekListModel
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.weeks.week_view import WeekView
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.workspace import Workspace

NARROW = 44
"""Below this width, in heights of the text, the list lies over the week."""


class ComparePage(WeekPage):
    """Every week of the log, newest first; the one that is current stands beside the list."""

    def __init__(self, workspace: Workspace, model: WeekListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = WeekList(model)
        self.week_view = WeekView(workspace, model.summaries)
        em = self.fontMetrics().height()
        columns = SideBySide(NARROW * em, 4 * STEP)
        listed = WeekListCard(self.list)
        columns.add(listed, 0, width=listed.own_width(), least_height=11 * em)
        columns.add(self.week_view, least_height=15 * em)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
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
