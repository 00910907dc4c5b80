"""Minutes that were logged twice are counted once (docs/domain.md, "Calendar")."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from dutytracker.domain.records import Entry

Stretch = tuple[int, int]
"""Whole minutes since the epoch: from the first up to but not including the second."""


def counted_minutes(entries: Iterable[Entry]) -> dict[UUID, int]:
    """How many minutes of each entry count, by id.

    An untimed entry counts in full. A doubled minute belongs to the entry recorded first; recorded at the same instant,
    to the smaller id. The order of `entries` does not matter.
    """
    counted: dict[UUID, int] = {}
    taken: dict[object, list[Stretch]] = {}
    for entry in sorted(entries, key=recorded_first):
        if entry.start is None:
            counted[entry.id] = entry.minutes
            continue
        stretches = taken.setdefault(entry.date, [])
        stretch = stretch_of(entry.start, entry.minutes)
        counted[entry.id] = entry.minutes - _covered(stretch, stretches)
        stretches.append(stretch)
    return counted


def recorded_first(entry: Entry) -> tuple[datetime, UUID]:
    """The key that puts what was recorded first first; at the same instant, the smaller id."""
    return entry.recorded_at, entry.id


def stretch_of(start: datetime, minutes: int) -> Stretch:
    """The minutes that an entry covers, seconds cut."""
    first = int(start.timestamp()) // 60
    return first, first + minutes


def overlapping(entry: Entry, others: Iterable[Entry]) -> tuple[Entry, ...]:
    """The timed entries that share a minute with `entry`, itself not among them; none if it is untimed."""
    if entry.start is None:
        return ()
    end = entry.start + timedelta(minutes=entry.minutes)
    return tuple(
        other
        for other in others
        if other.id != entry.id
        and other.start is not None
        and other.start < end
        and entry.start < other.start + timedelta(minutes=other.minutes)
    )


def shared_minutes(entries: Iterable[Entry]) -> dict[UUID, int]:
    """How many minutes of each timed entry others of them hold too, by id."""
    stretches = {entry.id: stretch_of(entry.start, entry.minutes) for entry in entries if entry.start is not None}
    return {
        id_: _covered(stretch, (other for other in stretches.values() if other is not stretch))
        for id_, stretch in stretches.items()
    }


def _covered(stretch: Stretch, stretches: Iterable[Stretch]) -> int:
    """How many minutes of `stretch` lie in the union of `stretches`."""
    covered = 0
    reached = stretch[0]
    for start, end in sorted(each for each in stretches if each[0] < stretch[1] and each[1] > stretch[0]):
        first, last = max(start, reached), min(end, stretch[1])
        if first < last:
            covered += last - first
            reached = last
    return covered
