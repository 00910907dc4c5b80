"""The rows of the day's list: its entries, then the protected time it lost."""

from datetime import date

from dutytracker.domain.records import Entry, Erosion, LogSettings, Source
from dutytracker.reports.words import duration, placement_words, reason_words, short_day, short_duty_label
from dutytracker.ui.clock_words import entry_times_words
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.widgets.rows_model import Row

TIME, DUTY, PLACEMENT, EXTRA, MINUTES = range(5)
COLUMNS = ("Time", "Duty", "Placement", "Remark", "Minutes")

TOLD_QUESTION = "Told a manager?"


def day_rows(state: DayState) -> tuple[Row, ...]:
    """One row for each entry and each loss; the value of a row is its record."""
    entries = (_entry_row(entry, state) for entry in state.entries)
    return (*entries, *(_erosion_row(erosion) for erosion in state.erosions))


def day_headline(state: DayState) -> str:
    """How much the day holds, such as "5 entries · 1 h 30 logged"."""
    if not state.entries:
        return ""
    count = len(state.entries)
    minutes = sum(entry.minutes for entry in state.entries)
    return f"{count} {'entry' if count == 1 else 'entries'} · {duration(minutes)} logged"


def entry_words(entry: Entry, settings: LogSettings) -> str:
    """An entry in a few words, such as "Patient calls, 15 min"."""
    return f"{short_duty_label(entry.duty, settings)}, {duration(entry.minutes)}"


def told_words(told: date | None) -> str:
    """Whether a manager was told, or the question."""
    return f"told a manager {short_day(told)}" if told else TOLD_QUESTION


def _entry_row(entry: Entry, state: DayState) -> Row:
    remarks = [
        *(["timed"] if entry.source is Source.TIMER else []),
        *(["older work"] if entry.older else []),
        *(["clears an undone item"] if entry.clears else []),
        *([f"“{entry.note}”"] if entry.note else []),
    ]
    return Row(
        (
            entry_times_words(entry, state.zone) or "no clock time",
            short_duty_label(entry.duty, state.settings),
            placement_words(entry.placement),
            " · ".join(remarks),
            duration(entry.minutes),
        ),
        entry,
    )


def _erosion_row(erosion: Erosion) -> Row:
    return Row(
        (
            "",
            "Protected time",
            reason_words(erosion.reason),
            told_words(erosion.told_manager),
            f"{duration(erosion.minutes)} lost",
        ),
        erosion,
    )
