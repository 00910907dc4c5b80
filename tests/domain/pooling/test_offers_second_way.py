"""Offers a second time, with numpy, from plain columns of numbers; and medians with exact fractions."""

from fractions import Fraction
from random import Random

import numpy as np
import pytest

from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.offer_counting import LaidOffer
from dutytracker.domain.pooling.offer_groups import KnownWeeks, LooksAt
from dutytracker.domain.pooling.offer_weeks import OfferWeeks, packed_weeks
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from tests.domain.shares import AMember, a_member, a_shared_week, pool

CLOSE = {"rel": 1e-12, "abs": 1e-12}


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("rule", [AbsenceRule.PRO_RATA, AbsenceRule.FIXED])
def test_everything_an_offer_comes_to(seed, rule):
    random = Random(seed)
    minutes = random.randint(300, 700)
    members = a_unit(random)
    guarantee = HoursGuarantee(guaranteed_minutes=minutes, reference_minutes=2400)

    _, found = pool(members, Audience.INSIDE).on_the_table.figures(
        [Offer(name="A", guarantee=guarantee, absence_rule=rule)]
    )

    weeks = [(number, week.shared.summary) for number, one in enumerate(members) for week in one.weeks]
    member = np.array([number for number, _ in weeks])
    scheduled, pattern, contracted, floor, need = (
        np.array([getattr(week, field) for _, week in weeks])
        for field in ("scheduled", "pattern", "contracted", "floor", "need")
    )
    weight = 1 / np.bincount(member)[member] / len(members)
    base = pattern if rule is AbsenceRule.FIXED else scheduled
    given = (2 * minutes * base + 2400) // 4800
    assert float(found.covered) == pytest.approx(weight[need <= given].sum(), **CLOSE)
    assert float(found.covered_floor) == pytest.approx(weight[floor <= given].sum(), **CLOSE)
    assert float(found.guaranteed) == pytest.approx((weight * given / scheduled).sum() * 40, **CLOSE)
    added = np.bincount(member, given - contracted) / np.bincount(member)
    assert float(found.adds_hours) == pytest.approx(added.sum() / 60, **CLOSE)
    short = np.bincount(member, need > given + 15) / np.bincount(member)
    assert float(found.share_short) == pytest.approx((short > 0.5).mean(), **CLOSE)
    shortfall = (need - given) / scheduled * 40
    order = np.argsort(shortfall, kind="stable")
    reached = np.searchsorted(np.cumsum(weight[order]), 0.5 - 1e-9)
    assert float(found.median_shortfall) == pytest.approx(shortfall[order][reached], **CLOSE)


def a_unit(random: Random) -> list[AMember]:
    """40 members with two to six weeks; nothing is so rare that it would be hidden."""
    return [
        a_member(
            *(
                a_shared_week(
                    number,
                    scheduled=random.choice([2400, 2400, 1920, 1501]),
                    contracted=random.choice([420, 300]),
                    logged=random.randint(100, 800),
                    undone=random.choice([0, 0, 45]),
                    clearing=random.choice([0, 20]),
                )
                for number in range(random.randint(2, 6))
            )
        )
        for _ in range(40)
    ]


def test_medians_of_weeks_of_any_length_are_exact():
    for seed in range(300):
        random = Random(seed)
        near, most = random.choice([1, 9_000]), random.choice([3, 500, 20_000])
        packed = [a_year(random, near, most) for _ in range(random.randint(1, 9))]
        known = KnownWeeks([packed_weeks(one) for one in packed], LooksAt.PATTERN)
        given = [random.randint(0, most) for _ in known.groups]
        of_week = {
            (group.scheduled, group.looked_at): minutes for group, minutes in zip(known.groups, given, strict=True)
        }
        figures = sorted(
            (Fraction(40 * (need - of_week[scheduled, pattern]), scheduled), Fraction(1, len(one.needs)))
            for one in packed
            for scheduled, pattern, need in zip(one.scheduled, one.pattern, one.needs, strict=True)
        )
        place, reached = 0, figures[0][1]
        while 2 * reached < len(packed):
            place += 1
            reached += figures[place][1]

        assert LaidOffer(known, given).median_shortfall(1) == figures[place][0], seed


def a_year(random: Random, near: int, most: int) -> OfferWeeks:
    """Weeks whose scheduled minutes are among the longest that a week can have, or any."""
    number = random.randint(1, 12)
    scheduled = [random.randint(near, 10_080) for _ in range(number)]
    needs = [random.randint(0, most) for _ in range(number)]
    return OfferWeeks(
        scheduled=scheduled,
        pattern=[random.choice([one, 10_080]) for one in scheduled],
        booked=[0] * number,
        contracted=[0] * number,
        needs=needs,
        floors=needs,
    )
