"""The last eight weeks beside the day: needed by duty, undone stacked on top, the contract across."""

from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.chosen_weeks import left_out_of
from dutytracker.domain.records import LogSettings
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.charts import need_by_duty_chart
from dutytracker.reports.marks import Chart
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.legend import Legend
from dutytracker.ui.widgets.soon import Soon
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace

WEEKS = 8


class RecentWeeksCard(Card):
    """The running week and the seven before it; a week is summed up again only when a change touches it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(translate("Last eight weeks"), translate("needed, by duty"), parent)
        self._workspace = workspace
        self._known: dict[Week, WeekSummary] = {}
        self._is_stale = False
        self._soon = Soon(self)
        self.view = ChartView(self.tr("Last eight weeks"), round(self.fontMetrics().height() * 8.6))
        self.legend = Legend(wraps=True)
        self.empty = Text(
            self.tr("Your weeks stand here side by side, the contract across them, once something is logged."),
            Size.BODY,
            Tone.DIM,
            wraps=True,
        )
        self.table_button = small_button(self.tr("Show as a table (T)"), "table")
        self.head.addWidget(self.table_button)
        self.body.setContentsMargins(5 * STEP, 2 * STEP, 5 * STEP, 3 * STEP)
        self.body.setSpacing(STEP)
        self.body.addWidget(self.view)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.empty)
        for part in (self.table_button, self.empty):
            part.hide()
        self.table_button.clicked.connect(self.view.show_table)
        workspace.changed.connect(self._on_changed)
        self._soon.timeout.connect(self.read_again)

    def show_with(self, summary: WeekSummary) -> None:
        """Shows the weeks up to now; `summary` is what one of them has come to."""
        if self._is_stale or self._known.get(summary.week) != summary or self._latest() != self._running():
            self._known[summary.week] = summary
            self._is_stale = False
            self._soon.start()

    def _running(self) -> Week:
        logbook = self._workspace.logbook
        return week_of(logbook.today(), logbook.settings.week_starts_on)

    def _latest(self) -> Week | None:
        return max(self._known, default=None)

    def read_again(self) -> None:
        """Shows the weeks as they are known, summing up those that are not."""
        logbook = self._workspace.logbook
        running = self._running()
        weeks = [running.shifted(-back) for back in reversed(range(WEEKS))]
        first_day = logbook.records.first_day()
        weeks = [week for week in weeks if week == running or (first_day is not None and week.last >= first_day)]
        missing = [week for week in weeks if week not in self._known]
        if missing:
            for summary in logbook.summaries.weeks(missing[0].start, missing[-1].last):
                self._known.setdefault(summary.week, summary)
        self._known = {week: self._known[week] for week in weeks}
        left_out = left_out_of(weeks, logbook.sample_plans)
        maker = _Maker(tuple(self._known.values()), logbook.settings, running, left_out)
        self.view.show_chart(maker)
        self.legend.show_items(self.view.chart().legend)
        something = any(summary.need for summary in self._known.values())
        for part in (self.view, self.legend, self.table_button):
            part.setVisible(something)
        self.empty.setVisible(not something)

    def _on_changed(self, change: Change) -> None:
        if any(isinstance(edit.record, LogSettings) for edit in change.edits):
            self._known.clear()
        kept = {week: known for week, known in self._known.items() if not change.touches(week.span)}
        self._is_stale = self._is_stale or len(kept) < len(self._known)
        self._known = kept


class _Maker:
    """Makes the chart for a size."""

    def __init__(
        self, summaries: tuple[WeekSummary, ...], settings: LogSettings, running: Week, left_out: frozenset[Week]
    ) -> None:
        self._left_out = left_out
        self._summaries = summaries
        self._settings = settings
        self._running = running

    def __call__(self, width: float, height: float, text: float) -> Chart:
        layout = screen_layout(len(self._summaries), width, height, text)
        return need_by_duty_chart(
            self._summaries, self._settings, running=self._running, layout=layout, left_out=self._left_out
        )
