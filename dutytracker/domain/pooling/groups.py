"""The clinics of a unit, as far as they hold enough members (docs/domain.md, "Many members")."""

from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.hiding import hidden_cells
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.readings import Reading, WeeksRead
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


def groups_of(unit: Unit, k: int) -> Groups:
    """The clinics by counted members; a clinic without any is none."""
    tallies = _tallies(unit)
    cells = {clinic: tally.members for clinic, tally in tallies.items()}
    hidden = hidden_cells(cells, k)
    shown = (
        Group(clinic=clinic, members=tally.counted, share_short=Fraction(tally.short, tally.counted))
        for clinic, tally in sorted(tallies.items())
        if clinic not in hidden
    )
    return Groups(shown=tuple(shown), hidden=len(hidden))


def _tallies(unit: Unit) -> Mapping[str, Tally]:
    by_clinic = defaultdict[str, list[tuple[int, WeeksRead]]](list)
    for number, (member, read) in enumerate(zip(unit.reporting, unit.read(Reading.AS_REPORTED), strict=True)):
        by_clinic[member.clinic].append((number, read))
    tallies = {clinic: tally_of(weeks) for clinic, weeks in by_clinic.items()}
    return {clinic: tally for clinic, tally in tallies.items() if tally.counted}
