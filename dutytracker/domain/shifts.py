"""The shifts that touch a date, as minutes counted from its midnight by the clock on the wall."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from dutytracker.domain.calendar import MINUTES_PER_DAY
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay, work_day_on
from dutytracker.domain.records import Absence


@dataclass(frozen=True, slots=True)
class Stretch:
    """Wall-clock minutes from `start` up to `end`; 0 is midnight of the date, below it lies the day before."""

    start: int
    end: int

    def holds(self, minute: int) -> bool:
        """True if that minute lies inside."""
        return self.start <= minute < self.end

    def covers(self, other: "Stretch") -> bool:
        """True if all of `other` lies inside."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One shift with its unpaid meal and its protected blocks."""

    hours: Stretch
    meal: Stretch | None
    protected: tuple[Stretch, ...]

    def pays(self, stretch: Stretch) -> bool:
        """True if all of `stretch` is paid: inside the shift and outside the meal."""
        outside_meal = self.meal is None or stretch.end <= self.meal.start or self.meal.end <= stretch.start
        return outside_meal and self.hours.covers(stretch)


def shifts_near(day: date, patterns: Sequence[Pattern], absences: Iterable[Absence]) -> tuple[Shift, ...]:
    """The shifts that begin on the day before, on `day` and on the day after, in order.

    A day that is absent as a whole has none. Which part of a day a shorter absence takes is unknown: its shift stays.
    """
    absent = tuple(absences)
    shifts = []
    for distance in (-1, 0, 1):
        date_of_shift = day + timedelta(days=distance)
        work_day = worked_day_on(date_of_shift, patterns, absent)
        if work_day is not None:
            shifts.append(_shift(work_day, distance * MINUTES_PER_DAY))
    return tuple(shifts)


def worked_day_on(day: date, patterns: Sequence[Pattern], absences: Iterable[Absence]) -> WorkDay | None:
    """The working day of that date; `None` on a day off, a day absent as a whole, and before the first pattern."""
    work_day = work_day_on(day, patterns)
    if work_day is None:
        return None
    scheduled = work_day.scheduled_minutes
    absent = sum(
        scheduled if absence.minutes is None else absence.minutes for absence in absences if absence.date == day
    )
    return work_day if absent < scheduled else None


def stretch_on(day: date, start: datetime, minutes: int, zone: tzinfo) -> Stretch:
    """The minutes of `day` that something takes which starts at the instant `start` and lasts so many elapsed minutes.

    At least one minute, also where autumn sets the clock back meanwhile.
    """
    first = _minute_on(day, start, zone)
    last = _minute_on(day, start.astimezone(UTC) + timedelta(minutes=minutes), zone)
    return Stretch(first, max(last, first + 1))


def _minute_on(day: date, instant: datetime, zone: tzinfo) -> int:
    local = instant.astimezone(zone)
    return (local.date() - day).days * MINUTES_PER_DAY + local.hour * 60 + local.minute


def _shift(work_day: WorkDay, midnight: int) -> Shift:
    start = midnight + work_day.shift.start.hour * 60 + work_day.shift.start.minute

    def placed(part: ClockRange) -> Stretch:
        first = start + part.offset_in(work_day.shift)
        return Stretch(first, first + part.minutes)

    return Shift(
        hours=placed(work_day.shift),
        meal=placed(work_day.meal) if work_day.meal else None,
        protected=tuple(placed(block) for block in work_day.protected),
    )
