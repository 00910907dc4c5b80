"""Weeks, spans of dates and minutes of the clock, in the log's own time zone."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from dutytracker.domain.dataclass import dataclass

DAYS_PER_WEEK = 7
MINUTES_PER_DAY = 24 * 60


class Weekday(StrEnum):
    """A day of the week; the value is its full English name, the order Monday first."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """Monday is 0, Sunday 6, as in `date.weekday`."""
        return WEEKDAYS.index(self)


WEEKDAYS = tuple(Weekday)
"""Monday first: the one at the number that `date.weekday` gives."""


@dataclass(frozen=True, slots=True)
class Span:
    """The dates from `start` up to but not including `end`."""

    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    @property
    def days(self) -> Iterator[date]:
        """Every date, in order."""
        return (self.start + timedelta(days=n) for n in range((self.end - self.start).days))

    @property
    def last(self) -> date:
        """The last date inside."""
        return self.end - timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """Seven local dates from `start` on; which weekday that is, is a setting of the log."""

    start: date

    @property
    def end(self) -> date:
        """The first date after the week."""
        return self.start + timedelta(days=DAYS_PER_WEEK)

    @property
    def last(self) -> date:
        """The last date of the week."""
        return self.end - timedelta(days=1)

    @property
    def span(self) -> Span:
        """The same dates as a span."""
        return Span(self.start, self.end)

    @property
    def days(self) -> tuple[date, ...]:
        """The seven dates, in order."""
        return tuple(self.span.days)

    def __contains__(self, day: date) -> bool:
        return day in self.span

    def shifted(self, weeks: int) -> "Week":
        """The week that many weeks later (earlier if negative)."""
        return Week(self.start + timedelta(weeks=weeks))


def week_of(day: date, first_weekday: Weekday) -> Week:
    """The week that holds `day`, beginning on `first_weekday`."""
    return Week(day - timedelta(days=(day.weekday() - first_weekday.number) % DAYS_PER_WEEK))


def weeks_touching(first: date, last: date, first_weekday: Weekday) -> tuple[Week, ...]:
    """The weeks that hold any date from `first` to `last` (both included), oldest first."""
    week = week_of(first, first_weekday)
    weeks = []
    while week.start <= last:
        weeks.append(week)
        week = week.shifted(1)
    return tuple(weeks)


def spans_of(weeks: Iterable[Week]) -> tuple[Span, ...]:
    """The dates of weeks, oldest first; weeks that follow each other are one span."""
    spans: list[Span] = []
    for week in weeks:
        if spans and spans[-1].end == week.start:
            spans[-1] = Span(spans[-1].start, week.end)
        else:
            spans.append(week.span)
    return tuple(spans)


def local_date(instant: datetime, zone: tzinfo) -> date:
    """The date the clock on the wall of `zone` shows at `instant`."""
    return instant.astimezone(zone).date()


def instant_at(day: date, clock: time, zone: tzinfo) -> datetime | None:
    """The UTC instant of a local clock time: the first of two where autumn repeats it, `None` where spring skips it."""
    local = datetime.combine(day, clock, tzinfo=zone)
    instant = local.astimezone(UTC)
    shown = instant.astimezone(zone)
    return instant if (shown.date(), shown.time()) == (day, clock) else None


def minutes_between(start: datetime, end: datetime) -> int:
    """Elapsed whole minutes between two instants, counted in UTC so that both clock changes come out right."""
    return int((end.astimezone(UTC) - start.astimezone(UTC)) // timedelta(minutes=1))


def midnight_after(instant: datetime, zone: tzinfo) -> datetime:
    """The UTC instant at which the next local date begins (later than midnight where the clock skips it)."""
    day = local_date(instant, zone) + timedelta(days=1)
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)
