"""Who of a unit has handed in what was asked for, and which weeks are missing (docs/domain.md, "Many members")."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from functools import cache

from dutytracker.domain.asked_weeks import AskedWeeks
from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.collecting import CollectedMember, Collection, Whose
from dutytracker.domain.continuity import Continuity, HeadsShown, continuity_of_newest, ends_shown
from dutytracker.domain.dataclass import dataclass
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
    weeks = _WeeksWanted(asked, today)

    def continues(newest: ShareHead) -> bool | None:
        sound = [head for head in by_key[newest.key] if head.digest not in aside]
        return _continues(newest, sound, heads_shown)

    rows = [_handed_in(member, by_key, said, weeks=weeks, continues=continues) for member in collected.members]
    starts = Counter(head.week_starts_on for of_key in by_key.values() for head in of_key)
    start = starts.most_common(1)[0][0] if starts else usual_start
    known = {row.who for row in rows}
    rows += (_expected(who, start, said, weeks) for who in said.names if who not in known and "/" not in who)
    return tuple(sorted(rows, key=lambda row: row.who))


def _handed_in(
    member: CollectedMember,
    by_key: Mapping[bytes, list[ShareHead]],
    said: Said,
    *,
    weeks: "_WeeksWanted",
    continues: Callable[[ShareHead], bool | None],
) -> MemberStanding:
    newest = max((head for key in member.keys for head in by_key[key]), key=lambda head: (head.made_at, head.digest))
    who = who_is(member, said.decisions)
    is_removed = who in said.removed
    return MemberStanding(
        who=who,
        code=member.code,
        name=said.names.get(who, ""),
        clinic=spelled(member.clinic, said.spellings),
        keys=member.keys,
        weeks_given=weeks.among(member.weeks),
        weeks_missing=() if is_removed else tuple(_missing(member.weeks, weeks.over(newest.week_starts_on))),
        made_at=newest.made_at,
        continues=continues(newest),
        is_removed=is_removed,
    )


def _expected(who: str, start: Weekday, said: Said, weeks: "_WeeksWanted") -> MemberStanding:
    is_removed = who in said.removed
    return MemberStanding(
        who=who,
        code=who,
        name=said.names[who],
        clinic="",
        keys=(),
        weeks_given=(),
        weeks_missing=() if is_removed else tuple(_missing((), weeks.over(start))),
        made_at=None,
        continues=None,
        is_removed=is_removed,
    )


class _WeeksWanted:
    """The weeks asked for, worked out once for all members whose weeks begin on the same day."""

    def __init__(self, asked: AskedWeeks, today: date) -> None:
        self._asked = asked
        self._today = today
        self.holds = cache(asked.holds)
        self.over = cache(self._over)

    def among(self, weeks: tuple[Week, ...]) -> tuple[Week, ...]:
        """Those of the weeks of a member, which come oldest first; of a period that has the first and the last, all."""
        if weeks and not self._asked.chosen and self.holds(weeks[0]) and self.holds(weeks[-1]):
            return weeks
        return tuple(filter(self.holds, weeks))

    def _over(self, start: Weekday) -> tuple[tuple[Week, frozenset[date]], ...]:
        """Those that are over, oldest first, each with its days in the period. A period without a first day has none;
        one without a last day goes on until today.
        """
        return tuple((week, frozenset(self._asked.days_asked(week))) for week in self._asked.over(start, self._today))


def _missing(given: Sequence[Week], wanted: Sequence[tuple[Week, frozenset[date]]]) -> Iterator[Week]:
    """The weeks of whose days most lie in no week given."""
    covered = {day for week in given for day in week.days} if wanted else frozenset()
    for week, days in wanted:
        if 2 * len(days - covered) > len(days):
            yield week


def _continues(newest: ShareHead, sound: Sequence[ShareHead], heads_shown: HeadsShown) -> bool | None:
    """Whether the record of a key goes on; a newest share that is set aside does not continue it."""
    if newest not in sound:
        return False
    found = continuity_of_newest(sound, heads_shown)
    return None if found is Continuity.FIRST else found is Continuity.CONTINUES
