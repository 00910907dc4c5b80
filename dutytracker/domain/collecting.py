"""Which weeks of many shares count, and which shares are set aside (docs/domain.md, "Many members")."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import chain

from dutytracker.domain.sharing import Share, SharedWeek


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A share and the file it came in, as the steward knows it."""

    file: str
    share: Share


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
class AcceptedWeek:
    """A week that counts for a member. `own_time_included` says whether its share tells own time."""

    shared: SharedWeek
    own_time_included: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectedMember:
    """One person: their keys in order, what their newest share says of them, and their weeks, oldest first."""

    code: str
    clinic: str
    program: str
    keys: tuple[bytes, ...]
    weeks: tuple[AcceptedWeek, ...]
    weeks_not_shared: int
    """Weeks logged, by the newest share of each key, that no accepted share tells of; at least 0."""


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
        narrowed = (
            replace(member, weeks=tuple(week for week in member.weeks if _touches(week, first, last)))
            for member in self.members
        )
        return replace(self, members=tuple(member for member in narrowed if member.weeks))


def collect(pile: Iterable[Received], decisions: Mapping[bytes, Whose] | None = None) -> Collection:
    """The members that the shares tell of. `decisions` are the steward's, by key.

    Of one key, the share with the higher `log.seq` wins each week and says where the member works, then the later
    `made_at`; of several keys of one person, the later `made_at`.
    """
    distinct, again = _without_copies(pile)
    heads = _heads(distinct)
    forked = [one for one in distinct if len(heads[one.share.key, one.share.log.seq]) > 1]
    sound = [one for one in distinct if len(heads[one.share.key, one.share.log.seq]) == 1]
    by_key = defaultdict[bytes, list[Received]](list)
    for one in sound:
        by_key[one.share.key].append(one)
    for of_key in by_key.values():
        of_key.sort(key=lambda one: _newness(one.share), reverse=True)
    people, undecided = _people(by_key, decisions or {})
    aside = [
        *(SetAside(received=one, why=Aside.FORK) for one in forked),
        *(SetAside(received=one, why=Aside.OTHER_KEY) for key in undecided for one in by_key[key]),
    ]
    return Collection(
        members=tuple(sorted((_member(person) for person in people), key=lambda member: (member.code, member.keys))),
        set_aside=tuple(sorted(aside, key=lambda one: one.received.file)),
        had_already=tuple(sorted(again)),
    )


def _without_copies(pile: Iterable[Received]) -> tuple[list[Received], list[str]]:
    """Each share once, under the first of its file names, and the other names."""
    distinct: list[Received] = []
    again: list[str] = []
    known = defaultdict[tuple[bytes, int], list[Share]](list)
    for one in sorted(pile, key=lambda one: one.file):
        alike = known[one.share.key, one.share.log.seq]
        if one.share in alike:
            again.append(one.file)
        else:
            alike.append(one.share)
            distinct.append(one)
    return distinct, again


def _heads(pile: Iterable[Received]) -> Mapping[tuple[bytes, int], set[str]]:
    """The heads that the shares of each key tell for each length of its log."""
    heads = defaultdict[tuple[bytes, int], set[str]](set)
    for one in pile:
        heads[one.share.key, one.share.log.seq].add(one.share.log.head)
    return heads


@dataclass(frozen=True, slots=True)
class _Content:
    """Keeps ties apart from the order of files; it is looked at for ties alone, since telling everything takes long."""

    share: Share

    def __lt__(self, other: "_Content") -> bool:
        return repr(self.share) < repr(other.share)


def _newness(share: Share) -> tuple[int, datetime, _Content]:
    """Orders the shares of one key."""
    return share.log.seq, share.made_at, _Content(share)


def _people(
    by_key: Mapping[bytes, list[Received]], decisions: Mapping[bytes, Whose]
) -> tuple[list[list[list[Received]]], list[bytes]]:
    """The shares of each person, key by key, newest first; and the keys that nobody has decided about.

    A key goes under the member code of its newest share. Of the keys of one code, the one with the earliest `made_at`
    stays among those that are not decided, together with those that are the same person's.
    """
    by_code = defaultdict[str, list[bytes]](list)
    for key in sorted(by_key, key=lambda key: (min(one.share.made_at for one in by_key[key]), key)):
        by_code[by_key[key][0].share.member].append(key)
    people: list[list[list[Received]]] = []
    undecided: list[bytes] = []
    for keys in by_code.values():
        open_ones = [key for key in keys if key not in decisions]
        same = open_ones[:1] + [key for key in keys if decisions.get(key) is Whose.ONE_PERSON]
        others = [[key] for key in keys if decisions.get(key) is Whose.ANOTHER_PERSON]
        people += [[by_key[key] for key in person] for person in (same, *others) if person]
        undecided += open_ones[1:]
    return people, undecided


def _member(person: list[list[Received]]) -> CollectedMember:
    by_key = [[one.share for one in key] for key in person]
    kept = [_kept((share, week) for share in shares for week in share.weeks) for shares in by_key]
    newest_of_each = [shares[0] for shares in by_key]
    newest = max(newest_of_each, key=lambda share: (share.made_at, share.key))
    offered = sorted(chain.from_iterable(kept), key=lambda one: (one[0].made_at, one[0].key), reverse=True)
    weeks = sorted(_kept(offered), key=lambda one: one[1].summary.week)
    return CollectedMember(
        code=newest.member,
        clinic=newest.clinic,
        program=newest.program,
        keys=tuple(sorted(share.key for share in newest_of_each)),
        weeks=tuple(AcceptedWeek(shared=week, own_time_included=share.own_time_included) for share, week in weeks),
        weeks_not_shared=sum(
            max(0, share.log.weeks_logged - len(weeks)) for share, weeks in zip(newest_of_each, kept, strict=True)
        ),
    )


def _kept(offered: Iterable[tuple[Share, SharedWeek]]) -> list[tuple[Share, SharedWeek]]:
    """The weeks that no earlier one of those offered overlaps; weeks overlap where the first weekday was changed."""
    taken: set[date] = set()
    kept = []
    for share, week in offered:
        days = week.summary.week.days
        if taken.isdisjoint(days):
            taken.update(days)
            kept.append((share, week))
    return kept


def _touches(week: AcceptedWeek, first: date | None, last: date | None) -> bool:
    dates = week.shared.summary.week
    return (first is None or dates.last >= first) and (last is None or dates.start <= last)
