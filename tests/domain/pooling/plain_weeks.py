"""The weeks that the plain definition of pooling goes over, and what is added up of them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from dutytracker.domain.pooling.observations import Ineligible, first_failed
from dutytracker.domain.week_summary import WeekSummary
from tests.domain.shares import AMember, GivenWeek

Code = TypeVar("Code", bound=StrEnum)
Test = Callable[[WeekSummary], bool]
Minutes = Callable[[WeekSummary], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One week of one member. `member` tells members apart and nothing else."""

    member: int
    week: GivenWeek
    summary: WeekSummary
    """The totals of the week."""
    of: int
    """How many weeks of the member there are: the week weighs one part of so many."""


Observations = Sequence[Observation]


def observations_of(members: Sequence[AMember], test: Test) -> tuple[Observation, ...]:
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
