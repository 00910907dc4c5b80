"""How a figure is spread over member-weeks: weighted nearest rank, and which of it may be shown."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from fractions import Fraction
from itertools import accumulate
from math import ceil, lcm

from dutytracker.domain.calendar import DAYS_PER_WEEK, MINUTES_PER_DAY
from dutytracker.domain.pooling.intervals import Interval, interval_of_mean, median_interval
from dutytracker.domain.pooling.merging import sum_of_parts


class Distribution:
    """Minutes per scheduled minute of member-weeks, told in hours per 40 scheduled hours; there is at least one week.

    Takes the figures of each member's weeks, lowest first.
    """

    def __init__(self, of_members: Sequence[Sequence[float]]) -> None:
        self._of_members = of_members
        self._lowest = sorted([figures[0] for figures in of_members])
        self._highest = sorted([figures[-1] for figures in of_members])
        counts = defaultdict[int, Counter[float]](Counter)
        for figures in of_members:
            counts[len(figures)].update(figures)
        common = lcm(*counts)
        weights = Counter[float]()
        for weeks, of_length in counts.items():
            for figure, number in of_length.items():
                weights[figure] += number * (common // weeks)
        self._figures = sorted(weights)
        self._reached = list(accumulate([weights[figure] for figure in self._figures]))

    def quantile(self, p: Fraction) -> Fraction:
        """The smallest figure whose cumulative weight reaches at least `p` of the whole, 0 < p ≤ 1."""
        return hours_of(self._figure_at(p))

    def shown_quantile(self, p: Fraction, k: int) -> Fraction | None:
        """The quantile where at least k members have a week at or below it and k one at or above it."""
        figure = self._figure_at(p)
        below = bisect_right(self._lowest, figure)
        above = len(self._highest) - bisect_left(self._highest, figure)
        return hours_of(figure) if min(below, above) >= k else None

    def shown_share(self, hours: Fraction, k: int) -> Fraction | None:
        """The mean of the members' shares of weeks at or below `hours`; where k have such a week and k one above."""
        limit = _figure_of(hours)
        below = bisect_right(self._lowest, limit)
        above = len(self._highest) - bisect_right(self._highest, limit)
        return self._share(limit) if min(below, above) >= k else None

    def band(self, hours: Fraction) -> Interval:
        """Where the mean of the members' shares of weeks at or below `hours` may lie by chance; of two members."""
        limit = _figure_of(hours)
        squares = Counter[int]()
        for figures in self._of_members:
            squares[len(figures) ** 2] += bisect_right(figures, limit) ** 2
        return interval_of_mean(self._share(limit), sum_of_parts(squares), len(self._of_members))

    def medians(self) -> list[float]:
        """The members' own medians by nearest rank, lowest first."""
        return sorted([figures[(len(figures) - 1) // 2] for figures in self._of_members])

    def median_interval(self, k: int) -> Interval | None:
        """The 95 % interval of the median of members' own medians; `None` where fewer than k lie up to its end."""
        ends = median_interval(self.medians(), k)
        return None if ends is None else (hours_of(ends[0]), hours_of(ends[1]))

    def _figure_at(self, p: Fraction) -> float:
        rank = bisect_left(self._reached, ceil(p * self._reached[-1]))
        if rank == len(self._reached):
            raise ValueError(p)
        return self._figures[rank]

    def _share(self, limit: float) -> Fraction:
        rank = bisect_right(self._figures, limit)
        return Fraction(self._reached[rank - 1] if rank else 0, self._reached[-1])


def hours_of(figure: float) -> Fraction:
    """Minutes per scheduled minute of a week in hours per 40 scheduled hours, exactly.

    Two fractions with such denominators are too far apart for a float to lie nearer to another than to its own.
    """
    return 40 * Fraction(figure).limit_denominator(DAYS_PER_WEEK * MINUTES_PER_DAY)


def _figure_of(hours: Fraction) -> float:
    """Hours per 40 scheduled hours as minutes per scheduled minute, rounded like those of weeks."""
    return float(hours / 40)
