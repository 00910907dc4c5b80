"""What the tables of several programs have in common: a row of dates, times and lengths becomes a span."""

from datetime import date, datetime, time
from typing import TypedDict, Unpack

from dutytracker.domain.tracking.spans import DateOrder, Remark, TrackedSpan, Why
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.trackers.clock import clock_date, clock_time, end_from, needs_order, orders_of, seconds_of
from dutytracker.exchange.trackers.table import Row, columns


class DatesUnclear(Refused):
    """The dates of a file can be read two ways, and nothing in it says which one is right."""


class Named(TypedDict, total=False):
    """What a row says of a span besides its time; what is left out is as in `TrackedSpan`."""

    paused: bool
    project: str
    activity: str
    tags: tuple[str, ...]
    description: str


def order_in(rows: list[Row], headings: tuple[str, ...], said: DateOrder | None) -> DateOrder | None:
    """How the dates below these headings are meant: as all of them can be read, else as it was said.

    Raises: `DatesUnclear` where both ways fit and nothing was said.
    """
    dates = [_date_part(cell) for cell in columns(rows, *headings)]
    if not needs_order(dates):
        return None
    possible = orders_of(dates)
    if len(possible) == 1:
        return next(iter(possible))
    if said is None:
        raise DatesUnclear(
            "The dates in this file can be read two ways (03/04 is March 4 or April 3): say which one it is, with "
            "--dates month-first or --dates day-first on the command line."
        )
    return said


def date_of(text: str, order: DateOrder | None) -> date | None:
    """The date in a cell, which a clock time may follow."""
    return clock_date(_date_part(text), order)


def time_of(text: str) -> time | None:
    """The clock time in a cell, which a date may precede."""
    first, _, rest = text.partition(" ")
    return clock_time(rest if "-" in first or "/" in first or "." in first else text)


def spanned(
    row: Row,
    dates: tuple[date | None, date | None],
    times: tuple[str, str],
    length: str,
    **named: Unpack[Named],
) -> TrackedSpan | Remark:
    """A span from its two dates (the second may be unknown), its two clock times and its length as text."""
    first_day, last_day = dates
    start, end = (time_of(text) if text else None for text in times)
    seconds = seconds_of(length) if length else None
    if not times[1] and (not length or times[0]):
        return Remark(row.line, Why.RUNNING)
    if first_day is None or (times[0] and start is None) or (times[1] and end is None) or (length and seconds is None):
        return Remark(row.line, Why.UNREADABLE)
    if start is None or end is None:
        return TrackedSpan(place=row.line, day=first_day, seconds=seconds, **named)
    if last_day is None:
        moments = end_from(first_day, start, end, seconds)
    else:
        moments = datetime.combine(first_day, start), datetime.combine(last_day, end)
    return TrackedSpan(place=row.line, day=first_day, start=moments[0], end=moments[1], seconds=seconds, **named)


def sorted_out(found: list[TrackedSpan | Remark]) -> tuple[tuple[TrackedSpan, ...], tuple[Remark, ...]]:
    """The spans, and the remarks, each in their order."""
    spans = tuple(one for one in found if isinstance(one, TrackedSpan))
    return spans, tuple(one for one in found if isinstance(one, Remark))


def _date_part(text: str) -> str:
    return text.partition(" ")[0]
