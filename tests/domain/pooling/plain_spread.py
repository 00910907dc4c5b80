"""How figures are spread over weeks, by their plain definition: quantiles, shares, medians and the curve."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from fractions import Fraction

from dutytracker.domain.pooling.curve import CURVE_HOURS, CurvePoint
from dutytracker.domain.pooling.intervals import Interval, cut, root, student_t
from tests.domain.pooling.plain_weeks import Minutes, Observations, sum_of_parts


class Distribution:
    """Minutes of every observation in hours per 40 scheduled hours; there is at least one observation.

    Many weeks share a few values, so weeks are kept as ranks among them: comparing whole numbers is fast.
    """

    def __init__(self, observations: Observations, minutes: Minutes) -> None:
        figures = [(minutes(one.summary), one.summary.scheduled) for one in observations]
        value_of = {figure: Fraction(40 * figure[0], figure[1]) for figure in set(figures)}
        self._values = sorted(set(value_of.values()))
        rank_of_value = {value: rank for rank, value in enumerate(self._values)}
        rank_of = {figure: rank_of_value[value] for figure, value in value_of.items()}
        of_member = defaultdict[int, list[int]](list)
        weights = defaultdict[int, Counter[int]](Counter)
        for one, figure in zip(observations, figures, strict=True):
            rank = rank_of[figure]
            of_member[one.member].append(rank)
            weights[rank][one.of] += 1
        self._of_member = [sorted(ranks) for ranks in of_member.values()]
        self._weights = [sum_of_parts(weights[rank]) for rank in range(len(self._values))]

    def quantile(self, p: Fraction) -> Fraction:
        """The smallest value whose cumulative weight reaches at least `p` of the whole, 0 < p ≤ 1."""
        return self._values[self._rank(p)]

    def _rank(self, p: Fraction) -> int:
        wanted, reached = p * len(self._of_member), Fraction(0)
        for rank, weight in enumerate(self._weights):
            reached += weight
            if reached >= wanted:
                return rank
        raise ValueError(p)

    def shown_quantile(self, p: Fraction, k: int) -> Fraction | None:
        """The quantile where at least k members have a week at or below it and k one at or above it."""
        rank = self._rank(p)
        below = sum(weeks[0] <= rank for weeks in self._of_member)
        above = sum(weeks[-1] >= rank for weeks in self._of_member)
        return self._values[rank] if min(below, above) >= k else None

    def shares_at_or_below(self, value: Fraction) -> list[Fraction]:
        """For each member, the share of their weeks at or below the value."""
        ranks = bisect_right(self._values, value)
        return [Fraction(bisect_left(weeks, ranks), len(weeks)) for weeks in self._of_member]

    def medians(self) -> list[Fraction]:
        """The members' own medians by nearest rank, lowest first."""
        return [self._values[rank] for rank in sorted(weeks[(len(weeks) - 1) // 2] for weeks in self._of_member)]


def curve_of(need: Distribution, floor: Distribution | None, k: int) -> tuple[CurvePoint, ...]:
    """The curve of need, and of the floor where it may be shown."""
    return tuple(_point(hours, need, floor, k) for hours in CURVE_HOURS)


def _point(hours: Fraction, need: Distribution, floor: Distribution | None, k: int) -> CurvePoint:
    needs = shown_shares(need, hours, k)
    floors = None if floor is None else shown_shares(floor, hours, k)
    return CurvePoint(
        hours=hours,
        floor=None if floors is None else _mean(floors),
        need=None if needs is None else _mean(needs),
        need_band=None if needs is None else mean_interval(needs),
    )


def shown_shares(distribution: Distribution, hours: Fraction, k: int) -> list[Fraction] | None:
    """The members' shares of weeks covered, where at least k have one covered and at least k one that is not."""
    shares = distribution.shares_at_or_below(hours)
    return shares if min(sum(share > 0 for share in shares), sum(share < 1 for share in shares)) >= k else None


def _mean(shares: list[Fraction]) -> Fraction:
    return sum(shares, start=Fraction(0)) / len(shares)


def mean_interval(figures: Sequence[Fraction]) -> Interval:
    """Mean ± t · s / √n of at least two shares, with Student's t at 97.5 %, cut to 0–1."""
    n = len(figures)
    mean = sum(figures, start=Fraction(0)) / n
    variance = sum(((figure - mean) ** 2 for figure in figures), start=Fraction(0)) / (n - 1)
    half = Fraction(student_t(n - 1)) * root(variance / n)
    return cut(mean - half), cut(mean + half)
