"""Offers as JSON: what is hidden is null, and outside everything is coarser."""

from fractions import Fraction

from dutytracker.domain.pooling import Audience
from dutytracker.reports.offers_json import offers_json
from tests.reports.offers import HIDDEN, TENTH, an_offer, offer_figures, today_figures


def test_each_offer_tells_its_figures_rounded_after_those_of_today():
    nine = offer_figures(
        an_offer("Nine hours"),
        covered=Fraction(2, 3),
        median_shortfall=Fraction(-1, 8),
        guaranteed=Fraction(26, 3),
        adds_hours=Fraction(1001, 15),
    )

    today, offer = offers_json([today_figures(), nine], Audience.INSIDE)["offers"]

    assert (today["name"], today["adds_hours_a_week"], today["adds_fte"]) == ("today", 0.0, 0.0)
    assert offer == {
        "name": "Nine hours",
        "members": 40,
        "weeks": 120,
        "covered": 0.6667,
        "covered_floor": 0.6,
        "share_short": 0.55,
        "median_shortfall_per_40h": -0.12,
        "guaranteed_per_40h": 8.67,
        "adds_hours_a_week": 66.73,
        "adds_fte": 1.67,
    }


def test_what_is_hidden_is_null_and_its_key_is_there():
    (hidden,) = offers_json([offer_figures(TENTH, members=3, weeks=None, counted=0, **HIDDEN)], Audience.INSIDE)[
        "offers"
    ]

    assert hidden.pop("name") == "A tenth of appointments"
    assert hidden.pop("members") == 3
    assert len(hidden) == 8
    assert set(hidden.values()) == {None}


def test_outside_hours_are_half_hours_and_shares_whole_percent():
    offer = offer_figures(
        weeks=None,
        covered=Fraction(2, 3),
        median_shortfall=Fraction(13, 10),
        guaranteed=Fraction(26, 3),
        adds_hours=Fraction(1001, 15),
    )

    (found,) = offers_json([offer], Audience.OUTSIDE)["offers"]

    assert (found["covered"], found["share_short"]) == (0.67, 0.55)
    assert (found["median_shortfall_per_40h"], found["guaranteed_per_40h"]) == (1.5, 8.5)
    assert (found["weeks"], found["adds_hours_a_week"], found["adds_fte"]) == (None, 66.5, 1.66)
