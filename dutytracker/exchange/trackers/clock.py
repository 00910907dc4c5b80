"""Dates, clock times and lengths as other programs write them. What is not understood is `None`."""

import re
from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta

from dutytracker.domain.tracking.spans import DateOrder

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_OTHER = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", re.ASCII)
_TIME = re.compile(r"(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?", re.ASCII | re.IGNORECASE)
_COLONS = re.compile(r"(-?)(\d{1,6}):(\d\d)(?::(\d\d))?", re.ASCII)
_DECIMAL = re.compile(r"(-?)(\d{1,6})[.,](\d{1,6})", re.ASCII)
_COMPACT = re.compile(r"\d{8}T\d{6}Z", re.ASCII)


def clock_date(text: str, order: DateOrder | None) -> date | None:
    """A date, the year first or last; with the year last it is read in `order`.

    The first and the last year that there is are none, so that a day can be added or taken away.
    """
    found = _ISO.fullmatch(text)
    if found:
        year, month, day = map(int, found.groups())
    else:
        found = _OTHER.fullmatch(text)
        if not found or order is None:
            return None
        first, second, year = map(int, found.groups())
        day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    try:
        return date(year, month, day) if MINYEAR < year < MAXYEAR else None
    except ValueError:
        return None


def orders_of(texts: Iterable[str]) -> frozenset[DateOrder]:
    """In which orders every date of a column can be read: both where nothing tells, also where years come first."""
    orders = set(DateOrder)
    for text in texts:
        if _OTHER.fullmatch(text):
            orders = {order for order in orders if clock_date(text, order) is not None} or orders
    return frozenset(orders)


def needs_order(texts: Iterable[str]) -> bool:
    """True where a date of a column has its year last."""
    return any(_OTHER.fullmatch(text) for text in texts)


def clock_time(text: str) -> time | None:
    """A time of day, of 24 hours or with AM and PM; also "09:00:00 AM"."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return None
    hour, minute, second = (int(part or 0) for part in found.groups()[:3])
    half = (found[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def seconds_of(text: str) -> int | None:
    """A length as h:mm, h:mm:ss or hours with a decimal point or comma, in seconds; below 0 with a minus."""
    found = _COLONS.fullmatch(text)
    if found:
        hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
        if minutes > 59 or seconds > 59:
            return None
        total = hours * 3600 + minutes * 60 + seconds
    else:
        found = _DECIMAL.fullmatch(text)
        if not found:
            return None
        total = round(int(found[2] + found[3]) * 3600 / 10 ** len(found[3]))
    return -total if found[1] else total


def local_moment(text: str) -> datetime | None:
    """A date and a clock time with a space or a T between them, the year first; seconds may be missing."""
    day, _, clock = text.replace("T", " ", 1).partition(" ")
    found, at = clock_date(day, None), clock_time(clock)
    return None if found is None or at is None else datetime.combine(found, at)


def compact_instant(text: str) -> datetime | None:
    """An instant like 20260302T140000Z."""
    try:
        return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC) if _COMPACT.fullmatch(text) else None
    except ValueError:
        return None


def instant_from(seconds: object) -> datetime | None:
    """An instant from Unix seconds, from 1970 to 9999."""
    if type(seconds) is not int or not 0 <= seconds < 253_402_300_800:
        return None
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


def end_from(day: date, start: time, end: time, seconds: int | None) -> tuple[datetime, datetime]:
    """Two clock times of which only the first has a date: the second lies on that day or the next.

    It is the one that fits the stated length better, without one the first that is not earlier than the start.
    """
    first, last = datetime.combine(day, start), datetime.combine(day, end)
    later = last + timedelta(days=1)
    if seconds is None:
        return first, last if last >= first else later
    return first, min((last, later), key=lambda one: abs((one - first).total_seconds() - seconds))
