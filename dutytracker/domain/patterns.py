"""The work pattern: which minutes of each weekday are scheduled, and which of them are protected."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date, time

from dutytracker.domain.calendar import MINUTES_PER_DAY, WEEKDAYS, Weekday
from dutytracker.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one clock time to another; an end at or before the start lies on the next day."""

    start: time
    end: time

    @property
    def minutes(self) -> int:
        """Minutes on the clock from start to end, 1 to 1440."""
        return (_minute(self.end) - _minute(self.start) - 1) % MINUTES_PER_DAY + 1

    def offset_in(self, shift: "ClockRange") -> int:
        """Minutes from the start of `shift` to the start of this range, 0 to 1439."""
        return (_minute(self.start) - _minute(shift.start)) % MINUTES_PER_DAY

    def lies_in(self, shift: "ClockRange") -> bool:
        """True if the whole range lies inside `shift`."""
        return self.offset_in(shift) + self.minutes <= shift.minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkDay:
    """One weekday of a pattern: a shift, an unpaid meal inside it and the protected blocks inside it, in order."""

    shift: ClockRange
    meal: ClockRange | None = None
    protected: tuple[ClockRange, ...] = ()

    @property
    def scheduled_minutes(self) -> int:
        """Paid minutes: the shift without the meal."""
        return self.shift.minutes - (self.meal.minutes if self.meal else 0)

    @property
    def protected_minutes(self) -> int:
        """Minutes in protected blocks."""
        return sum(block.minutes for block in self.protected)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """The working week from `valid_from` until the next pattern begins; a weekday that is missing is a day off."""

    valid_from: date
    days: Mapping[Weekday, WorkDay] = field(hash=False)

    def on(self, day: date) -> WorkDay | None:
        """The working day this pattern gives for that date; `None` on a day off."""
        return self.days.get(WEEKDAYS[day.weekday()])

    @property
    def holds_protected_time(self) -> bool:
        """True if any weekday has a protected block."""
        return any(day.protected for day in self.days.values())


def pattern_on(day: date, patterns: Iterable[Pattern]) -> Pattern | None:
    """The pattern in force: the latest that began; `None` before the first."""
    return max(
        (pattern for pattern in patterns if pattern.valid_from <= day),
        key=lambda pattern: pattern.valid_from,
        default=None,
    )


def work_day_on(day: date, patterns: Iterable[Pattern]) -> WorkDay | None:
    """The working day of that date; `None` on a day off or where no pattern is in force."""
    pattern = pattern_on(day, patterns)
    return pattern.on(day) if pattern else None


def clock_minutes(start: time, minutes: int) -> time:
    """The clock time that many minutes after `start`, wrapping at midnight."""
    hour, minute = divmod((_minute(start) + minutes) % MINUTES_PER_DAY, 60)
    return time(hour, minute)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
