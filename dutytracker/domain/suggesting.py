"""Where a piece of work probably lay in the working day (docs/domain.md, "Placement")."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

from dutytracker.domain.calendar import MINUTES_PER_DAY
from dutytracker.domain.patterns import pattern_on
from dutytracker.domain.placement import Placement
from dutytracker.domain.shifts import Shift, Stretch, shifts_near, stretch_on, worked_day_on
from dutytracker.domain.situation import Situation


def suggested_placement(day: date, start: datetime | None, minutes: int, situation: Situation) -> Placement:
    """The placement to suggest for work of that date, without clock times where `start` is `None`.

    With clock times it is where most of the minutes before midnight lie, the earliest of equal ones. Without them: OFF
    on a day off, PROT while the protected minutes that day gave are not filled, else GAP. GAP before the first pattern.
    """
    if pattern_on(day, situation.patterns) is None:
        return Placement.GAP
    if start is not None:
        stretch = stretch_on(day, start, minutes, situation.zone)
        shifts = shifts_near(day, situation.patterns, situation.absences)
        return _where_most_lies(stretch, shifts, block=_block_placement(day, situation))
    if worked_day_on(day, situation.patterns, situation.absences) is None:
        return Placement.OFF
    return Placement.PROT if protected_minutes_open(day, situation) > 0 else Placement.GAP


def protected_minutes_open(day: date, situation: Situation) -> int:
    """Protected minutes of that date that were neither taken away nor filled by PROT entries; may be below 0."""
    work_day = worked_day_on(day, situation.patterns, situation.absences)
    given = work_day.protected_minutes if work_day else 0
    filled = sum(entry.minutes for entry in situation.entries_on(day) if entry.placement is Placement.PROT)
    return given - _lost_minutes(day, situation) - filled


def lies_in_one_block(day: date, start: datetime, minutes: int, situation: Situation) -> bool:
    """True if the whole stretch lies in one protected block that, as far as can be told, was not taken away."""
    stretch = stretch_on(day, start, minutes, situation.zone)
    shifts = shifts_near(day, situation.patterns, situation.absences)
    inside = any(block.covers(stretch) for shift in shifts for block in shift.protected)
    lost = _lost_minutes(day, situation)
    return inside and (lost == 0 or protected_minutes_open(day, situation) >= minutes)


def lies_in_paid_time(day: date, start: datetime, minutes: int, situation: Situation) -> bool:
    """True if the whole stretch lies in one paid shift, outside its meal, or nobody knows (no pattern in force)."""
    if pattern_on(day, situation.patterns) is None:
        return True
    stretch = stretch_on(day, start, minutes, situation.zone)
    return any(shift.pays(stretch) for shift in shifts_near(day, situation.patterns, situation.absences))


def _lost_minutes(day: date, situation: Situation) -> int:
    return sum(erosion.minutes for erosion in situation.erosions if erosion.date == day)


def _block_placement(day: date, situation: Situation) -> Placement:
    """A block booked over is not PROT: GAP where what was lost and what is logged leave no room in the blocks."""
    is_booked_over = _lost_minutes(day, situation) > 0 and protected_minutes_open(day, situation) <= 0
    return Placement.GAP if is_booked_over else Placement.PROT


def _where_most_lies(stretch: Stretch, shifts: Sequence[Shift], *, block: Placement) -> Placement:
    end = min(stretch.end, MINUTES_PER_DAY)
    cuts = sorted({stretch.start, *(cut for cut in _cuts(shifts) if stretch.start < cut < end), end})
    minutes: dict[Placement, int] = {}
    for first, last in pairwise(cuts):
        placement = _placement_at(first, shifts, block)
        minutes[placement] = minutes.get(placement, 0) + last - first
    return max(minutes, key=lambda placement: minutes[placement])


def _placement_at(minute: int, shifts: Sequence[Shift], block: Placement) -> Placement:
    """The placement of one minute of the date: what its shift holds then, or on which side of the shift it lies."""
    for shift in shifts:
        if shift.hours.holds(minute):
            return _placement_inside(minute, shift, block)
    own = _own_shift(shifts)
    if own is None:
        return Placement.OFF
    if minute >= own.hours.end:
        return Placement.POST
    night = _night_before(shifts)
    is_after_the_night = night is not None and minute < _halfway(night, own)
    return Placement.POST if is_after_the_night else Placement.PRE


def _placement_inside(minute: int, shift: Shift, block: Placement) -> Placement:
    if any(protected.holds(minute) for protected in shift.protected):
        return block
    return Placement.BREAK if shift.meal is not None and shift.meal.holds(minute) else Placement.GAP


def _own_shift(shifts: Sequence[Shift]) -> Shift | None:
    """The shift that begins on the date itself."""
    return next((shift for shift in shifts if 0 <= shift.hours.start < MINUTES_PER_DAY), None)


def _night_before(shifts: Sequence[Shift]) -> Shift | None:
    """The shift that began the day before and reaches into the date."""
    return next((shift for shift in shifts if shift.hours.start < 0 < shift.hours.end), None)


def _halfway(night: Shift, own: Shift) -> int:
    """The first minute that is nearer to the own shift than to the night before."""
    return -(-(night.hours.end + own.hours.start) // 2)


def _cuts(shifts: Sequence[Shift]) -> Iterator[int]:
    """Every minute at which the placement may change."""
    for shift in shifts:
        for part in (shift.hours, *shift.protected, *((shift.meal,) if shift.meal else ())):
            yield part.start
            yield part.end
    night, own = _night_before(shifts), _own_shift(shifts)
    if night is not None and own is not None:
        yield _halfway(night, own)
