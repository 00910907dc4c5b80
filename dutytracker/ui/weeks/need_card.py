"""The need of the last weeks per 40 hours of work, with the guarantee as a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QSizePolicy, QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Chart
from dutytracker.reports.week_charts import need_per_40h_chart
from dutytracker.reports.words import counted
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.legend import Legend

WEEKS_SHOWN = 12


class NeedCard(Card):
    """A chart of at most twelve weeks up to the one that is shown; weeks of all lengths compare per 40 hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Needed per 40 h"), "", parent)
        self.view = ChartView(self.tr("Needed per 40 hours of work"), round(13 * self.fontMetrics().height()))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.view.setMinimumHeight(round(11 * self.fontMetrics().height()))
        self.legend = Legend()
        self.table_button = small_button(self.tr("Show as a table (T)"), "table")
        self.head.addWidget(self.table_button)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.legend)
        self.table_button.clicked.connect(self.view.show_table)

    def show_weeks(self, summaries: Sequence[WeekSummary], *, current: Week, running: Week) -> None:
        """Shows these weeks, oldest first, the `current` one marked."""
        self.aside.setText(counted(len(summaries), "week", "weeks"))
        self.view.show_chart(_Maker(tuple(summaries), current, running))
        self.legend.show_items(self.view.chart().legend)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the chart for a size."""

    summaries: tuple[WeekSummary, ...]
    current: Week
    running: Week

    def __call__(self, width: float, height: float, text: float) -> Chart:
        layout = screen_layout(len(self.summaries), width, height, text)
        return need_per_40h_chart(self.summaries, current=self.current, running=self.running, layout=layout)
