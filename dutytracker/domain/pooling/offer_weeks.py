"""What offers are laid over: of each eligible week of a member a few minutes, kept in as few bytes as they need."""

from collections.abc import Sequence
from itertools import chain
from struct import calcsize, pack, unpack_from
from typing import NamedTuple

NARROW, WIDE = "H", "I"
"""How a number is kept: in two bytes where none of the member's needs more, else in four."""

NO_RECORD = -1
"""Booked minutes of a week without a record of appointments."""


class OfferWeeks(NamedTuple):
    """Eligible weeks of a member, one number a week in each column: minutes, named as in docs/domain.md."""

    scheduled: Sequence[int]
    """Q."""
    pattern: Sequence[int]
    """T."""
    booked: Sequence[int]
    """`NO_RECORD` where no appointments were recorded."""
    contracted: Sequence[int]
    """C."""
    needs: Sequence[int]
    """N."""
    floors: Sequence[int]
    """L."""


WIDTH = len(OfferWeeks._fields)


def packed_weeks(weeks: OfferWeeks) -> bytes:
    """The weeks as bytes, the same in whatever order they come."""
    told = weeks._replace(booked=[booked - NO_RECORD for booked in weeks.booked])
    minutes = [*chain.from_iterable(sorted(zip(*told, strict=True)))]
    kind = NARROW if max(minutes, default=0) < 1 << 8 * calcsize(NARROW) else WIDE
    return kind.encode() + pack(f"<{len(minutes)}{kind}", *minutes)


def unpacked_weeks(packed: bytes) -> OfferWeeks:
    """The weeks that `packed_weeks` packed."""
    kind = packed[:1].decode()
    minutes = unpack_from(f"<{(len(packed) - 1) // calcsize(kind)}{kind}", packed, 1)
    told = OfferWeeks(*(minutes[field::WIDTH] for field in range(WIDTH)))
    return told._replace(booked=[booked + NO_RECORD for booked in told.booked])
