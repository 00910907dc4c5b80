"""Offers laid over the weeks of a unit: what each comes to, and what it keeps to itself."""

from dataclasses import fields, replace
from fractions import Fraction
from random import Random

import pytest

from dutytracker.domain.offers import TODAY, Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.offer_counting import GROUPS_TO_GUESS_FROM
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.sharing import SharedWeek
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from tests.domain.pooling.offer_units import a_unit, an_offer
from tests.domain.pooling.plain_offers import laid, median, plain_offer, share
from tests.domain.shares import a_member, a_shared_week, members_alike, pool

UNITS = 400


def hours(number: int, rule: AbsenceRule = AbsenceRule.PRO_RATA) -> Offer:
    """So many hours per 40."""
    guarantee = HoursGuarantee(guaranteed_minutes=60 * number, reference_minutes=2400)
    return Offer(name=f"{number} hours", guarantee=guarantee, absence_rule=rule)


def less_meetings(minutes: int, percent: str = "20") -> Offer:
    guarantee = PercentGuarantee(percent=percent, base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=minutes)
    return Offer(name="Less meetings", guarantee=guarantee)


TENTH = Offer(name="Appointments", guarantee=AppointmentsGuarantee(percent="25"))


def figures(members, *offers, audience=Audience.INSIDE):
    return pool(members, audience).on_the_table.figures(offers)


def shown(found: OfferFigures) -> set[str]:
    """The names of the figures that are neither hidden nor unknown."""
    return {field.name for field in fields(found) if getattr(found, field.name) is not None} - {"name", "offer"}


COUNTS = {"members", "weeks", "counted"}


@pytest.mark.parametrize("audience", Audience)
def test_every_figure_of_every_offer_is_that_of_the_plain_definition(audience):
    seen = set()
    for seed in range(UNITS):
        random = Random(seed)
        members = a_unit(random)
        offers = [an_offer(random) for _ in range(4)]
        for found in figures(members, *offers, audience=audience):
            as_fields = {field.name: getattr(found, field.name) for field in fields(OfferFigures)}
            assert as_fields == plain_offer(members, found.offer, audience), seed
            seen |= {name for name, value in as_fields.items() if value is not None}
    every = {field.name for field in fields(OfferFigures)}
    assert seen == (every if audience is Audience.INSIDE else every - {"weeks"})


@pytest.mark.parametrize("seed", range(3))
def test_where_no_two_weeks_are_alike_shares_and_medians_are_those_of_the_plain_definition(seed):
    """So many kinds of weeks that the median is looked for from a few of them first."""
    random = Random(seed)
    members = [
        a_member(*(a_week_like_no_other(random, week) for week in range(random.randint(1, 6)))) for _ in range(400)
    ]
    for found in figures(members, *(an_offer(random) for _ in range(6))):
        weeks = laid(members, found.offer)
        assert (
            len({(one.week.scheduled, one.week.pattern, one.week.booked) for one in weeks}) > 2 * GROUPS_TO_GUESS_FROM
        )
        assert found.median_shortfall == median(weeks, 5)
        assert found.covered == share(weeks, lambda one: one.week.need <= one.given, 5)


def a_week_like_no_other(random: Random, week: int) -> SharedWeek:
    pattern = random.randint(1200, 2600)
    scheduled = random.randint(pattern // 2 + 1, pattern)
    return a_shared_week(
        week,
        pattern=pattern,
        scheduled=scheduled,
        contracted=scheduled * 7 // 40,
        contracted_fixed=pattern * 7 // 40,
        logged=random.randint(0, 900),
        undone=random.randint(0, 90),
        booked=random.randint(0, 2400),
    )


def test_todays_terms_come_first_then_the_offers_in_their_order():
    found = figures(members_alike(6), hours(9), hours(8))

    assert [one.name for one in found] == [TODAY, "9 hours", "8 hours"]
    assert [one.offer for one in found] == [None, hours(9), hours(8)]
    assert [one.adds_hours for one in found] == [0, 6 * 2, 6 * 1]
    assert [one.adds_equivalents for one in found] == [0, Fraction(12, 40), Fraction(6, 40)]
    assert [one.guaranteed for one in found] == [7, 9, 8]


def test_half_of_the_members_are_covered_and_each_weighs_the_same():
    busy = [a_member(a_shared_week(0, logged=500), a_shared_week(1, logged=560)) for _ in range(5)]
    calm = [a_member(*(a_shared_week(n, logged=400) for n in range(8))) for _ in range(5)]

    today, nine = figures([*busy, *calm], hours(9))

    assert (today.members, today.weeks, today.counted) == (10, 50, 10)
    assert (today.covered, today.covered_floor) == (Fraction(1, 2), Fraction(1, 2))
    assert (nine.covered, nine.covered_floor) == (Fraction(3, 4), Fraction(3, 4))
    assert (today.short, today.share_short) == (5, Fraction(1, 2))
    assert (nine.short, nine.share_short) == (0, 0)
    assert (today.median_shortfall, nine.median_shortfall) == (Fraction(-1, 3), Fraction(-7, 3))


def test_what_is_covered_knows_no_tolerance_but_who_is_short_does():
    at_the_edge = [a_member(*(a_shared_week(n, logged=435) for n in range(2))) for _ in range(5)]

    (today,) = figures([*at_the_edge, *members_alike(5)])

    assert (today.covered, today.share_short) == (Fraction(1, 2), 0)


@pytest.mark.parametrize("audience", Audience)
def test_todays_terms_come_to_what_the_review_says(audience):
    for seed in range(60):
        review = pool(a_unit(Random(seed), fewest=audience.k), audience)
        (today,) = review.on_the_table.figures([])
        if review.figures is not None:
            short = review.figures.short
            assert today.members == review.members_eligible
            assert today.weeks == review.weeks_eligible
            assert today.median_shortfall == review.figures.median_shortfall
            assert today.share_short == (None if short is None else short.share)
            assert today.short == (None if short is None else short.short)
            assert today.counted == review.figures.members_counted


@pytest.mark.parametrize("audience", Audience)
def test_an_offer_that_says_what_todays_terms_say_comes_to_the_same(audience):
    same = Offer(name="Same", guarantee=PercentGuarantee(percent="17.5"))
    compared = 0
    for seed in range(60):
        random = Random(seed)
        members = a_unit(random, fewest=audience.k)
        today, offered = figures(members, same, audience=audience)
        if all(week.shared.summary.contracted == seven_hours_in(week) for one in members for week in one.weeks):
            compared += 1
            assert offered.adds_hours in {None, 0}
            assert replace(offered, name=TODAY, offer=None, adds_hours=today.adds_hours) == today
    assert compared > 10


def seven_hours_in(week):
    return (420 * week.shared.summary.scheduled + 1200) // 2400


def test_hours_that_shrink_with_absences_cover_what_the_curve_says_that_they_cover():
    random = Random(1)
    members = [
        a_member(
            *(
                a_shared_week(n, logged=random.randint(100, 800), scheduled=random.choice([2400, 1920, 1200]))
                for n in range(3)
            )
        )
        for _ in range(30)
    ]
    review = pool(members, Audience.INSIDE)
    assert review.figures is not None
    for point in review.figures.curve:
        guarantee = HoursGuarantee(guaranteed_minutes=int(point.hours * 60), reference_minutes=2400)
        _, offered = review.on_the_table.figures([Offer(name="A", guarantee=guarantee)])
        assert (offered.covered, offered.covered_floor) == (point.need, point.floor)


def test_four_members_are_only_counted():
    found = figures(members_alike(4), hours(9))

    assert [(one.members, one.weeks) for one in found] == [(4, 8), (4, 8)]
    assert [shown(one) for one in found] == [COUNTS, COUNTS]


def test_outside_takes_eleven_members_and_tells_no_weeks():
    assert shown(figures(members_alike(10), audience=Audience.OUTSIDE)[0]) == {"members", "counted"}
    (today,) = figures(members_alike(11), audience=Audience.OUTSIDE)
    assert (today.members, today.weeks, today.guaranteed) == (11, None, 7)


def test_nobody_comes_to_nothing():
    assert [(one.members, one.weeks) for one in figures([], TENTH)] == [(0, 0), (0, 0)]


def test_a_share_shows_where_enough_are_covered_and_enough_are_not():
    def covered(busy):
        members = [a_member(*(a_shared_week(n, logged=480) for n in range(2))) for _ in range(busy)]
        return [one.covered for one in figures([*members_alike(10 - busy), *members], hours(9))]

    assert covered(4) == [None, None]
    assert covered(5) == [Fraction(1, 2), None]
    assert covered(6) == [None, None]


def test_few_with_undone_work_hide_what_logged_work_alone_would_have_taken():
    undone = [a_member(a_shared_week(0, logged=500, undone=60), a_shared_week(1, logged=500)) for _ in range(4)]
    others = [a_member(a_shared_week(0, logged=500), a_shared_week(1)) for _ in range(8)]

    (today,) = figures([*others, *undone])

    assert (today.covered, today.covered_floor) == (Fraction(4, 12), None)


def test_few_with_undone_work_among_the_weeks_that_have_a_record_hide_the_same():
    with_record = [
        a_member(a_shared_week(0, logged=500, booked=1200), a_shared_week(1, logged=200, booked=1200)) for _ in range(8)
    ]
    undone = [
        a_member(
            a_shared_week(0, logged=200, booked=1200),
            a_shared_week(1, logged=200, undone=60, booked=1200 if number < 3 else None),
        )
        for number in range(8)
    ]

    today, tenth = figures([*with_record, *undone], TENTH)

    assert today.covered_floor is not None
    assert tenth.covered is not None
    assert tenth.covered_floor is None


def test_few_with_weeks_that_have_no_record_hide_everything_that_rests_on_appointments():
    def told(without):
        members = [
            a_member(a_shared_week(0, booked=1800), a_shared_week(1, booked=None if number < without else 1800))
            for number in range(12)
        ]
        return figures(members, TENTH)[1]

    assert "guaranteed" in shown(told(0))
    assert shown(told(4)) == {"members", "counted"}
    assert told(4).members == 12
    assert told(5).weeks == 19


def test_where_nobody_recorded_appointments_what_rests_on_them_is_told_of_nobody():
    _, tenth = figures(members_alike(6), TENTH)

    assert (tenth.members, tenth.weeks) == (0, 0)
    assert shown(tenth) == COUNTS


def absent(number, of=2):
    """So many members who missed a day in one of their weeks."""
    return [
        a_member(a_shared_week(0, scheduled=1920, contracted=336), *(a_shared_week(n) for n in range(1, of)))
        for _ in range(number)
    ]


def test_few_who_were_ever_absent_hide_an_offer_that_absences_do_not_shrink():
    few = figures([*members_alike(8), *absent(4)], hours(8), hours(8, AbsenceRule.FIXED))
    enough = figures([*members_alike(8), *absent(5)], hours(8), hours(8, AbsenceRule.FIXED))

    assert few[1].guaranteed == 8
    assert shown(few[2]) == COUNTS
    assert enough[2].guaranteed > 8


def test_an_offer_that_shrinks_with_absences_gives_what_it_says_whoever_was_absent():
    odd = [a_member(a_shared_week(0, scheduled=2371, contracted=415), a_shared_week(1))]

    today, eight = figures([*members_alike(8), *odd], hours(8))

    assert today.guaranteed is not None, "415 is what 7 hours per 40 come to"
    assert eight.guaranteed is not None
    assert round(eight.guaranteed, 2) == 8


def test_few_under_other_terms_hide_what_todays_terms_give():
    def given(others):
        members = [a_member(*(a_shared_week(n, contracted=300) for n in range(2))) for _ in range(others)]
        return [(one.guaranteed, one.adds_hours) for one in figures([*members_alike(8), *members], hours(8))]

    assert given(4) == [(None, 0), (8, None)]
    assert given(5) == [(Fraction(8 * 7 + 5 * 5, 13), 0), (8, 8 * 1 + 5 * 3)]


def test_few_who_work_other_hours_hide_what_an_offer_adds():
    def added(others):
        part_time = {"pattern": 1200, "scheduled": 1200, "contracted": 210}
        members = [a_member(*(a_shared_week(n, **part_time) for n in range(2))) for _ in range(others)]
        return figures([*members_alike(8), *members], hours(8))[1].adds_hours

    assert added(4) is None
    assert added(5) == 8 * 1 + 5 * Fraction(1, 2)


def part_timers(number, pattern=1200):
    week = {"pattern": pattern, "scheduled": pattern, "contracted": 420 * pattern // 2400}
    return [a_member(*(a_shared_week(n, **week) for n in range(2))) for _ in range(number)]


def test_few_with_another_pattern_hide_an_offer_that_takes_meetings_off():
    few = figures([*members_alike(8), *part_timers(4)], less_meetings(150))
    enough = figures([*members_alike(8), *part_timers(5)], less_meetings(150))

    assert shown(few[1]) == COUNTS
    assert enough[1].guaranteed == 8 * (8 * Fraction(2250, 2400) + 5 * Fraction(1050, 1200)) / 13


def test_meetings_that_take_a_whole_week_never_part_few_from_the_rest():
    unit = [*members_alike(8), *part_timers(6), *part_timers(1, pattern=1440)]

    for minutes in (1200, 1300, 1440, 2000, 2399):
        _, offered = figures(unit, less_meetings(minutes))
        assert shown(offered) == COUNTS
    _, offered = figures([*members_alike(8), *part_timers(6)], less_meetings(1300))
    assert offered.guaranteed == 8 * 8 * Fraction(1100, 2400) / 14
    assert figures(unit, less_meetings(2400))[1].guaranteed == 0, "nobody is left anything"


def test_few_who_were_absent_hide_what_an_offer_less_meetings_gives_and_adds():
    _, offered = figures([*members_alike(8), *absent(4)], less_meetings(150))

    assert {"guaranteed", "adds_hours"}.isdisjoint(shown(offered))
    assert "share_short" in shown(offered)


def test_a_unit_that_is_as_one_shows_what_it_is_given():
    (today,) = figures([a_member(a_shared_week(0, contracted=300), a_shared_week(1)) for _ in range(6)])

    assert today.guaranteed == 6


def test_few_with_another_mix_of_terms_hide_what_todays_terms_give():
    mixed = [a_member(a_shared_week(0, contracted=300), a_shared_week(1)) for _ in range(8)]

    (today,) = figures([*mixed, *members_alike(2)])

    assert today.guaranteed is None


def test_what_was_worked_out_is_kept_under_whatever_name():
    table = pool(members_alike(6), Audience.INSIDE).on_the_table

    first, again = table.figures([hours(9)])[1], table.figures([replace(hours(9), name="Ours")])[1]

    assert (again.name, again.offer.name) == ("Ours", "Ours")
    assert replace(again, name=first.name, offer=first.offer) == first
    assert again.covered is first.covered
    assert again.guaranteed is first.guaranteed


def test_it_stops_between_two_offers():
    asked = []

    def is_canceled():
        asked.append(True)
        return len(asked) > 2

    found = pool(members_alike(6), Audience.INSIDE).on_the_table.figures([hours(8), hours(9)], is_canceled=is_canceled)

    assert [one.name for one in found] == [TODAY, "8 hours"]


def test_the_order_of_members_and_of_weeks_changes_nothing():
    for seed in range(20):
        random = Random(seed)
        members = a_unit(random, fewest=5)
        offers = [an_offer(random) for _ in range(4)]
        shuffled = [
            replace(one, weeks=tuple(random.sample(one.weeks, len(one.weeks))))
            for one in random.sample(members, len(members))
        ]
        assert figures(shuffled, *offers) == figures(members, *offers)


def test_weeks_of_more_minutes_than_two_bytes_hold_are_kept_whole():
    heavy = [a_member(*(a_shared_week(n, logged=100_000 + n) for n in range(2))) for _ in range(5)]

    (today,) = figures(heavy)

    assert today.median_shortfall == Fraction(100_000 - 420, 60)


def test_what_it_rests_on_cannot_be_seen_in_a_review():
    review = pool(members_alike(6), Audience.INSIDE)

    assert "on_the_table" not in repr(review)
    assert review == pool(members_alike(6), Audience.INSIDE)
