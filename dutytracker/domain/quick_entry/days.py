"""Days as they are typed: words counted from today, and dates."""

import re
from datetime import date, timedelta

from dutytracker.domain.calendar import DAYS_PER_WEEK, Weekday
from dutytracker.domain.saying import said
from dutytracker.domain.validation import FIRST_DAY

LEAP_CYCLE = 8
"""Years among which there is always a February 29."""

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH_FIRST = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?", re.ASCII)


def latest(weekday: Weekday, today: date) -> date:
    """The latest such day, today included."""
    return today - timedelta(days=(today.weekday() - weekday.number) % DAYS_PER_WEEK)


def typed_date(text: str, today: date) -> date | None:
    """The date of `2026-03-02`, `3/2/2026`, `3/2/26` or `3/2`; `None` where the calendar has none.

    Without a year it is the latest one not in the future.
    """
    if iso := _ISO.fullmatch(text):
        return _date(*(int(number) for number in iso.groups()))
    match = _MONTH_FIRST.fullmatch(text)
    if match is None:
        return None
    month, day = int(match[1]), int(match[2])
    if match[3] is None:
        return _latest_date(month, day, today)
    return _date(int(match[3]) + (2000 if len(match[3]) == 2 else 0), month, day)


def day_trouble(day: date, today: date) -> str | None:
    """What is wrong with a day, as the end of a sentence; `None` where nothing is."""
    if day > today:
        return "is in the future: only what has happened can be logged"
    if day < FIRST_DAY:
        return said("is too long ago: days before {first_day} are not kept", first_day=FIRST_DAY.isoformat())
    return None


def _latest_date(month: int, day: int, today: date) -> date | None:
    dates = (_date(today.year - years, month, day) for years in range(LEAP_CYCLE + 1))
    return next((found for found in dates if found is not None and found <= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
