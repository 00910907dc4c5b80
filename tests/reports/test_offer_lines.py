"""Offers as lines of text."""

from fractions import Fraction

from dutytracker.domain.apart import Apart, SampleWeek
from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import AbsenceRule
from dutytracker.reports.offer_lines import offer_lines, own_offer_lines
from dutytracker.reports.offer_words import offers_remarks
from tests.reports.offers import HIDDEN, TENTH, an_offer, offer_figures, today_figures


def lines(*figures, audience=Audience.INSIDE, apart=()):
    found = list(offer_lines(figures, audience, apart))
    remarks = list(offers_remarks(audience))
    assert found[-len(remarks) :] == remarks
    return found[: -len(remarks)]


def test_today_comes_first_and_each_offer_says_what_it_is_and_what_it_would_do():
    assert lines(today_figures(), offer_figures()) == [
        "Laid over the weeks that can be compared: 40 members, 120 weeks.",
        "Today’s terms give 7 h 00 per 40 h.",
        "They were enough in 38 % of member-weeks.",
        "“Eight hours”: 8 h 00 per 40 h 00, shrinking with leave.",
        "“Eight hours” would have been enough in 54 % of member-weeks; today’s terms in 38 %.",
        "It would give 8 h 00 per 40 h.",
        "55 % of the members counted would be short.",
        "For those reporting it would add 40 h 00 a week, as much as 1.00 full-time equivalents.",
    ]


def test_what_is_hidden_is_said_to_be():
    found = lines(today_figures(covered=None, guaranteed=None), offer_figures(**HIDDEN))

    assert found[1:3] == [
        "What today’s terms give per 40 h is hidden: fewer than 5.",
        "In how many member-weeks they were enough is hidden: fewer than 5.",
    ]
    assert found[5:] == [
        "What it would give per 40 h is hidden: fewer than 5.",
        "What it would add to today’s terms is hidden: fewer than 5.",
    ]


def test_an_offer_that_no_week_can_tell_says_so_and_nothing_else():
    untold = offer_figures(TENTH, members=0, weeks=0, counted=0, **HIDDEN)

    assert lines(today_figures(), untold)[3:] == [
        "“A tenth of appointments”: 10 % of booked appointment time.",
        "“A tenth of appointments” cannot be told: no week has a record of booked appointments.",
    ]


def test_too_few_members_are_only_counted():
    few = {"members": 10, "weeks": None, "counted": 0} | HIDDEN

    assert lines(today_figures(**few), offer_figures(**few), audience=Audience.OUTSIDE) == [
        "Too few members to show a figure: 10 of at least 11."
    ]


def test_outside_hours_are_half_hours():
    found = lines(
        today_figures(weeks=None, guaranteed=Fraction(34, 5)), offer_figures(weeks=None), audience=Audience.OUTSIDE
    )

    assert found[:2] == [
        "Laid over the weeks that can be compared: 40 members.",
        "Today’s terms give 7 h 00 per 40 h.",
    ]


def test_two_offers_that_only_look_alike_are_told_apart():
    fixed = an_offer("Fixed", rule=AbsenceRule.FIXED)
    apart = Apart(
        one=an_offer(), other=fixed, full_week=480, week=SampleWeek.DAY_OF_LEAVE, minutes_one=384, minutes_other=480
    )

    last = lines(today_figures(), offer_figures(), offer_figures(fixed), apart=[apart])[-1]

    assert last.startswith("“Eight hours” and “Fixed” both give 8 h 00 in a full week;")
    assert last.endswith("“Eight hours” gives 6 h 24 and “Fixed” 8 h 00.")


def test_own_weeks_are_told_without_hiding_anything():
    weeks = {"members": 1, "weeks": 5, "counted": 1, "share_short": None, "short": None}
    figures = [today_figures(**weeks, covered=Fraction(2, 5)), offer_figures(**weeks, covered=Fraction(4, 5))]

    assert list(own_offer_lines(figures, ())) == [
        "Laid over 5 weeks of yours that can be compared.",
        "“Eight hours”: 8 h 00 per 40 h 00, shrinking with leave.",
        "“Eight hours” would have been enough in 4 of your 5 weeks; today’s terms in 2.",
        "It would give 8 h 00 per 40 h.",
    ]


def test_without_own_weeks_that_can_be_compared_nothing_is_laid_over_them():
    none = {"members": 0, "weeks": 0, "counted": 0} | HIDDEN

    assert list(own_offer_lines([today_figures(**none), offer_figures(**none)], ())) == [
        "No week of these can be compared: close its days and answer the undone list."
    ]
