"""Clock times as they are typed: with and without am or pm, alone and as a range."""

from dataclasses import replace
from datetime import time

from dutytracker.domain.calendar import MINUTES_PER_DAY
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.quick_entry.atoms import Atom, AtomKind

HALF_DAY = MINUTES_PER_DAY // 2

FIRST_MORNING_HOUR = 7
"""Without am or pm an hour from here to 12 is as it is, a smaller one in the afternoon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockReading:
    """An hour and minutes as typed; which time that is may depend on the other end of a range."""

    hour: int
    minute: int
    half: str | None
    """"am", "pm" or `None`."""
    as_written: bool
    """True for an hour with a leading zero, for 0 and above 12."""

    @property
    def is_open(self) -> bool:
        """True where the other end may say which half of the day is meant."""
        return self.half is None and not self.as_written

    @property
    def minute_of_day(self) -> int:
        """The minute of the day it means by itself, 0 to 1439."""
        if self.half is None and self.as_written:
            hour = self.hour
        else:
            hour = self.hour % 12 + (12 if self._is_afternoon else 0)
        return hour * 60 + self.minute

    @property
    def _is_afternoon(self) -> bool:
        if self.half is None:
            return self.hour < FIRST_MORNING_HOUR or self.hour == 12
        return self.half == "pm"

    @property
    def text(self) -> str:
        """The way to write it with a colon, without am or pm."""
        hour = f"{self.hour:02}" if self.as_written else str(self.hour)
        return f"{hour}:{self.minute:02}"


def clock_reading(number: Atom, half: str | None) -> ClockReading | None:
    """The clock time of a number and the am or pm after it; `None` where no clock shows it.

    One or two digits are an hour, three or four an hour and minutes.
    """
    hours, minutes = _split(number)
    if not (1 <= len(hours) <= 2 and len(minutes) == 2):
        return None
    hour, minute = int(hours), int(minutes)
    if minute > 59 or hour > 23 or (half is not None and not 1 <= hour <= 12):
        return None
    return ClockReading(hour=hour, minute=minute, half=half, as_written=hours.startswith("0") or hour > 12)


def _split(number: Atom) -> tuple[str, str]:
    if number.kind is AtomKind.HOURS_MINUTES:
        hours, _, minutes = number.text.partition(":")
        return hours, minutes
    return (number.text, "00") if len(number.text) <= 2 else (number.text[:-2], number.text[-2:])


def range_minutes(first: ClockReading, last: ClockReading) -> tuple[int, int]:
    """The minutes of the day at both ends of a range; an end that is not after the start lies on the next day."""
    if first.is_open and last.half is not None:
        same_half = replace(first, half=last.half)
        if same_half.minute_of_day < last.minute_of_day:
            first = same_half
    start = first.minute_of_day
    end = _next_shown(last, start) if last.is_open and first.half is not None else last.minute_of_day
    return start, end


def _next_shown(reading: ClockReading, start: int) -> int:
    """The next minute of the day after `start` at which a clock of twelve hours shows `reading`."""
    ahead = (reading.minute_of_day - start) % HALF_DAY or HALF_DAY
    return (start + ahead) % MINUTES_PER_DAY


def clock_time(minute_of_day: int) -> time:
    """That minute of the day as a clock time."""
    return time(*divmod(minute_of_day, 60))
