"""What offers would tell of few members, alone or subtracted from each other (docs/domain.md, "Privacy")."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction
from itertools import accumulate, chain

from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.offer_groups import KnownWeeks, LooksAt, Numbers
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, PercentBase, PercentGuarantee

SAMPLE = 64
"""So many members are looked at first: where enough of these differ, nobody else needs to be looked at."""


def looked_at(offer: Offer | None) -> LooksAt:
    """What decides how much a week is given: by an offer, or by today's terms."""
    if offer is None:
        return LooksAt.CONTRACTED
    return LooksAt.BOOKED if isinstance(offer.guarantee, AppointmentsGuarantee) else LooksAt.PATTERN


def offer_tells(offer: Offer, known: KnownWeeks, k: int) -> bool:
    """True where offers like this one, less others at ever other percentages, would tell how much few need."""
    return (_ignores_absences(offer) and _few_absent(known, k)) or (
        _meetings(offer) > 0 and _patterns_tell(known, _meetings(offer), k)
    )


def guaranteed_tells(offer: Offer | None, known: KnownWeeks, minutes: Numbers, k: int) -> bool:
    """True where few members are given another rate per scheduled hour than most.

    Never of an offer that gives every scheduled hour the same: that says no more than the offer itself.
    """
    if offer is not None and _says_itself(offer):
        return False
    if offer is not None and _meetings(offer) and _few_absent(known, k):
        return True
    return few(min(_members_at_another_rate(known, minutes, k), _members_with_another_mean_rate(known, minutes, k)), k)


def added_tells(offer: Offer, known: KnownWeeks, minutes: Numbers, k: int) -> bool:
    """True where few members are given other minutes a week than most, by the offer or by today's terms."""
    return (
        (_meetings(offer) > 0 and _few_absent(known, k))
        or few(_uncommon((_mean([minutes[group] for group in one.groups]) for one in known.members), k), k)
        or few(_uncommon((_mean(one.contracted) for one in known.members), k), k)
    )


def floor_tells(known: KnownWeeks, k: int) -> bool:
    """True where few members left anything undone in these weeks."""
    return few(_up_to(k, (one.has_undone for one in known.members)), k)


def _says_itself(offer: Offer) -> bool:
    return looked_at(offer) is LooksAt.PATTERN and not _ignores_absences(offer) and not _meetings(offer)


def _ignores_absences(offer: Offer) -> bool:
    return looked_at(offer) is LooksAt.PATTERN and offer.absence_rule is AbsenceRule.FIXED


def _meetings(offer: Offer) -> int:
    """The weekly minutes of meetings that the offer takes off; 0 where it takes none off."""
    guarantee = offer.guarantee
    if isinstance(guarantee, PercentGuarantee) and guarantee.base is PercentBase.SCHEDULED_LESS_MEETINGS:
        return guarantee.meeting_minutes
    return 0


def _few_absent(known: KnownWeeks, k: int) -> bool:
    """True where few members have a week with Q ≠ T; of weeks that are put together by T."""
    absent = [group.scheduled != group.looked_at for group in known.groups]
    return few(_up_to(k, (any(map(absent.__getitem__, one.groups)) for one in known.members)), k)


def _patterns_tell(known: KnownWeeks, meetings: int, k: int) -> bool:
    """True where few members have another pattern than most, or meetings as long as a week part few from others."""
    if few(_uncommon(known.patterns, k), k):
        return True
    members = Counter(chain.from_iterable(known.patterns))
    nothing_left = [pattern for pattern in members if pattern <= meetings]
    if not nothing_left:
        return False
    something_left = [pattern for pattern in members if pattern > meetings]
    beside = [max(nothing_left), *([min(something_left)] if something_left else [])]
    return any(members[pattern] < k for pattern in beside)


def _members_at_another_rate(known: KnownWeeks, minutes: Numbers, k: int) -> int:
    """Members whose weeks the commonest rate per scheduled minute, rounded half up, does not explain; up to k."""
    lowest = [(2 * one - 1) / (2 * group.scheduled) for one, group in zip(minutes, known.groups, strict=True)]
    beyond = [(2 * one + 1) / (2 * group.scheduled) for one, group in zip(minutes, known.groups, strict=True)]
    for members in (known.members[:SAMPLE], known.members):
        ends = list[tuple[float, int]]()
        for one in members:
            first, last = max(map(lowest.__getitem__, one.groups)), min(map(beyond.__getitem__, one.groups))
            ends += [(first, 1), (last, -1)] if first < last else []
        explained = max(accumulate((change for _, change in sorted(ends)), initial=0))
        if len(members) - explained >= k:
            return k
    return len(known.members) - explained


def _members_with_another_mean_rate(known: KnownWeeks, minutes: Numbers, k: int) -> int:
    rates = [Fraction(one, group.scheduled) for one, group in zip(minutes, known.groups, strict=True)]
    return _uncommon((_mean([rates[group] for group in one.groups]) for one in known.members), k)


def _mean(numbers: Sequence[Fraction] | Numbers) -> Fraction:
    return Fraction(sum(numbers)) / len(numbers)


def _uncommon(figures: Iterable[Hashable], k: int) -> int:
    """How many of the figures are not the commonest, counted up to k."""
    counts, commonest, number = Counter[Hashable](), 0, 0
    for figure in figures:
        number += 1
        counts[figure] += 1
        commonest = max(commonest, counts[figure])
        if number - commonest >= k:
            return k
    return number - commonest


def _up_to(k: int, members: Iterable[bool]) -> int:
    """How many of the members are true, counted up to k."""
    number = 0
    for one in members:
        number += one
        if number >= k:
            break
    return number
