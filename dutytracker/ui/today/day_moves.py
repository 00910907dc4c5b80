"""What a pull at an entry and a stretch pulled over a day mean, in minutes of the clock: no drawing, no Qt."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.moving import OTHER_DAY, TOO_LATE, TOO_LONG, TOO_SHORT
from dutytracker.domain.quick_entry.lengths import LENGTH_MINUTES
from dutytracker.ui.clock_stretch import MINUTES_PER_DAY, Stretch
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry

STEP_MINUTES = 5
"""What a pull snaps to, and how far a key moves."""

FINE_MINUTES = 1


class Grip(Enum):
    """What of an entry is held: how much its start and its end go along."""

    WHOLE = (1, 1)
    START = (1, 0)
    END = (0, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An entry that is being moved and not stored yet."""

    placed: PlacedEntry
    start_by: int = 0
    end_by: int = 0

    @property
    def stretch(self) -> Stretch:
        """Where it would lie."""
        stretch = self.placed.stretch
        return Stretch(stretch.start + self.start_by, stretch.end + self.end_by)

    @property
    def is_moved(self) -> bool:
        """True if letting go would change it."""
        return bool(self.start_by or self.end_by)

    def shifted(self, grip: Grip, by: int) -> "Held":
        """Held that much further."""
        start, end = grip.value
        return replace(self, start_by=self.start_by + start * by, end_by=self.end_by + end * by)


def latest_of(marks: DayMarks) -> int:
    """The minute of the day at which everything has to be over: now, or midnight on a day before."""
    return MINUTES_PER_DAY if marks.now is None else marks.now


def trouble_with(stretch: Stretch, latest: int) -> str | None:
    """Why an entry cannot lie there, as a sentence; `None` where it can."""
    if stretch.minutes < LENGTH_MINUTES[0]:
        return TOO_SHORT
    if stretch.minutes > LENGTH_MINUTES[1]:
        return TOO_LONG
    if stretch.start < 0 or stretch.end > MINUTES_PER_DAY:
        return OTHER_DAY
    return TOO_LATE if stretch.end > latest else None


def stepped(held: Held, grip: Grip, by: int, latest: int) -> Held:
    """Held so many minutes further. Raises: `DutyError` where the entry cannot lie there."""
    after = held.shifted(grip, by)
    trouble = trouble_with(after.stretch, latest)
    if trouble is not None:
        raise DutyError(trouble)
    return after


def pulled(placed: PlacedEntry, grip: Grip, by: float, step: int) -> Held:
    """The entry after a pull of `by` minutes from where it lies; what is moved snaps to full `step` minutes.

    An end stops before it reaches the other one. The ends of the day and now stop nothing: `trouble_with` tells.
    """
    held, stretch = Held(placed=placed), placed.stretch
    if abs(by) < step / 2:
        return held
    edge = stretch.end if grip is Grip.END else stretch.start
    target = snapped(edge + by, step)
    least = min(step, stretch.minutes)
    if grip is Grip.START:
        target = min(target, stretch.end - least)
    elif grip is Grip.END:
        target = max(target, stretch.start + least)
    return held.shifted(grip, target - edge)


def free_around(minute: int, marks: DayMarks) -> Stretch | None:
    """The stretch around a minute that is over and holds no entry, as far as the day goes; `None` inside an entry."""
    held = [each.stretch for each in marks.entries]
    held += marks.timed.pieces if marks.timed else ()
    end = min(latest_of(marks), *(each.start for each in held if each.start > minute), MINUTES_PER_DAY)
    start = max(0, *(each.end for each in held if each.end <= minute), 0)
    inside = any(each.holds(minute) for each in held)
    return Stretch(start, end) if start <= minute < end and not inside else None


def chosen(first: float, last: float, step: int, free: Stretch) -> Stretch | None:
    """What was pulled over, from one minute to the other, in full `step` minutes inside `free`; `None` if nothing."""
    start, end = (snapped(edge, step) for edge in sorted((first, last)))
    stretch = Stretch(max(start, free.start), min(end, free.end))
    return stretch if stretch.minutes > 0 else None


def gap_at(minute: int, gaps: Iterable[Stretch]) -> Stretch | None:
    """The gap that holds that minute."""
    return next((gap for gap in gaps if gap.holds(minute)), None)


def snapped(minute: float, step: int) -> int:
    """The nearest multiple of `step`, the later one of two."""
    return int((minute + step / 2) // step) * step
