"""Offers over many members by their plain definition: member-week by member-week, one exact fraction after the other.

What the program works out for groups of alike weeks must come out the same.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from typing import Any

from dutytracker.domain.offers import TODAY, Offer
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentBase
from dutytracker.domain.week_summary import WeekSummary
from tests.domain.pooling.plain_privacy import undone_tells
from tests.domain.pooling.plain_weeks import observations_of
from tests.domain.shares import AMember


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A week with what an offer gives in it. `of` is how many such weeks its member has."""

    member: int
    week: WeekSummary
    given: int
    of: int


def plain_minutes(offer: Offer | None, week: WeekSummary) -> int | None:
    """C′, or C without an offer."""
    if offer is None:
        return week.contracted
    guarantee, total = offer.guarantee, week.pattern
    base = total if offer.absence_rule is AbsenceRule.FIXED else week.scheduled
    if isinstance(guarantee, HoursGuarantee):
        exact = Fraction(guarantee.guaranteed_minutes, guarantee.reference_minutes) * base
    elif isinstance(guarantee, AppointmentsGuarantee):
        if week.booked is None:
            return None
        exact = Fraction(guarantee.percent) / 100 * week.booked
    elif guarantee.base is PercentBase.SCHEDULED:
        exact = Fraction(guarantee.percent) / 100 * base
    else:
        exact = (
            Fraction(guarantee.percent) / 100 * max(Fraction(0), 1 - Fraction(guarantee.meeting_minutes, total)) * base
        )
    return floor(exact + Fraction(1, 2))


def plain_offer(members: Sequence[AMember], offer: Offer | None, audience: Audience) -> dict[str, Any]:
    """The fields of `OfferFigures`."""
    k, inside = audience.k, audience is Audience.INSIDE
    eligible = observations_of(members, lambda week: week.eligible)
    weeks = laid(members, offer)
    found = dict.fromkeys(("weeks", "covered", "covered_floor", "short", "share_short", "median_shortfall"))
    found |= {"name": offer.name if offer else TODAY, "offer": offer, "guaranteed": None, "adds_hours": None}
    found |= {"members": count(weeks, lambda _: True), "counted": 0}
    if few(count(eligible, lambda one: plain_minutes(offer, one.summary) is None), k):
        return found
    found["weeks"] = len(weeks) if inside else None
    if found["members"] < k:
        return found
    counted = {one.member for one in weeks if one.of >= 2}
    found["counted"] = len(counted)
    if offer is not None and offer_hidden(offer, weeks, k):
        return found
    found["covered"] = share(weeks, lambda one: one.week.need <= one.given, k)
    if not undone_tells(eligible, k) and not few(count(weeks, lambda one: one.week.need != one.week.floor), k):
        found["covered_floor"] = share(weeks, lambda one: one.week.floor <= one.given, k)
    if len(counted) >= k:
        short = Counter(one.member for one in weeks if one.week.need > one.given + 15)
        found["short"] = len({one.member for one in weeks if one.of >= 2 and 2 * short[one.member] > one.of})
        found["share_short"] = Fraction(found["short"], len(counted))
    found["median_shortfall"] = median(weeks, k)
    if not guaranteed_hidden(offer, weeks, k):
        found["guaranteed"] = (
            sum(Fraction(40 * one.given, one.week.scheduled * one.of) for one in weeks) / found["members"]
        )
    if offer is None:
        found["adds_hours"] = Fraction(0)
    elif not added_hidden(offer, weeks, k):
        found["adds_hours"] = sum(Fraction(one.given - known(one), 60 * one.of) for one in weeks)
    return found


def laid(members: Sequence[AMember], offer: Offer | None) -> list[Laid]:
    """The eligible weeks of which is known what the offer gives."""
    passing = observations_of(members, lambda week: week.eligible and plain_minutes(offer, week) is not None)
    return [
        Laid(member=one.member, week=one.summary, given=plain_minutes(offer, one.summary) or 0, of=one.of)
        for one in passing
    ]


def known(one: Laid) -> int:
    assert one.week.contracted is not None
    return one.week.contracted


def count(weeks: Iterable[Any], test: Callable[[Any], bool]) -> int:
    """Members with a week that passes."""
    return len({one.member for one in weeks if test(one)})


def share(weeks: Sequence[Laid], is_covered: Callable[[Laid], bool], k: int) -> Fraction | None:
    """The weighted share of weeks covered, where k members have one and k one that is not."""
    if min(count(weeks, is_covered), count(weeks, lambda one: not is_covered(one))) < k:
        return None
    return sum(Fraction(1, one.of) for one in weeks if is_covered(one)) / count(weeks, lambda _: True)


def median(weeks: Sequence[Laid], k: int) -> Fraction | None:
    """The smallest figure whose cumulative weight reaches half, where k members lie on either side."""
    figures = sorted((Fraction(40 * (one.week.need - one.given), one.week.scheduled), one.of) for one in weeks)
    whole, reached = sum(Fraction(1, of) for _, of in figures), Fraction(0)
    at = 0
    while 2 * (reached := reached + Fraction(1, figures[at][1])) < whole:
        at += 1
    figure = figures[at][0]
    up_to = count(weeks, lambda one: 40 * (one.week.need - one.given) <= figure * one.week.scheduled)
    from_on = count(weeks, lambda one: 40 * (one.week.need - one.given) >= figure * one.week.scheduled)
    return figure if min(up_to, from_on) >= k else None


def offer_hidden(offer: Offer, weeks: Sequence[Laid], k: int) -> bool:
    """True where the offer differs for few from another with the same percentage, or may be made to."""
    if is_fixed(offer) and few(count(weeks, is_absent), k):
        return True
    return meetings_of(offer) > 0 and meetings_hidden(meetings_of(offer), weeks, k)


def meetings_hidden(meetings: int, weeks: Sequence[Laid], k: int) -> bool:
    """True where few have other patterns than most, or the meetings part few from longer or shorter patterns."""
    worked = [frozenset(one.week.pattern for one in of_one) for of_one in by_member(weeks)]
    if few(uncommon(worked), k):
        return True
    holders = Counter(pattern for patterns in worked for pattern in patterns)
    patterns = sorted(holders)
    for shorter, longer in zip(patterns, [*patterns[1:], None], strict=True):
        if shorter <= meetings and (longer is None or longer > meetings):
            return holders[shorter] < k or (longer is not None and holders[longer] < k)
    return False


def guaranteed_hidden(offer: Offer | None, weeks: Sequence[Laid], k: int) -> bool:
    """True where few are given another rate than most, be it in the mean or but for rounding."""
    if offer is not None and not isinstance(offer.guarantee, AppointmentsGuarantee):
        if not is_fixed(offer) and not meetings_of(offer):
            return False
        if meetings_of(offer) and few(count(weeks, is_absent), k):
            return True
    of_members = by_member(weeks)
    means = [sum(Fraction(one.given, one.week.scheduled) for one in of_one) / len(of_one) for of_one in of_members]
    rates = {Fraction(2 * one.given - 1, 2 * one.week.scheduled) for one in weeks}
    explained = max(sum(all(explains(rate, one) for one in of_one) for of_one in of_members) for rate in rates)
    return few(min(uncommon(means), len(of_members) - explained), k)


def explains(rate: Fraction, one: Laid) -> bool:
    """True where that many minutes per scheduled minute, rounded half up, are what the week is given."""
    return floor(rate * one.week.scheduled + Fraction(1, 2)) == one.given


def added_hidden(offer: Offer, weeks: Sequence[Laid], k: int) -> bool:
    """True where the mean minutes of few are not the commonest, under the offer or today."""
    if meetings_of(offer) and few(count(weeks, is_absent), k):
        return True
    of_members = by_member(weeks)
    given = [Fraction(sum(one.given for one in of_one), len(of_one)) for of_one in of_members]
    contracted = [Fraction(sum(known(one) for one in of_one), len(of_one)) for of_one in of_members]
    return few(uncommon(given), k) or few(uncommon(contracted), k)


def is_fixed(offer: Offer) -> bool:
    return offer.absence_rule is AbsenceRule.FIXED and not isinstance(offer.guarantee, AppointmentsGuarantee)


def is_absent(one: Laid) -> bool:
    return one.week.scheduled != one.week.pattern


def meetings_of(offer: Offer) -> int:
    if getattr(offer.guarantee, "base", None) is PercentBase.SCHEDULED_LESS_MEETINGS:
        return offer.guarantee.meeting_minutes
    return 0


def by_member(weeks: Iterable[Laid]) -> list[list[Laid]]:
    """The weeks of each member who has any."""
    found: dict[int, list[Laid]] = {}
    for one in weeks:
        found.setdefault(one.member, []).append(one)
    return list(found.values())


def uncommon(figures: Sequence[Hashable]) -> int:
    """How many of at least one figure are not the commonest."""
    return len(figures) - max(Counter(figures).values())
