"""Who of a unit has handed in what was asked for, and which weeks are missing (docs/domain.md, "Many members")."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dutytracker.domain.asked_weeks import AskedWeeks
from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.collecting import CollectedMember, Collection, Whose
from dutytracker.domain.continuity import Continuity, HeadsShown, continuity_of_newest, ends_shown
from dutytracker.domain.share_head import ShareHead
from dutytracker.domain.spelling import Spellings, spelled
from dutytracker.domain.steward import MemberStanding

KEY_DIGITS = 8
"""How much of a key tells two persons under one member code apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the steward said of members: decisions by key, private names and removals by `who`, clinics as written."""

    decisions: Mapping[bytes, Whose] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    removed: frozenset[str] = frozenset()
    spellings: Spellings = field(default_factory=dict)


def who_is(member: CollectedMember, decisions: Mapping[bytes, Whose]) -> str:
    """What the steward knows a member by: the code, and a part of the key for another person under the same code."""
    key = member.keys[0]
    return f"{member.code}/{key.hex()[:KEY_DIGITS]}" if decisions.get(key) is Whose.ANOTHER_PERSON else member.code


def counting(collected: Collection, said: Said) -> Collection:
    """The collection without the members who were removed, each clinic in its one spelling."""
    return replace(
        collected,
        members=tuple(
            replace(member, clinic=spelled(member.clinic, said.spellings))
            for member in collected.members
            if who_is(member, said.decisions) not in said.removed
        ),
    )


def standing_of(
    collected: Collection,
    heads: Iterable[ShareHead],
    said: Said,
    asked: AskedWeeks,
    *,
    today: date,
    usual_start: Weekday,
    heads_shown: HeadsShown = ends_shown,
) -> tuple[MemberStanding, ...]:
    """Every member who handed in or was given a name, by `who`. `heads` are all that are here; `heads_shown` follows
    the digests of a share.

    `usual_start` is the first day of the week of those who handed in nothing, unless most members have another.
    """
    by_key = defaultdict[bytes, list[ShareHead]](list)
    for head in heads:
        by_key[head.key].append(head)
    aside = {one.received.head.digest for one in collected.set_aside}

    def continues(newest: ShareHead) -> bool | None:
        sound = [head for head in by_key[newest.key] if head.digest not in aside]
        return _continues(newest, sound, heads_shown)

    rows = [
        _handed_in(member, by_key, said, asked=asked, today=today, continues=continues) for member in collected.members
    ]
    starts = Counter(head.week_starts_on for of_key in by_key.values() for head in of_key)
    start = starts.most_common(1)[0][0] if starts else usual_start
    known = {row.who for row in rows}
    rows += (_expected(who, start, said, asked, today) for who in said.names if who not in known and "/" not in who)
    return tuple(sorted(rows, key=lambda row: row.who))


def _handed_in(
    member: CollectedMember,
    by_key: Mapping[bytes, list[ShareHead]],
    said: Said,
    *,
    asked: AskedWeeks,
    today: date,
    continues: Callable[[ShareHead], bool | None],
) -> MemberStanding:
    newest = max((head for key in member.keys for head in by_key[key]), key=lambda head: (head.made_at, head.digest))
    given = tuple(week for week in member.weeks if asked.holds(week))
    who = who_is(member, said.decisions)
    is_removed = who in said.removed
    return MemberStanding(
        who=who,
        code=member.code,
        name=said.names.get(who, ""),
        clinic=spelled(member.clinic, said.spellings),
        keys=member.keys,
        weeks_given=given,
        weeks_missing=() if is_removed else tuple(_missing(member.weeks, newest.week_starts_on, asked, today)),
        made_at=newest.made_at,
        continues=continues(newest),
        is_removed=is_removed,
    )


def _expected(who: str, start: Weekday, said: Said, asked: AskedWeeks, today: date) -> MemberStanding:
    is_removed = who in said.removed
    return MemberStanding(
        who=who,
        code=who,
        name=said.names[who],
        clinic="",
        keys=(),
        weeks_given=(),
        weeks_missing=() if is_removed else tuple(_missing((), start, asked, today)),
        made_at=None,
        continues=None,
        is_removed=is_removed,
    )


def _missing(given: Sequence[Week], start: Weekday, asked: AskedWeeks, today: date) -> Iterator[Week]:
    """Nothing is missing from a period without a first day; one without a last day goes on until today."""
    weeks = asked.over(start, today)
    covered = {day for week in given for day in week.days} if weeks else frozenset()
    for week in weeks:
        days = asked.days_asked(week)
        if 2 * sum(day not in covered for day in days) > len(days):
            yield week


def _continues(newest: ShareHead, sound: Sequence[ShareHead], heads_shown: HeadsShown) -> bool | None:
    """Whether the record of a key goes on; a newest share that is set aside does not continue it."""
    if newest not in sound:
        return False
    found = continuity_of_newest(sound, heads_shown)
    return None if found is Continuity.FIRST else found is Continuity.CONTINUES
