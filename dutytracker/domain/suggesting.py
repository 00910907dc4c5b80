"""Where a piece of work probably lay in the working day (docs/domain.md, "Placement")."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.patterns import pattern_on
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Day
from dutytracker.domain.shifts import Shift, Stretch, first_minute_of, shifts_near, stretch_from, worked_day_on
from dutytracker.domain.situation import Situation


def suggested_placement(day: date, start: datetime | None, minutes: int, situation: Situation) -> Placement:
    """The placement to suggest for work of that date, without clock times where `start` is `None`.

    With clock times it is where most of the minutes before midnight lie, the earliest of equal ones. Without them: OFF
    on a day off, PROT while the protected minutes that day gave are not filled, else GAP. GAP before the first pattern.
    """
    if pattern_on(day, situation.patterns) is None:
        return Placement.GAP
    if start is not None:
        return _working_day(day, situation).where_most_lies(_until_midnight(day, start, minutes, situation))
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
    stretch = stretch_from(start, minutes)
    inside = any(block.covers(stretch) for shift in _shifts(day, situation) for block in shift.protected)
    return inside and (_lost_minutes(day, situation) == 0 or protected_minutes_open(day, situation) >= minutes)


def lies_in_paid_time(day: date, start: datetime, minutes: int, situation: Situation) -> bool:
    """True if the whole stretch lies in one paid shift, outside its meal, or nobody knows (no pattern in force)."""
    if pattern_on(day, situation.patterns) is None:
        return True
    stretch = stretch_from(start, minutes)
    return any(shift.pays(stretch) for shift in _shifts(day, situation))


@dataclass(frozen=True, slots=True, kw_only=True)
class _WorkingDay:
    """A date with the shifts around it; `block` is the placement of a minute in a protected block."""

    day: Day
    midnight: int
    """The minute since the epoch at which the date begins."""
    shifts: Sequence[Shift]
    block: Placement

    def where_most_lies(self, stretch: Stretch) -> Placement:
        """The placement of most minutes of `stretch`, the earliest of equal ones."""
        inner = {cut for cut in self._cuts() if stretch.start < cut < stretch.end}
        minutes: dict[Placement, int] = {}
        for first, last in pairwise(sorted({stretch.start, *inner, stretch.end})):
            placement = self._placement_at(first)
            minutes[placement] = minutes.get(placement, 0) + last - first
        return max(minutes, key=lambda placement: minutes[placement])

    def _placement_at(self, minute: int) -> Placement:
        """What the shift holds at that minute, or on which side of the shift it lies."""
        for shift in self.shifts:
            if shift.hours.holds(minute):
                return self._placement_inside(shift, minute)
        own, night = self._own, self._night_before
        if own is None:
            return Placement.OFF
        is_before = minute < own.hours.start and (night is None or minute >= _halfway(night, own))
        return Placement.PRE if is_before else Placement.POST

    def _placement_inside(self, shift: Shift, minute: int) -> Placement:
        if any(protected.holds(minute) for protected in shift.protected):
            return self.block
        return Placement.BREAK if shift.meal is not None and shift.meal.holds(minute) else Placement.GAP

    @property
    def _own(self) -> Shift | None:
        """The shift that begins on the date itself."""
        return next((shift for shift in self.shifts if shift.day == self.day), None)

    @property
    def _night_before(self) -> Shift | None:
        """The shift that began the day before and reaches into the date."""
        return next((shift for shift in self.shifts if shift.day < self.day and shift.hours.end > self.midnight), None)

    def _cuts(self) -> Iterator[int]:
        """Every minute at which the placement may change."""
        for shift in self.shifts:
            for part in (shift.hours, *shift.protected, *((shift.meal,) if shift.meal else ())):
                yield part.start
                yield part.end
        own, night = self._own, self._night_before
        if own is not None and night is not None:
            yield _halfway(night, own)


def _working_day(day: date, situation: Situation) -> _WorkingDay:
    """A block booked over is not PROT: where what was lost and what is logged leave no room, blocks count as GAP."""
    is_booked_over = _lost_minutes(day, situation) > 0 and protected_minutes_open(day, situation) <= 0
    return _WorkingDay(
        day=day,
        midnight=first_minute_of(day, situation.zone),
        shifts=_shifts(day, situation),
        block=Placement.GAP if is_booked_over else Placement.PROT,
    )


def _until_midnight(day: date, start: datetime, minutes: int, situation: Situation) -> Stretch:
    """What of a stretch lies before the next midnight."""
    stretch = stretch_from(start, minutes)
    return Stretch(stretch.start, min(stretch.end, first_minute_of(day + timedelta(days=1), situation.zone)))


def _shifts(day: date, situation: Situation) -> tuple[Shift, ...]:
    return shifts_near(day, situation.patterns, situation.absences, situation.zone)


def _lost_minutes(day: date, situation: Situation) -> int:
    return sum(erosion.minutes for erosion in situation.erosions if erosion.date == day)


def _halfway(night: Shift, own: Shift) -> int:
    """The first minute that is nearer to the own shift than to the night before."""
    return -(-(night.hours.end + own.hours.start) // 2)
