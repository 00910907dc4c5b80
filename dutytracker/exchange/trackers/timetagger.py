"""TimeTagger: a report saved as CSV, with subtotals between the records. The user is not looked at."""

import re

from dutytracker.domain.tracking.spans import DateOrder, Program, Remark, TrackedFile, TrackedSpan, Why
from dutytracker.exchange.trackers.columns_to_spans import date_of, order_in, sorted_out, spanned
from dutytracker.exchange.trackers.table import Row, Table

_HEADINGS = {"subtotals", "tag_groups", "duration", "date", "start", "stop", "tags"}
_NUMBER = re.compile(r"#\d+")


def is_timetagger(table: Table) -> bool:
    """True for the headings of a report."""
    return table.headings >= _HEADINGS


def read_timetagger(table: Table, order: DateOrder | None) -> TrackedFile:
    """The records of a report; subtotals are passed over. Raises: `Refused`; `DatesUnclear`."""
    rows = [row for row in table.rows() if row.first("date", "start", "stop")]
    order = order_in(rows, ("date",), order)
    spans, remarks = sorted_out([_record(row, order) for row in rows])
    return TrackedFile(program=Program.TIMETAGGER, spans=spans, remarks=remarks)


def _record(row: Row, order: DateOrder | None) -> TrackedSpan | Remark:
    """A record; one that is running ends when it starts. Lengths in whole hours are too coarse to tell anything."""
    length = row.first("duration")
    if not length or (row.first("start") == row.first("stop") and not length.strip("0:.")):
        return Remark(row.line, Why.RUNNING)
    return spanned(
        row,
        (date_of(row.first("date"), order), None),
        (row.first("start"), row.first("stop")),
        "" if length.isdecimal() else length,
        tags=_tags(row.first("tags")),
        description=row.first("description"),
    )


def _tags(cell: str) -> tuple[str, ...]:
    """The tags without their signs; a number after one comes from a note ("room #12") and is none."""
    return tuple(tag.removeprefix("#") for tag in cell.split() if len(tag) > 1 and not _NUMBER.fullmatch(tag))
