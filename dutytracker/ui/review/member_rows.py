"""The members of a collection as rows for the steward: those who still owe weeks first."""

from collections.abc import Iterable

from dutytracker.domain.calendar import Week
from dutytracker.domain.steward import MemberStanding
from dutytracker.reports.words import counted, short_day, short_week, translate

COLUMNS = {
    "Code": 0,
    "Private name": 0.29,
    "Clinic": 0.2,
    "Weeks": 0,
    "Missing": 0.32,
    "Handed in": 0,
    "Record": 0.19,
}
"""The headings, and how much of the width each takes that the others leave; 0 takes what its words need."""

CODE, NAME, CLINIC, WEEKS, MISSING, HANDED_IN, RECORD = range(len(COLUMNS))

NAMED_WEEKS = 2
"""So many missing weeks are named in the row."""


def in_order(members: Iterable[MemberStanding]) -> list[MemberStanding]:
    """Who has handed in nothing first, then who misses most weeks; those removed last; by code among equals."""
    return sorted(members, key=lambda one: (one.is_removed, one.made_at is not None, -len(one.weeks_missing), one.who))


def member_cells(member: MemberStanding) -> tuple[str, ...]:
    """The words of a row."""
    return (
        member.who,
        member.name,
        member.clinic,
        str(len(member.weeks_given)),
        missing_words(member),
        "" if member.made_at is None else short_day(member.made_at.date()),
        record_words(member),
    )


def missing_words(member: MemberStanding) -> str:
    """Which weeks are missing: "2: Oct 4 – 10, Nov 1 – 7"; empty where none is."""
    if member.is_removed or not member.weeks_missing:
        return ""
    named = ", ".join(map(short_week, member.weeks_missing[:NAMED_WEEKS]))
    more = " …" if len(member.weeks_missing) > NAMED_WEEKS else ""
    return f"{len(member.weeks_missing)}: {named}{more}"


def record_words(member: MemberStanding) -> str:
    """Whether the newest share shows that it goes on from what was handed in before."""
    if member.is_removed:
        return translate("removed")
    if member.made_at is None:
        return translate("nothing yet")
    if member.continues is None:
        return translate("first share")
    return translate("continues") if member.continues else translate("not shown")


def standing_words(members: Iterable[MemberStanding]) -> str:
    """How many members there are, and how many still owe something."""
    here = [member for member in members if not member.is_removed]
    nothing = sum(member.made_at is None for member in here)
    missing = sum(bool(member.weeks_missing) and member.made_at is not None for member in here)
    words = [counted(len(here), "member", "members")]
    if nothing:
        words.append(translate("{number} handed in nothing yet").format(number=nothing))
    if missing:
        words.append(translate("{number} miss weeks").format(number=missing))
    return " · ".join(words)


def weeks_tip(weeks: Iterable[Week]) -> str:
    """Every missing week."""
    return ", ".join(map(short_week, weeks))
