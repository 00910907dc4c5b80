"""What one offer comes to over the weeks of a unit, given its minutes for each group of alike weeks."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import chain, compress, islice
from operator import lt

from dutytracker.domain.pooling.merging import added_up
from dutytracker.domain.pooling.offer_groups import AlikeWeeks, KnownWeeks, Numbers
from dutytracker.domain.pooling.shortness import FEWEST_WEEKS
from dutytracker.domain.week_summary import TOLERANCE_MINUTES

FINENESS = 28
"""Medians are looked for in steps of 2^−28: fractions with denominators up to 10,080 lie further apart."""

GROUPS_TO_GUESS_FROM = 500
"""About so many tell nearly where a median lies."""


class LaidOffer:
    """An offer, or today's terms, over weeks; `minutes` is C′ of each group of alike weeks. There is a week."""

    def __init__(self, known: KnownWeeks, minutes: Numbers) -> None:
        self.known = known
        self.minutes = minutes
        self._everything = known.whole * len(known.members)

    def share_covered(self, k: int) -> Fraction | None:
        """The weighted share of weeks with N ≤ C′, where at least k members have such a week and k another."""
        ends = [bisect_right(group.needs, minutes) for group, minutes in self._laid()]
        if not self._both_sides([group.by_need for group in self.known.groups], ends, k):
            return None
        covered = sum([group.weights[end] for group, end in zip(self.known.groups, ends, strict=True)])
        return Fraction(covered, self._everything)

    def share_covered_floor(self, k: int) -> Fraction | None:
        """The same with L ≤ C′."""
        ends = [bisect_right(group.floors, minutes) for group, minutes in self._laid()]
        owners = [group.by_floor for group in self.known.groups]
        if not self._both_sides(owners, ends, k):
            return None
        weights = self.known.weights
        covered = sum([sum(map(weights.__getitem__, one[:end])) for one, end in zip(owners, ends, strict=True)])
        return Fraction(covered, self._everything)

    def short(self) -> int:
        """Of the members with at least two weeks, those of whose weeks more than half are short."""
        ends = [bisect_right(group.needs, minutes + TOLERANCE_MINUTES) for group, minutes in self._laid()]
        enough = Counter(
            chain.from_iterable([group.by_need[:end] for group, end in zip(self.known.groups, ends, strict=True)])
        )
        weeks = [len(one.groups) for one in self.known.members]
        return sum([2 * enough[member] < number for member, number in enumerate(weeks) if number >= FEWEST_WEEKS])

    @property
    def counted(self) -> int:
        """Members with at least two weeks."""
        return sum(len(one.groups) >= FEWEST_WEEKS for one in self.known.members)

    def median_shortfall(self, k: int) -> Fraction | None:
        """The weighted median of (N − C′) / Q × 40, where k members have a week up to it and k one from it on."""
        median = self._median()
        above, below = median.numerator, median.denominator
        up_to = [
            bisect_right(group.needs, minutes + above * group.scheduled // below) for group, minutes in self._laid()
        ]
        before = [
            bisect_left(group.needs, minutes - -above * group.scheduled // below) for group, minutes in self._laid()
        ]
        owners = [group.by_need for group in self.known.groups]
        are_below = _have((one[:end] for one, end in zip(owners, up_to, strict=True)), k)
        are_above = _have((one[end:] for one, end in zip(owners, before, strict=True)), k)
        return 40 * median if are_below and are_above else None

    def guaranteed(self) -> Fraction:
        """The weighted mean of C′ / Q × 40."""
        hours = added_up((40 * group.weights[-1] * minutes, group.scheduled) for group, minutes in self._laid())
        return hours / self._everything

    def sum_of_means(self) -> Fraction:
        """Σ over members of their mean C′, in minutes."""
        return Fraction(sum([group.weights[-1] * minutes for group, minutes in self._laid()]), self.known.whole)

    def _laid(self) -> "zip[tuple[AlikeWeeks, int]]":
        return zip(self.known.groups, self.minutes, strict=True)

    def _both_sides(self, owners: Sequence[Numbers], ends: Numbers, k: int) -> bool:
        """True where at least k members own one of the first weeks of each group, and k one of the others."""
        return _have((one[:end] for one, end in zip(owners, ends, strict=True)), k) and _have(
            (one[end:] for one, end in zip(owners, ends, strict=True)), k
        )

    def _median(self) -> Fraction:
        """Minutes per scheduled minute: the smallest up to which weeks weigh at least half of the whole.

        Narrows down to a step in which only one figure lies; groups that have no week between the ends drop out.
        """
        groups, given = self.known.groups, self.minutes
        firsts, lasts = [0] * len(groups), [len(group.needs) for group in groups]
        low = min([((group.needs[0] - one) << FINENESS) // group.scheduled for group, one in self._laid()]) - 1
        high = max([-(((one - group.needs[-1]) << FINENESS) // group.scheduled) for group, one in self._laid()])
        guesses, weighs = self._guesses(), 0
        while high - low > 1:
            middle = next((guess for guess in guesses if low < guess < high), (low + high) // 2)
            ends = [
                bisect_right(group.needs, one + (middle * group.scheduled >> FINENESS), first, last)
                for group, one, first, last in zip(groups, given, firsts, lasts, strict=True)
            ]
            reached = weighs + sum([group.weights[end] for group, end in zip(groups, ends, strict=True)])
            if 2 * reached >= self._everything:
                high, lasts = middle, ends
            else:
                low, firsts = middle, ends
            between = [*map(lt, firsts, lasts)]
            weighs += sum(
                [
                    group.weights[first]
                    for group, first, is_between in zip(groups, firsts, between, strict=True)
                    if not is_between
                ]
            )
            groups, given = [*compress(groups, between)], [*compress(given, between)]
            firsts, lasts = [*compress(firsts, between)], [*compress(lasts, between)]
        return Fraction(groups[0].needs[firsts[0]] - given[0], groups[0].scheduled)

    def _guesses(self) -> Iterator[int]:
        """Two steps between which the median probably lies, from the figures in the middle of some groups."""
        some = [*islice(self._laid(), 0, None, len(self.minutes) // GROUPS_TO_GUESS_FROM + 1)]
        middles = sorted(
            [((group.needs[len(group.needs) // 2] - minutes) << FINENESS) // group.scheduled for group, minutes in some]
        )
        yield middles[len(middles) * 9 // 20]
        yield middles[len(middles) * 11 // 20]


def _have(owners: Iterable[Numbers], k: int) -> bool:
    """True where at least k members are among the owners."""
    found = set[int]()
    for some in owners:
        found.update(some)
        if len(found) >= k:
            return True
    return False
