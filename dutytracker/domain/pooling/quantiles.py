"""How a figure is spread over member-weeks: weighted nearest rank, and which of it may be shown."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import chain
from math import ceil, inf, lcm
from typing import NamedTuple

from dutytracker.domain.calendar import DAYS_PER_WEEK, MINUTES_PER_DAY
from dutytracker.domain.pooling.columns import Rates, in_slices, rates_of
from dutytracker.domain.pooling.intervals import Interval, interval_of_mean, median_interval
from dutytracker.domain.pooling.merging import sum_of_parts

MEMBERS_AT_ONCE = 100
"""Of so many members figures are put in order together: a millisecond of work, after which others have their turn."""

EVERY = 256
"""Of the figures that are in order, every so manyth is a milestone."""


class _Slice(NamedTuple):
    """Some members with as many weeks, whose weeks all weigh `weight`. Everything is in order, lowest first."""

    weight: int
    figures: Rates
    lowest: Rates
    """The lowest figure of each member."""
    highest: Rates


class Distribution:
    """Minutes per scheduled minute of member-weeks, told in hours per 40 scheduled hours; there is at least one week.

    Takes the figures of each member's weeks, lowest first. Members with as many weeks stand together, since all of
    their weeks weigh the same, but never more than some hundred.
    """

    def __init__(self, of_members: Sequence[Sequence[float]]) -> None:
        self._of_members = of_members
        self._alike = defaultdict[int, list[Sequence[float]]](list)
        for figures in of_members:
            self._alike[len(figures)].append(figures)
        self._parts_of_a_member = lcm(*self._alike)
        self._slices = [
            _slice_of(some, self._parts_of_a_member // weeks)
            for weeks, alike in self._alike.items()
            for some in in_slices(alike, MEMBERS_AT_ONCE)
        ]

    def quantile(self, p: Fraction) -> Fraction:
        """The smallest figure whose cumulative weight reaches at least `p` of the whole, 0 < p ≤ 1."""
        return hours_of(self._figure_at(p))

    def shown_quantile(self, p: Fraction, k: int) -> Fraction | None:
        """The quantile where at least k members have a week at or below it and k one at or above it."""
        figure = self._figure_at(p)
        above = sum([len(one.highest) - bisect_left(one.highest, figure) for one in self._slices])
        return hours_of(figure) if min(self._members_up_to(figure), above) >= k else None

    def shown_share(self, hours: Fraction, k: int) -> Fraction | None:
        """The mean of the members' shares of weeks at or below `hours`; where k have such a week and k one above."""
        limit = _figure_of(hours)
        above = sum([len(one.highest) - bisect_right(one.highest, limit) for one in self._slices])
        return self._share(limit) if min(self._members_up_to(limit), above) >= k else None

    def band(self, hours: Fraction) -> Interval:
        """Where the mean of the members' shares of weeks at or below `hours` may lie by chance; of two members."""
        limit = _figure_of(hours)
        squares = {weeks**2: _sum_of_squares(ranks, limit) for weeks, ranks in self._ranks.items()}
        return interval_of_mean(self._share(limit), sum_of_parts(squares), len(self._of_members))

    def medians(self) -> list[float]:
        """The members' own medians by nearest rank, lowest first."""
        return sorted([figures[(len(figures) - 1) // 2] for figures in self._of_members])

    def median_interval(self, k: int) -> Interval | None:
        """The 95 % interval of the median of members' own medians; `None` where fewer than k lie up to its end."""
        ends = median_interval(self.medians(), k)
        return None if ends is None else (hours_of(ends[0]), hours_of(ends[1]))

    @cached_property
    def _ranks(self) -> Mapping[int, Sequence[Sequence[float]]]:
        """By number of weeks, the lowest figures of all members with so many, then their next ones, and so on."""
        return {
            weeks: [rates_of(sorted(rank)) for rank in zip(*alike, strict=True)] for weeks, alike in self._alike.items()
        }

    @cached_property
    def _milestones(self) -> Rates:
        """Figures between which only some hundreds lie, lowest first; the last is the highest of all."""
        some = chain.from_iterable(one.figures[EVERY - 1 :: EVERY] for one in self._slices)
        return rates_of(sorted([*some, max(one.figures[-1] for one in self._slices)]))

    def _figure_at(self, p: Fraction) -> float:
        wanted = ceil(p * self._whole)
        place = bisect_left(self._milestones, wanted, key=self._weight_up_to)
        low, high = self._milestones[place - 1] if place else -inf, min(self._milestones[place:])
        between = sorted(chain.from_iterable(_between(one.figures, low, high) for one in self._slices))
        return between[bisect_left(between, wanted, key=self._weight_up_to)]

    def _weight_up_to(self, figure: float) -> int:
        """How much the weeks up to a figure weigh, counted in parts of a member."""
        return sum([one.weight * bisect_right(one.figures, figure) for one in self._slices])

    def _members_up_to(self, figure: float) -> int:
        """How many members have a week up to a figure."""
        return sum([bisect_right(one.lowest, figure) for one in self._slices])

    @property
    def _whole(self) -> int:
        return self._parts_of_a_member * len(self._of_members)

    def _share(self, limit: float) -> Fraction:
        return Fraction(self._weight_up_to(limit), self._whole)


def _slice_of(members: Sequence[Sequence[float]], weight: int) -> _Slice:
    return _Slice(
        weight=weight,
        figures=rates_of(sorted(chain.from_iterable(members))),
        lowest=rates_of(sorted([figures[0] for figures in members])),
        highest=rates_of(sorted([figures[-1] for figures in members])),
    )


def _between(figures: Rates, low: float, high: float) -> Rates:
    """Those above `low`, up to `high`."""
    return figures[bisect_right(figures, low) : bisect_right(figures, high)]


def _sum_of_squares(ranks: Sequence[Sequence[float]], limit: float) -> int:
    """Σ c² over members with c figures up to the limit: a member's n-th lowest adds 2n − 1, and 1 + 3 + … = c²."""
    return sum([(2 * n + 1) * bisect_right(rank, limit) for n, rank in enumerate(ranks)])


def hours_of(figure: float) -> Fraction:
    """Minutes per scheduled minute of a week in hours per 40 scheduled hours, exactly.

    Two fractions with such denominators are too far apart for a float to lie nearer to another than to its own.
    """
    return 40 * Fraction(figure).limit_denominator(DAYS_PER_WEEK * MINUTES_PER_DAY)


def _figure_of(hours: Fraction) -> float:
    """Hours per 40 scheduled hours as minutes per scheduled minute, rounded like those of weeks."""
    return float(hours / 40)
