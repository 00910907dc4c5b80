"""What `reading` would give after a change, from what it gave before: entries in their places, nothing else read."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from dutytracker.domain.calendar import Span, Week
from dutytracker.domain.changes import Change
from dutytracker.domain.records import Entry, Log, Record
from dutytracker.store.record_values import ENTRY

Place = Callable[[Entry], tuple[Any, ...]]
"""Where an entry comes among others."""


def can_be_followed(change: Change) -> bool:
    """True where a change adds, edits or deletes entries that clear nothing, and does nothing else."""
    return not change.erased and all(
        _clears_nothing(record) for edit in change.edits for record in (edit.before, edit.after) if record is not None
    )


def log_after(log: Log, week: Week, change: Change) -> Log:
    """What `log_of` would give for the week after a change that can be followed; `log` is what it gave before."""
    held = {*week.days, *(entry.date for entry in log.entries)}
    return replace(log, entries=_entries_after(log.entries, held, change, _by_id))


def entries_after(entries: Iterable[Entry], span: Span, change: Change) -> tuple[Entry, ...]:
    """What `entries_in` would give after a change that can be followed; `entries` are what it gave before."""
    return _entries_after(entries, span, change, _by_start)


def _entries_after(entries: Iterable[Entry], days: Span | set[date], change: Change, place: Place) -> tuple[Entry, ...]:
    known = {entry.id: entry for entry in entries}
    for edit in change.edits:
        if isinstance(edit.before, Entry):
            known.pop(edit.before.id, None)
        if isinstance(edit.after, Entry) and edit.after.date in days:
            known[edit.after.id] = ENTRY.record_of(ENTRY.values_of(edit.after))
    return tuple(sorted(known.values(), key=place))


def _clears_nothing(record: Record) -> bool:
    return isinstance(record, Entry) and record.clears is None


def _by_id(entry: Entry) -> tuple[Any, ...]:
    return entry.date, entry.id.int


def _by_start(entry: Entry) -> tuple[Any, ...]:
    return entry.date, entry.start is None, entry.start or entry.recorded_at, entry.recorded_at, entry.id.int
