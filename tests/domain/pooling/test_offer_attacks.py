"""A reader who has any offers laid out and subtracts: over hundreds of random units, nothing speaks of few."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from fractions import Fraction
from itertools import combinations
from random import Random

import pytest

from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.on_the_table import OfferFigures, OnTheTable
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.domain.week_summary import WeekSummary
from tests.domain.pooling.offer_units import a_unit
from tests.domain.shares import AMember, pool

UNITS = 300
HOURS = (0, 300, 420, 421, 480, 600, 900)
MEETINGS = (1, 150, 479, 480, 1199, 1200, 1300, 1440, 1919, 1920, 2399, 2400)
SAYING = frozenset({"covered", "covered_floor", "short", "median_shortfall", "guaranteed", "adds_hours"})

Recovered = Iterator[tuple[str, int]]
"""What was subtracted, and how many members the result speaks of."""


@pytest.mark.parametrize("audience", Audience)
def test_whoever_has_any_offers_laid_out_and_subtracts_learns_nothing_of_few(audience):
    tried = Counter[str]()
    for seed in range(UNITS):
        members = a_unit(Random(seed))
        for what, speaks_of in attacks(members, pool(members, audience).on_the_table):
            tried[what] += 1
            assert not few(speaks_of, audience.k), (seed, what, speaks_of)
    assert set(tried) == {
        *("covered", "not covered", "covered by undone work", "without a record", "while absent", "other patterns"),
        *("between two meetings", "another rate", "other scheduled time", "other contracted time"),
    }
    assert min(tried.values()) > 50


def attacks(members: Sequence[AMember], table: OnTheTable) -> Recovered:
    """Every subtraction that the figures of any offers allow."""
    weeks = [[week.shared.summary for week in one.weeks if week.shared.summary.eligible] for one in members]
    weeks = [of_one for of_one in weeks if of_one]
    today = table.figures([])[0]
    yield from on_today(weeks, today)
    yield from on_hours(weeks, table, today)
    yield from on_appointments(weeks, table)
    yield from on_meetings(weeks, table)


def on_today(weeks: list[list[WeekSummary]], today: OfferFigures) -> Recovered:
    """Who is covered, and who is given another rate than most."""
    yield from on_coverage(weeks, today, contracted)
    if today.guaranteed is not None:
        yield "another rate", at_another_rate(weeks, contracted)


def on_hours(weeks: list[list[WeekSummary]], table: OnTheTable, today: OfferFigures) -> Recovered:
    """Those that shrink with absences less those that do not; and of two that shrink, one less the other."""
    shrinking = table.figures([hours(minutes, AbsenceRule.PRO_RATA) for minutes in HOURS])[1:]
    fixed = table.figures([hours(minutes, AbsenceRule.FIXED) for minutes in HOURS])[1:]
    for one, other, minutes in zip(shrinking, fixed, HOURS, strict=True):
        yield from on_coverage(weeks, one, lambda week, at=minutes: half_up(at * week.scheduled, 2400))
        if says(one) & says(other):
            yield "while absent", holders(weeks, lambda week: week.scheduled != week.pattern)
        if other.guaranteed is not None and minutes:
            yield "another rate", at_another_rate(weeks, lambda week, at=minutes: half_up(at * week.pattern, 2400))
    if shrinking[-1].adds_hours is not None and today.adds_hours is not None:
        scheduled = [Fraction(sum(week.scheduled for week in of_one), len(of_one)) for of_one in weeks]
        yield "other contracted time", uncommon([mean_of(of_one, contracted) for of_one in weeks])
        if shrinking[2].adds_hours is not None:
            sum_of_scheduled = (shrinking[-1].adds_hours - shrinking[2].adds_hours) * 60 * Fraction(2400, 480)
            assert abs(sum_of_scheduled - sum(scheduled)) <= len(weeks) * 5, "known but for rounding"
            yield "other scheduled time", uncommon(scheduled)


def on_appointments(weeks: list[list[WeekSummary]], table: OnTheTable) -> Recovered:
    """All weeks less those that have a record."""
    tenth, all_of_it = table.figures([appointments("10"), appointments("100")])[1:]
    if says(tenth) | says(all_of_it) or tenth.weeks:
        yield "without a record", holders(weeks, lambda week: week.booked is None)
    recorded = [[week for week in of_one if week.booked is not None] for of_one in weeks]
    recorded = [of_one for of_one in recorded if of_one]
    yield from on_coverage(recorded, tenth, lambda week: half_up(week.booked, 10))
    if tenth.guaranteed is not None:
        yield "another rate", at_another_rate(recorded, lambda week: half_up(week.booked, 10))


def on_meetings(weeks: list[list[WeekSummary]], table: OnTheTable) -> Recovered:
    """Meetings that leave some patterns nothing, less longer ones that leave more patterns nothing."""
    found = dict(zip(MEETINGS, table.figures([less_meetings(one) for one in MEETINGS])[1:], strict=True))
    if any(says(one) for one in found.values()):
        yield "other patterns", uncommon([frozenset(week.pattern for week in of_one) for of_one in weeks])
    for short, long in combinations(MEETINGS, 2):
        if says(found[short]) & says(found[long]):
            yield "between two meetings", holders(weeks, lambda week, a=short, b=long: a < week.pattern <= b)


def on_coverage(weeks: list[list[WeekSummary]], found: OfferFigures, given: Callable[[WeekSummary], int]) -> Recovered:
    """What is covered, what is not, and what is covered by the floor alone."""
    if found.covered is not None:
        yield "covered", holders(weeks, lambda week: week.need <= given(week))
        yield "not covered", holders(weeks, lambda week: week.need > given(week))
        if found.covered_floor is not None:
            yield "covered by undone work", holders(weeks, lambda week: week.need != week.floor)


def says(found: OfferFigures) -> frozenset[str]:
    """The figures that show."""
    return SAYING & {field.name for field in fields(found) if getattr(found, field.name) is not None}


def holders(weeks: list[list[WeekSummary]], test: Callable[[WeekSummary], object]) -> int:
    """Members with a week that passes."""
    return sum(any(map(test, of_one)) for of_one in weeks)


def at_another_rate(weeks: list[list[WeekSummary]], given: Callable[[WeekSummary], int]) -> int:
    """Members who are not given what most are given, be it in the mean or, but for rounding, in every week."""
    means = [mean_of(of_one, lambda week: Fraction(given(week), week.scheduled)) for of_one in weeks]
    rates = {Fraction(2 * given(week) - 1, 2 * week.scheduled) for of_one in weeks for week in of_one}
    alike = max(
        sum(
            all(half_up(rate.numerator * week.scheduled, rate.denominator) == given(week) for week in of_one)
            for of_one in weeks
        )
        for rate in rates
    )
    return min(uncommon(means), len(weeks) - alike)


def mean_of(weeks: list[WeekSummary], figure: Callable[[WeekSummary], Fraction | int]) -> Fraction:
    return Fraction(sum(map(figure, weeks))) / len(weeks)


def uncommon(figures: Sequence[object]) -> int:
    return len(figures) - max(Counter(figures).values())


def contracted(week: WeekSummary) -> int:
    assert week.contracted is not None
    return week.contracted


def half_up(above: int, below: int) -> int:
    return (2 * above + below) // (2 * below)


def hours(minutes: int, rule: AbsenceRule) -> Offer:
    guarantee = HoursGuarantee(guaranteed_minutes=minutes, reference_minutes=2400)
    return Offer(name="Hours", guarantee=guarantee, absence_rule=rule)


def appointments(percent: str) -> Offer:
    return Offer(name="Appointments", guarantee=AppointmentsGuarantee(percent=percent))


def less_meetings(minutes: int) -> Offer:
    guarantee = PercentGuarantee(percent="30", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=minutes)
    return Offer(name="Less meetings", guarantee=guarantee)
