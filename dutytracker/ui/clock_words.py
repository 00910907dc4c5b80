"""Clock times as the screen shows them, in American English."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.records import Entry
from dutytracker.reports.words import clock_words
from dutytracker.ui.clock_stretch import MINUTES_PER_DAY, Stretch


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


def minute_of_day(moment: datetime, day: date) -> int:
    """What the clock shows at `moment`, in minutes from midnight of `day`; the midnight after it is 1440."""
    days = (moment.date() - day).days
    return days * MINUTES_PER_DAY + moment.hour * 60 + moment.minute


def _half(clock: time) -> str:
    return "AM" if clock.hour < 12 else "PM"


def stretch_words(stretch: Stretch) -> str:
    """Minutes of a day as clock times, such as "8:00 – 9:00 AM"."""
    return times_words(_clock(stretch.start), _clock(stretch.end))


def _clock(minute: int) -> time:
    hours, minutes = divmod(minute % MINUTES_PER_DAY, 60)
    return time(hours, minutes)


def range_text(stretch: Stretch) -> str:
    """A range of clock times as the entry line takes it, such as "9:10am-9:50am"."""
    first, last = (clock_words(_clock(minute)).replace(" ", "").lower() for minute in (stretch.start, stretch.end))
    return f"{first}-{last}"
