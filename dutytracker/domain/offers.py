"""Offers on the table: what they would guarantee in a week (docs/domain.md, "Offers on the table")."""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import assert_never

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem
from dutytracker.domain.saying import said
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.domain.text_rules import LABEL_LENGTH, text_trouble
from dutytracker.domain.validation import guarantee_problems

MOST_OFFERS = 20
"""So many lie on the table at most."""

TODAY = "today"
"""What today's terms are called among offers; no offer may be called so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A term without a first day, as it lies on the table. `absence_rule` is pro_rata or fixed, never blocks."""

    name: str
    guarantee: Guarantee
    absence_rule: AbsenceRule = AbsenceRule.PRO_RATA


def offered_minutes(offer: Offer, *, pattern: int, scheduled: int, booked: int | None) -> int | None:
    """C′: minutes that the offer guarantees for a week, rounded half up once, as C is.

    `pattern` is T and `scheduled` Q of the week in minutes, `booked` its booked appointment minutes (0 is a record).
    `None` where the offer rests on appointments and the week has no record of them.
    """
    counted = pattern if offer.absence_rule is AbsenceRule.FIXED else scheduled
    match offer.guarantee:
        case HoursGuarantee(guaranteed_minutes=guaranteed, reference_minutes=reference):
            return _half_up(guaranteed * counted, reference)
        case PercentGuarantee(percent=percent, base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=meetings):
            share = _share(percent)
            left = max(0, pattern - meetings)
            return _half_up(share.numerator * left * counted, share.denominator * max(1, pattern))
        case PercentGuarantee(percent=percent):
            share = _share(percent)
            return _half_up(share.numerator * counted, share.denominator)
        case AppointmentsGuarantee(percent=percent):
            share = _share(percent)
            return None if booked is None else _half_up(share.numerator * booked, share.denominator)
        case _:
            assert_never(offer.guarantee)


def problems_of_offer(offer: Offer) -> tuple[Problem, ...]:
    """All that makes an offer impossible, in the order of its fields; empty where it is sound."""
    return tuple(_problems(offer))


def _problems(offer: Offer) -> Iterator[Problem]:
    trouble = text_trouble(offer.name, LABEL_LENGTH)
    if trouble is not None:
        yield Problem("name", said("The name of the offer {trouble}.", trouble=said(trouble)))
    elif not offer.name.strip():
        yield Problem("name", "Give the offer a name, so that it can be spoken of.")
    elif offer.name.strip().casefold() == TODAY:
        yield Problem("name", "Today’s terms are called so already: give the offer another name.")
    yield from guarantee_problems(offer.guarantee)
    if offer.absence_rule is AbsenceRule.BLOCKS:
        yield Problem("absence_rule", "An offer cannot count blocks: nobody has them in a pattern yet.")


@lru_cache
def _share(percent: str) -> Fraction:
    """A percentage as an exact share; the same offer is laid over thousands of weeks."""
    return Fraction(percent) / 100


def _half_up(above: int, below: int) -> int:
    """The fraction of two whole numbers, neither negative, rounded half up."""
    return (2 * above + below) // (2 * below)
