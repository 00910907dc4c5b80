"""Weekdays as they stand on the screen, in the order of the week."""

from dutytracker.domain.calendar import Weekday
from dutytracker.reports.words import weekday_name


def short_weekday_name(weekday: Weekday) -> str:
    """The first three letters of a day of the week."""
    return weekday_name(weekday)[:3]


def weekdays_from(first: Weekday) -> tuple[Weekday, ...]:
    """The seven weekdays, beginning with `first`."""
    days = tuple(Weekday)
    return days[first.number :] + days[: first.number]
