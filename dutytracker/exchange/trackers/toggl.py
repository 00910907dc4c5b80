"""Toggl Track: the detailed report as CSV. User, e-mail, client and amount are not looked at."""

from dutytracker.domain.tracking.spans import DateOrder, Program, TrackedFile
from dutytracker.exchange.trackers.columns_to_spans import date_of, order_in, sorted_out, spanned
from dutytracker.exchange.trackers.table import Table, tags_in, unquoted

_HEADINGS = {"start date", "start time", "duration", "description"}
_ENDS = ("end date", "stop date")


def is_toggl(table: Table) -> bool:
    """True for the headings of the detailed report, of either age."""
    return table.headings >= _HEADINGS and bool(table.headings & set(_ENDS)) and "duration (h)" not in table.headings


def read_toggl(table: Table, order: DateOrder | None) -> TrackedFile:
    """The records of a report. Raises: `Refused`."""
    rows = list(table.rows())
    order = order_in(rows, ("start date", *_ENDS), order)
    spans, remarks = sorted_out(
        [
            spanned(
                row,
                (date_of(row.first("start date"), order), date_of(row.first(*_ENDS), order)),
                (row.first("start time"), row.first("end time", "stop time")),
                row.first("duration"),
                project=unquoted(row.first("project")),
                activity=unquoted(row.first("task")),
                tags=tags_in(row.first("tags")),
                description=row.first("description"),
            )
            for row in rows
        ]
    )
    return TrackedFile(program=Program.TOGGL, spans=spans, remarks=remarks)
