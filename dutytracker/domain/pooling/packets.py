"""Packets of different days side by side: what subtracting them tells (docs/domain.md, privacy rule 4)."""

from collections.abc import Callable, Iterable
from dataclasses import field
from hashlib import sha256
from typing import TypeVar

from dutytracker.domain.calendar import Week
from dutytracker.domain.collecting import CollectedMember
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.pooling.paper import PaperTally, by_label
from dutytracker.domain.share_head import ShareHead

TotalsOf = Callable[[ShareHead, Week], bytes]
"""Tells the totals of a week of a share apart from any others."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketMember:
    """What a packet rests on for one member."""

    keys: frozenset[bytes]
    shown: bytes
    """The clinic and the weeks with their totals, as a digest: another one wherever any of them differs."""
    kept_back: int
    """Weeks logged but not shared, which only a packet for inside counts."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a packet rests on: its members, and those on paper (the digest of each one's weeks, by label)."""

    members: frozenset[PacketMember] = frozenset()
    paper: frozenset[tuple[bytes, bytes]] = field(default=frozenset())


def contents_of(
    members: Iterable[CollectedMember], totals_of: TotalsOf, tallies: Iterable[PaperTally] = ()
) -> Contents:
    """What a packet of these members and tallies keeps of them."""
    return Contents(
        members=frozenset(
            PacketMember(
                keys=frozenset(member.keys), shown=_shown(member, totals_of), kept_back=member.weeks_not_shared
            )
            for member in members
        ),
        paper=frozenset((_digest(who), _digest(*map(repr, weeks))) for who, weeks in by_label(tallies).items()),
    )


def members_changed(earlier: Contents, later: Contents, audience: Audience = Audience.INSIDE) -> int:
    """Members added, removed, or changed in anything that the audience sees."""
    before, after = (_seen(contents, audience) for contents in (earlier, later))
    known = {key for keys, *_ in after for key in keys}
    return len(after - before) + sum(keys.isdisjoint(known) for keys, *_ in before)


def on_paper_changed(earlier: Contents, later: Contents) -> int:
    """Members on paper added, removed or changed."""
    return len({who for who, _ in earlier.paper ^ later.paper})


def fewest_apart(earlier: Contents, later: Contents, audience: Audience) -> int | None:
    """So few members that whoever holds both packets could subtract them; `None` where the difference tells nothing.

    Shares and paper are pooled apart, so each is compared by itself.
    """
    apart = (members_changed(earlier, later, audience), on_paper_changed(earlier, later))
    return min((number for number in apart if few(number, audience.k)), default=None)


def fewest_left_of_three(one: Contents, other: Contents, later: Contents, audience: Audience) -> int | None:
    """So few members that adding two of three packets and subtracting the third leaves them alone, each one way round;
    `None` where that leaves nobody or enough.
    """
    k = audience.k
    left = []
    for first, second, subtracted in ((one, other, later), (one, later, other), (other, later, one)):
        if _may_cancel(len(first.members), len(second.members), len(subtracted.members), k):
            left.append(_left(_seen(first, audience), _seen(second, audience), _seen(subtracted, audience)))
        if _may_cancel(len(first.paper), len(second.paper), len(subtracted.paper), k):
            left.append(_left(first.paper, second.paper, subtracted.paper))
    return min((number for number in left if few(number, k)), default=None)


def difference_tells(earlier: Contents, later: Contents, audience: Audience) -> bool:
    """True where whoever holds both packets could subtract few members out of them."""
    return fewest_apart(earlier, later, audience) is not None


def _may_cancel(first: int, second: int, subtracted: int, k: int) -> bool:
    """False where sizes alone show that first + second − subtracted leaves k members: each counts twice at most."""
    return abs(first + second - subtracted) < 2 * k


_Shown = TypeVar("_Shown", bound=tuple[object, ...])


def _left(first: frozenset[_Shown], second: frozenset[_Shown], subtracted: frozenset[_Shown]) -> int:
    """How many members are left of first + second − subtracted."""
    left = (first & second) | ((first ^ second) - subtracted) | (subtracted - first - second)
    return len({who for who, *_ in left})


def _seen(contents: Contents, audience: Audience) -> frozenset[tuple[frozenset[bytes], bytes, int]]:
    is_inside = audience is Audience.INSIDE
    return frozenset((one.keys, one.shown, one.kept_back if is_inside else 0) for one in contents.members)


def _shown(member: CollectedMember, totals_of: TotalsOf) -> bytes:
    weeks = sorted(
        (week.start.isoformat(), totals_of(supply.head, week).hex())
        for supply in member.supplies
        for week in supply.weeks
    )
    return _digest(repr(member.clinic), repr(weeks))


def _digest(*texts: str) -> bytes:
    return sha256("\n".join(texts).encode()).digest()
