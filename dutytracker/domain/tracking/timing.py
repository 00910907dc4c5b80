"""When a tracked span really was: instants in the time zone of the log, whole minutes, and what speaks against it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo

from dutytracker.domain.calendar import MINUTES_PER_DAY, local_date, minutes_between
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.tracking.spans import Remark, TrackedSpan, Why
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY

SECONDS_OF_ROUNDING = 90
"""How far a stated length may differ from the clock times because either was rounded."""

CLOCK_TOLERANCE = timedelta(minutes=5)
"""How far a span may reach beyond this computer's clock."""

NEAR_THE_ENDS = timedelta(days=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedSpan:
    """A span with its minutes; `start` is a UTC instant of a whole minute, `None` where only the day is known."""

    span: TrackedSpan
    day: date
    start: datetime | None
    minutes: int


def timed(span: TrackedSpan, zone: tzinfo, now: datetime) -> tuple[TimedSpan | None, tuple[Remark, ...]]:
    """The span as it can be logged, and what is to be said about it; `None` where it cannot be.

    Both ends are cut to whole minutes, so that spans that follow each other neither overlap nor lose a minute.
    """
    found = _untimed(span) if span.start is None or span.end is None else _between(span, span.start, span.end, zone)
    if isinstance(found, Why):
        return None, (Remark(span.place, found),)
    ends = None if found.start is None else found.start + timedelta(minutes=found.minutes)
    if found.day > local_date(now, zone) or (ends is not None and ends > now + CLOCK_TOLERANCE):
        return None, (Remark(span.place, Why.FUTURE),)
    return found, tuple(Remark(span.place, why) for why in _oddities(found))


def _untimed(span: TrackedSpan) -> TimedSpan | Why:
    seconds = span.seconds or 0
    return _checked(TimedSpan(span=span, day=span.day, start=None, minutes=seconds // 60), seconds)


def _between(span: TrackedSpan, start: datetime, end: datetime, zone: tzinfo) -> TimedSpan | Why:
    if not all(FIRST_DAY <= one.date() <= LAST_DAY - NEAR_THE_ENDS for one in (start, end)):
        return Why.OUT_OF_RANGE
    if start.tzinfo is None:
        resolved = _instants(start, end, span.seconds, zone)
        if resolved is None:
            return Why.SKIPPED_TIME
        start, end = resolved
    seconds = int((end - start).total_seconds())
    first, last = (one.astimezone(UTC).replace(second=0, microsecond=0) for one in (start, end))
    day = local_date(first, zone)
    if span.paused and span.seconds is not None and span.seconds < seconds:
        return _untimed(span)
    return _checked(TimedSpan(span=span, day=day, start=first, minutes=minutes_between(first, last)), seconds)


def _instants(start: datetime, end: datetime, seconds: int | None, zone: tzinfo) -> tuple[datetime, datetime] | None:
    """The instants of two clock times: of all readings that an autumn night allows the one as long as the file states.

    Else the first of two times, where that comes out in order. `None` where the spring night skips one of them.
    """
    readings = [(first, last) for first in _readings(start, zone) for last in _readings(end, zone)]
    if not readings:
        return None
    lengths = [int((last - first).total_seconds()) for first, last in readings]
    if seconds is not None:
        for reading, length in zip(readings, lengths, strict=True):
            if abs(length - seconds) <= SECONDS_OF_ROUNDING:
                return reading
    return next((reading for reading, length in zip(readings, lengths, strict=True) if length >= 0), readings[0])


def _readings(clock: datetime, zone: tzinfo) -> Iterator[datetime]:
    """The instants at which the clock shows that time, earlier first: one, two in autumn, none in spring."""
    last = None
    for fold in (0, 1):
        instant = clock.replace(tzinfo=zone, fold=fold).astimezone(UTC)
        if instant != last and instant.astimezone(zone).replace(tzinfo=None, fold=0) == clock:
            yield instant
        last = instant


def _checked(found: TimedSpan, seconds: int) -> TimedSpan | Why:
    if not FIRST_DAY <= found.day <= LAST_DAY:
        return Why.OUT_OF_RANGE
    if seconds < 0:
        return Why.NEGATIVE
    if found.minutes > MINUTES_PER_DAY:
        return Why.TOO_LONG
    return found if found.minutes > 0 else Why.EMPTY


def _oddities(found: TimedSpan) -> Iterator[Why]:
    span = found.span
    if span.paused and found.start is None:
        yield Why.WITH_BREAK
    elif span.start is not None and span.end is not None and span.seconds is not None:
        exact = (span.end - span.start).total_seconds() if span.start.tzinfo else found.minutes * 60
        if abs(exact - span.seconds) > SECONDS_OF_ROUNDING:
            yield Why.OTHER_LENGTH
