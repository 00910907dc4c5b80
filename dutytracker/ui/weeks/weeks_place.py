"""The Weeks place: the weeks of the log, and the ways to look at them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change
from dutytracker.domain.records import LogSettings
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.weeks.no_weeks import NoWeeks
from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.weeks.pages import made_page, page_words
from dutytracker.ui.weeks.summaries import Summaries
from dutytracker.ui.weeks.week_list_model import WeekListModel
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.scroller import MARGIN
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class WeeksPlace(QWidget):
    """One current week, looked at in one of several ways; a way is made when it is first chosen.

    Signals: `settings_wanted(str)` names the section of the settings where something is missing; `today_wanted()`
    asks for the Today place; `export_wanted()` asks for the weeks as a file, `sheet_wanted()` for an empty sheet on
    paper; `closing_wanted(Week)` asks for going through a week, `hours_wanted(Week)` for other hours in it alone,
    `day_wanted(date)` for a day on Today.
    """

    settings_wanted = Signal(str)
    today_wanted = Signal()
    export_wanted = Signal()
    sheet_wanted = Signal()
    closing_wanted = Signal(object)
    hours_wanted = Signal(object)
    day_wanted = Signal(object)

    def __init__(
        self, workspace: Workspace, holidays_in: Callable[[], str] = lambda: "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._holidays_in = holidays_in
        self._model = WeekListModel(Summaries(workspace.logbook))
        self._week = self._model.summaries.running
        self._has_nothing = True
        self._stale: set[PageKind] = set()
        self.pages: dict[PageKind, WeekPage] = {}
        self.kinds = SegmentedControl(self.tr("How to look at the weeks"), page_words())
        self._empty = NoWeeks()
        self._export = plain_button(self.tr("Export…"), "save")
        self._stack = QStackedWidget()
        self._lay_out()
        self._add_actions()
        self.kinds.chosen.connect(self._on_kind_chosen)
        self._empty.today_wanted.connect(self.today_wanted)
        self._export.clicked.connect(self.export_wanted)
        workspace.changed.connect(self._on_changed)
        self._read_all()

    @property
    def page(self) -> WeekPage:
        """The page of the way that is chosen."""
        kind = PageKind(self.kinds.key())
        if kind not in self.pages:
            page = made_page(kind, self._workspace, self._model, self._holidays_in)
            page.week_chosen.connect(self._on_week_chosen)
            page.settings_wanted.connect(self.settings_wanted)
            page.sheet_wanted.connect(self.sheet_wanted)
            page.closing_wanted.connect(self.closing_wanted)
            page.hours_wanted.connect(self.hours_wanted)
            page.day_wanted.connect(self.day_wanted)
            self.pages[kind] = page
            self._stack.addWidget(page)
        return self.pages[kind]

    def look_at(self, kind: PageKind) -> None:
        """Chooses a way to look at the weeks; without offers there is no page for them."""
        self.kinds.choose(PageKind.COMPARE if kind is PageKind.OFFERS and not self._has_offers else kind)

    def show_week(self, week: Week) -> None:
        """Makes `week` the current one; the nearest one that the page reaches."""
        weeks = self._model.summaries.weeks
        self._week = min(week, weeks[0])
        if self.page.needs_records:
            self._week = max(self._week, weeks[-1])
        self.page.show_week(self._week)

    def week_shown(self) -> Week:
        """The week that is current."""
        return self._week

    def go_earlier(self) -> None:
        """Shows the week before."""
        self.show_week(self._week.shifted(-1))

    def go_later(self) -> None:
        """Shows the week after."""
        self.show_week(self._week.shifted(1))

    def take_focus(self) -> None:
        """Puts the keyboard on what is shown."""
        if self._is_empty:
            self._empty.setFocus()
        else:
            self.page.take_focus()

    def refresh(self) -> None:
        """Reads everything again, for when the day has changed."""
        self._read_all()

    def _on_kind_chosen(self) -> None:
        self._show_page()

    def _on_week_chosen(self, week: Week) -> None:
        if self.page.opens_elsewhere:
            self._week = week
            self.look_at(PageKind.COMPARE)
        elif week != self._week:
            self.show_week(week)

    def _on_changed(self, change: Change) -> None:
        self._follow_offers()
        if self._is_about_all(change):
            self._read_all()
            return
        self._model.weeks_changed(self._model.summaries.forget(change))
        shown = self.page
        self._stale |= {kind for kind, page in self.pages.items() if page is not shown}
        shown.read_again(change)

    @property
    def _has_offers(self) -> bool:
        unit = self._workspace.logbook.unit.file
        return unit is not None and bool(unit.plan.offers)

    def _follow_offers(self) -> None:
        """Shows the way to the offers where there are some, and leaves their page where there are none any more."""
        if not self._has_offers and self.kinds.key() == PageKind.OFFERS:
            self.kinds.choose(PageKind.COMPARE)
        self.kinds.show_choice(PageKind.OFFERS, shown=self._has_offers)

    def _is_about_all(self, change: Change) -> bool:
        """True where the weeks begin on another day, or where there may be more or fewer of them."""
        if any(isinstance(edit.record, LogSettings) for edit in change.edits):
            return True
        first = self._workspace.logbook.records.first_day()
        known = self._model.summaries.weeks[-1]
        return (first is None) != self._has_nothing or (first is not None and first < known.start)

    @property
    def _is_empty(self) -> bool:
        return self._stack.currentWidget() is self._empty

    def _read_all(self) -> None:
        self._model.renew()
        self._follow_offers()
        self._stale = set(self.pages)
        self._has_nothing = self._workspace.logbook.records.first_day() is None
        self._export.setEnabled(not self._has_nothing)
        self._show_page()

    def _show_page(self) -> None:
        page, kind = self.page, PageKind(self.kinds.key())
        if self._has_nothing and page.needs_records:
            self._stack.setCurrentWidget(self._empty)
            return
        self._stack.setCurrentWidget(page)
        self.show_week(self._week)
        if kind in self._stale:
            self._stale.discard(kind)
            page.read_again(None)

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
        head = WrappingRow(3 * STEP)
        head.setContentsMargins(0, 0, MARGIN, 0)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(BreakingText(self.tr("Weeks"), Size.TITLE))
        about = self.tr("Is the contracted time enough, and is it given?")
        titles.addWidget(Text(about, Size.BODY, Tone.DIM, wraps=True))
        head.addLayout(titles, 1)
        head.addWidget(self.kinds, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._export, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self._stack.addWidget(self._empty)
        layout.addWidget(self._stack, 1)
