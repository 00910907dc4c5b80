"""What the timeline of a day shows, as minutes of the clock: no drawing, no Qt."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta

from dutytracker.domain.calendar import minutes_between
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.overlap import shared_minutes
from dutytracker.domain.patterns import ClockRange, WorkDay
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import EntryDraft
from dutytracker.domain.records import Entry, Erosion
from dutytracker.domain.shifts import worked_day_on
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import suggested_placement
from dutytracker.domain.timers import Timer
from dutytracker.reports.clock_words import local_times
from dutytracker.ui.clock_stretch import HOUR, MINUTES_PER_DAY, Stretch, without
from dutytracker.ui.clock_words import minute_of_day
from dutytracker.ui.today.day_lanes import ALONE, Lane, lanes_of

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
    lane: Lane = ALONE
    shared: int = 0
    """Minutes that other entries hold too; they count once."""


@dataclass(frozen=True, slots=True)
class TimedWork:
    """The running timer: what stopping it now would log of the day, as far as no entry holds it already."""

    duty: Duty
    placement: Placement
    pieces: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMarks:
    """Minutes count from midnight of the day; the axis runs over whole hours from `axis.start` to `axis.end`."""

    axis: Stretch
    shifts: tuple[Stretch, ...]
    meals: tuple[Stretch, ...]
    blocks: tuple[Stretch, ...]
    """Protected blocks."""
    named: tuple[Stretch, ...]
    """The longest part of each block that neither a loss nor the hand of the clock covers; none of one that is lost."""
    lost: tuple[Stretch, ...]
    """Lost protected time, drawn where it fits: a loss has minutes but no clock time."""
    entries: tuple[PlacedEntry, ...]
    untimed_minutes: int
    gaps: tuple[Stretch, ...]
    """Parts of protected blocks that are over and hold neither an entry nor lost time, nor are timed now.

    None where protected minutes without a clock time may lie in all of them.
    """
    timed: TimedWork | None
    typed: PlacedEntry | None
    now: int | None
    """The minute it is now; `None` on any other day."""

    @property
    def are_empty(self) -> bool:
        """True where a timeline would show nothing but the hours."""
        return not (self.shifts or self.entries or self.typed or self.timed)


def marks_of(
    day: date,
    situation: Situation,
    entries: Sequence[Entry],
    erosions: Iterable[Erosion],
    typed: EntryDraft | None,
    *,
    running: Timer | None = None,
) -> DayMarks:
    """The marks of `day`, whose entries and erosions are given; `typed` is the draft of the line, of any day.

    `running` is the timer that runs now, whenever it began.
    """
    shifts = _shifts(day, situation)
    blocks = [block for shift in shifts for block in shift.protected if block.is_on_the_day]
    placed = _placed(day, entries, situation)
    taken = [each.stretch for each in placed]
    now = minute_of_day(situation.now.astimezone(situation.zone), day)
    lost = _lost(blocks, taken, [erosion.minutes for erosion in erosions], now)
    preview = _typed(day, typed)
    timed = _timed(day, running, taken, situation)
    held = [*taken, *(timed.pieces if timed else ())]
    return DayMarks(
        axis=_axis(shifts, [*held, *([preview.stretch] if preview else [])]),
        shifts=tuple(shift.hours for shift in shifts),
        meals=tuple(shift.meal for shift in shifts if shift.meal is not None),
        blocks=tuple(blocks),
        named=tuple(_clear_parts(blocks, [*lost, Stretch(now, now + 1)])),
        lost=tuple(lost),
        entries=tuple(placed),
        untimed_minutes=sum(entry.minutes for entry in entries if entry.start is None),
        gaps=worth_asking(without(_until(blocks, now), [*held, *lost]), entries),
        timed=timed,
        typed=preview,
        now=now if 0 <= now < MINUTES_PER_DAY else None,
    )


def worth_asking(free: Iterable[Stretch], entries: Iterable[Entry]) -> tuple[Stretch, ...]:
    """Those of the `free` stretches that are long enough; none where minutes without a clock time may fill them all."""
    gaps = tuple(gap for gap in free if gap.minutes >= LEAST_GAP)
    return gaps if sum(gap.minutes for gap in gaps) > untimed_protected_minutes(entries) else ()


def untimed_protected_minutes(entries: Iterable[Entry]) -> int:
    """Minutes in protected time that have no clock time, and may lie in any gap."""
    return sum(entry.minutes for entry in entries if entry.start is None and entry.placement is Placement.PROT)


@dataclass(frozen=True, slots=True)
class _Shift:
    """A working day laid on the clock."""

    hours: Stretch
    meal: Stretch | None
    protected: tuple[Stretch, ...]


def _shifts(day: date, situation: Situation) -> list[_Shift]:
    """The shifts of the day, and one that reaches into it from the day before."""
    shifts = []
    for distance in (-1, 0):
        work_day = worked_day_on(day + timedelta(days=distance), situation.patterns, situation.absences)
        if work_day is not None:
            shifts.append(_laid_out(work_day, distance * MINUTES_PER_DAY))
    return [shift for shift in shifts if shift.hours.is_on_the_day]


def _laid_out(work_day: WorkDay, midnight: int) -> _Shift:
    start = midnight + work_day.shift.start.hour * HOUR + work_day.shift.start.minute

    def placed(part: ClockRange) -> Stretch:
        first = start + part.offset_in(work_day.shift)
        return Stretch(first, first + part.minutes)

    return _Shift(
        hours=placed(work_day.shift),
        meal=placed(work_day.meal) if work_day.meal else None,
        protected=tuple(placed(block) for block in work_day.protected),
    )


def _placed(day: date, entries: Sequence[Entry], situation: Situation) -> list[PlacedEntry]:
    timed = [(entry, times) for entry in entries if (times := local_times(entry, situation.zone)) is not None]
    stretches = [Stretch(minute_of_day(start, day), minute_of_day(end, day)) for _, (start, end) in timed]
    shared = shared_minutes(entries)
    return [
        PlacedEntry(stretch, entry.placement, entry, lane, shared[entry.id])
        for (entry, _), stretch, lane in zip(timed, stretches, lanes_of(stretches), strict=True)
    ]


def _timed(day: date, timer: Timer | None, taken: Sequence[Stretch], situation: Situation) -> TimedWork | None:
    """What of the running timer lies on the day; `None` where that is nothing."""
    if timer is None or timer.started_at is None:
        return None
    began, now = timer.started_at.astimezone(situation.zone), situation.now.astimezone(situation.zone)
    since = max(minute_of_day(began, day), 0)
    until = min(minute_of_day(now, day), MINUTES_PER_DAY)
    pieces = without([Stretch(since, until)], taken) if since < until else []
    if not pieces:
        return None
    begin = began if began.date() == day else datetime.combine(day, time.min, tzinfo=situation.zone)
    suggested = suggested_placement(day, begin, max(minutes_between(begin, now), 1), situation)
    return TimedWork(timer.duty, timer.placement or suggested, tuple(pieces))


def _typed(day: date, draft: EntryDraft | None) -> PlacedEntry | None:
    if draft is None or draft.start is None or draft.end is None or draft.date != day:
        return None
    stretch = Stretch(minute_of_day(draft.start, day), _end_on(day, draft.end))
    return PlacedEntry(stretch, draft.placement or draft.suggested_placement)


def _end_on(day: date, end: datetime) -> int:
    return min(minute_of_day(end, day), MINUTES_PER_DAY)


def _until(blocks: Iterable[Stretch], now: int) -> list[Stretch]:
    return [Stretch(block.start, min(block.end, now)) for block in blocks if block.start < now]


def _clear_parts(blocks: Iterable[Stretch], covered: Sequence[Stretch]) -> Iterator[Stretch]:
    """The longest part of each block that is not covered, if there is any."""
    for block in blocks:
        parts = without([block], covered)
        if parts:
            yield max(parts, key=lambda part: part.minutes)


def _lost(blocks: Sequence[Stretch], taken: Sequence[Stretch], losses: Iterable[int], now: int) -> list[Stretch]:
    """Where each loss is drawn: a free block of its length, else the latest free stretch of its length.

    Such a stretch may end `now`: a gap is asked about as far as it is over. Else it is the latest free minutes of the
    day's blocks.
    """
    drawn: list[Stretch] = []
    for minutes in losses:
        held = [*taken, *drawn]
        free = without(blocks, held)
        fitting = [piece for piece in (*free, *without(_until(blocks, now), held)) if piece.minutes == minutes]
        if fitting:
            drawn.append(next((piece for piece in fitting if piece in blocks), fitting[-1]))
            continue
        wanted = minutes
        for piece in reversed(free):
            part = Stretch(max(piece.start, piece.end - wanted), piece.end)
            drawn.append(part)
            wanted -= part.minutes
            if wanted <= 0:
                break
    return sorted(drawn, key=lambda stretch: stretch.start)


def _axis(shifts: Iterable[_Shift], taken: Iterable[Stretch]) -> Stretch:
    stretches = [shift.hours for shift in shifts] or [USUAL_HOURS]
    stretches += taken
    start = max(0, min(stretch.start for stretch in stretches))
    end = min(MINUTES_PER_DAY, max(stretch.end for stretch in stretches))
    return Stretch(start // HOUR * HOUR, -(-end // HOUR) * HOUR)
