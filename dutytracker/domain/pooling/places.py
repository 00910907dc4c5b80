"""Where the work was done, pooled: inside protected time, and outside it as far as members share that."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.placement import OWN_TIME, Placement
from dutytracker.domain.pooling import columns
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.folding import Folded, folded
from dutytracker.domain.pooling.hiding import members_of
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.privacy import few_hold

OUT = "OUT"
"""The code of the sum of what is told apart no further, outside protected time."""

UNPROTECTED: Sequence[Placement] = tuple(placement for placement in Placement if placement is not Placement.PROT)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideProtected:
    """Work outside protected time, per 40 h, of the members all of whose eligible weeks came with own time."""

    members: int
    per_40h: Mapping[str, Fraction] | None
    own_time_per_40h: Fraction | None


def by_placement(unit: Unit, k: int) -> Mapping[str, Fraction] | None:
    """PROT and the sum of all else per 40 h, exact zeros left out; `None` where either would tell of few members."""
    if len(unit.holders(columns.PROTECTED)) < k or few_hold(unit, columns.OUTSIDE, k):
        return None
    means = {
        Placement.PROT.value: unit.mean_per_40h(columns.PROTECTED),
        OUT: unit.mean_per_40h(columns.OUTSIDE),
    }
    return {code: mean for code, mean in means.items() if mean}


def outside_protected(unit: Unit, k: int) -> OutsideProtected | None:
    """What the members who share own time tell; `None` for fewer than k of them."""
    members = sum(part.tells_own_time for part in unit.parts)
    if members < k:
        return None
    places = {place.value: columns.PLACES[place] for place in UNPROTECTED}
    detail = folded(unit, places, target=OUT, k=k, weight=members)
    hidden = few(len(unit.parts) - members, k) or few_hold(unit, columns.PLACES[Placement.PROT], k)
    own_time = sum(unit.sum_per_40h(columns.PLACES[place]) for place in OWN_TIME)
    return OutsideProtected(
        members=members,
        per_40h=None if hidden else detail.per_40h,
        own_time_per_40h=None if _own_time_tells(detail, k) else Fraction(own_time) / members,
    )


def _own_time_tells(detail: Folded, k: int) -> bool:
    """True where few have own time, or beside the folded sum few would be told apart by it."""
    own_time = {placement.value for placement in OWN_TIME}
    own = detail.folded & own_time
    return (
        few(len(members_of(detail.cells, own_time)), k)
        or few(len(members_of(detail.cells, own)), k)
        or few(len(members_of(detail.cells, detail.folded - own)), k)
    )
