"""Where work was done and whether protected time was given, by their plain definition."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.placement import OWN_TIME, Placement
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.delivery import PooledDelivery
from dutytracker.domain.pooling.hiding import Cells, hidden_cells, members_of
from dutytracker.domain.pooling.places import OUT, UNPROTECTED, OutsideProtected
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.week_summary import WeekSummary
from tests.domain.pooling.plain_privacy import delivery_tells, few_have
from tests.domain.pooling.plain_weeks import (
    Code,
    Observation,
    Observations,
    by_member,
    mean_per_40h,
    members_with,
    sum_of_parts,
    weight_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Hours per 40 h by code. `per_40h` is `None` where even the sum of what is folded would tell of few members."""

    per_40h: Mapping[str, Fraction] | None
    """In the order of the codes, exact zeros left out, the folded ones under the target."""
    folded: frozenset[str]
    """The codes that the sum holds, the target among them."""
    cells: Cells
    """The members who have minutes of each code."""


def folded(
    observations: Observations,
    minutes: Callable[[WeekSummary], Mapping[Code, int]],
    codes: Iterable[Code],
    *,
    target: str,
    k: int,
) -> Folded:
    """The weighted means of minutes by code, where codes of few members count under `target`, which may be a code."""
    parts = {code.value: defaultdict[int, int](int) for code in codes}
    holders = {code: set[int]() for code in (*parts, target)}
    for one in observations:
        for code, number in minutes(one.summary).items():
            if number and code in parts:
                parts[code][one.of * one.summary.scheduled] += number
                holders[code].add(one.member)
    weight = weight_of(observations)
    means = {code: 40 * sum_of_parts(of_code) / weight for code, of_code in parts.items()}
    cells = {code: frozenset(members) for code, members in holders.items()}
    hidden = hidden_cells(cells, k, target=target)
    if few(len(members_of(cells, hidden)), k):
        return Folded(per_40h=None, folded=hidden, cells=cells)
    shown = {code: mean for code, mean in means.items() if code not in hidden}
    shown[target] = sum((mean for code, mean in means.items() if code in hidden), start=Fraction(0))
    return Folded(per_40h={code: mean for code, mean in shown.items() if mean}, folded=hidden, cells=cells)


def delivery_of(eligible: Observations, k: int) -> PooledDelivery | None:
    """Over the eligible weeks with fixed blocks, at their weights; `None` for too few members, or where it tells."""
    with_blocks = [one for one in eligible if one.summary.protected is not None]
    members = len(by_member(with_blocks))
    if members < k or delivery_tells(with_blocks, k):
        return None
    lost = folded(with_blocks, lambda week: week.eroded_by, ErosionReason, target=ErosionReason.OTHER, k=k)
    return PooledDelivery(
        members=members,
        contracted_per_40h=mean_per_40h(with_blocks, lambda week: week.contracted or 0),
        delivered_per_40h=mean_per_40h(with_blocks, lambda week: week.delivered or 0),
        eroded_by_per_40h=lost.per_40h,
    )


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
