"""A member of a collection as pooling takes them: their part, their clinic, and what they kept back."""

from collections.abc import Callable, Iterable

from dutytracker.domain.collecting import CollectedMember
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.observations import AcceptedWeek
from dutytracker.domain.pooling.part import MemberPart, part_of
from dutytracker.domain.share_head import ShareHead


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledMember:
    """One member. `weeks_not_shared` were logged, but no share tells of them."""

    clinic: str
    weeks_not_shared: int
    part: MemberPart


def pooled_member(
    member: CollectedMember,
    *,
    part_in: Callable[[ShareHead], MemberPart],
    weeks_in: Callable[[ShareHead], Iterable[AcceptedWeek]],
) -> PooledMember:
    """The member with the part of their one share, where all its weeks count; else with one made of those that do.

    `part_in` gives the part of a whole share, `weeks_in` its weeks, read again from its document.
    """
    if len(member.supplies) == 1 and member.supplies[0].is_whole:
        part = part_in(member.supplies[0].head)
    else:
        part = part_of(_weeks_that_count(member, weeks_in))
    return PooledMember(clinic=member.clinic, weeks_not_shared=member.weeks_not_shared, part=part)


def _weeks_that_count(
    member: CollectedMember, weeks_in: Callable[[ShareHead], Iterable[AcceptedWeek]]
) -> Iterable[AcceptedWeek]:
    for supply in member.supplies:
        counting = frozenset(supply.weeks)
        yield from (week for week in weeks_in(supply.head) if week.week in counting)
