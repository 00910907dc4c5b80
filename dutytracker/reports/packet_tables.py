"""A packet as tables for files: a sheet a table for workbooks, a line a figure for CSV."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import chain

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.rounding import rounded
from dutytracker.reports.delimited import csv_bytes, safe_text
from dutytracker.reports.offer_tables import apart_table, offers_table
from dutytracker.reports.offer_words import offer_sentences, signs_of
from dutytracker.reports.packet import Packet, mark_words, period_words, title_words, unit_words
from dutytracker.reports.packet_offers import apart_in, offers_method_lines
from dutytracker.reports.packet_words import (
    answer_words,
    foot_words,
    limits_lines,
    method_lines,
    note_rows,
    share_words,
)
from dutytracker.reports.review_cells import Cell, ReviewTable, Row
from dutytracker.reports.review_paper_table import paper_table
from dutytracker.reports.review_tables import review_tables
from dutytracker.reports.review_words import unit_bounds_words
from dutytracker.reports.table import Table, TableColumn, Unit, Value
from dutytracker.reports.words import PROGRAM, translate
from dutytracker.reports.workbook import workbook_of

LABEL_WIDTH = 46
WIDTH = 13
WIDTH_OF_WORDS = 22
"""Where a cell may say that it is hidden."""

DECIMALS = {Unit.HOURS: 2, Unit.SHARE: 4, Unit.RATIO: 2}


@dataclass(frozen=True, slots=True)
class Part:
    """One number of a cell: which end or count it is ("" where there is one alone), in what, and how much."""

    words: str
    unit: Unit
    value: int | Fraction | str
    """The words of the cell where it is hidden."""

    @property
    def text(self) -> str:
        """The number with its decimals; words stay words."""
        if isinstance(self.value, str):
            return safe_text(self.value)
        places = DECIMALS.get(self.unit, 0)
        return f"{rounded(self.value, places):.{places}f}"


def packet_tables(packet: Packet) -> tuple[ReviewTable, ...]:
    """Every table that the audience may see; offers and what was tallied on paper come last."""
    tables = [*review_tables(packet.review)]
    if packet.offers and packet.review.figures is not None:
        tables.append(offers_table(packet.offers, packet.audience))
        pairs = apart_in(packet)
        tables += [apart_table(pairs)] if pairs else []
    if packet.paper is not None:
        tables.append(paper_table(packet.paper))
    return tuple(tables)


def packet_xlsx(packet: Packet) -> bytes:
    """The workbook: a sheet a table, real numbers, and a sheet that says what they are. Same packet, same bytes."""
    sheets = [_sheet(table) for table in packet_tables(packet)]
    return workbook_of(title_words(packet), packet.made_on, sheets, about_rows(packet))


def packet_csv(packet: Packet) -> bytes:
    """A line a figure: table, row, figure, unit, value. What is hidden says so in place of the value."""
    heading = ("Table", "Row", "Figure", "Unit", "Value")
    lines = chain.from_iterable(_lines(table) for table in packet_tables(packet))
    return csv_bytes([[translate(words) for words in heading], *lines])


def about_rows(packet: Packet) -> Iterator[tuple[str, str]]:
    """What the figures are, in the order of the pages."""
    figures = packet.review.figures
    yield translate("Unit"), unit_words(packet)
    yield translate("Weeks"), period_words(packet)
    yield translate("Mark"), mark_words(packet)
    yield translate("In short"), " ".join(words for words in answer_words(packet) if words)
    if figures is not None:
        yield translate("How sure"), f"{share_words(figures)} {unit_bounds_words(figures)}".strip()
    yield from note_rows(packet)
    if packet.offers and figures is not None:
        signs = signs_of([one.offer for one in packet.offers if one.offer is not None])
        for sign, sentence in zip(signs, offer_sentences(packet.offers, packet.audience), strict=True):
            yield translate("Offer {sign}").format(sign=sign), sentence
        yield translate("Offers"), " ".join(offers_method_lines(packet))
    yield translate("Method"), " ".join(method_lines(packet))
    yield translate("What this does not show"), " ".join(limits_lines(packet.review))
    yield PROGRAM, foot_words(packet)


def parts_of(cell: Cell) -> tuple[Part, ...]:
    """The numbers of a cell, in the order of columns; of a hidden one its words stand for the first."""
    if cell.value is None:
        parts = [Part("", cell.unit, cell.text)]
    elif cell.upper is not None:
        parts = [Part(translate("from"), cell.unit, cell.value), Part(translate("to"), cell.unit, cell.upper)]
    elif cell.minutes is not None:
        parts = [Part("", Unit.MINUTES, cell.minutes), Part("", cell.unit, cell.value)]
    else:
        parts = [Part("", cell.unit, cell.value)]
    if cell.whole is not None:
        parts.append(Part(translate("of"), Unit.COUNT, cell.whole))
    return tuple(parts)


def _lines(table: ReviewTable) -> Iterator[Sequence[str]]:
    for row in table.rows:
        for words, cell in zip(table.columns[1:], row.cells, strict=True):
            for part in parts_of(cell):
                figure = f"{words}, {part.words}" if part.words else words
                yield (
                    safe_text(table.name),
                    safe_text(row.label),
                    safe_text(figure),
                    part.unit.words,
                    part.text,
                )


def _sheet(table: ReviewTable) -> Table[Row]:
    columns = [TableColumn[Row](words=table.columns[0], unit=Unit.TEXT, value=lambda row: row.label, width=LABEL_WIDTH)]
    for place, words in enumerate(table.columns[1:]):
        cells = [row.cells[place] for row in table.rows]
        is_mixed = len({cell.unit for cell in cells}) > 1
        columns += _mixed_columns(words, place, cells) if is_mixed else _columns(words, place, cells)
    return Table(name=table.name, columns=tuple(columns), rows=table.rows, total="")


def _columns(words: str, place: int, cells: Sequence[Cell]) -> Iterator[TableColumn[Row]]:
    """A column for each kind of number that the cells hold, all in one unit; minutes before hours."""
    first = translate("from") if any(cell.upper is not None for cell in cells) else ""
    kinds = dict.fromkeys((part.words or first, part.unit) for cell in cells for part in parts_of(cell))
    width_of_words = (
        WIDTH_OF_WORDS if max((len(cell.text) for cell in cells), default=0) <= WIDTH_OF_WORDS else LABEL_WIDTH
    )
    is_hidden = any(cell.value is None for cell in cells)
    for kind, unit in sorted(kinds, key=lambda one: (one[0] == translate("of"), one[1] is not Unit.MINUTES)):
        yield TableColumn[Row](
            words=f"{words}, {kind}" if kind else words,
            unit=unit,
            value=partial(_value, place=place, kinds=(kind, "") if kind == first else (kind,), unit=unit),
            width=width_of_words if is_hidden and kind == first and unit is not Unit.MINUTES else WIDTH,
        )


def _mixed_columns(words: str, place: int, cells: Sequence[Cell]) -> Iterator[TableColumn[Row]]:
    """Cells in different units: the value of each in its own format, what belongs to it, and its unit in words."""

    def column(heading: str, value: Callable[[Cell], Value], unit: Unit, width: float = WIDTH) -> TableColumn[Row]:
        def unit_of(row: Row) -> Unit:
            return row.cells[place].unit if unit is Unit.TEXT else unit

        return TableColumn[Row](
            words=heading, unit=unit, value=lambda row: value(row.cells[place]), width=width, unit_of=unit_of
        )

    yield column(words, lambda cell: cell.text if cell.value is None else cell.value, Unit.TEXT, WIDTH_OF_WORDS)
    if any(cell.upper is not None for cell in cells):
        yield column(f"{words}, {translate('to')}", lambda cell: cell.upper, Unit.TEXT)
    if any(cell.whole is not None for cell in cells):
        yield column(f"{words}, {translate('of')}", lambda cell: cell.whole, Unit.COUNT)
    yield TableColumn[Row](
        words=translate("Unit"), unit=Unit.TEXT, value=lambda row: row.cells[place].unit.words, width=WIDTH
    )
    if any(cell.minutes is not None for cell in cells):
        yield column(words, lambda cell: cell.minutes, Unit.MINUTES)


def _value(row: Row, *, place: int, kinds: Sequence[str], unit: Unit) -> Value:
    """What a row holds of these kinds; `None` where it has none."""
    found = (part.value for part in parts_of(row.cells[place]) if part.words in kinds and part.unit is unit)
    return next(found, None)
