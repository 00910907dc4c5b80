"""Delimited text with headings, as other programs export it."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.saying import said
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.trackers.text import ForeignText

MOST_ROWS = 200_000
MOST_COLUMNS = 200
_SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line, and its cells by heading in lower case; what is missing is empty."""

    line: int
    cells: Mapping[str, str]

    def first(self, *headings: str) -> str:
        """The first of these cells that holds anything; `-` alone is how some programs write nothing."""
        found = (self.cells.get(heading, "").strip() for heading in headings)
        return next((cell for cell in found if cell and cell != "-"), "")


@dataclass(frozen=True, slots=True)
class Table:
    """The headings in lower case, and what is below them."""

    headings: frozenset[str]
    text: str
    separator: str

    def rows(self) -> Iterator[Row]:
        """The rows that hold anything. Raises: `Refused` where it is no table."""
        headings: Sequence[str] | None = None
        line = 1
        reader = csv.reader(io.StringIO(self.text), delimiter=self.separator, strict=True)
        try:
            for cells in reader:
                if len(cells) > MOST_COLUMNS or line > MOST_ROWS:
                    raise Refused("This table is too large for a timesheet: export a shorter time and import that.")
                if headings is None:
                    headings = [_heading(cell) for cell in cells]
                elif any(cell.strip() for cell in cells):
                    yield Row(line, dict(zip(headings, cells, strict=False)))
                line = reader.line_num + 1
        except csv.Error as error:
            raise Refused(
                said("Line {line} of this table is damaged: export it again and import that.", line=line)
            ) from error


def table_in(found: ForeignText) -> Table | None:
    """The table that a text begins with; `None` where its first line is none."""
    head = found.text[: found.text.find("\n")] if "\n" in found.text else found.text
    separator = max(_SEPARATORS, key=head.count)
    if not head.count(separator):
        return None
    try:
        cells = next(csv.reader([head], delimiter=separator, strict=True), [])
    except csv.Error:
        return None
    return Table(frozenset(map(_heading, cells)), found.text, separator)


def unquoted(name: str) -> str:
    """A name without what keeps a spreadsheet from taking it for a formula."""
    stripped = name.strip()
    return stripped[1:] if stripped[:1] == "'" and stripped[1:2] in set("=+-@") else stripped


def tags_in(cell: str) -> tuple[str, ...]:
    """The tags of a cell, which commas separate."""
    return tuple(tag for one in cell.split(",") if (tag := unquoted(one)))


def columns(rows: Iterable[Row], *headings: str) -> Iterator[str]:
    """All cells below these headings that hold anything."""
    return (cell for row in rows for heading in headings if (cell := row.first(heading)))


def _heading(cell: str) -> str:
    return " ".join(cell.strip().casefold().split())
