"""Offers over a member's own weeks."""

from fractions import Fraction
from random import Random

from dutytracker.domain.offers import TODAY, Offer
from dutytracker.domain.own_offers import offered_in, offers_over
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentGuarantee
from tests.builders import WEEK
from tests.domain.pooling.offer_units import a_unit, an_offer
from tests.domain.pooling.plain_offers import laid
from tests.reports.summaries import a_summary

NINE_HOURS = Offer(name="A", guarantee=HoursGuarantee(guaranteed_minutes=540, reference_minutes=2400))
THE_SAME = Offer(name="Same", guarantee=PercentGuarantee(percent="17.5"))
TENTH = Offer(name="B", guarantee=AppointmentsGuarantee(percent="10"))


def test_todays_terms_come_first_and_each_week_weighs_the_same():
    weeks = [a_summary(logged=400), a_summary(logged=430, undone=60), a_summary(logged=600, scheduled=1920)]

    today, nine = offers_over(weeks, [NINE_HOURS])

    assert (today.name, today.offer, today.members, today.weeks, today.counted) == (TODAY, None, 1, 3, 1)
    assert (today.covered, today.covered_floor, today.adds_hours) == (Fraction(1, 3), Fraction(1, 3), 0)
    assert (nine.name, nine.weeks) == ("A", 3)
    assert (nine.covered, nine.covered_floor) == (Fraction(2, 3), Fraction(2, 3))
    assert nine.median_shortfall == Fraction(490 - 540, 60)
    assert nine.guaranteed == 9
    assert nine.adds_hours == Fraction(120 + 120 + 432 - 420, 3 * 60)


def test_nobody_is_a_share_of_members():
    assert {(one.short, one.share_short) for one in offers_over([a_summary()] * 3, [NINE_HOURS])} == {(None, None)}


def test_nothing_is_hidden_however_few_weeks_there_are():
    (today,) = offers_over([a_summary(undone=60)], [])

    assert (today.weeks, today.counted) == (1, 0)
    assert (today.covered, today.covered_floor, today.median_shortfall, today.guaranteed) == (0, 1, 1, 7)


def test_weeks_that_are_not_eligible_do_not_count():
    weeks = [a_summary(), a_summary(closed=0), a_summary(contracted=None), a_summary(scheduled=0)]

    assert [one.weeks for one in offers_over(weeks, [NINE_HOURS])] == [1, 1]


def test_appointments_are_told_over_the_weeks_that_have_a_record():
    weeks = [a_summary(booked=1800, logged=170), a_summary(booked=0, logged=170), a_summary()]

    _, tenth = offers_over(weeks, [TENTH])

    assert (tenth.weeks, tenth.covered) == (2, Fraction(1, 2))
    assert tenth.adds_hours == Fraction(180 - 420 + 0 - 420, 2 * 60)


def test_without_a_week_there_is_no_figure():
    for one in offers_over([], [NINE_HOURS]):
        assert (one.members, one.weeks, one.counted) == (0, 0, 0)
        assert {one.covered, one.covered_floor, one.median_shortfall, one.guaranteed, one.adds_hours} == {None}


def test_an_offer_that_says_what_the_contract_says_comes_to_the_same():
    weeks = [a_summary(logged=430 + 20 * n, scheduled=q, contracted=c) for n, (q, c) in enumerate(PRO_RATA)]

    today, same = offers_over(weeks, [THE_SAME])

    for figure in ("covered", "covered_floor", "median_shortfall", "guaranteed", "adds_hours"):
        assert getattr(today, figure) == getattr(same, figure)


PRO_RATA = [(2400, 420), (1920, 336), (2310, 404), (2374, 415)]


def test_a_week_without_a_pattern_or_a_record_cannot_be_told():
    fixed = Offer(name="F", guarantee=NINE_HOURS.guarantee, absence_rule=AbsenceRule.FIXED)

    assert offered_in(NINE_HOURS, a_summary(scheduled=1200)) == 270
    assert offered_in(fixed, a_summary(scheduled=1200)) == 540
    assert offered_in(TENTH, a_summary(booked=1800)) == 180
    assert offered_in(TENTH, a_summary()) is None
    assert offered_in(NINE_HOURS, a_summary(pattern_known=False)) is None


def test_own_figures_are_those_of_a_unit_of_one_of_whom_nothing_is_hidden():
    for seed in range(200):
        random = Random(seed)
        member, offer = a_unit(random)[:1], an_offer(random)
        summaries = [week.shared.summary for week in member[0].weeks]

        for found in offers_over(summaries, [offer]):
            weeks = laid(member, found.offer)
            assert found.weeks == len(weeks)
            if weeks:
                needs = [one.week.need <= one.given for one in weeks]
                floors = [one.week.floor <= one.given for one in weeks]
                short = sorted(Fraction(40 * (one.week.need - one.given), one.week.scheduled) for one in weeks)
                added = [Fraction(one.given - one.week.contracted, 60) for one in weeks]
                given = [Fraction(40 * one.given, one.week.scheduled) for one in weeks]
                assert (found.covered, found.covered_floor) == (mean(needs), mean(floors))
                assert found.median_shortfall == short[(len(short) - 1) // 2]
                assert (found.guaranteed, found.adds_hours) == (mean(given), mean(added))


def mean(numbers):
    return Fraction(sum(numbers)) / len(numbers)


def test_the_weeks_may_come_in_any_order():
    weeks = [a_summary(week=WEEK.shifted(n), logged=400 + 10 * n) for n in range(5)]

    assert offers_over(weeks, [NINE_HOURS]) == offers_over(weeks[::-1], [NINE_HOURS])
