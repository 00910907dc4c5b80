"""Many members pooled to figures that tell of none of them (docs/domain.md, "Many members" and "Privacy")."""

from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.member import PooledMember, pooled_member
from dutytracker.domain.pooling.part import MemberPart, part_of
from dutytracker.domain.pooling.pool import pool
from dutytracker.domain.pooling.pooled import Estimates, Figures, PooledReview

__all__ = [
    "Audience",
    "Estimates",
    "Figures",
    "MemberPart",
    "PooledMember",
    "PooledReview",
    "part_of",
    "pool",
    "pooled_member",
]
