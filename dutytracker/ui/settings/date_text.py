"""Dates as they are typed in the settings, where a day in the future is as common as one in the past."""

import re
from datetime import date, timedelta

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})(?:/(\d{2}|\d{4}))?")
FIRST_DAY = date(2000, 1, 1)
"""No log reaches further back."""


def date_from(text: str, today: date) -> date:
    """The date of `3/2`, `3/2/26`, `3/2/2026`, `2026-03-02`, `today`, `yesterday` or `tomorrow`.

    Without a year it is the one nearest to `today`.

    Raises: DutyError.
    """
    typed = text.strip().lower()
    day = today + timedelta(days=_NAMED_DAYS[typed]) if typed in _NAMED_DAYS else _numbered(typed, today)
    if day is None:
        words = translate("Type a date, like 11/30, 11/30/2026 or 2026-11-30.")
        if typed:
            words = translate("“{typed}” is not a date. Type it like 11/30, 11/30/2026 or 2026-11-30.")
        raise DutyError(words.format(typed=text.strip()))
    if not FIRST_DAY <= day <= today.replace(year=today.year + 10, day=1):
        raise DutyError(translate("This day is too far away. Type a date after 1999 and within the next ten years."))
    return day


_NAMED_DAYS = {"today": 0, "hoy": 0, "yesterday": -1, "ayer": -1, "tomorrow": 1, "mañana": 1}
"""How many days after today each is."""


def date_text(day: date) -> str:
    """The text that reads as `day` and stands in a field: `11/30/2026`."""
    return f"{day.month}/{day.day}/{day.year}"


def _numbered(typed: str, today: date) -> date | None:
    if iso := _ISO.fullmatch(typed):
        return _real_date(int(iso[1]), int(iso[2]), int(iso[3]))
    american = _AMERICAN.fullmatch(typed)
    if american is None:
        return None
    month, day = int(american[1]), int(american[2])
    if american[3]:
        year = int(american[3])
        return _real_date(year if year > 99 else 2000 + year, month, day)
    nearby = (_real_date(today.year + years, month, day) for years in (0, -1, 1))
    return min((found for found in nearby if found), key=lambda found: abs(found - today), default=None)


def _real_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
