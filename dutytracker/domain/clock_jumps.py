"""Where the clock of the computer went back between two changes: flagged, never refused."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from dutytracker.domain.calendar import Week, local_date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockJump:
    """A change whose recording time `at` lies before that of the change before it; `seq` is its first revision.

    Both times are aware UTC.
    """

    seq: int
    before: datetime
    at: datetime


def jumps_touching(jumps: Iterable[ClockJump], weeks: Iterable[Week], zone: tzinfo) -> tuple[ClockJump, ...]:
    """Those of which either time lies in one of the weeks, in their order."""
    days = {day for week in weeks for day in week.days}
    return tuple(jump for jump in jumps if days & {local_date(jump.before, zone), local_date(jump.at, zone)})
