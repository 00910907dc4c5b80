"""Shares and collected members in which only what matters has to be named."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.collecting import AcceptedWeek, CollectedMember
from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling.observations import Observation, observations_of
from dutytracker.domain.sharing import LogState, Share, SharedTerm, SharedWeek
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from tests.builders import WEEK
from tests.reports.summaries import a_summary

SEVEN_HOURS = SharedTerm(
    guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400),
    absence_rule=AbsenceRule.PRO_RATA,
    counts_group_preparation=True,
)


def a_shared_week(number: int = 0, *, terms: Sequence[SharedTerm] = (SEVEN_HOURS,), **fields: Any) -> SharedWeek:
    """The week that many weeks after `WEEK`, with 7 hours contracted, protected, given and logged."""
    summary = a_summary(**({"week": WEEK.shifted(number)} | fields))
    return SharedWeek(summary=summary, terms=tuple(terms), told_manager=0, entries=20, multiples_of_15=3, late_edits=0)


def a_key(number: int) -> bytes:
    """A stable raw key."""
    return bytes([number]) * 32


def a_share(*weeks: SharedWeek, key: int = 1, seq: int = 1000, head: str = "a", **fields: Any) -> Share:
    """A share of those weeks; `head` is one letter, `weeks_logged` counts the weeks unless it is given."""
    log = LogState(seq=seq, head=head * 64, first_week=WEEK, weeks_logged=fields.pop("weeks_logged", len(weeks)))
    defaults: dict[str, Any] = {
        "member": "M227-AAAA",
        "key": a_key(key),
        "clinic": "North",
        "program": "",
        "made_at": an_instant(1),
        "log": log,
        "since": None,
        "week_starts_on": Weekday.SUNDAY,
        "own_time_included": True,
        "weeks": weeks,
    }
    return Share(**(defaults | fields))


def an_instant(day: int) -> datetime:
    """Noon on a day of September 2026."""
    return datetime(2026, 9, day, 12, tzinfo=UTC)


def a_member(*weeks: SharedWeek, own_time: bool = True, **fields: Any) -> CollectedMember:
    """A member of the clinic North with those weeks."""
    defaults: dict[str, Any] = {
        "code": "M227-AAAA",
        "clinic": "North",
        "program": "",
        "keys": (a_key(1),),
        "weeks": tuple(AcceptedWeek(shared=week, own_time_included=own_time) for week in weeks),
        "weeks_not_shared": 0,
    }
    return CollectedMember(**(defaults | fields))


def members_alike(number: int, **fields: Any) -> list[CollectedMember]:
    """So many members, each with the same two weeks."""
    return [a_member(a_shared_week(0, **fields), a_shared_week(1, **fields)) for _ in range(number)]


def eligible(members: Iterable[CollectedMember]) -> tuple[Observation, ...]:
    """The eligible weeks of the members."""
    return observations_of(list(members), lambda week: week.eligible)


def placed(**minutes: int) -> dict[str, Any]:
    """Fields of a week in which the minutes lie in those places: `placed(PROT=400, GAP=20)`."""
    return {"logged": sum(minutes.values()), "by_placement": {Placement[code]: one for code, one in minutes.items()}}
