"""Clock times from when to when, in American English."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.records import Entry
from dutytracker.reports.words import clock_words


def times_words(start: time, end: time) -> str:
    """From one clock time to another, such as "12:10 – 12:35 PM" or "11:50 AM – 12:10 PM"."""
    first = clock_words(start)
    if _half(start) == _half(end):
        first = first.rpartition(" ")[0]
    return f"{first} – {clock_words(end)}"


def local_times(entry: Entry, zone: ZoneInfo) -> tuple[datetime, datetime] | None:
    """Start and end of an entry on the clock of `zone`; `None` without clock times."""
    if entry.start is None:
        return None
    return entry.start.astimezone(zone), (entry.start + timedelta(minutes=entry.minutes)).astimezone(zone)


def entry_times_words(entry: Entry, zone: ZoneInfo) -> str:
    """When an entry was, such as "9:50 – 10:05 AM"; empty without clock times."""
    times = local_times(entry, zone)
    return times_words(times[0].time(), times[1].time()) if times else ""


def _half(clock: time) -> str:
    return "AM" if clock.hour < 12 else "PM"
