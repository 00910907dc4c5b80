"""What there is to go through in a day, in order, and what was answered of it; no widgets."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from dutytracker.domain.changes import Change
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.overlap import overlapping, recorded_first
from dutytracker.domain.quick_entry.oddities import LONG_ENTRY
from dutytracker.domain.records import Entry, Erosion
from dutytracker.domain.shifts import worked_day_on
from dutytracker.domain.situation import Situation
from dutytracker.domain.timers import Timer
from dutytracker.ui.clock_stretch import MINUTES_PER_DAY, Stretch, without
from dutytracker.ui.today.day_marks import marks_of, worth_asking
from dutytracker.ui.today.day_state import DayState


@dataclass(frozen=True, slots=True)
class TimerStep:
    """A timer that still runs: is it to be stopped?"""

    timer: Timer


@dataclass(frozen=True, slots=True)
class GapStep:
    """A part of a protected block that holds nothing: what was it?"""

    gap: Stretch


@dataclass(frozen=True, slots=True)
class OverlapStep:
    """An entry that shares time with one that was recorded before it."""

    earlier: Entry
    entry: Entry


@dataclass(frozen=True, slots=True)
class LongStep:
    """An entry of more than two hours."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class UndoneStep:
    """Was anything left undone?"""


@dataclass(frozen=True, slots=True)
class TakenStep:
    """A part of a gap was taken away: by what?"""

    part: Stretch


@dataclass(frozen=True, slots=True)
class EstimateStep:
    """Something of that duty was left undone: about how long would it have taken?"""

    duty: Duty


ReviewStep = TimerStep | GapStep | OverlapStep | LongStep | UndoneStep
"""What a day is gone through by."""

SecondStep = TakenStep | EstimateStep
"""What an answer asks in its turn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One answer. `step` is what it answered, `None` where the question stays; `settled` the part of a block that it
    was about; `change` what it wrote, `None` where that was nothing.
    """

    step: ReviewStep | None = None
    settled: Stretch | None = None
    change: Change | None = None


def open_steps(
    state: DayState, situation: Situation, running: Timer | None, moves: Sequence[Move]
) -> tuple[ReviewStep, ...]:
    """What is still to be answered: the running timer, which may fill a gap, then gaps, then what is odd, and last
    whether anything was left undone.

    `situation` is that of now and knows the absences of the day and of the one before; `running` is the timer that
    runs, `None` where it is not of the day.
    """
    passed = {move.step for move in moves}
    steps: list[ReviewStep] = [TimerStep(running)] if running is not None else []
    steps += map(GapStep, _gaps(state, situation, running, moves))
    steps += _odd(state.entries, _made(moves))
    steps.append(UndoneStep())
    return tuple(step for step in steps if step not in passed)


def shift_day_of(gap: Stretch, day: date, situation: Situation) -> date:
    """The date of the shift that a gap of `day` lies in: the day before where that shift runs past midnight."""
    before = day - timedelta(days=1)
    work_day = worked_day_on(before, situation.patterns, situation.absences)
    if work_day is None:
        return day
    start = work_day.shift.start
    end = start.hour * 60 + start.minute + work_day.shift.minutes - MINUTES_PER_DAY
    return before if gap.start < end else day


def _gaps(state: DayState, situation: Situation, running: Timer | None, moves: Sequence[Move]) -> Sequence[Stretch]:
    """Parts of blocks that hold nothing, less what was answered; none where minutes without a clock time fill them.

    A loss has no clock time. One that was noted in an answer lies where that answer says, any other where the timeline
    draws it.
    """
    answered = _made(moves)
    losses = (erosion for erosion in state.erosions if erosion.id not in answered)
    settled = [move.settled for move in moves if move.settled is not None]
    gaps = marks_of(state.day, situation, state.entries, losses, None, running=running).gaps
    return worth_asking(without(map(_on_the_day, gaps), settled), state.entries)


def _odd(entries: Iterable[Entry], made: frozenset[UUID]) -> Iterator[ReviewStep]:
    """What an evening may well look at again; nothing that was answered just now."""
    known: list[Entry] = []
    for entry in sorted(entries, key=recorded_first):
        for earlier in overlapping(entry, known)[:1]:
            yield OverlapStep(earlier, entry)
        if entry.minutes > LONG_ENTRY and entry.id not in made:
            yield LongStep(entry)
        known.append(entry)


def _made(moves: Iterable[Move]) -> frozenset[UUID]:
    """The ids of entries and losses that answers made."""
    changes = (move.change for move in moves if move.change is not None)
    made = (edit.after for change in changes for edit in change.edits if edit.before is None)
    return frozenset(record.id for record in made if isinstance(record, Entry | Erosion))


def _on_the_day(gap: Stretch) -> Stretch:
    return Stretch(max(gap.start, 0), min(gap.end, MINUTES_PER_DAY))
