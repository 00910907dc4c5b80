"""The members of a collection as rows for the steward: those who still owe weeks first."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import overload

from dutytracker.domain.calendar import Week
from dutytracker.domain.steward import MemberStanding
from dutytracker.reports.words import counted, short_day, short_week, translate
from dutytracker.ui.widgets.rows_model import Row

COLUMNS = {
    "Code": 0,
    "Private name": 0.29,
    "Clinic": 0.2,
    "Given": 0,
    "Missing": 0.32,
    "Handed in": 0,
    "Record": 0.19,
}
"""The headings, and how much of the width each takes that the others leave; 0 takes what its words need."""

CODE, NAME, CLINIC, GIVEN, MISSING, HANDED_IN, RECORD = range(len(COLUMNS))

NAMED_WEEKS = 3
"""So many missing weeks are named in the row, by their first days."""


class MemberRows(Sequence[Row]):
    """A row for each of the members, made when it is looked at: of thousands only some dozens are.

    The same as others that have the very same members.
    """

    def __init__(self, members: Sequence[MemberStanding], *, is_asked: bool) -> None:
        """`is_asked` where weeks are asked for."""
        self.members = members
        self.is_asked = is_asked

    def __len__(self) -> int:
        return len(self.members)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        if isinstance(place, slice):
            return MemberRows(self.members[place], is_asked=self.is_asked)
        member = self.members[place]
        return Row(member_cells(member, is_asked=self.is_asked), member)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MemberRows) and self.members is other.members and self.is_asked == other.is_asked

    __hash__ = None  # type: ignore[assignment]


def in_order(members: Iterable[MemberStanding]) -> tuple[MemberStanding, ...]:
    """Who has handed in nothing first, then who misses most weeks; those removed last; as they were among equals."""
    alike = defaultdict[tuple[bool, bool, int], list[MemberStanding]](list)
    for one in members:
        alike[one.is_removed, one.made_at is not None, -len(one.weeks_missing)].append(one)
    return tuple(one for how in sorted(alike) for one in alike[how])


def member_cells(member: MemberStanding, *, is_asked: bool) -> tuple[str, ...]:
    """The words of a row; `is_asked` where weeks are asked for."""
    return (
        member.who,
        member.name,
        member.clinic,
        given_words(member, is_asked=is_asked),
        missing_words(member),
        "" if member.made_at is None else short_day(member.made_at.date()),
        record_words(member),
    )


def given_words(member: MemberStanding, *, is_asked: bool) -> str:
    """How many of the weeks asked for are given: "6 of 8"; how many there are, where none is asked for."""
    given = len(member.weeks_given)
    if member.is_removed or not is_asked:
        return str(given)
    words = translate("{given} of {asked}")
    return words.format(given=given, asked=given + len(member.weeks_missing))


def missing_words(member: MemberStanding) -> str:
    """Which weeks are missing, by their first days: "Mar 15, Mar 22"; empty where none is."""
    if member.is_removed or not member.weeks_missing:
        return ""
    named = ", ".join(short_day(week.start) for week in member.weeks_missing[:NAMED_WEEKS])
    return named + (" …" if len(member.weeks_missing) > NAMED_WEEKS else "")


def record_words(member: MemberStanding) -> str:
    """Whether the newest share shows that it goes on from what was handed in before."""
    if member.is_removed:
        return translate("removed")
    if member.made_at is None:
        return translate("nothing yet")
    if member.continues is None:
        return translate("first share")
    return translate("continues") if member.continues else translate("not shown")


def standing_words(members: Iterable[MemberStanding], weeks_asked: int | None = None, roster: int | None = None) -> str:
    """How many members gave every week asked for (of so many that are over; `None` where nothing is asked for), and
    how many owe something, of the whole roster where it is known.
    """
    here = [member for member in members if not member.is_removed]
    handed_in = [member for member in here if member.made_at is not None]
    missing = sum(bool(member.weeks_missing) for member in handed_in)
    everyone = len(here)
    words = [counted(everyone, "member", "members")]
    if here and weeks_asked:
        everyone = max(everyone, roster or 0)
        all_given = translate("{number} of {all} have given all {weeks} weeks")
        if weeks_asked == 1:
            all_given = translate("{number} of {all} have given the week asked for")
        words = [all_given.format(number=len(handed_in) - missing, all=everyone, weeks=weeks_asked)]
    if nothing := everyone - len(handed_in):
        words.append(translate("{number} handed in nothing yet").format(number=nothing))
    if missing:
        words.append(counted(missing, "misses weeks", "miss weeks"))
    return " · ".join(words)


def weeks_tip(weeks: Iterable[Week]) -> str:
    """Every missing week."""
    return ", ".join(map(short_week, weeks))
