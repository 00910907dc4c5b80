"""Two packets of different days side by side: what their difference tells (docs/domain.md, privacy rule 4)."""

from collections.abc import Iterable
from dataclasses import dataclass

from dutytracker.domain.calendar import Week
from dutytracker.domain.collecting import CollectedMember
from dutytracker.domain.pooling.audience import few


@dataclass(frozen=True, slots=True)
class PacketMember:
    """The keys and weeks of one member that a packet rests on."""

    keys: frozenset[bytes]
    weeks: frozenset[Week]


Contents = frozenset[PacketMember]


def contents_of(members: Iterable[CollectedMember]) -> Contents:
    """What a packet of these members keeps of them."""
    return frozenset(PacketMember(frozenset(member.keys), frozenset(member.weeks)) for member in members)


def members_changed(earlier: Contents, later: Contents) -> int:
    """Members added, removed, or with other keys or weeks than before."""
    known = {key for member in later for key in member.keys}
    return len(later - earlier) + sum(member.keys.isdisjoint(known) for member in earlier)


def difference_tells(earlier: Contents, later: Contents, k: int) -> bool:
    """True where whoever holds both packets could subtract few members out of them."""
    return few(members_changed(earlier, later), k)
