"""When to remind of the day before the shift ends: at most once a working day, and never after the shift."""

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime

from dutytracker.domain.calendar import week_of
from dutytracker.domain.chosen_weeks import is_left_out
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.records import SamplePlan
from dutytracker.domain.shifts import Shift, shifts_near
from dutytracker.domain.situation import Situation

MINUTES_AHEAD = 20
"""How long before the end of the shift the reminder is due."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """The reminder of one working day. `day` is the date its shift begins on, `ends_at` the UTC minute it ends."""

    day: date
    ends_at: datetime


def nudge_due(situation: Situation, *, closed: Collection[date], plans: Sequence[SamplePlan]) -> Nudge | None:
    """The reminder that is due at the moment of `situation`, which knows the absences of today and yesterday.

    `None` on days off and days of absence, on days that are `closed`, in weeks that `plans` leave out, and where no
    pattern is in force. A shorter absence silences the day too: nobody knows when such a day ends.
    """
    minute = int(situation.minute.timestamp()) // 60
    for shift in shifts_near(situation.today, situation.patterns, situation.absences, situation.zone):
        if _is_ending(shift, minute) and shift.day not in closed and _is_asked_of(shift.day, situation, plans):
            return Nudge(shift.day, datetime.fromtimestamp(shift.hours.end * 60, UTC))
    return None


def _is_ending(shift: Shift, minute: int) -> bool:
    return shift.hours.holds(minute) and shift.hours.end - minute <= MINUTES_AHEAD


def _is_asked_of(day: date, situation: Situation, plans: Sequence[SamplePlan]) -> bool:
    if any(absence.date == day for absence in situation.absences):
        return False
    return not is_left_out(week_of(day, situation.settings.week_starts_on), plans)
