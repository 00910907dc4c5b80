"""Members added up part by part give exactly the figures of the plain definition, week by week."""

from dataclasses import replace
from random import Random

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling import Audience, merging, part_of, quantiles
from dutytracker.domain.pooling.curve import CURVE_HOURS
from dutytracker.domain.pooling.observations import accepted
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.sharing import SharedTerm
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from dutytracker.domain.week_summary import Cleared
from tests.domain.pooling.plain import plain_figures
from tests.domain.shares import SEVEN_HOURS, a_key, a_member, a_shared_week, pool

UNITS = 150
FIVE_HOURS = SharedTerm(
    guarantee=HoursGuarantee(guaranteed_minutes=300, reference_minutes=2400),
    absence_rule=AbsenceRule.FIXED,
    counts_group_preparation=False,
)
TERMS = [(), (SEVEN_HOURS,), (SEVEN_HOURS,), (SEVEN_HOURS,), (FIVE_HOURS,), (FIVE_HOURS, SEVEN_HOURS)]


@pytest.mark.parametrize("audience", Audience)
def test_every_figure_is_that_of_the_plain_definition(audience):
    shown, compared = set(), set()
    for seed in range(UNITS):
        members = a_varied_unit(Random(seed))
        review = pool(members, audience, 60)
        expected = plain_figures(members, audience, 60)
        assert (review.figures is None) == (expected is None)
        if review.figures is None or expected is None:
            continue
        for name, value in expected.items():
            assert getattr(review.figures, name) == value, (seed, name)
            compared.add(name)
            if value is not None:
                shown.add(name)
    only_inside = {"weeks_logged_not_shared", "ineligible", "verdicts"}
    assert shown == compared if audience is Audience.INSIDE else shown == compared - only_inside


def test_however_few_members_are_taken_at_a_time_every_figure_is_the_same(monkeypatch):
    units = [a_varied_unit(Random(seed), fewest=12) for seed in range(15)]
    whole = [pool(members, Audience.INSIDE, 60) for members in units]
    monkeypatch.setattr(quantiles, "MEMBERS_AT_ONCE", 2)
    monkeypatch.setattr(quantiles, "EVERY", 3)
    monkeypatch.setattr(merging, "ROWS_AT_ONCE", 2)

    for members, before in zip(units, whole, strict=True):
        assert pool(members, Audience.INSIDE, 60) == before


def test_the_share_covered_between_two_points_of_the_curve_follows_the_rules_of_a_point():
    for seed in range(20):
        figures = pool(a_varied_unit(Random(seed), fewest=30), Audience.INSIDE).figures
        assert figures is not None
        assert [figures.coverage.share_covered(hours) for hours in CURVE_HOURS] == [one.need for one in figures.curve]


def test_the_order_of_weeks_changes_no_part():
    for seed in range(20):
        random = Random(seed)
        weeks = [accepted(a_varied_week(random, number), own_time_included=True) for number in range(8)]
        assert part_of(random.sample(weeks, 8)) == part_of(weeks)


def a_varied_unit(random, fewest=1):
    """From `fewest` to 45 members; what is rare in their weeks differs between units."""
    rarities = {what: random.choice([0, 0, 0.05, 0.3, 0.8]) for what in ("undone", "lost", "bad", "blocks", "late")}
    return [
        a_member(
            *(a_varied_week(random, week, **rarities) for week in range(random.choice([1, 2, 2, 2, 3, 7]))),
            own_time=random.random() < 0.8,
            clinic=random.choice(["", "North", "North", "South"]),
            weeks_not_shared=random.choice([0, 0, 3]),
            keys=(a_key(number),),
        )
        for number in range(random.randint(fewest, 45))
    ]


def a_varied_week(random, number, *, undone=0.3, lost=0.3, bad=0.1, blocks=0.1, late=0.2):
    """A week in which everything that pooling looks at may be otherwise."""

    def happens(rarity):
        return random.random() < rarity

    minutes = random.choice([0, 300, 420, 436, 480, 600])
    scheduled = random.choice([2400, 2400, 2400, 1920, 1201])
    contracted = random.choice([420, 420, 336, 0])
    protected = None if happens(blocks) else random.choice([contracted, contracted, 480])
    fields = {
        "scheduled": scheduled,
        "pattern": random.choice([2400, scheduled]),
        "contracted": contracted,
        "contracted_fixed": random.choice([420, contracted]),
        "protected": protected,
        "eroded_by": split(random, random.randint(1, protected), ErosionReason) if protected and happens(lost) else {},
        "by_duty": split(random, minutes, Duty),
        "by_placement": split(random, minutes, Placement),
        "provenance": split(random, minutes, Provenance)
        if happens(late)
        else split(random, minutes, [*Provenance][:2]),
        "untimed": random.randint(0, minutes) if happens(late) else 0,
        "closed": random.choice([scheduled, scheduled, scheduled * 9 // 10]),
    }
    if happens(undone):
        left = random.choice([5, 60, 61, 240])
        fields |= {
            "undone_by_duty": split(random, left, Duty),
            "undone_late": random.choice([0, left]),
            "clearing": random.choice([0, min(minutes, left)]),
            "cleared": random.choice([Cleared(), Cleared(items=1, estimate=30, actual=36)]),
        }
    if happens(bad):
        fields |= random.choice(
            [
                {"closed": 0},
                {"undone_answered": False},
                {"scheduled": 0, "closed": 0},
                {"pattern": 5000},
                {"contracted": None, "contracted_fixed": None, "pattern_known": False},
            ]
        )
    multiples = random.choice([0, 3, 20])
    week = a_shared_week(number, terms=random.choice(TERMS), **fields)
    return replace(week, multiples_of_15=multiples, late_edits=random.choice([0, 2]) if happens(late) else 0)


def split(random, minutes, codes):
    """The minutes in at most two of the codes, none of which is zero, in the order of the codes."""
    of_one = random.randint(0, minutes)
    parts = dict(zip(random.sample(list(codes), 2), (of_one, minutes - of_one), strict=True))
    return {code: parts[code] for code in codes if parts.get(code)}
