"""The clinics of a unit, as far as they hold enough members (docs/domain.md, "Many members")."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.pooling.hiding import hidden_cells
from dutytracker.domain.pooling.member import PooledMember
from dutytracker.domain.pooling.observations import Observation, Observations
from dutytracker.domain.pooling.shortness import Tally, tally_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A clinic with its counted members; those without a clinic are the group ""."""

    clinic: str
    members: int
    share_short: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """The clinics that are shown, by name, and how many are not."""

    shown: tuple[Group, ...]
    hidden: int


def groups_of(members: Sequence[PooledMember], eligible: Observations, k: int) -> Groups:
    """The clinics by counted members; a clinic without any is none."""
    tallies = _tallies(members, eligible)
    cells = {clinic: tally.members for clinic, tally in tallies.items()}
    hidden = hidden_cells(cells, k)
    shown = (
        Group(clinic=clinic, members=tally.counted, share_short=Fraction(tally.short, tally.counted))
        for clinic, tally in sorted(tallies.items())
        if clinic not in hidden
    )
    return Groups(shown=tuple(shown), hidden=len(hidden))


def _tallies(members: Sequence[PooledMember], eligible: Observations) -> Mapping[str, Tally]:
    by_clinic = defaultdict[str, list[Observation]](list)
    for one in eligible:
        by_clinic[members[one.member].clinic].append(one)
    tallies = {clinic: tally_of(weeks, lambda week: week.verdict.is_short) for clinic, weeks in by_clinic.items()}
    return {clinic: tally for clinic, tally in tallies.items() if tally.counted}
