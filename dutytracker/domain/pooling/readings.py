"""The weeks of one member under other readings, of which each answers a doubt (docs/domain.md, "Many members")."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling.observations import WeekTotals
from dutytracker.domain.pooling.week_columns import WeekColumns
from dutytracker.domain.week_summary import TOLERANCE_MINUTES


class Reading(StrEnum):
    """A way to read the weeks. All but the first ask whether something else could be behind the result."""

    AS_REPORTED = "as_reported"
    LOGGED_ONLY = "logged_only"
    NO_RECONSTRUCTED = "no_reconstructed"
    TIMED_ONLY = "timed_only"
    FULLY_COVERED = "fully_covered"
    FULL_WEEKS = "full_weeks"
    UNDONE_HALVED = "undone_halved"
    NO_ABSENCE_PRORATION = "no_absence_proration"
    TOLERANCE_0 = "tolerance_0"
    TOLERANCE_60 = "tolerance_60"
    UNPROVEN_NOT_SHORT = "unproven_not_short"


class WeeksRead(NamedTuple):
    """How many weeks of a member a reading counts, and how many of these it finds short."""

    weeks: int
    short: int


def weeks_read(eligible: WeekColumns, mostly_worked: WeekColumns) -> tuple[WeeksRead, ...]:
    """The weeks of one member under every reading. `mostly_worked` are all with Q ≥ T/2, whatever their record."""
    every = len(eligible.weeks)
    needs, contracted = eligible.needs, eligible.contracted
    is_short = [need > given + TOLERANCE_MINUTES for need, given in zip(needs, contracted, strict=True)]
    found = {
        Reading.AS_REPORTED: WeeksRead(every, sum(is_short)),
        Reading.LOGGED_ONLY: WeeksRead(every, _short(eligible.floors, contracted)),
        Reading.NO_RECONSTRUCTED: WeeksRead(every, _short(_written_in_time(eligible), contracted)),
        Reading.TIMED_ONLY: WeeksRead(every, _short(_timed(eligible), contracted)),
        Reading.FULLY_COVERED: _narrowed(is_short, [week.closed == week.scheduled for week in eligible.weeks]),
        Reading.FULL_WEEKS: _narrowed(is_short, [week.scheduled == week.pattern for week in eligible.weeks]),
        Reading.UNDONE_HALVED: WeeksRead(every, _short(_undone_halved(eligible), contracted)),
        Reading.NO_ABSENCE_PRORATION: WeeksRead(
            every, _short(needs, [week.contracted_fixed or 0 for week in eligible.weeks])
        ),
        Reading.TOLERANCE_0: WeeksRead(every, _short(needs, contracted, tolerance=0)),
        Reading.TOLERANCE_60: WeeksRead(every, _short(needs, contracted, tolerance=60)),
        Reading.UNPROVEN_NOT_SHORT: WeeksRead(
            len(mostly_worked.weeks), _short(_proven(mostly_worked), mostly_worked.contracted)
        ),
    }
    return tuple(found[reading] for reading in Reading)


def _short(needs: Iterable[int], contracted: Sequence[int], *, tolerance: int = TOLERANCE_MINUTES) -> int:
    """How many weeks are short with these needs. A need below 0 is short of nothing, as is one of 0."""
    return sum([need > given + tolerance for need, given in zip(needs, contracted, strict=True)])


def _narrowed(is_short: Sequence[bool], counts: Sequence[bool]) -> WeeksRead:
    """As reported, over the weeks that count alone."""
    return WeeksRead(sum(counts), sum([short and counted for short, counted in zip(is_short, counts, strict=True)]))


def _written_in_time(eligible: WeekColumns) -> list[int]:
    return [need - _afterwards(week) for need, week in zip(eligible.needs, eligible.weeks, strict=True)]


def _afterwards(week: WeekTotals) -> int:
    found = week.provenance
    return found.get(Provenance.LATER, 0) + found.get(Provenance.IMPORTED, 0) + week.undone_late


def _timed(eligible: WeekColumns) -> list[int]:
    return [need - week.untimed for need, week in zip(eligible.needs, eligible.weeks, strict=True)]


def _undone_halved(eligible: WeekColumns) -> list[int]:
    """The floor and half of what was undone, half up."""
    return [floor + (undone + 1) // 2 for floor, undone in zip(eligible.floors, eligible.undone, strict=True)]


def _proven(worked: WeekColumns) -> list[int]:
    """The need where undone work was answered, else the floor: what a verdict looks at."""
    return [
        need if week.undone_answered else floor
        for need, floor, week in zip(worked.needs, worked.floors, worked.weeks, strict=True)
    ]
