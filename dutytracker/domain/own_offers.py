"""Offers over a member's own weeks, of which nothing is hidden (docs/domain.md, "Offers on the table")."""

from collections.abc import Sequence
from fractions import Fraction

from dutytracker.domain.comparing import eligible_weeks, median
from dutytracker.domain.offers import TODAY, Offer, offered_minutes
from dutytracker.domain.pooling.on_the_table import MINUTES_PER_HOUR, OfferFigures
from dutytracker.domain.pooling.shortness import FEWEST_WEEKS
from dutytracker.domain.week_summary import WeekSummary


def offers_over(summaries: Sequence[WeekSummary], offers: Sequence[Offer]) -> tuple[OfferFigures, ...]:
    """Today's terms, then the offers in their order, over the eligible weeks of which each can be told.

    A member is nobody's share, so nothing is said of members short. Without such a week every figure is `None`.
    """
    weeks = eligible_weeks(summaries)
    return tuple(_figures(offer, weeks) for offer in (None, *offers))


def offered_in(offer: Offer, summary: WeekSummary) -> int | None:
    """C′ of a week in minutes; `None` without a pattern on each day, or without the appointments it would take."""
    if not summary.pattern_known:
        return None
    return offered_minutes(offer, pattern=summary.pattern, scheduled=summary.scheduled, booked=summary.booked)


def _figures(offer: Offer | None, weeks: Sequence[WeekSummary]) -> OfferFigures:
    given = [(week, week.contracted if offer is None else offered_in(offer, week)) for week in weeks]
    known = [(week, minutes, week.contracted or 0) for week, minutes in given if minutes is not None]
    shortfalls = [Fraction(40 * (week.need - minutes), week.scheduled) for week, minutes, _ in known]
    return OfferFigures(
        name=TODAY if offer is None else offer.name,
        offer=offer,
        members=1 if known else 0,
        weeks=len(known),
        covered=_mean([week.need <= minutes for week, minutes, _ in known]),
        covered_floor=_mean([week.floor <= minutes for week, minutes, _ in known]),
        counted=1 if len(known) >= FEWEST_WEEKS else 0,
        short=None,
        share_short=None,
        median_shortfall=median(shortfalls),
        guaranteed=_mean([Fraction(40 * minutes, week.scheduled) for week, minutes, _ in known]),
        adds_hours=_mean([Fraction(minutes - contracted, MINUTES_PER_HOUR) for _, minutes, contracted in known]),
    )


def _mean(numbers: Sequence[Fraction | int]) -> Fraction | None:
    return Fraction(sum(numbers)) / len(numbers) if numbers else None
