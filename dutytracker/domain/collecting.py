"""Which weeks of many shares count, and which shares are set aside (docs/domain.md, "Many members")."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from itertools import chain

from dutytracker.domain.calendar import DAYS_PER_WEEK, Week
from dutytracker.domain.continuity import HeadsShown, broken_among, ends_shown
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.share_head import ShareHead


class Whose(StrEnum):
    """Who uses a second key under one member code, as the steward decided."""

    ANOTHER_PERSON = "another_person"
    ONE_PERSON = "one_person"


class Aside(StrEnum):
    """Why a share is set aside."""

    FORK = "fork"
    """Two shares of one key tell two histories of the same length."""
    OTHER_KEY = "other_key"
    """The member code is known with another key, and nobody has decided yet."""
    BROKEN = "broken"
    """It tells another history than a share of the same key that was made before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """The head of a share and the file it came in, as the steward knows it."""

    file: str
    head: ShareHead


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A share that does not count as things stand."""

    received: Received
    why: Aside


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Rejected:
    """A file that does not count, and why, in a sentence for the steward."""

    file: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Supply:
    """The weeks that count from one share: at least one, oldest first."""

    head: ShareHead
    weeks: tuple[Week, ...]

    @property
    def is_whole(self) -> bool:
        """True where every week of the share counts."""
        return len(self.weeks) == len(self.head.weeks)


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectedMember:
    """One person: their keys in order, what their newest share says of them, and the shares their weeks come from."""

    code: str
    clinic: str
    program: str
    keys: tuple[bytes, ...]
    supplies: tuple[Supply, ...]
    """By their first week that counts."""
    weeks_not_shared: int
    """Weeks logged, by the newest share of each key, that no accepted share tells of; at least 0."""

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The weeks that count, oldest first."""
        if len(self.supplies) == 1:
            return self.supplies[0].weeks
        return tuple(sorted(chain.from_iterable(supply.weeks for supply in self.supplies)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """What came of a pile of shares; the same for every order of the pile."""

    members: tuple[CollectedMember, ...]
    """By member code, then by key."""
    set_aside: tuple[SetAside, ...]
    """By file."""
    had_already: tuple[str, ...]
    """The files whose share another file holds too, in order."""

    def within(self, first: date | None, last: date | None) -> "Collection":
        """The weeks that touch `first` to `last` (both included; `None` is open), and the members who have any."""
        narrowed = (_within(member, first, last) for member in self.members)
        return replace(self, members=tuple(member for member in narrowed if member.supplies))


def collect(
    pile: Iterable[Received], decisions: Mapping[bytes, Whose] | None = None, heads_shown: HeadsShown = ends_shown
) -> Collection:
    """The members that the shares tell of. `decisions` are the steward's, by key; `heads_shown` follows the digests of
    a share, without which only the two ends of its history are compared.

    Of one key, the share with the higher `log.seq` wins each week and says where the member works, then the later
    `made_at`; of several keys of one person, the later `made_at`.
    """
    distinct, again = _without_copies(pile)
    forks = _forks(distinct)
    forked = [one for one in distinct if (one.head.key, one.head.log.seq) in forks]
    sound = [one for one in distinct if (one.head.key, one.head.log.seq) not in forks]
    broken = broken_among((one.head for one in sound), heads_shown)
    by_key = defaultdict[bytes, list[Received]](list)
    for one in sound:
        if one.head.digest not in broken:
            by_key[one.head.key].append(one)
    for of_key in by_key.values():
        of_key.sort(key=lambda one: _newness(one.head), reverse=True)
    people, undecided = _people(by_key, decisions or {})
    aside = [
        *(SetAside(received=one, why=Aside.FORK) for one in forked),
        *(SetAside(received=one, why=Aside.BROKEN) for one in sound if one.head.digest in broken),
        *(SetAside(received=one, why=Aside.OTHER_KEY) for key in undecided for one in by_key[key]),
    ]
    members = (sorted(map(_member, of_code), key=lambda member: member.keys) for of_code in people)
    return Collection(
        members=tuple(chain.from_iterable(members)),
        set_aside=tuple(sorted(aside, key=lambda one: one.received.file)),
        had_already=tuple(sorted(again)),
    )


def _without_copies(pile: Iterable[Received]) -> tuple[list[Received], list[str]]:
    """Each share once, under the first of its file names, and the other names."""
    distinct: dict[bytes, Received] = {}
    again: list[str] = []
    for one in sorted(pile, key=lambda one: one.file):
        if one.head.digest in distinct:
            again.append(one.file)
        else:
            distinct[one.head.digest] = one
    return list(distinct.values()), again


def _forks(pile: Iterable[Received]) -> set[tuple[bytes, int]]:
    """The keys, each with a length of its log for which two shares tell different heads."""
    heads: dict[tuple[bytes, int], str] = {}
    forks = set()
    for one in pile:
        place, head = (one.head.key, one.head.log.seq), one.head.log.head
        if heads.setdefault(place, head) != head:
            forks.add(place)
    return forks


def _newness(head: ShareHead) -> tuple[int, datetime, bytes]:
    """Orders the shares of one key; the digest keeps ties apart from the order of files."""
    return head.log.seq, head.made_at, head.digest


Person = list[list[Received]]
"""The shares of one person, key by key, newest first."""


def _people(
    by_key: Mapping[bytes, list[Received]], decisions: Mapping[bytes, Whose]
) -> tuple[list[list[Person]], list[bytes]]:
    """The persons of each member code, by code; and the keys that nobody has decided about.

    A key goes under the member code of its newest share. Of the keys of one code, the one with the earliest `made_at`
    stays among those that are not decided, together with those that are the same person's.
    """
    by_code = defaultdict[str, list[bytes]](list)
    for key, of_key in by_key.items():
        by_code[of_key[0].head.member].append(key)
    people: list[list[Person]] = []
    undecided: list[bytes] = []
    for code in sorted(by_code):
        keys = sorted(by_code[code], key=lambda key: (min(one.head.made_at for one in by_key[key]), key))
        open_ones = [key for key in keys if key not in decisions]
        same = open_ones[:1] + [key for key in keys if decisions.get(key) is Whose.ONE_PERSON]
        others = [[key] for key in keys if decisions.get(key) is Whose.ANOTHER_PERSON]
        people.append([[by_key[key] for key in person] for person in (same, *others) if person])
        undecided += open_ones[1:]
    return people, undecided


Told = tuple[ShareHead, Week]


def _member(person: Person) -> CollectedMember:
    if len(person) == len(person[0]) == 1:
        return _member_of_one_share(person[0][0].head)
    by_key = [[one.head for one in key] for key in person]
    kept = [_kept((head, week) for head in heads for week in head.weeks) for heads in by_key]
    newest_of_each = [heads[0] for heads in by_key]
    newest = max(newest_of_each, key=lambda head: (head.made_at, head.key))
    offered = sorted(chain.from_iterable(kept), key=lambda one: (one[0].made_at, one[0].key), reverse=True)
    return CollectedMember(
        code=newest.member,
        clinic=newest.clinic,
        program=newest.program,
        keys=tuple(sorted(head.key for head in newest_of_each)),
        supplies=_supplies(offered if len(person) == 1 else _kept(offered)),
        weeks_not_shared=sum(
            max(0, head.log.weeks_logged - len(weeks)) for head, weeks in zip(newest_of_each, kept, strict=True)
        ),
    )


def _member_of_one_share(head: ShareHead) -> CollectedMember:
    """What `_member` comes to for most members; the weeks of one share never overlap."""
    return CollectedMember(
        code=head.member,
        clinic=head.clinic,
        program=head.program,
        keys=(head.key,),
        supplies=(Supply(head=head, weeks=head.weeks),) if head.weeks else (),
        weeks_not_shared=max(0, head.log.weeks_logged - len(head.weeks)),
    )


def _kept(offered: Iterable[Told]) -> list[Told]:
    """The weeks that no earlier one of those offered overlaps; weeks overlap where the first weekday was changed."""
    taken: set[int] = set()
    kept = []
    for head, week in offered:
        first = week.start.toordinal()
        days = range(first, first + DAYS_PER_WEEK)
        if taken.isdisjoint(days):
            taken.update(days)
            kept.append((head, week))
    return kept


def _supplies(kept: Iterable[Told]) -> tuple[Supply, ...]:
    """The weeks that are kept, by the share that tells them."""
    by_share = defaultdict[bytes, list[Told]](list)
    for one in kept:
        by_share[one[0].digest].append(one)
    supplies = (
        Supply(head=told[0][0], weeks=tuple(sorted(week for _head, week in told))) for told in by_share.values()
    )
    return tuple(sorted(supplies, key=lambda supply: supply.weeks[0]))


def _within(member: CollectedMember, first: date | None, last: date | None) -> CollectedMember:
    if all(
        _touches(supply.weeks[0], first, last) and _touches(supply.weeks[-1], first, last) for supply in member.supplies
    ):
        return member
    supplies = (
        replace(supply, weeks=tuple(week for week in supply.weeks if _touches(week, first, last)))
        for supply in member.supplies
    )
    return replace(member, supplies=tuple(supply for supply in supplies if supply.weeks))


def _touches(week: Week, first: date | None, last: date | None) -> bool:
    return (first is None or week.last >= first) and (last is None or week.start <= last)
