"""The weeks of one member under other readings, of which each answers a doubt (docs/domain.md, "Many members")."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import compress

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


WeeksRead = tuple[int, int]
"""How many weeks of a member a reading counts, and how many of these it finds short."""


def weeks_read(eligible: WeekColumns, mostly_worked: WeekColumns) -> tuple[WeeksRead, ...]:
    """The weeks of one member under every reading. `mostly_worked` are all with Q ≥ T/2, whatever their record."""
    weeks, shortfalls = eligible.weeks, eligible.shortfalls
    of_all = {
        Reading.AS_REPORTED: _short(shortfalls),
        Reading.LOGGED_ONLY: _short(eligible.floor_shortfalls),
        Reading.NO_RECONSTRUCTED: _short(
            [short - _afterwards(week) for short, week in zip(shortfalls, weeks, strict=True)]
        ),
        Reading.TIMED_ONLY: _short([short - week.untimed for short, week in zip(shortfalls, weeks, strict=True)]),
        Reading.UNDONE_HALVED: _short(
            [floor + (left + 1) // 2 for floor, left in zip(eligible.floor_shortfalls, eligible.undone, strict=True)]
        ),
        Reading.NO_ABSENCE_PRORATION: _short(
            [need - (week.contracted_fixed or 0) for need, week in zip(eligible.needs, weeks, strict=True)]
        ),
        Reading.TOLERANCE_0: _short(shortfalls, tolerance=0),
        Reading.TOLERANCE_60: _short(shortfalls, tolerance=60),
    }
    found = {reading: (len(weeks), short) for reading, short in of_all.items()} | {
        Reading.FULLY_COVERED: _narrowed(shortfalls, [week.closed == week.scheduled for week in weeks]),
        Reading.FULL_WEEKS: _narrowed(shortfalls, [week.scheduled == week.pattern for week in weeks]),
        Reading.UNPROVEN_NOT_SHORT: (len(mostly_worked.weeks), _short(_proven(mostly_worked))),
    }
    return tuple(found[reading] for reading in Reading)


def _short(shortfalls: Sequence[int], *, tolerance: int = TOLERANCE_MINUTES) -> int:
    """How many weeks fall short by more. A need below 0 would fall short as little as one of 0."""
    return sum([short > tolerance for short in shortfalls])


def _narrowed(shortfalls: Sequence[int], counts: Sequence[bool]) -> WeeksRead:
    """As reported, over the weeks that count alone."""
    counted = [*compress(shortfalls, counts)]
    return len(counted), _short(counted)


def _afterwards(week: WeekTotals) -> int:
    """Minutes of need that were written down more than 7 days later, or imported."""
    found = week.provenance
    return found.get(Provenance.LATER, 0) + found.get(Provenance.IMPORTED, 0) + week.undone_late


def _proven(worked: WeekColumns) -> list[int]:
    """The shortfall where undone work was answered, else that of the floor: what a verdict looks at."""
    return [
        short if week.undone_answered else floor_short
        for short, floor_short, week in zip(worked.shortfalls, worked.floor_shortfalls, worked.weeks, strict=True)
    ]
