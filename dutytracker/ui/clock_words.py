"""Stretches of a day as clock times, shown and typed."""

from datetime import date, datetime, time

from dutytracker.reports.clock_words import times_words
from dutytracker.reports.words import clock_digits
from dutytracker.ui.clock_stretch import MINUTES_PER_DAY, Stretch


def minute_of_day(moment: datetime, day: date) -> int:
    """What the clock shows at `moment`, in minutes from midnight of `day`; the midnight after it is 1440."""
    days = (moment.date() - day).days
    return days * MINUTES_PER_DAY + moment.hour * 60 + moment.minute


def stretch_words(stretch: Stretch) -> str:
    """Minutes of a day as clock times, such as "8:00 – 9:00 AM"."""
    return times_words(_clock(stretch.start), _clock(stretch.end))


def _clock(minute: int) -> time:
    hours, minutes = divmod(minute % MINUTES_PER_DAY, 60)
    return time(hours, minutes)


def range_text(stretch: Stretch) -> str:
    """A range of clock times as the entry line takes it, such as "9:10am-9:50am"."""
    return f"{_typed(_clock(stretch.start))}-{_typed(_clock(stretch.end))}"


def _typed(clock: time) -> str:
    return f"{clock_digits(clock)}{'am' if clock.hour < 12 else 'pm'}"
