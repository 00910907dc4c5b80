"""Where the work was done, pooled: inside protected time, and outside it as far as members share that."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.placement import OWN_TIME, Placement
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.folding import Folded, folded
from dutytracker.domain.pooling.hiding import members_of
from dutytracker.domain.pooling.observations import (
    Observation,
    Observations,
    by_member,
    mean_per_40h,
    members_with,
)
from dutytracker.domain.pooling.privacy import few_have
from dutytracker.domain.week_summary import WeekSummary

OUT = "OUT"
"""The code of the sum of what is told apart no further, outside protected time."""

UNPROTECTED: Sequence[Placement] = tuple(placement for placement in Placement if placement is not Placement.PROT)


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideProtected:
    """Work outside protected time, per 40 h, of the members all of whose eligible weeks came with own time."""

    members: int
    per_40h: Mapping[str, Fraction] | None
    own_time_per_40h: Fraction | None


def by_placement(eligible: Observations, k: int) -> Mapping[str, Fraction] | None:
    """PROT and the sum of all else per 40 h, exact zeros left out; `None` where either would tell of few members."""
    protected = members_with(eligible, lambda week: _protected(week) > 0)
    if len(protected) < k or few_have(eligible, lambda week: week.outside_protected > 0, k):
        return None
    means = {
        Placement.PROT.value: mean_per_40h(eligible, _protected),
        OUT: mean_per_40h(eligible, lambda week: week.outside_protected),
    }
    return {code: mean for code, mean in means.items() if mean}


def outside_protected(eligible: Observations, k: int) -> OutsideProtected | None:
    """What the members who share own time tell; `None` for fewer than k of them."""
    sharing = [one for weeks in by_member(eligible).values() if _all_tell_own_time(weeks) for one in weeks]
    members = len(by_member(sharing))
    if members < k:
        return None
    others = len(by_member(eligible)) - members
    detail = folded(sharing, lambda week: week.by_placement, UNPROTECTED, target=OUT, k=k)
    hidden = few(others, k) or few_have(sharing, lambda week: _protected(week) > 0, k)
    return OutsideProtected(
        members=members,
        per_40h=None if hidden else detail.per_40h,
        own_time_per_40h=None if _own_time_tells(sharing, detail, k) else _own_time(sharing),
    )


def _own_time(sharing: Observations) -> Fraction:
    return mean_per_40h(sharing, lambda week: week.own_time)


def _own_time_tells(sharing: Observations, detail: Folded, k: int) -> bool:
    """True where few have own time, or beside the folded sum few would be told apart by it."""
    own = detail.folded & {placement.value for placement in OWN_TIME}
    return (
        few_have(sharing, lambda week: week.own_time > 0, k)
        or few(len(members_of(detail.cells, own)), k)
        or few(len(members_of(detail.cells, detail.folded - own)), k)
    )


def _protected(week: WeekSummary) -> int:
    return week.by_placement.get(Placement.PROT, 0)


def _all_tell_own_time(weeks: list[Observation]) -> bool:
    return all(one.week.own_time_included for one in weeks)
