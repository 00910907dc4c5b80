"""Logs of a given length that look like a therapist's: about fourteen entries a working day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.changes import Change, adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import (
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ErosionReason,
    Record,
    UndoneItem,
    UndoneStatus,
)
from dutytracker.domain.terms import HoursGuarantee, Term

ZONE = ZoneInfo("America/Los_Angeles")
LAST_WEEK = Week(date(2026, 11, 15))
"""Where every log ends that could begin in this century by then."""

FIRST_WEEK = Week(date(2000, 1, 2))
"""The first whole week that a log can hold; a longer log begins here and ends later."""

WEEKS_A_YEAR = 52
ENTRIES_A_DAY = 14
"""About 35,000 entries in ten years."""

_WORK_DAY = WorkDay(
    shift=ClockRange(time(8, 30), time(17)),
    meal=ClockRange(time(12), time(12, 30)),
    protected=(ClockRange(time(15, 36), time(17)),),
)
_DUTIES = tuple(Duty)
_WEIGHTS = (14, 15, 8, 26, 9, 7, 5, 4, 5, 3, 2, 1, 1)


def last_week(years: int) -> Week:
    """The last week of a log of so many years."""
    return max(LAST_WEEK, FIRST_WEEK.shifted(years * WEEKS_A_YEAR - 1), key=lambda week: week.start)


def now_in(years: int) -> datetime:
    """Late on the Thursday afternoon of the last week of such a log."""
    return _at(last_week(years).days[4], 17, 0)


def history(years: int, *, seed: int = 1) -> Change:
    """The change that adds `years` of records up to their last week; the same every time."""
    return next(_changes(years, seed, weeks_each=years * WEEKS_A_YEAR))


def yearly_changes(years: int, *, seed: int = 1) -> Iterator[Change]:
    """The same records a year at a time, so that a hundred years never lie in memory together."""
    return _changes(years, seed, weeks_each=WEEKS_A_YEAR)


def entries_of(years: int) -> list[Entry]:
    """The entries alone, in the order of time."""
    records = (edit.after for change in yearly_changes(years) for edit in change.edits)
    return sorted((one for one in records if isinstance(one, Entry)), key=lambda entry: str(entry.start))


def _changes(years: int, seed: int, *, weeks_each: int) -> Iterator[Change]:
    random = Random(seed)  # noqa: S311 - sample data, no secret
    last = last_week(years)
    weeks = [last.shifted(-n) for n in reversed(range(years * WEEKS_A_YEAR))]
    for first in range(0, len(weeks), weeks_each):
        records = [record for week in weeks[first : first + weeks_each] for record in _of_week(week, random, last)]
        yield adding("Sample log", *(() if first else _contract(weeks[0])), *records)


def _contract(first: Week) -> Iterator[Record]:
    yield Pattern(valid_from=first.start, days=dict.fromkeys(list(Weekday)[:5], _WORK_DAY))
    yield Term(valid_from=first.start, guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400))


def _of_week(week: Week, random: Random, last: Week) -> Iterator[Record]:
    for day in week.days[1:6]:
        yield from _of_day(day, random)
    item = UndoneItem(
        id=_id(random),
        duty=random.choice(_DUTIES),
        arose=week.days[2],
        estimate_minutes=random.randint(5, 120),
        recorded_at=_at(week.days[2], 17, 0),
    )
    ended = week.end if random.random() < 0.5 else week.end + timedelta(weeks=2)
    yield replace(item, status=UndoneStatus.DONE, ended=ended) if ended <= last.start else item
    yield ClosedWeek(week=week.start, undone_answered=True)


def _of_day(day: date, random: Random) -> Iterator[Record]:
    minute = 8 * 60 + 30
    for _ in range(random.randint(ENTRIES_A_DAY - 3, ENTRIES_A_DAY + 2)):
        minute += random.randint(5, 40)
        minutes = random.randint(3, 20)
        if minute + minutes >= 20 * 60:
            break
        start = _at(day, *divmod(minute, 60))
        minute += minutes
        yield Entry(
            id=_id(random),
            duty=random.choices(_DUTIES, _WEIGHTS)[0],
            date=day,
            minutes=minutes,
            start=start,
            placement=random.choice(tuple(Placement)),
            recorded_at=start + timedelta(minutes=minutes),
        )
    if random.random() < 0.2:
        yield Erosion(
            id=_id(random),
            date=day,
            minutes=random.randint(10, 84),
            reason=random.choice(tuple(ErosionReason)),
            recorded_at=_at(day, 17, 0),
        )
    yield ClosedDay(date=day, recorded_at=_at(day, 20, 0))


def _id(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE).astimezone(UTC)
