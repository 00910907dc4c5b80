"""How days, instants, clock times and ids are written in a log file."""

import re
from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from dutytracker.domain.errors import Problem
from dutytracker.domain.patterns import ClockRange

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII)
_CLOCK = re.compile(r"\d\d:\d\d", re.ASCII)
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)


def day(field: str, text: str) -> date:
    """A date written `YYYY-MM-DD`. Raises: `Problem` for anything else and for a date that does not exist."""
    if _DAY.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise Problem(field, "The day must be a real date, written like 2026-03-02.")


def day_or_none(field: str, text: str | None) -> date | None:
    """A date, or `None` where there is none."""
    return None if text is None else day(field, text)


def instant(field: str, text: str) -> datetime:
    """An RFC 3339 instant with its offset, in UTC, cut to whole seconds. Raises: `Problem` for anything else."""
    return exact_instant(field, text).replace(microsecond=0)


def exact_instant(field: str, text: str) -> datetime:
    """An RFC 3339 instant with its offset, in UTC, to the microsecond. Raises: `Problem` for anything else."""
    if _INSTANT.fullmatch(text):
        try:
            return datetime.fromisoformat(text).astimezone(UTC)
        except (ValueError, OverflowError):
            pass
    raise Problem(field, "The time must be a real instant with its offset, written like 2026-03-02T14:02:00-08:00.")


def id_of(field: str, text: str) -> UUID:
    """A UUID in its usual form with four hyphens. Raises: `Problem` for anything else."""
    if not _ID.fullmatch(text):
        raise Problem(field, "The id must be a UUID.")
    return UUID(text)


def clock_range(field: str, texts: tuple[str, str]) -> ClockRange:
    """Two clock times written `HH:MM`. Raises: `Problem` for anything else."""
    start, end = (_clock(field, text) for text in texts)
    return ClockRange(start, end)


def clock_texts(part: ClockRange) -> list[str]:
    """Both ends of a range as `HH:MM`."""
    return [part.start.strftime("%H:%M"), part.end.strftime("%H:%M")]


def utc_text(at: datetime) -> str:
    """An instant in UTC, ending in Z."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def local_text(at: datetime, zone: ZoneInfo) -> str:
    """An instant as the clock of `zone` shows it, with the offset of that moment."""
    return at.astimezone(zone).isoformat()


def day_text(day: date | None) -> str | None:
    """A date as `YYYY-MM-DD`."""
    return None if day is None else day.isoformat()


def _clock(field: str, text: str) -> time:
    if _CLOCK.fullmatch(text):
        try:
            return time.fromisoformat(text)
        except ValueError:
            pass
    raise Problem(field, "A clock time must be written like 08:30.")
