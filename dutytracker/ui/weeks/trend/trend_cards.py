"""The charts of a range of weeks, each in a card with its legend and its table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.reports.chart_layout import WIDEST_COLUMN, Layout, screen_layout
from dutytracker.reports.marks import Chart
from dutytracker.reports.trend import TrendWeek
from dutytracker.reports.year_calendar import calendar_height, year_calendar
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.chart_view import ChartView
from dutytracker.ui.widgets.legend import Legend

MakeChart = Callable[[Sequence[TrendWeek], Layout], Chart]


class ChartCard(Card):
    """A chart of weeks. `week_wanted(date)` comes when one of its weeks is to be looked at."""

    week_wanted = Signal(object)

    def __init__(
        self, title: str, height: int, parent: QWidget | None = None, *, widest_column: float = WIDEST_COLUMN
    ) -> None:
        super().__init__(title, "", parent)
        self._widest_column = widest_column
        self.view = ChartView(title, height)
        self.view.setMinimumHeight(height)
        self.legend = Legend(3, wraps=True)
        table = small_button(self.tr("Show as a table (T)"), "table")
        picture = small_button(self.tr("Save the picture (S)"), "save")
        self.head.addWidget(table)
        self.head.addWidget(picture)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.legend)
        table.clicked.connect(self.view.show_table)
        picture.clicked.connect(self.view.save_picture)
        self.view.stop_chosen.connect(self.week_wanted)
        self.view.made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)

    def show_weeks(self, weeks: Sequence[TrendWeek], make: MakeChart) -> None:
        """Shows the chart that `make` makes of the weeks."""
        shown = tuple(weeks)

        def made(width: float, height: float, text: float) -> Chart:
            return make(shown, screen_layout(len(shown), width, height, text, widest=self._widest_column))

        self.view.show_chart(made)

    def _on_made(self, chart: Chart) -> None:
        """Shows the legend once there is a chart: one that is out of sight is not made."""
        self.legend.show_items(chart.legend)


class CalendarCard(ChartCard):
    """Every week of some years as a cell; as high as its years need."""

    def show_years(self, weeks: Sequence[TrendWeek]) -> None:
        """Shows the calendar of the weeks."""
        shown = tuple(weeks)
        text = round(self.fontMetrics().height() * 0.72)

        def made(width: float, _height: float, size: float) -> Chart:
            return year_calendar(shown, width=width, text=size)

        self.view.setFixedHeight(round(calendar_height(shown, max(self.view.width(), 400), text)))
        self.view.show_chart(made)
