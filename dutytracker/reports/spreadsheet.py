"""Weeks as an XLSX workbook: one row a week, a sheet for each kind of figure."""

from collections.abc import Callable, Iterator, Sequence

from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.about import about_rows
from dutytracker.reports.columns import (
    Column,
    first_column,
    hours_column,
    minutes_column,
    rate_columns,
    week_columns,
)
from dutytracker.reports.detail_columns import (
    backlog_columns,
    cleared_columns,
    duty_columns,
    lost_columns,
    placement_columns,
    precision_columns,
    provenance_columns,
    told_columns,
    trend_columns,
    undone_columns,
)
from dutytracker.reports.record_words import title_words
from dutytracker.reports.report import ReportWeek, WeeksReport
from dutytracker.reports.table import Table
from dutytracker.reports.words import translate
from dutytracker.reports.workbook import workbook_of


def weeks_xlsx(report: WeeksReport) -> bytes:
    """The workbook; its first sheet has the main figures, its last says what they are."""
    return workbook_of(title_words(report), report.made_on, sheets_of(report), about_rows(report))


def sheets_of(report: WeeksReport) -> Iterator[Table[ReportWeek]]:
    """The tables in their order."""
    for name, columns in _named_columns(report):
        yield Table(name=name, columns=columns, rows=report.weeks, total=translate("All weeks"))


def _named_columns(report: WeeksReport) -> Iterator[tuple[str, tuple[Column, ...]]]:
    yield translate("Weeks"), week_columns(report)
    yield _detail(translate("Hours and rates"), rate_columns(), ())
    yield _detail(translate("Trend"), trend_columns(), ())
    yield _detail(translate("Duties"), duty_columns(report), _logged())
    yield _detail(translate("Placements"), placement_columns(report), _logged())
    undone = _both(translate("Left undone, estimate"), lambda week: week.undone)
    yield _detail(translate("Undone"), undone_columns(report), (*undone, *cleared_columns()))
    yield _detail(translate("Backlog"), backlog_columns(), cleared_columns())
    taken = _both(translate("Taken away"), lambda week: week.eroded)
    yield _detail(translate("Taken away"), lost_columns(), (*taken, *told_columns()))
    yield _detail(translate("Evidence"), provenance_columns(), (*_logged(), *precision_columns()))


def _detail(name: str, parts: Sequence[Column], whole: Sequence[Column]) -> tuple[str, tuple[Column, ...]]:
    return name, (first_column(), *parts, *whole)


def _logged() -> tuple[Column, Column]:
    return _both(translate("Logged"), lambda week: week.logged)


def _both(words: str, minutes: Callable[[WeekSummary], int]) -> tuple[Column, Column]:
    """A figure in minutes and in decimal hours."""
    return minutes_column(words, minutes), hours_column(words, minutes)
