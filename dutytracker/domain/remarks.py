"""What is odd about a week, though possible: remarks never stop anything and never change a figure."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from dutytracker.domain.contract import Schedule
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.overlap import counted_minutes
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Entry, Erosion, Log
from dutytracker.domain.summing import Ledger
from dutytracker.domain.week_summary import WeekSummary

OTHER_SHARE_TOLERATED = Fraction(1, 10)
"""Above this share of minutes under "other" the list of duties needs revising."""

CLOCK_TOLERANCE = timedelta(minutes=2)
"""An entry may end this much after it was recorded before the clock is doubted."""


@dataclass(frozen=True, slots=True)
class MoreLostThanProtected:
    """More was recorded as lost on `day` than it held protected; `minutes` of it do not count."""

    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class MoreProtectedThanGiven:
    """`minutes` more were placed in protected time on `day` than it held after what was lost."""

    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class CountedOnce:
    """Entries of the week overlap; the doubled `minutes` count once."""

    minutes: int


@dataclass(frozen=True, slots=True)
class MuchUnderOther:
    """More than a tenth of the minutes are under "other"; `share` of the whole."""

    share: Fraction


@dataclass(frozen=True, slots=True)
class RecordedBeforeItEnded:
    """The clock said an earlier time when the entry of `day` was recorded than when it ended: it was set back."""

    day: date


Remark = MoreLostThanProtected | MoreProtectedThanGiven | CountedOnce | MuchUnderOther | RecordedBeforeItEnded


def remarks_on(summary: WeekSummary, log: Log) -> tuple[Remark, ...]:
    """All that is odd about the week, in the order of the days, then of the week as a whole."""
    ledger = Ledger(log)
    schedule = ledger.schedule_of(summary.week)
    entries = ledger.entries_in(summary.week)
    erosions = ledger.erosions_in(summary.week)
    return (
        *_on_lost_time(schedule, erosions),
        *_on_protected_time(schedule, erosions, entries),
        *_on_the_clock(entries),
        *_on_the_week(summary),
    )


def _on_lost_time(schedule: Schedule, erosions: Sequence[Erosion]) -> Iterator[MoreLostThanProtected]:
    for day in schedule.days:
        excess = _lost_on(day, erosions) - _protected_on(day, schedule)
        if excess > 0:
            yield MoreLostThanProtected(day, excess)


def _on_protected_time(
    schedule: Schedule, erosions: Sequence[Erosion], entries: Sequence[Entry]
) -> Iterator[MoreProtectedThanGiven]:
    if not schedule.has_protected_blocks:
        return
    minutes = counted_minutes(entries)
    for day in schedule.days:
        placed = sum(minutes[entry.id] for entry in entries if entry.date == day and entry.placement is Placement.PROT)
        given = max(0, _protected_on(day, schedule) - _lost_on(day, erosions))
        if placed > given:
            yield MoreProtectedThanGiven(day, placed - given)


def _on_the_clock(entries: Sequence[Entry]) -> Iterator[RecordedBeforeItEnded]:
    days = {
        entry.date
        for entry in entries
        if entry.start and entry.start + timedelta(minutes=entry.minutes) > entry.recorded_at + CLOCK_TOLERANCE
    }
    return (RecordedBeforeItEnded(day) for day in sorted(days))


def _on_the_week(summary: WeekSummary) -> Iterator[CountedOnce | MuchUnderOther]:
    if summary.overlap:
        yield CountedOnce(summary.overlap)
    other = summary.by_duty.get(Duty.OTH, 0)
    if other and Fraction(other, summary.logged) > OTHER_SHARE_TOLERATED:
        yield MuchUnderOther(Fraction(other, summary.logged))


def _lost_on(day: date, erosions: Sequence[Erosion]) -> int:
    return sum(erosion.minutes for erosion in erosions if erosion.date == day)


def _protected_on(day: date, schedule: Schedule) -> int:
    return schedule.days[day].protected if schedule.days[day].worked else 0
