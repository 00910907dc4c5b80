"""The shifts that touch a date, as stretches of time."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.overlap import stretch_of
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay, work_day_on
from dutytracker.domain.records import Absence, Day


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole minutes since the epoch, from `start` up to `end`."""

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
    """One shift with its unpaid meal and its protected blocks; `day` is the date it begins on."""

    day: Day
    hours: Stretch
    meal: Stretch | None
    protected: tuple[Stretch, ...]

    def pays(self, stretch: Stretch) -> bool:
        """True if all of `stretch` is paid: inside the shift and outside the meal."""
        outside_meal = self.meal is None or stretch.end <= self.meal.start or self.meal.end <= stretch.start
        return outside_meal and self.hours.covers(stretch)


def shifts_near(day: date, patterns: Sequence[Pattern], absences: Sequence[Absence], zone: tzinfo) -> tuple[Shift, ...]:
    """The shifts that begin on the day before, on `day` and on the day after, in order.

    A day that is absent as a whole has none. Which part of a day a shorter absence takes is unknown: its shift stays.
    """
    days = [day + timedelta(days=distance) for distance in (-1, 0, 1)]
    work_days = [(one, worked_day_on(one, patterns, absences)) for one in days]
    return tuple(_shift(one, work_day, zone) for one, work_day in work_days if work_day is not None)


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


def stretch_from(start: datetime, minutes: int) -> Stretch:
    """The stretch of so many elapsed minutes from an instant on, its seconds cut."""
    return Stretch(*stretch_of(start, minutes))


def first_minute_of(day: date, zone: tzinfo) -> int:
    """The minute since the epoch at which a date begins."""
    return _epoch_minute(datetime(day.year, day.month, day.day, tzinfo=zone))


def _epoch_minute(instant: datetime) -> int:
    return int(instant.timestamp()) // 60


def _shift(day: date, work_day: WorkDay, zone: tzinfo) -> Shift:
    start = datetime.combine(day, work_day.shift.start, tzinfo=zone)

    def placed(part: ClockRange) -> Stretch:
        """A part of the shift by the clock on the wall, which the nights of a clock change stretch or shorten."""
        first = start + timedelta(minutes=part.offset_in(work_day.shift))
        return Stretch(_epoch_minute(first), _epoch_minute(first + timedelta(minutes=part.minutes)))

    return Shift(
        day=day,
        hours=placed(work_day.shift),
        meal=placed(work_day.meal) if work_day.meal else None,
        protected=tuple(placed(block) for block in work_day.protected),
    )
