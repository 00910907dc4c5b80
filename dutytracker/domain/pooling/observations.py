"""Member-weeks as they are pooled: each weighs 1 / (weeks of its member), so that every member counts once."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from dutytracker.domain.pooling.member import PooledMember
from dutytracker.domain.pooling.part import AcceptedWeek
from dutytracker.domain.week_summary import WeekSummary

Test = Callable[[WeekSummary], bool]
Minutes = Callable[[WeekSummary], int]


class Ineligible(StrEnum):
    """The tests that a week must pass to be eligible, in the order in which they are made."""

    NO_CONTRACT = "no_contract"
    AWAY = "away"
    MOSTLY_ABSENT = "mostly_absent"
    COVERAGE = "coverage"
    UNDONE_NOT_ANSWERED = "undone_not_answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One week of one member. `member` tells members apart and nothing else."""

    member: int
    week: AcceptedWeek
    summary: WeekSummary
    """The totals of the week."""
    of: int
    """How many weeks of the member there are: the week weighs one part of so many."""


Observations = Sequence[Observation]


def observations_of(members: Sequence[PooledMember], test: Test) -> tuple[Observation, ...]:
    """The weeks that pass, each weighing 1 / (weeks of its member that pass)."""
    return tuple(
        Observation(member=number, week=week, summary=week.shared.summary, of=len(passing))
        for number, member in enumerate(members)
        if (passing := [week for week in member.weeks if test(week.shared.summary)])
        for week in passing
    )


def by_member(observations: Iterable[Observation]) -> Mapping[int, list[Observation]]:
    """The observations of each member who has any."""
    found = defaultdict[int, list[Observation]](list)
    for one in observations:
        found[one.member].append(one)
    return found


def members_with(observations: Iterable[Observation], test: Test) -> frozenset[int]:
    """The members with at least one week that passes."""
    return frozenset(one.member for one in observations if test(one.summary))


def first_failed(summary: WeekSummary) -> Ineligible | None:
    """The first test that the week fails; `None` where it is eligible."""
    if not summary.contract_known:
        return Ineligible.NO_CONTRACT
    if summary.scheduled == 0:
        return Ineligible.AWAY
    if 2 * summary.scheduled < summary.pattern:
        return Ineligible.MOSTLY_ABSENT
    if not summary.is_covered:
        return Ineligible.COVERAGE
    return None if summary.undone_answered else Ineligible.UNDONE_NOT_ANSWERED


def is_mostly_worked(summary: WeekSummary) -> bool:
    """True where the contract is known, Q > 0 and Q is at least half of T, whatever the record is like."""
    return first_failed(summary) not in {Ineligible.NO_CONTRACT, Ineligible.AWAY, Ineligible.MOSTLY_ABSENT}


def sum_of_parts(parts: Mapping[int, int]) -> Fraction:
    """The sum of numerators over their denominators (the keys): thousands of weeks share a few of these."""
    return sum((Fraction(above, below) for below, above in parts.items()), start=Fraction(0))


def mean_per_40h(observations: Observations, minutes: Minutes) -> Fraction:
    """The weighted mean of minutes of a week in hours per 40 scheduled hours; of at least one observation."""
    parts = defaultdict[int, int](int)
    for one in observations:
        parts[one.of * one.summary.scheduled] += minutes(one.summary)
    return 40 * sum_of_parts(parts) / weight_of(observations)


def weight_of(observations: Observations) -> Fraction:
    """The sum of their weights."""
    return sum_of_parts(Counter(one.of for one in observations))


def by_hours(observations: Observations, minutes: Minutes) -> Fraction:
    """Σ minutes / Σ Q × 40 hours: every scheduled hour counts the same, whoever worked it."""
    scheduled = sum(one.summary.scheduled for one in observations)
    return Fraction(40 * sum(minutes(one.summary) for one in observations), scheduled)
