"""A reader who subtracts what a review shows: over a thousand random units, what comes out never speaks of few."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from random import Random
from uuid import UUID

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.observations import Ineligible, first_failed
from dutytracker.domain.pooling.packets import difference_tells
from dutytracker.domain.pooling.paper import PaperTally, pool_paper
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.sharing import SharedWeek
from dutytracker.domain.week_summary import Verdict, WeekSummary
from tests.builders import WEEK
from tests.domain.shares import AMember, a_key, a_member, a_shared_week, contents_of, placed, pool

UNITS = 1000
CLINICS = ("North",) * 10 + ("South",) * 6 + ("East",) * 2 + ("",)
DUTIES = (Duty.CALL,) * 8 + (Duty.CHART,) * 8 + (Duty.MSG,) * 2 + (Duty.OTH,)
PLACES = ("PROT",) * 6 + ("GAP",) * 3 + ("BREAK",)
REASONS = (ErosionReason.MEETING,) * 6 + (ErosionReason.CRISIS,) * 2 + (ErosionReason.OTHER,)
RARELY = (Provenance.LIVE, Provenance.WITHIN_WEEK, Provenance.LATER, Provenance.IMPORTED)
RARITIES = (0, 0.02, 0.1, 0.5)

Test = Callable[[WeekSummary], object]
Recovered = Iterator[tuple[str, int]]
"""What was subtracted, and how many members the result speaks of."""


@pytest.mark.parametrize("audience", Audience)
def test_whoever_subtracts_what_is_shown_learns_nothing_of_few(audience):
    tried = Counter[str]()
    for seed in range(UNITS):
        for what, members in attacks(a_unit(Random(seed)), audience):
            tried[what] += 1
            assert not few(members, audience.k), (seed, what, members)
    assert set(tried) == {
        *("clinics", "curve", "duties", "undone duties", "undone", "reasons", "delivery", "places"),
        *("own time", "kept their own time", "any guarantee", "recorded", "recorded otherwise", "multiples"),
        *(("verdicts", "tests", "late edits") if audience is Audience.INSIDE else ()),
    }
    assert min(tried.values()) > 50


@pytest.mark.parametrize("audience", Audience)
def test_two_packets_that_may_both_be_given_out_differ_by_enough_members(audience):
    given_out = refused = 0
    for seed in range(UNITS // 4):
        random = Random(seed)
        earlier = a_unit(random, fewest=audience.k)
        added = random.randint(0, 2 * audience.k)
        later = [*earlier, *(a_random_member(random, len(earlier) + n, (0.5, 0.5, 0.5, 0.5)) for n in range(added))]
        if difference_tells(contents_of(earlier), contents_of(later), audience):
            refused += 1
            assert 0 < added < audience.k
            continue
        given_out += 1
        before, after = (pool(members, audience).figures for members in (earlier, later))
        if before and after and before.by_placement and after.by_placement:
            assert whole(after, later) - whole(before, earlier) == whole_truth(later[len(earlier) :])
            assert not few(added, audience.k)
    assert min(given_out, refused) > 50


@pytest.mark.parametrize("audience", Audience)
def test_whoever_subtracts_what_paper_shows_learns_nothing_of_few(audience):
    tried = 0
    for seed in range(UNITS):
        tallies = random_tallies(Random(seed))
        review = pool_paper(tallies, audience)
        if review is None or review.figures is None:
            continue
        compared = [one for one in tallies if one.is_comparable]
        assert not few(len({one.who for one in compared}), audience.k)
        assert review.figures.share_short is None or review.figures.members_counted >= audience.k
        if review.figures.need is not None:
            tried += 1
            assert not few(len({one.who for one in compared if one.undone}), audience.k), seed
    assert tried > 50


def random_tallies(random: Random) -> list[PaperTally]:
    """Of up to 40 members, one to three weeks each; how rare undone work is differs between units."""
    rarity = random.choice(RARITIES)
    return [
        PaperTally(
            id=UUID(int=number * 10 + week),
            who=str(number),
            clinic="",
            week=WEEK.shifted(week),
            scheduled=random.choice([2400, 2400, 0]),
            contracted=random.choice([420, 420, None]),
            logged=random.randint(0, 900),
            undone=random.randint(1, 300) if random.random() < rarity else 0,
        )
        for number in range(random.randint(1, 40))
        for week in range(random.randint(1, 3))
    ]


def whole(figures, members) -> Fraction:
    """The mean of all work times the members with an eligible week: what they have together."""
    return sum(figures.by_placement.values()) * sum(bool(eligible_weeks(one)) for one in members)


def whole_truth(members) -> Fraction:
    """The same, of the members themselves."""
    total = Fraction(0)
    for one in members:
        eligible = eligible_weeks(one)
        total += sum(Fraction(40 * week.logged, week.scheduled * len(eligible)) for week in eligible)
    return total


def attacks(members: list[AMember], audience: Audience) -> Recovered:
    """Every subtraction that the figures allow."""
    review = pool(members, audience)
    figures = review.figures
    if figures is None:
        return
    weeks = [eligible_weeks(one) for one in members]
    yield from on_counts(members, weeks, figures)
    yield from on_the_curve(weeks, figures)
    yield from on_work(weeks, figures)
    yield from on_delivery(weeks, figures)
    yield from on_own_time(members, review, figures)
    yield from on_the_record(members, weeks, figures)


def on_counts(members, weeks, figures) -> Recovered:
    """The whole less what is shown of its parts."""
    counted = sum(len(of_one) >= 2 for of_one in weeks)
    assert counted == figures.members_counted
    if figures.short:
        yield "clinics", counted - sum(group.members for group in figures.groups.shown)
    if figures.verdicts is not None:
        shown = {code for code, number in figures.verdicts.items() if number is not None}
        yield "verdicts", holders(weeks, lambda week: week.verdict in set(Verdict) - shown)
    if figures.ineligible is not None:
        told = {code: number for code, number in figures.ineligible.items() if number is not None}
        if any(told.values()):  # else the rest is all ineligible weeks, which the counts of weeks tell on purpose
            rest = set(Ineligible) - set(told)
            yield "tests", sum(any(first_failed(week) in rest for week in weeks_of(one)) for one in members)


def on_the_curve(weeks, figures) -> Recovered:
    """What lies up to a step and what lies above it, at the points of the curve and at the very hours of some weeks."""
    needs = [[week.need_per_40h for week in of_one] for of_one in weeks if of_one]
    least, most = sorted(map(min, needs)), sorted(map(max, needs))
    for point in figures.curve:
        if point.need is not None:
            yield "curve", bisect_right(least, point.hours)
            yield "curve", len(most) - bisect_right(most, point.hours)
    for hours in sorted(set().union(*needs))[::8]:
        if figures.coverage.share_covered(hours) is not None:
            yield "any guarantee", bisect_right(least, hours)
            yield "any guarantee", len(most) - bisect_right(most, hours)


def on_work(weeks, figures) -> Recovered:
    """All work less what is shown by name, and need less floor."""
    if figures.by_duty is not None:
        rest = set(Duty) - (set(figures.by_duty) - {Duty.OTH})
        yield "duties", holders(weeks, lambda week: rest & set(week.by_duty))
    if figures.by_placement is not None:
        yield "places", holders(weeks, lambda week: week.by_placement.get("PROT"))
        yield "places", holders(weeks, lambda week: week.outside_protected)
    if figures.estimates is not None:
        yield "undone", holders(weeks, lambda week: week.undone)
        yield "undone", holders(weeks, lambda week: week.clearing)
        yield "undone", holders(weeks, lambda week: week.undone != week.clearing)
        if (undone := figures.estimates.undone_by_duty) is not None:
            rest = set(Duty) - (set(undone) - {Duty.OTH})
            yield "undone duties", holders(weeks, lambda week: rest & set(week.undone_by_duty))


def on_delivery(weeks, figures) -> Recovered:
    """Contracted less delivered, and what was lost less the reasons that are shown."""
    if (delivery := figures.delivery) is not None:
        yield "delivery", holders(weeks, lambda week: week.eroded)
        if (lost := delivery.eroded_by_per_40h) is not None:
            rest = set(ErosionReason) - (set(lost) - {ErosionReason.OTHER})
            yield "reasons", holders(weeks, lambda week: rest & set(week.eroded_by))


def on_own_time(members, review, figures) -> Recovered:
    """Everyone less those who share their own time, and own time itself."""
    if figures.outside is not None:
        if figures.outside.per_40h is not None:
            yield "kept their own time", review.members_eligible - figures.outside.members
        if figures.outside.own_time_per_40h is not None:
            telling = [eligible_weeks(one) for one in members if all(week.own_time_included for week in one.weeks)]
            yield "own time", holders(telling, lambda week: week.own_time)


def on_the_record(members, weeks, figures) -> Recovered:
    """All minutes less those recorded in a way that is shown, and all entries less the multiples of 15."""
    if figures.quality is None:
        return
    if (provenance := figures.quality.provenance) is not None:
        rest = {way for way, share in provenance.items() if share is None}
        yield "recorded otherwise", holders(weeks, lambda week: rest & set(week.provenance))
        for way, share in provenance.items():
            if share:
                yield "recorded", holders(weeks, lambda week, one=way: week.provenance.get(one))
    eligible = [[week.shared for week in one.weeks if week.shared.summary.eligible] for one in members]
    if figures.quality.multiples_of_15 is not None:
        yield "multiples", sum(any(week.multiples_of_15 for week in weeks) for weeks in eligible)
        yield "multiples", sum(any(week.entries > week.multiples_of_15 for week in weeks) for weeks in eligible)
    if figures.quality.late_edits is not None:
        yield "late edits", sum(any(week.late_edits for week in weeks) for weeks in eligible)


def holders(weeks: list[list[WeekSummary]], test: Test) -> int:
    """Members with an eligible week that passes; all of these weeks are given, member by member."""
    return sum(any(map(test, of_one)) for of_one in weeks)


def weeks_of(member: AMember) -> list[WeekSummary]:
    return [week.shared.summary for week in member.weeks]


def eligible_weeks(member: AMember) -> list[WeekSummary]:
    return [week for week in weeks_of(member) if week.eligible]


def a_unit(random: Random, fewest: int = 3) -> list[AMember]:
    """From `fewest` to 45 members; how rare it is to have work undone or time lost differs between units."""
    rarities = random.choices(RARITIES, k=4)
    return [a_random_member(random, number, rarities) for number in range(random.randint(fewest, 45))]


def a_random_member(random: Random, number: int, rarities) -> AMember:
    weeks = (a_random_week(random, n, rarities) for n in range(random.randint(1, 4)))
    return a_member(
        *weeks, own_time=random.random() >= rarities[3], clinic=random.choice(CLINICS), keys=(a_key(number),)
    )


def a_random_week(random: Random, number: int, rarities) -> SharedWeek:
    week = a_shared_week(number, **random_fields(random, rarities))
    return replace(
        week,
        entries=20,
        multiples_of_15=random.choice([20, 20, 3]) if random.random() < max(rarities) else 20,
        late_edits=int(random.random() < rarities[0]),
    )


def random_fields(random: Random, rarities) -> dict:
    undone, lost, ineligible, _ = (random.random() < rarity for rarity in rarities)
    minutes = {place: random.randint(1, 300) for place in random.choices(PLACES, k=2)}
    logged = sum(minutes.values())
    of_one = random.randint(0, logged)
    duty, other = random.sample(sorted(set(DUTIES)), 2) if random.random() < 0.05 else random.choices(DUTIES, k=2)
    by_duty = Counter({duty: of_one}) + Counter({other: logged - of_one})
    return {
        **placed(**minutes),
        "by_duty": dict(by_duty),
        "provenance": random_provenance(random, logged, rarities),
        "undone_by_duty": {random.choice(DUTIES): random.randint(1, 200)} if undone else {},
        "clearing": random.randint(0, logged) if undone else 0,
        "eroded_by": {random.choice(REASONS): random.randint(1, 400)} if lost else {},
        "scheduled": random.choice([2400, 2400, 2400, 1920]),
        **(random.choice([{"closed": 0}, {"undone_answered": False}]) if ineligible else {}),
    }


def random_provenance(random: Random, logged: int, rarities) -> dict:
    """Most minutes on the same day; how rare the others are differs between units, and between the others."""
    others = {
        way: random.randint(1, logged // 4)
        for way, rarity in zip(RARELY, rarities, strict=True)
        if logged >= 4 and random.random() < rarity
    }
    return {Provenance.SAME_DAY: logged - sum(others.values())} | others
