"""The rows of the day's list: its entries, then the protected time it lost, then the gaps in its blocks."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from dutytracker.domain.records import Entry, Erosion, Source
from dutytracker.reports.clock_words import entry_times_words
from dutytracker.reports.words import (
    counted,
    duration,
    placement_words,
    reason_words,
    short_day,
    short_duty_label,
    translate,
)
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.clock_words import stretch_words
from dutytracker.ui.today.day_state import DayState
from dutytracker.ui.today.timeline_words import shared_words
from dutytracker.ui.widgets.rows_model import Row

TIME, DUTY, PLACEMENT, EXTRA, MINUTES = range(5)
COLUMNS = ("Time", "Duty", "Placement", "Remark", "Minutes")

TOLD_QUESTION = "Told a manager?"

FILL = "Fill it"
"""What the row of a gap offers."""


def day_rows(state: DayState, shared: Mapping[UUID, int], gaps: Iterable[Stretch] = ()) -> tuple[Row, ...]:
    """One row for each entry, each loss and each gap; the value of a row is its record, or the stretch of the gap.

    `shared` says how many minutes of an entry others hold too, by id.
    """
    entries = (_entry_row(entry, state, shared.get(entry.id, 0)) for entry in state.entries)
    losses = (_erosion_row(erosion) for erosion in state.erosions)
    return (*entries, *losses, *(_gap_row(gap) for gap in gaps))


def day_headline(state: DayState) -> str:
    """How much the day holds, such as "5 entries · 1 h 30 logged"."""
    if not state.entries:
        return ""
    minutes = sum(entry.minutes for entry in state.entries)
    entries = counted(len(state.entries), "entry", "entries")
    return translate("{entries} · {minutes} logged").format(entries=entries, minutes=duration(minutes))


def told_words(told: date | None) -> str:
    """Whether a manager was told, or the question."""
    return translate("told a manager {day}").format(day=short_day(told)) if told else translate(TOLD_QUESTION)


def _entry_row(entry: Entry, state: DayState, shared: int) -> Row:
    remarks = [
        *([shared_words(shared)] if shared else []),
        *([translate("timed")] if entry.source is Source.TIMER else []),
        *([translate("older work")] if entry.older else []),
        *([translate("clears an undone item")] if entry.clears else []),
        *([f"“{entry.note}”"] if entry.note else []),
    ]
    return Row(
        (
            entry_times_words(entry, state.zone) or translate("no clock time"),
            short_duty_label(entry.duty, state.settings),
            placement_words(entry.placement),
            " · ".join(remarks),
            duration(entry.minutes),
        ),
        entry,
        odd=bool(shared),
    )


def _gap_row(gap: Stretch) -> Row:
    cells = (stretch_words(gap), translate("nothing logged"), translate("protected block"), translate(FILL))
    return Row((*cells, duration(gap.minutes)), gap)


def _erosion_row(erosion: Erosion) -> Row:
    return Row(
        (
            "",
            translate("Protected time"),
            reason_words(erosion.reason),
            told_words(erosion.told_manager),
            translate("{minutes} lost").format(minutes=duration(erosion.minutes)),
        ),
        erosion,
    )
