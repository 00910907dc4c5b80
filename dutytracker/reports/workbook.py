"""Tables as an XLSX workbook: real numbers, one sheet a table, and no cell that is computed or linked from text."""

import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from dutytracker.domain.rounding import rounded
from dutytracker.reports.plain_text import plain
from dutytracker.reports.table import Table, Unit, Value
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
    Unit.RATIO: "0.00",
}

PLACES = {Unit.MINUTES: 2, Unit.HOURS: 4, Unit.SHARE: 6, Unit.RATIO: 4}
"""Decimals a cell keeps; its format shows fewer."""

US_LETTER = 1

LINE_HEIGHT = 15
LETTERS_IN_A_LINE = 96


def workbook_of(title: str, made_on: date, tables: Iterable[Table[Any]], about: Iterable[tuple[str, str]]) -> bytes:
    """A sheet a table, then one of words. The properties hold the title and the day, nothing about who made it."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(file, options) as workbook:
        workbook.set_properties({"title": title, "created": datetime.combine(made_on, time.min, tzinfo=UTC)})
        styles = _Styles(workbook)
        for table in tables:
            _write_table(workbook.add_worksheet(table.name), table, styles)
        _write_about(workbook.add_worksheet(translate("About")), about, styles)
    return file.getvalue()


class _Styles:
    """The formats of a workbook, each made once."""

    def __init__(self, workbook: "Workbook") -> None:
        heading = {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}
        self.heading_of = {unit: workbook.add_format(_look(unit) | heading) for unit in Unit}
        self.strong = workbook.add_format({"bold": True, "valign": "top"})
        self.text = workbook.add_format({"text_wrap": True, "valign": "top"})
        self.of = {unit: workbook.add_format(_look(unit)) for unit in Unit}
        self.total_of = {unit: workbook.add_format(_look(unit) | {"bold": True, "top": 1}) for unit in Unit}


def _look(unit: Unit) -> dict[str, object]:
    aligned = "center" if unit is Unit.FLAG else "left" if unit in {Unit.TEXT, Unit.DATE} else "right"
    return {"num_format": FORMATS[unit], "align": aligned, "indent": 1 if unit is Unit.TEXT else 0}


def _write_table(page: "Worksheet", table: Table[Any], styles: _Styles) -> None:
    for place, column in enumerate(table.columns):
        page.write_string(0, place, plain(column.heading, 200), styles.heading_of[column.unit])
        for number, row in enumerate(table.rows, start=1):
            unit = column.unit if column.unit_of is None else column.unit_of(row)
            _write(page, (number, place), column.value(row), unit, styles.of[unit])
        if table.total:
            total: Value = table.total if place == 0 else column.total(table.rows)
            _write(page, (len(table.rows) + 1, place), total, column.unit, styles.total_of[column.unit])
        page.set_column(place, place, column.width)
    page.set_row(0, 62)
    page.freeze_panes(1, 1)
    page.repeat_columns(0)
    _set_up_print(page)


def _write_about(page: "Worksheet", about: Iterable[tuple[str, str]], styles: _Styles) -> None:
    for row, (words, text) in enumerate(about):
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
