"""What pooling needs of one member (docs/domain.md, "Many members")."""

from collections.abc import Iterable
from dataclasses import dataclass

from dutytracker.domain.sharing import SharedWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedWeek:
    """A week that counts for a member. `own_time_included` says whether its share tells own time."""

    shared: SharedWeek
    own_time_included: bool


@dataclass(frozen=True, slots=True)
class MemberPart:
    """What a member's weeks bring to every figure."""

    weeks: tuple[AcceptedWeek, ...]


def part_of(weeks: Iterable[AcceptedWeek]) -> MemberPart:
    """The part of a member with those weeks; their order changes nothing."""
    return MemberPart(tuple(weeks))
