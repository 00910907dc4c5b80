"""Weeks as an XLSX workbook: real numbers, one sheet a table, and no cell that is computed or linked from text."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from fractions import Fraction
from typing import TYPE_CHECKING

from dutytracker.domain.rounding import rounded
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.about import about_rows
from dutytracker.reports.columns import (
    Column,
    Unit,
    Value,
    first_column,
    hours_column,
    minutes_column,
    rate_columns,
    week_columns,
)
from dutytracker.reports.detail_columns import (
    cleared_columns,
    duty_columns,
    lost_columns,
    placement_columns,
    precision_columns,
    provenance_columns,
    told_columns,
    undone_columns,
)
from dutytracker.reports.plain_text import plain
from dutytracker.reports.record_words import title_words
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.words import translate

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

FORMATS = {
    Unit.TEXT: "@",
    Unit.DATE: "yyyy-mm-dd",
    Unit.FLAG: "@",
    Unit.COUNT: "0",
    Unit.MINUTES: "0",
    Unit.HOURS: "0.00",
    Unit.SHARE: "0.0%",
}

PLACES = {Unit.MINUTES: 2, Unit.HOURS: 4, Unit.SHARE: 6}
"""Decimals a cell keeps; its format shows fewer."""

US_LETTER = 1

LINE_HEIGHT = 15
LETTERS_IN_A_LINE = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: a name of its own and its columns, a row a week and the sums below."""

    name: str
    columns: tuple[Column, ...]


def weeks_xlsx(report: WeeksReport) -> bytes:
    """The workbook. Its properties hold a title and the day it was made, nothing about who made it."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(file, options) as workbook:
        workbook.set_properties(
            {"title": title_words(report), "created": datetime.combine(report.made_on, time.min, tzinfo=UTC)}
        )
        styles = _Styles(workbook)
        for sheet in sheets_of(report):
            _write_table(workbook.add_worksheet(sheet.name), sheet, report, styles)
        _write_about(workbook.add_worksheet(translate("About")), report, styles)
    return file.getvalue()


def sheets_of(report: WeeksReport) -> Iterator[Sheet]:
    """The tables in their order."""
    yield Sheet(name=translate("Weeks"), columns=week_columns(report))
    yield _detail(translate("Hours and rates"), rate_columns(), ())
    yield _detail(translate("Duties"), duty_columns(report), _logged())
    yield _detail(translate("Placements"), placement_columns(report), _logged())
    undone = _both(translate("Left undone, estimate"), lambda week: week.undone)
    yield _detail(translate("Undone"), undone_columns(report), (*undone, *cleared_columns()))
    taken = _both(translate("Taken away"), lambda week: week.eroded)
    yield _detail(translate("Taken away"), lost_columns(), (*taken, *told_columns()))
    yield _detail(translate("Evidence"), provenance_columns(), (*_logged(), *precision_columns()))


def _detail(name: str, parts: Sequence[Column], whole: Sequence[Column]) -> Sheet:
    return Sheet(name=name, columns=(first_column(), *parts, *whole))


def _logged() -> tuple[Column, Column]:
    return _both(translate("Logged"), lambda week: week.logged)


def _both(words: str, minutes: Callable[[WeekSummary], int]) -> tuple[Column, Column]:
    """A figure in minutes and in decimal hours."""
    return minutes_column(words, minutes), hours_column(words, minutes)


class _Styles:
    """The formats of a workbook, each made once."""

    def __init__(self, workbook: "Workbook") -> None:
        self.heading = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self.strong = workbook.add_format({"bold": True, "valign": "top"})
        self.text = workbook.add_format({"text_wrap": True, "valign": "top"})
        self.of = {unit: workbook.add_format(_look(unit)) for unit in Unit}
        self.total_of = {unit: workbook.add_format(_look(unit) | {"bold": True, "top": 1}) for unit in Unit}


def _look(unit: Unit) -> dict[str, object]:
    aligned = "center" if unit is Unit.FLAG else "left" if unit in {Unit.TEXT, Unit.DATE} else "right"
    return {"num_format": FORMATS[unit], "align": aligned}


def _write_table(page: "Worksheet", sheet: Sheet, report: WeeksReport, styles: _Styles) -> None:
    for place, column in enumerate(sheet.columns):
        page.write_string(0, place, plain(column.heading, 200), styles.heading)
        for row, week in enumerate(report.weeks, start=1):
            _write(page, (row, place), column.value(week), column.unit, styles.of[column.unit])
        total: Value = translate("All weeks") if place == 0 else column.total(report)
        unit = Unit.TEXT if place == 0 else column.unit
        _write(page, (len(report.weeks) + 1, place), total, unit, styles.total_of[unit])
        page.set_column(place, place, 25 if column.words == translate("Verdict") else 10.5)
    page.set_row(0, 62)
    page.freeze_panes(1, 1)
    page.repeat_columns(0)
    _set_up_print(page)


def _write_about(page: "Worksheet", report: WeeksReport, styles: _Styles) -> None:
    for row, (words, text) in enumerate(about_rows(report)):
        page.write_string(row, 0, words, styles.strong)
        page.write_string(row, 1, plain(text, 4000), styles.text)
        page.set_row(row, LINE_HEIGHT * (len(text) // LETTERS_IN_A_LINE + 1))
    page.set_column(0, 0, 26)
    page.set_column(1, 1, LETTERS_IN_A_LINE)
    page.freeze_panes(1, 0)
    _set_up_print(page)


def _set_up_print(page: "Worksheet") -> None:
    """Landscape, as wide as the paper, the heading on every page."""
    page.set_landscape()
    page.set_paper(US_LETTER)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.set_footer("&L&A&R&P / &N")


def _write(page: "Worksheet", cell: tuple[int, int], value: Value, unit: Unit, style: "Format") -> None:
    match value:
        case None:
            page.write_blank(*cell, None, style)
        case bool():
            page.write_string(*cell, translate("yes") if value else translate("no"), style)
        case int():
            page.write_number(*cell, value, style)
        case Fraction():
            page.write_number(*cell, rounded(value, PLACES[unit]), style)
        case date():
            page.write_datetime(*cell, value, style)
        case str():
            page.write_string(*cell, plain(value, 200), style)
