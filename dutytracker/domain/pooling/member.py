"""A member of a collection as pooling takes them: their part, their clinic, and what they kept back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dutytracker.domain.collecting import CollectedMember
from dutytracker.domain.pooling.part import AcceptedWeek, MemberPart, part_of
from dutytracker.domain.share_head import ShareHead
from dutytracker.domain.sharing import SharedWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledMember:
    """One member. `weeks_not_shared` were logged, but no share tells of them."""

    clinic: str
    weeks_not_shared: int
    part: MemberPart

    @property
    def weeks(self) -> tuple[AcceptedWeek, ...]:
        """The weeks that count."""
        return self.part.weeks


def pooled_member(
    member: CollectedMember,
    *,
    part_in: Callable[[ShareHead], MemberPart],
    weeks_in: Callable[[ShareHead], Iterable[SharedWeek]],
) -> PooledMember:
    """The member with the part of their one share, where all its weeks count; else with one made of those that do.

    `part_in` gives the part of a whole share, `weeks_in` its weeks, read again from its document.
    """
    return PooledMember(
        clinic=member.clinic, weeks_not_shared=member.weeks_not_shared, part=_part(member, part_in, weeks_in)
    )


def _part(
    member: CollectedMember,
    part_in: Callable[[ShareHead], MemberPart],
    weeks_in: Callable[[ShareHead], Iterable[SharedWeek]],
) -> MemberPart:
    if len(member.supplies) == 1 and member.supplies[0].is_whole:
        return part_in(member.supplies[0].head)
    return part_of(
        AcceptedWeek(shared=week, own_time_included=supply.head.own_time_included)
        for supply in member.supplies
        for week in weeks_in(supply.head)
        if week.summary.week in supply.weeks
    )
