"""Offers on the table as JSON (docs/formats.md, "Offers"): rounded here, and what is hidden is null."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.offer_words import shown_equivalents
from dutytracker.reports.week_json import Json


def offers_json(figures: Sequence[OfferFigures], audience: Audience) -> dict[str, Json]:
    """Today's terms and the offers in their order; every key is there, also where nothing may be shown.

    A member's own weeks are told as for the inside.
    """
    return {"offers": [_offer(one, audience) for one in figures]}


def _offer(one: OfferFigures, audience: Audience) -> Json:
    hours, share = audience.hours, audience.share
    adds = one.adds_hours
    return {
        "name": one.name,
        "members": one.members,
        "weeks": one.weeks,
        "covered": _rounded(one.covered, share),
        "covered_floor": _rounded(one.covered_floor, share),
        "share_short": _rounded(one.share_short, share),
        "median_shortfall_per_40h": _rounded(one.median_shortfall, hours),
        "guaranteed_per_40h": _rounded(one.guaranteed, hours),
        "adds_hours_a_week": _rounded(adds, hours),
        "adds_fte": None if adds is None else float(shown_equivalents(adds, audience)),
    }


def _rounded(exact: Fraction | None, rounding: Callable[[Fraction], float]) -> float | None:
    return None if exact is None else rounding(exact)
