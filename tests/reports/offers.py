"""Figures of offers in which only what matters has to be named."""

from fractions import Fraction
from typing import Any

from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, Guarantee, HoursGuarantee


def an_offer(
    name: str = "Eight hours", guarantee: Guarantee | None = None, rule: AbsenceRule = AbsenceRule.PRO_RATA
) -> Offer:
    """8 hours in 40, less absences."""
    given = guarantee or HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400)
    return Offer(name=name, guarantee=given, absence_rule=rule)


TENTH = an_offer("A tenth of appointments", AppointmentsGuarantee(percent="10"))


def today_figures(**fields: Any) -> OfferFigures:
    """Of 40 members with 120 weeks: 7 h 00, enough in 38 %."""
    return _figures(
        None, **{"covered": Fraction(38, 100), "guaranteed": Fraction(7), "adds_hours": Fraction(0)} | fields
    )


def offer_figures(offer: Offer | None = None, **fields: Any) -> OfferFigures:
    """Of the same: 8 h 00, enough in 54 %, adds 40 h a week."""
    usual = {"covered": Fraction(54, 100), "guaranteed": Fraction(8), "adds_hours": Fraction(40)}
    return _figures(offer or an_offer(), **usual | fields)


HIDDEN: dict[str, Any] = dict.fromkeys(
    ("covered", "covered_floor", "short", "share_short", "median_shortfall", "guaranteed", "adds_hours")
)
"""Nothing may be shown."""


def _figures(offer: Offer | None, **fields: Any) -> OfferFigures:
    usual = {
        "name": "today" if offer is None else offer.name,
        "offer": offer,
        "members": 40,
        "weeks": 120,
        "covered_floor": Fraction(3, 5),
        "counted": 40,
        "short": 22,
        "share_short": Fraction(22, 40),
        "median_shortfall": Fraction(5, 4),
    }
    return OfferFigures(**usual | fields)
