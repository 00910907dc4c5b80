"""Packets that were made, and what a new one would tell beside them (docs/domain.md, privacy rule 4)."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.packets import Contents, fewest_apart, fewest_left_of_three
from dutytracker.domain.steward import PacketDifference


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePacket:
    """A packet that was made. `number` counts them up."""

    number: int
    made_at: datetime
    audience: Audience
    contents: Contents


def differences_from(
    earlier: Sequence[MadePacket], contents: Contents, audience: Audience
) -> tuple[PacketDifference, ...]:
    """The earlier packets, in order, that tell of few beside these contents, alone or with one made before them."""
    return tuple(_differences(earlier, contents, audience))


def _differences(earlier: Sequence[MadePacket], contents: Contents, audience: Audience) -> Iterator[PacketDifference]:
    for number, one in enumerate(earlier):
        apart = fewest_apart(one.contents, contents, audience)
        if apart is not None:
            yield PacketDifference(made_at=one.made_at, audience=one.audience, members=apart)
            continue
        left = (fewest_left_of_three(other.contents, one.contents, contents, audience) for other in earlier[:number])
        few = min((members for members in left if members is not None), default=None)
        if few is not None:
            yield PacketDifference(made_at=one.made_at, audience=one.audience, members=few, together=True)
