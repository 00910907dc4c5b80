"""Tables as CSV files for spreadsheets: UTF-8 with a byte order mark, commas; that of weeks has one row a week."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from dutytracker.domain.rounding import rounded
from dutytracker.reports.columns import Column, rate_columns, week_columns
from dutytracker.reports.detail_columns import (
    backlog_columns,
    cleared_columns,
    duty_columns,
    late_change_columns,
    lost_columns,
    placement_columns,
    precision_columns,
    provenance_columns,
    rolling_columns,
    told_columns,
    undone_columns,
)
from dutytracker.reports.plain_text import plain
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.table import Row, TableColumn, Unit, Value
from dutytracker.reports.words import translate

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the start of a formula."""

PLACES = {Unit.HOURS: 2, Unit.SHARE: 4, Unit.MINUTES: 2, Unit.RATIO: 2}


def weeks_csv(report: WeeksReport) -> bytes:
    """One row a week, all columns of the workbook."""
    return csv_of([*_columns(report)], report.weeks)


def csv_of(columns: Sequence[TableColumn[Row]], rows: Iterable[Row]) -> bytes:
    """The rows under their headings; minutes whole, hours and shares decimals with a point, what is unknown empty."""
    heading = [safe_text(column.heading) for column in columns]
    return csv_bytes([heading, *([_cell(column.value(row), column.unit) for column in columns] for row in rows)])


def csv_bytes(lines: Iterable[Sequence[str]]) -> bytes:
    """Cells that are safe already as a CSV file."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(lines)
    return text.getvalue().encode("utf-8-sig")


def safe_text(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe before what starts like one, nothing invisible."""
    visible = plain(text, 200)
    return f"'{visible}" if visible.lstrip().startswith(FORMULA_STARTS) else visible


def _columns(report: WeeksReport) -> Iterator[Column]:
    """All columns; those of a group carry its name, as the same words stand in several."""
    yield from week_columns(report)
    yield from (*rate_columns(), *rolling_columns())
    for group, columns in (
        (translate("Logged"), duty_columns(report)),
        (translate("Placed"), placement_columns(report)),
        (translate("Undone"), undone_columns(report)),
        (translate("Taken by"), lost_columns()),
        (translate("Written down"), provenance_columns()),
    ):
        for column in columns:
            yield replace(column, words=f"{group}: {column.words}")
    yield from (*backlog_columns(), *cleared_columns(), *told_columns(), *precision_columns())
    yield from late_change_columns(report)


def _cell(value: Value, unit: Unit) -> str:
    match value:
        case None:
            return ""
        case bool():
            return translate("yes") if value else translate("no")
        case int():
            return str(value)
        case Fraction():
            places = PLACES[unit]
            return f"{rounded(value, places):.{places}f}"
        case date():
            return value.isoformat()
        case str():
            return safe_text(value)
