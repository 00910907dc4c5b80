"""Clock ranges of a work pattern as they are typed: `8:30-5`, `12-12:30`, `10pm-6am`.

The hours are read as in the entry line (docs/quick-entry.md): without am or pm an hour of 1 to 6 is in the afternoon.
"""

import re
from datetime import time

from dutytracker.domain.errors import DutyError
from dutytracker.domain.patterns import ClockRange
from dutytracker.domain.quick_entry.clock import ClockReading, clock_time, range_minutes
from dutytracker.reports.words import translate

LONGEST_MINUTES = 14 * 60
"""What lasts longer without am or pm at both ends is taken for a slip."""

NONE_WORDS = frozenset({"", "none", "none fixed", "ninguno", "ninguno fijo", "no", "-", "–"})
"""What may be typed where there are no protected blocks."""

_RANGE = re.compile(r"(.+?)\s*(?:-|–|\bto\b|\sa\s(?=\s*\d))\s*(.+)")
_CLOCK = re.compile(r"(\d{1,2})(?::?([0-5]\d))?\s*(?:([ap])\.?\s*m?\.?)?")


def range_from(text: str) -> ClockRange:
    """The clock range that was typed; an end that is not after its start lies on the next day.

    Raises: DutyError.
    """
    typed = text.strip().lower()
    ends = _RANGE.fullmatch(typed)
    if ends is None:
        words = translate("“{typed}” is not a range. Type it like 8:30-5.")
        raise DutyError(
            words.format(typed=text.strip()) if typed else translate("Type from when to when, like 8:30-5.")
        )
    start, end = _clock_from(ends[1]), _clock_from(ends[2])
    found = ClockRange(*(clock_time(minute) for minute in range_minutes(start, end)))
    if found.minutes > LONGEST_MINUTES and not (start.half and end.half):
        words = translate("“{typed}” lasts over 14 hours. Add am or pm to both ends, like 8:30am-5pm.")
        raise DutyError(words.format(typed=text.strip()))
    return found


def ranges_from(text: str) -> tuple[ClockRange, ...]:
    """The clock ranges that were typed, with commas between them; none for an empty text or “none”.

    Raises: DutyError.
    """
    if text.strip().lower() in NONE_WORDS:
        return ()
    return tuple(range_from(part) for part in re.split(r"[,;]|\band\b|\by\b", text))


def range_text(clocks: ClockRange) -> str:
    """The shortest text that reads as `clocks`."""
    plain = f"{_digits(clocks.start)}-{_digits(clocks.end)}"
    return plain if range_from_or_none(plain) == clocks else f"{_with_half(clocks.start)}-{_with_half(clocks.end)}"


def range_from_or_none(text: str) -> ClockRange | None:
    """The clock range that was typed; `None` where there is none."""
    try:
        return range_from(text)
    except DutyError:
        return None


def _clock_from(text: str) -> ClockReading:
    match = _CLOCK.fullmatch(text.strip())
    hour, half = (int(match[1]), _HALVES[match[3]]) if match else (24, None)
    if match is None or hour > 23 or (half and not 1 <= hour <= 12):
        words = translate("“{typed}” is not a clock time. Type it like 8:30, 830 or 5pm.")
        raise DutyError(words.format(typed=text.strip()))
    as_written = hour > 12 or match[1].startswith("0")
    return ClockReading(hour=hour, minute=int(match[2] or 0), half=half, as_written=as_written)


_HALVES = {None: None, "a": "am", "p": "pm"}


def _digits(clock: time) -> str:
    hour = clock.hour % 12 or 12
    return f"{hour}:{clock.minute:02}" if clock.minute else str(hour)


def _with_half(clock: time) -> str:
    return _digits(clock) + ("pm" if clock.hour >= 12 else "am")
