"""The charts that follow the first page of a range: how the weeks went, each with its figures as a table."""

from collections.abc import Iterator

from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.legend_signs import sign_of
from dutytracker.reports.marks import Chart, LegendItem
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.svg import svg_of
from dutytracker.reports.trend import trend_of
from dutytracker.reports.trend_chart import need_trend_chart
from dutytracker.reports.trend_figures import backlog_chart, delivery_chart, own_time_chart
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import translate
from dutytracker.reports.year_calendar import letters_words, year_calendar

FEWEST_WEEKS = 2
"""One week has no course to show."""

WIDTH, HEIGHT, TALL, TEXT = 524, 110, 150, 7.5
"""In points; the need over time is drawn taller than the rest."""


def further_charts(report: WeeksReport) -> Iterator[Json]:
    """Each chart with its heading, its signs, what it shows in words, and its table; own time only where it is told."""
    weeks = trend_of(report)
    if len(weeks) < FEWEST_WEEKS:
        return
    tall = screen_layout(len(weeks), WIDTH, TALL, TEXT)
    low = screen_layout(len(weeks), WIDTH, HEIGHT, TEXT)
    yield _figure(translate("Needed per 40 h"), need_trend_chart(weeks, layout=tall))
    yield _figure(translate("Protected time delivered"), delivery_chart(weeks, layout=low))
    yield _figure(translate("Undone work at the end of each week"), backlog_chart(weeks, layout=low))
    if report.own_time:
        yield _figure(translate("Own time"), own_time_chart(weeks, layout=low))
    yield _figure(translate("Weeks by year"), year_calendar(weeks, width=WIDTH, text=TEXT), letters_words(weeks))


def _figure(heading: str, chart: Chart, remark: str = "") -> Json:
    return {
        "heading": heading,
        "picture": svg_of(chart),
        "description": chart.description,
        "width": chart.width,
        "legend": [_sign(item) for item in chart.legend],
        "remark": remark,
        "header": [*chart.table.header],
        "rows": [[*row] for row in chart.table.rows],
    }


def _sign(item: LegendItem) -> Json:
    """A sign of the legend as a small drawing, and its words."""
    return {"picture": svg_of(sign_of(item)), "words": item.words}
