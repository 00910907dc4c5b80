"""Whether the protected time was given, pooled over the weeks that have fixed blocks."""

from collections.abc import Mapping
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling import columns
from dutytracker.domain.pooling.folding import folded
from dutytracker.domain.pooling.merging import Unit, added_up
from dutytracker.domain.pooling.privacy import delivery_tells
from dutytracker.domain.records import ErosionReason


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledDelivery:
    """Contracted, delivered and lost hours per 40 h of so many members."""

    members: int
    contracted_per_40h: Fraction
    delivered_per_40h: Fraction
    eroded_by_per_40h: Mapping[str, Fraction] | None


def delivery_of(unit: Unit, k: int) -> PooledDelivery | None:
    """Over the eligible weeks with fixed blocks, at their weights; `None` for too few members, or where it tells."""
    members = sum(part.with_blocks > 0 for part in unit.parts)
    if members < k or delivery_tells(unit, k):
        return None
    weight = added_up((part.with_blocks, part.eligible) for part in unit.parts)
    lost = folded(unit, columns.REASONS, target=ErosionReason.OTHER, k=k, weight=weight)
    return PooledDelivery(
        members=members,
        contracted_per_40h=unit.sum_per_40h(columns.CONTRACTED) / weight,
        delivered_per_40h=unit.sum_per_40h(columns.DELIVERED) / weight,
        eroded_by_per_40h=lost.per_40h,
    )
