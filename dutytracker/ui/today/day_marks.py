"""What the timeline of a day shows, as minutes of the clock: no drawing, no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import EntryDraft
from dutytracker.domain.records import Entry, Erosion
from dutytracker.domain.shifts import Shift, Stretch, shifts_near, stretch_on
from dutytracker.domain.situation import Situation
from dutytracker.ui.clock_words import minute_of_day

HOUR = 60
MINUTES_PER_DAY = 24 * HOUR
LEAST_GAP = 5
"""A shorter stretch of a block without an entry is not shown as a gap."""

USUAL_HOURS = Stretch(8 * HOUR, 17 * HOUR)
"""What the axis shows on a day without a shift."""


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """One entry, or the line that is being typed (`entry` is `None`), with its clock minutes."""

    stretch: Stretch
    placement: Placement
    entry: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMarks:
    """Minutes count from midnight of the day; the axis runs over whole hours from `axis.start` to `axis.end`."""

    axis: Stretch
    shifts: tuple[Stretch, ...]
    meals: tuple[Stretch, ...]
    blocks: tuple[Stretch, ...]
    """Protected blocks."""
    lost: tuple[Stretch, ...]
    """Lost protected time, drawn where it fits: a loss has minutes but no clock time."""
    entries: tuple[PlacedEntry, ...]
    untimed_minutes: int
    gaps: tuple[Stretch, ...]
    """Parts of protected blocks that are over and hold neither an entry nor lost time."""
    typed: PlacedEntry | None
    now: int | None
    """The minute it is now; `None` on any other day."""


def marks_of(
    day: date, situation: Situation, entries: Sequence[Entry], erosions: Iterable[Erosion], typed: EntryDraft | None
) -> DayMarks:
    """The marks of `day`, whose entries and erosions are given; `typed` is the draft of the line, of any day."""
    shifts = [shift for shift in shifts_near(day, situation.patterns, situation.absences) if _touches(shift.hours)]
    blocks = [block for shift in shifts for block in shift.protected if _touches(block)]
    placed = _placed(day, entries, situation)
    taken = [each.stretch for each in placed]
    lost = _lost(blocks, taken, [erosion.minutes for erosion in erosions])
    now = minute_of_day(situation.now.astimezone(situation.zone), day)
    preview = _typed(day, typed)
    return DayMarks(
        axis=_axis(shifts, [*taken, *([preview.stretch] if preview else [])]),
        shifts=tuple(shift.hours for shift in shifts),
        meals=tuple(shift.meal for shift in shifts if shift.meal is not None),
        blocks=tuple(blocks),
        lost=tuple(lost),
        entries=tuple(placed),
        untimed_minutes=sum(entry.minutes for entry in entries if entry.start is None),
        gaps=tuple(gap for gap in _without(_until(blocks, now), [*taken, *lost]) if _length(gap) >= LEAST_GAP),
        typed=preview,
        now=now if 0 <= now < MINUTES_PER_DAY else None,
    )


def _touches(stretch: Stretch) -> bool:
    return stretch.start < MINUTES_PER_DAY and stretch.end > 0


def _length(stretch: Stretch) -> int:
    return stretch.end - stretch.start


def _placed(day: date, entries: Iterable[Entry], situation: Situation) -> list[PlacedEntry]:
    return [
        PlacedEntry(stretch_on(day, entry.start, entry.minutes, situation.zone), entry.placement, entry)
        for entry in entries
        if entry.start is not None
    ]


def _typed(day: date, draft: EntryDraft | None) -> PlacedEntry | None:
    if draft is None or draft.start is None or draft.end is None or draft.date != day:
        return None
    stretch = Stretch(minute_of_day(draft.start, day), _end_on(day, draft.end))
    return PlacedEntry(stretch, draft.placement or draft.suggested_placement)


def _end_on(day: date, end: datetime) -> int:
    return min(minute_of_day(end, day), MINUTES_PER_DAY)


def _until(blocks: Iterable[Stretch], now: int) -> list[Stretch]:
    return [Stretch(block.start, min(block.end, now)) for block in blocks if block.start < now]


def _without(stretches: Iterable[Stretch], taken: Iterable[Stretch]) -> list[Stretch]:
    """What remains of `stretches`, in order."""
    pieces = sorted(stretches, key=lambda stretch: stretch.start)
    for hole in taken:
        pieces = [
            part
            for piece in pieces
            for part in (
                Stretch(piece.start, min(piece.end, hole.start)),
                Stretch(max(piece.start, hole.end), piece.end),
            )
            if _length(part) > 0
        ]
    return pieces


def _lost(blocks: Sequence[Stretch], taken: Sequence[Stretch], losses: Iterable[int]) -> list[Stretch]:
    """Where each loss is drawn: a free block of its length, else the latest free minutes of the day's blocks."""
    drawn: list[Stretch] = []
    for minutes in losses:
        free = _without(blocks, [*taken, *drawn])
        whole = next((block for block in free if block in blocks and _length(block) == minutes), None)
        if whole is not None:
            drawn.append(whole)
            continue
        wanted = minutes
        for piece in reversed(free):
            part = Stretch(max(piece.start, piece.end - wanted), piece.end)
            drawn.append(part)
            wanted -= _length(part)
            if wanted <= 0:
                break
    return sorted(drawn, key=lambda stretch: stretch.start)


def _axis(shifts: Iterable[Shift], taken: Iterable[Stretch]) -> Stretch:
    stretches = [shift.hours for shift in shifts] or [USUAL_HOURS]
    stretches += taken
    start = max(0, min(stretch.start for stretch in stretches))
    end = min(MINUTES_PER_DAY, max(stretch.end for stretch in stretches))
    return Stretch(start // HOUR * HOUR, -(-end // HOUR) * HOUR)
