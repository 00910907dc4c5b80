"""Whether the protected time was given, pooled over the weeks that have fixed blocks."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from dutytracker.domain.pooling.folding import folded
from dutytracker.domain.pooling.observations import Observations, by_member, mean_per_40h
from dutytracker.domain.pooling.privacy import delivery_tells
from dutytracker.domain.records import ErosionReason


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledDelivery:
    """Contracted, delivered and lost hours per 40 h of so many members."""

    members: int
    contracted_per_40h: Fraction
    delivered_per_40h: Fraction
    eroded_by_per_40h: Mapping[str, Fraction] | None


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
