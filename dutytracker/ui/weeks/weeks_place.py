"""The Weeks place: the list of weeks with their verdicts, and the chosen one in full."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.domain.records import LogSettings
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.no_weeks import NoWeeks
from dutytracker.ui.weeks.summaries import Summaries
from dutytracker.ui.weeks.week_list import WeekList
from dutytracker.ui.weeks.week_list_card import WeekListCard
from dutytracker.ui.weeks.week_list_model import WeekListModel
from dutytracker.ui.weeks.week_view import WeekView
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.scroller import MARGIN
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace


class WeeksPlace(QWidget):
    """Every week of the log, newest first; the one that is current stands beside the list.

    Signals: `settings_wanted(str)` names the section of the settings where something is missing; `today_wanted()`
    asks for the Today place; `export_wanted()` asks for the weeks as a file.
    """

    settings_wanted = Signal(str)
    today_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._summaries = Summaries(workspace.logbook)
        self._model = WeekListModel(self._summaries)
        self.list = WeekList(self._model)
        self.week_view = WeekView(workspace, self._summaries)
        self._empty = NoWeeks()
        self._export = plain_button(self.tr("Export…"), "save")
        self._pages = QStackedWidget()
        self._lay_out()
        self._add_actions()
        self.list.chosen.connect(self.week_view.show_week)
        self.week_view.settings_wanted.connect(self.settings_wanted)
        self._empty.today_wanted.connect(self.today_wanted)
        self._export.clicked.connect(self.export_wanted)
        workspace.changed.connect(self._on_changed)
        self._read_all(self._summaries.running)

    def show_week(self, week: Week) -> None:
        """Makes `week` the current one."""
        self.list.go_to(week)

    def week_shown(self) -> Week:
        """The week that is current."""
        return self.list.week() or self._summaries.running

    def go_earlier(self) -> None:
        """Shows the week before."""
        self.list.step(-1)

    def go_later(self) -> None:
        """Shows the week after."""
        self.list.step(1)

    def take_focus(self) -> None:
        """Puts the keyboard on the list."""
        (self._empty if self._pages.currentIndex() else self.list).setFocus()

    def refresh(self) -> None:
        """Reads everything again, for when the day has changed."""
        self._read_all(self.list.week() or self._summaries.running)

    def _on_changed(self, change: Change) -> None:
        week = self.list.week() or self._summaries.running
        if self._is_about_all(change):
            self._read_all(week)
            return
        self._model.weeks_changed(self._summaries.forget(change))
        if change.touches(week.span):
            self.week_view.show_week(week)

    def _is_about_all(self, change: Change) -> bool:
        """True where the weeks begin on another day, or where there may be more or fewer of them."""
        if any(isinstance(edit.record, LogSettings) for edit in change.edits):
            return True
        first = self._workspace.logbook.first_day()
        known = self._summaries.weeks[-1]
        return (first is None) != self._is_empty or (first is not None and first < known.start)

    @property
    def _is_empty(self) -> bool:
        return self._pages.currentIndex() == 1

    def _read_all(self, week: Week) -> None:
        self._model.renew()
        empty = self._workspace.logbook.first_day() is None
        self._pages.setCurrentIndex(1 if empty else 0)
        self._export.setEnabled(not empty)
        self.list.go_to(week)
        self.week_view.show_week(self.list.week() or week)

    def _add_actions(self) -> None:
        for name, keys, slot in (
            (self.tr("The week before"), "Alt+Left", self.go_earlier),
            (self.tr("The week after"), "Alt+Right", self.go_later),
        ):
            action = QAction(name, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP - MARGIN, 4 * STEP)
        layout.setSpacing(3 * STEP)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, MARGIN, 0)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(Text(self.tr("Weeks"), Size.TITLE))
        titles.addWidget(Text(self.tr("Is the contracted time enough, and is it given?"), Size.BODY, Tone.DIM))
        head.addLayout(titles, 1)
        head.addWidget(self._export, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(4 * STEP)
        columns.addWidget(WeekListCard(self.list))
        columns.addWidget(self.week_view, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)
        layout.addWidget(self._pages, 1)
