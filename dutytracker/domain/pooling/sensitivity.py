"""The share of members short under other readings of the same weeks (docs/domain.md, "Many members")."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.observations import Observations, Test, members_with
from dutytracker.domain.pooling.privacy import few_have, undone_tells
from dutytracker.domain.pooling.shortness import tally_of
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.week_summary import TOLERANCE_MINUTES, WeekSummary


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingShare:
    """`share_short` of so many counted members; `None` where it is hidden."""

    share_short: Fraction | None
    members: int


def readings_of(eligible: Observations, mostly_worked: Observations, k: int) -> Mapping[Reading, ReadingShare]:
    """Every reading. `mostly_worked` are the weeks with Q ≥ T/2, however good their record is."""
    undone_hidden = undone_tells(eligible, k)
    dropped_hidden = few(len(members_with(mostly_worked, lambda week: not week.eligible)), k)
    return {
        Reading.AS_REPORTED: _share(eligible, lambda week: week.verdict.is_short, k),
        Reading.LOGGED_ONLY: _share(eligible, _short(lambda week: week.floor), k, hidden=undone_hidden),
        Reading.NO_RECONSTRUCTED: _share(eligible, _short(_need_written_in_time), k),
        Reading.TIMED_ONLY: _share(eligible, _short(lambda week: week.need - week.untimed), k),
        Reading.FULLY_COVERED: _narrowed(eligible, lambda week: week.closed == week.scheduled, k),
        Reading.FULL_WEEKS: _narrowed(eligible, lambda week: week.scheduled == week.pattern, k),
        Reading.UNDONE_HALVED: _share(eligible, _short(_need_with_half_undone), k, hidden=undone_hidden),
        Reading.NO_ABSENCE_PRORATION: _share(eligible, _short_if_fixed, k),
        Reading.TOLERANCE_0: _share(eligible, _short(lambda week: week.need, tolerance=0), k),
        Reading.TOLERANCE_60: _share(eligible, _short(lambda week: week.need, tolerance=60), k),
        Reading.UNPROVEN_NOT_SHORT: _share(mostly_worked, lambda week: week.verdict.is_short, k, hidden=dropped_hidden),
    }


def _share(observations: Observations, is_short: Test, k: int, *, hidden: bool = False) -> ReadingShare:
    tally = tally_of(observations, is_short)
    return ReadingShare(share_short=None if hidden else tally.share_short(k), members=tally.counted)


def _narrowed(eligible: Observations, test: Test, k: int) -> ReadingShare:
    """As reported, over the weeks that pass alone."""
    passing = [one for one in eligible if test(one.summary)]
    hidden = few_have(eligible, lambda week: not test(week), k)
    return _share(passing, lambda week: week.verdict.is_short, k, hidden=hidden)


def _short(need: Callable[[WeekSummary], int], *, tolerance: int = TOLERANCE_MINUTES) -> Test:
    """Whether an eligible week is short with that need, which is not below 0 and holds the floor in it."""
    return lambda week: max(0, need(week)) > _known(week.contracted) + tolerance


def _short_if_fixed(week: WeekSummary) -> bool:
    return week.need > _known(week.contracted_fixed) + TOLERANCE_MINUTES


def _need_written_in_time(week: WeekSummary) -> int:
    afterwards = (week.provenance.get(provenance, 0) for provenance in (Provenance.LATER, Provenance.IMPORTED))
    return week.need - sum(afterwards) - week.undone_late


def _need_with_half_undone(week: WeekSummary) -> int:
    return week.floor + round_half_up(Fraction(week.undone, 2))


def _known(contracted: int | None) -> int:
    """The contract of an eligible week, which is known."""
    assert contracted is not None
    return contracted
