"""Clockify: the detailed report as CSV. User, group, e-mail, client, rates and amounts are not looked at."""

from dutytracker.domain.tracking.spans import DateOrder, Program, TrackedFile
from dutytracker.exchange.trackers.columns_to_spans import date_of, order_in, sorted_out, spanned
from dutytracker.exchange.trackers.table import Table, tags_in, unquoted

_HEADINGS = {"start date", "start time", "end date", "end time"}
_LENGTHS = ("duration (h)", "duration (decimal)")
_DATES = ("start date", "end date", "date of creation")


def is_clockify(table: Table) -> bool:
    """True for the headings of the detailed report, whichever columns were chosen."""
    return table.headings >= _HEADINGS and bool(table.headings & set(_LENGTHS))


def read_clockify(table: Table, order: DateOrder | None) -> TrackedFile:
    """The records of a report. Raises: `Refused`; `DatesUnclear` where nothing tells days from months."""
    rows = list(table.rows())
    order = order_in(rows, _DATES, order)
    spans, remarks = sorted_out(
        [
            spanned(
                row,
                (date_of(row.first("start date"), order), date_of(row.first("end date"), order)),
                (row.first("start time"), row.first("end time")),
                row.first(*_LENGTHS),
                project=unquoted(row.first("project")),
                activity=unquoted(row.first("task", "activity")),
                tags=tags_in(row.first("tags", "tag")),
                description=row.first("description"),
            )
            for row in rows
        ]
    )
    return TrackedFile(program=Program.CLOCKIFY, spans=spans, remarks=remarks)
