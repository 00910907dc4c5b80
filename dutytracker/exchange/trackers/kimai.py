"""Kimai: an export as CSV, with headings in English or German. User, customer, rates and numbers are not looked at."""

from collections.abc import Mapping

from dutytracker.domain.tracking.spans import DateOrder, Program, TrackedFile
from dutytracker.exchange.trackers.columns_to_spans import date_of, order_in, sorted_out, spanned
from dutytracker.exchange.trackers.table import Row, Table, tags_in, unquoted

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "date": ("date", "datum"),
    "begin": ("begin", "from", "beginn", "von"),
    "end": ("end", "to", "ende", "bis"),
    "length": ("duration", "dauer"),
    "pause": ("break", "pause"),
    "project": ("project", "projekt"),
    "activity": ("activity", "tätigkeit"),
    "tags": ("tags", "schlagworte"),
    "description": ("description", "beschreibung"),
}
_NEEDED = ("date", "begin", "end", "length", "project", "activity")


def is_kimai(table: Table) -> bool:
    """True for headings of an export in a language that is understood."""
    return all(table.headings & set(_COLUMNS[name]) for name in _NEEDED)


def read_kimai(table: Table, order: DateOrder | None) -> TrackedFile:
    """The records of an export. Raises: `Refused`."""
    rows = list(table.rows())
    order = order_in(rows, _COLUMNS["date"], order)
    spans, remarks = sorted_out(
        [
            spanned(
                row,
                (date_of(_cell(row, "date"), order), None),
                (_cell(row, "begin"), _cell(row, "end")),
                _length(_cell(row, "length")),
                paused=any(digit in "123456789" for digit in _cell(row, "pause")),
                project=unquoted(_cell(row, "project")),
                activity=unquoted(_cell(row, "activity")),
                tags=tags_in(_cell(row, "tags")),
                description=_cell(row, "description"),
            )
            for row in rows
        ]
    )
    return TrackedFile(program=Program.KIMAI, spans=spans, remarks=remarks)


def _cell(row: Row, name: str) -> str:
    return row.first(*_COLUMNS[name])


def _length(text: str) -> str:
    """A length, which some versions write as whole seconds."""
    if not text.isdecimal() or not text.isascii() or len(text) > 7:
        return text
    seconds = int(text)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
