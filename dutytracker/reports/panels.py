"""The charts of a page with the tables below them, in panels that are no wider than a page."""

from collections.abc import Callable, Sequence

from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.chart_layout import Layout, page_layout
from dutytracker.reports.marks import Chart
from dutytracker.reports.report import ReportWeek, WeeksReport
from dutytracker.reports.svg import svg_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.week_table import Cell, TableRow
from dutytracker.reports.words import counted, short_day, translate, weekday_name

MOST_WEEKS_IN_A_PANEL = 13
"""A chart with its table holds at most a quarter of a year; a longer range has several, of equal width."""

Draw = Callable[[Sequence[WeekSummary], Layout], Chart]
Rows = Callable[[Sequence[ReportWeek]], Sequence[TableRow]]


def panels(report: WeeksReport, draw: Draw, rows: Rows, *, height: float, height_of_several: float) -> list[Json]:
    """The weeks of a report, a chart and its table a panel; only the last sums the whole range. Heights in points."""
    shown = panels_of(report.weeks)
    layout = page_layout(len(shown[0]), height if len(shown) == 1 else height_of_several)
    return [
        _panel(report, weeks, draw([week.summary for week in weeks], layout), layout, rows(weeks)) for weeks in shown
    ]


def panels_of(weeks: Sequence[ReportWeek]) -> tuple[Sequence[ReportWeek], ...]:
    """The weeks in panels of equal size (the last may hold fewer), none longer than a chart can show."""
    panels = -(-len(weeks) // MOST_WEEKS_IN_A_PANEL)
    size = -(-len(weeks) // panels)
    return tuple(weeks[start : start + size] for start in range(0, len(weeks), size))


def _panel(
    report: WeeksReport, weeks: Sequence[ReportWeek], chart: Chart, layout: Layout, rows: Sequence[TableRow]
) -> Json:
    is_last = weeks[-1] is report.weeks[-1]
    return {
        "picture": svg_of(chart),
        "description": chart.description,
        "left": layout.left,
        "column": layout.column,
        "first": translate("Week from {weekday}").format(weekday=weekday_name(report.settings.week_starts_on)),
        "weeks": [short_day(week.summary.week.start) for week in weeks],
        "all": _all_words(report) if is_last else "",
        "rows": [_row(row, with_total=is_last) for row in rows],
    }


def _all_words(report: WeeksReport) -> str:
    if report.sample is not None and report.sample.are_chosen_alone:
        return counted(len(report.counted), "chosen week", "chosen weeks")
    return counted(len(report.counted), "week", "weeks")


def _row(row: TableRow, *, with_total: bool) -> Json:
    return {
        "label": row.label,
        "strong": row.strong,
        "cells": [_cell(cell, row) for cell in row.cells],
        "total": _cell(row.total if with_total else Cell(text=""), row),
    }


def _cell(cell: Cell, row: TableRow) -> Json:
    over = translate("at most") if cell.at_most else ""
    return {"text": cell.text, "over": over, "strong": cell.strong or row.strong}
