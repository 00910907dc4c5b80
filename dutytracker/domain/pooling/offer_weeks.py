"""What offers are laid over: of each eligible week of a member a few minutes, kept in as few bytes as they need."""

from collections.abc import Iterable, Sequence
from struct import calcsize, pack, unpack_from
from typing import NamedTuple

NARROW, WIDE = "H", "I"
"""How a number is kept: in two bytes where none of the member's needs more, else in four."""

NO_RECORD = 0
"""Stands for booked minutes that nobody recorded; recorded ones are kept one higher."""


class OfferWeek(NamedTuple):
    """One eligible week in minutes, named as in docs/domain.md."""

    scheduled: int
    """Q."""
    pattern: int
    """T."""
    booked: int | None
    """`None` where no appointments were recorded."""
    contracted: int
    """C."""
    need: int
    """N."""
    floor: int
    """L."""


WIDTH = len(OfferWeek._fields)


def packed_weeks(weeks: Iterable[OfferWeek]) -> bytes:
    """The weeks as bytes, the same in whatever order they come."""
    rows = sorted(week._replace(booked=NO_RECORD if week.booked is None else week.booked + 1) for week in weeks)
    minutes = [number or 0 for row in rows for number in row]
    kind = NARROW if max(minutes, default=0) < 1 << 8 * calcsize(NARROW) else WIDE
    return kind.encode() + pack(f"<{len(minutes)}{kind}", *minutes)


def columns_of_weeks(packed: bytes) -> Sequence[Sequence[int]]:
    """The minutes of `packed_weeks` by the fields of a week, one number a week; booked ones as they are kept."""
    kind = packed[:1].decode()
    minutes = unpack_from(f"<{(len(packed) - 1) // calcsize(kind)}{kind}", packed, 1)
    return [minutes[field::WIDTH] for field in range(WIDTH)]
