"""Weekdays as they stand on the screen, in the order of the week."""

from dutytracker.domain.calendar import Weekday

SHORT_NAMES = {day: day.value[:3].capitalize() for day in Weekday}
FULL_NAMES = {day: day.value.capitalize() for day in Weekday}


def weekdays_from(first: Weekday) -> tuple[Weekday, ...]:
    """The seven weekdays, beginning with `first`."""
    days = tuple(Weekday)
    return days[first.number :] + days[: first.number]
