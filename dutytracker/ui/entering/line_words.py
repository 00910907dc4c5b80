"""An entry written back as the line that would log it, for editing."""

from datetime import date

from dutytracker.domain.favorites import Favorite
from dutytracker.domain.quick_entry.words import DUTY_KEYS
from dutytracker.domain.quick_entry.writing import PLACEMENT_NAMES
from dutytracker.domain.records import Entry
from dutytracker.logbook import Logbook
from dutytracker.reports.clock_words import entry_times_words, local_times
from dutytracker.reports.words import brief_day, clock_words, duration, short_duty_label, translate

KEYS = {duty: key for key, duty in DUTY_KEYS.items()}
"""The one letter of each duty."""


def filled_line(entry: Entry, logbook: Logbook) -> tuple[str, tuple[int, int]]:
    """The line for an entry without its day, and where its minutes stand (start, length), to be typed over.

    It says no time where the entry ends when it was logged: with another length it ends then too.
    """
    times = local_times(entry, logbook.zone)
    minutes = f"{entry.minutes}m" if entry.minutes > MOST_BARE_MINUTES else str(entry.minutes)
    start = "@" + clock_words(times[0].time()).replace(" ", "").lower() if times else "@-"
    parts = [
        KEYS[entry.duty],
        minutes,
        *([] if ends_by_itself(entry, logbook.today()) else [start]),
        *([PLACEMENT_NAMES[entry.placement]] if entry.placement_chosen else []),
        *(["old"] if entry.older else []),
        *([f"/ {entry.note}"] if entry.note and logbook.settings.notes else []),
    ]
    return " ".join(parts), (2, len(minutes))


def ends_by_itself(entry: Entry, today: date) -> bool:
    """True for work of today of which only the end is known: that it was over when it was logged."""
    return entry.start is not None and entry.start_assumed and entry.date == today


def changed_words(entry: Entry, logbook: Logbook) -> str:
    """Which entry a line changes, with its day where that is not today."""
    times = entry_times_words(entry, logbook.zone) or duration(entry.minutes)
    when = times if entry.date == logbook.today() else f"{brief_day(entry.date)}, {times}"
    words = translate("Changes the entry of {when}, {duty} · ↑ the one before · ↓ back · Esc leaves it")
    return words.format(when=when, duty=short_duty_label(entry.duty, logbook.settings))


def favorite_line(favorite: Favorite) -> str:
    """The line that logs a favorite, ended now."""
    placement = [PLACEMENT_NAMES[favorite.placement]] if favorite.placement is not None else []
    return " ".join([favorite.duty.value, f"{favorite.minutes}m", *placement])


MOST_BARE_MINUTES = 240
"""Above this a number without a unit reads like a clock time."""
