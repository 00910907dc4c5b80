"""Clock times from when to when."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.records import Entry
from dutytracker.language import manner
from dutytracker.reports.words import clock_digits, clock_words, translate


def times_words(start: time, end: time) -> str:
    """From one clock time to another, such as "12:10 – 12:35 PM", "11:50 AM – 12:10 PM" or "12:10 – 12:35" of 24."""
    if manner().has_24_hours or _is_morning(start) is not _is_morning(end):
        return f"{clock_words(start)} – {clock_words(end)}"
    words = translate("{start} – {end} AM") if _is_morning(start) else translate("{start} – {end} PM")
    return words.format(start=clock_digits(start), end=clock_digits(end))


def local_times(entry: Entry, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """Start and end of an entry on the clock of `zone`; `None` without clock times."""
    if entry.start is None:
        return None
    return entry.start.astimezone(zone), (entry.start + timedelta(minutes=entry.minutes)).astimezone(zone)


def entry_times_words(entry: Entry, zone: ZoneInfo) -> str:
    """When an entry was, such as "9:50 – 10:05 AM"; empty without clock times."""
    times = local_times(entry, zone)
    return times_words(times[0].time(), times[1].time()) if times else ""


def _is_morning(clock: time) -> bool:
    return clock.hour < 12
