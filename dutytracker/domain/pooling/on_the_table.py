"""Offers side by side with today's terms, over the weeks of a unit (docs/domain.md, "Offers on the table")."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.offers import TODAY, Offer, offered_minutes
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.offer_counting import LaidOffer
from dutytracker.domain.pooling.offer_groups import KnownWeeks, LooksAt, Numbers
from dutytracker.domain.pooling.offer_privacy import (
    added_tells,
    floor_tells,
    guaranteed_tells,
    looked_at,
    offer_tells,
)
from dutytracker.domain.pooling.privacy import undone_tells
from dutytracker.domain.terms import AbsenceRule, Guarantee

MINUTES_PER_HOUR = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFigures:
    """What an offer, or today's terms, comes to over the eligible weeks of which it can be told; `None` is hidden.

    Shares and hours are exact.
    """

    name: str
    """`TODAY` of today's terms."""
    offer: Offer | None
    """`None` for today's terms."""
    members: int
    """Members with an eligible week of which it can be told."""
    weeks: int | None
    """Those weeks; also `None` outside."""
    covered: Fraction | None
    """The weighted share of weeks with N ≤ C′, without tolerance."""
    covered_floor: Fraction | None
    """The weighted share of weeks with L ≤ C′."""
    counted: int
    """Members with at least two of the weeks."""
    short: int | None
    """Of these, the members of whose weeks more than half need over 15 minutes more than C′."""
    share_short: Fraction | None
    median_shortfall: Fraction | None
    """Of (N − C′) / Q × 40 hours, signed."""
    guaranteed: Fraction | None
    """The weighted mean of C′ / Q × 40 hours."""
    adds_hours: Fraction | None
    """Hours a week that it adds over today's terms for all members together."""

    @property
    def adds_equivalents(self) -> Fraction | None:
        """What it adds in full-time equivalents of 40 hours."""
        return None if self.adds_hours is None else self.adds_hours / 40


class OnTheTable:
    """Answers what any offers come to. What it rests on cannot be asked for."""

    def __init__(self, unit: Unit, audience: Audience) -> None:
        self._unit = unit
        self._audience = audience
        self._known: dict[LooksAt, KnownWeeks] = {}
        self._found: dict[tuple[Guarantee, AbsenceRule] | None, OfferFigures] = {}

    def figures(
        self, offers: Sequence[Offer], *, is_canceled: Callable[[], bool] = lambda: False
    ) -> tuple[OfferFigures, ...]:
        """Today's terms first, then the offers in their order; fewer where it was canceled.

        What was worked out once is kept, whatever it is called.
        """
        found = list[OfferFigures]()
        for offer in (None, *offers):
            if is_canceled():
                break
            found.append(self._figures(offer))
        return tuple(found)

    def _figures(self, offer: Offer | None) -> OfferFigures:
        key = None if offer is None else (offer.guarantee, offer.absence_rule)
        if key not in self._found:
            self._found[key] = self._worked_out(offer)
        found = self._found[key]
        return found if offer is None else replace(found, name=offer.name, offer=offer)

    def _worked_out(self, offer: Offer | None) -> OfferFigures:
        k = self._audience.k
        known = self._weeks_for(looked_at(offer))
        members = len(known.members)
        if few(known.left_out, k):
            return _nothing_told(offer, members=members)
        weeks = known.weeks if self._audience is Audience.INSIDE else None
        if members < k:
            return _nothing_told(offer, members=members, weeks=weeks)
        minutes = _minutes(offer, known)
        laid = LaidOffer(known, minutes)
        if offer is not None and offer_tells(offer, known, k):
            return _nothing_told(offer, members=members, weeks=weeks, counted=laid.counted)
        short = laid.short() if laid.counted >= k else None
        floor_hidden = undone_tells(self._unit, k) or floor_tells(known, k)
        return OfferFigures(
            name=TODAY if offer is None else offer.name,
            offer=offer,
            members=members,
            weeks=weeks,
            covered=laid.share_covered(k),
            covered_floor=None if floor_hidden else laid.share_covered_floor(k),
            counted=laid.counted,
            short=short,
            share_short=None if short is None else Fraction(short, laid.counted),
            median_shortfall=laid.median_shortfall(k),
            guaranteed=None if guaranteed_tells(offer, known, minutes, k) else laid.guaranteed(),
            adds_hours=self._adds(offer, laid),
        )

    def _adds(self, offer: Offer | None, laid: LaidOffer) -> Fraction | None:
        if offer is None:
            return Fraction(0)
        if added_tells(offer, laid.known, laid.minutes, self._audience.k):
            return None
        return (laid.sum_of_means() - laid.known.sum_of_contracted) / MINUTES_PER_HOUR

    def _weeks_for(self, looks_at: LooksAt) -> KnownWeeks:
        if looks_at not in self._known:
            self._known[looks_at] = KnownWeeks([part.offer_weeks for part in self._unit.parts], looks_at)
        return self._known[looks_at]


def _nothing_told(offer: Offer | None, *, members: int, weeks: int | None = None, counted: int = 0) -> OfferFigures:
    """The figures of an offer of which nothing else may be told."""
    return OfferFigures(
        name=TODAY if offer is None else offer.name,
        offer=offer,
        members=members,
        weeks=weeks,
        covered=None,
        covered_floor=None,
        counted=counted,
        short=None,
        share_short=None,
        median_shortfall=None,
        guaranteed=None,
        adds_hours=None,
    )


def _minutes(offer: Offer | None, known: KnownWeeks) -> Numbers:
    """C′ of each group of alike weeks; C for today's terms."""
    if offer is None:
        return [group.looked_at for group in known.groups]
    return [_offered(offer, group.scheduled, group.looked_at) for group in known.groups]


def _offered(offer: Offer, scheduled: int, looked_at: int) -> int:
    minutes = offered_minutes(offer, pattern=looked_at, scheduled=scheduled, booked=looked_at)
    assert minutes is not None, "booked minutes are given"
    return minutes
