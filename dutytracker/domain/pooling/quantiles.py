"""How a figure is spread over member-weeks: weighted nearest rank, and which of it may be shown."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable
from fractions import Fraction
from operator import itemgetter

from dutytracker.domain.pooling.observations import Observations
from dutytracker.domain.week_summary import WeekSummary


class Distribution:
    """A figure of every observation; there is at least one."""

    def __init__(self, observations: Observations, figure: Callable[[WeekSummary], Fraction]) -> None:
        of_member = defaultdict[int, list[Fraction]](list)
        ranked = []
        for one in observations:
            value = figure(one.summary)
            of_member[one.member].append(value)
            ranked.append((value, one.weight))
        self._of_member = [sorted(values) for values in of_member.values()]
        self._ranked = sorted(ranked, key=itemgetter(0))

    def quantile(self, p: Fraction) -> Fraction:
        """The smallest value whose cumulative weight reaches at least `p` of the whole, 0 < p ≤ 1."""
        wanted, reached = p * len(self._of_member), Fraction(0)
        for value, weight in self._ranked:
            reached += weight
            if reached >= wanted:
                return value
        raise ValueError(p)

    def shown_quantile(self, p: Fraction, k: int) -> Fraction | None:
        """The quantile where at least k members have a week at or below it and k one at or above it."""
        value = self.quantile(p)
        below = sum(weeks[0] <= value for weeks in self._of_member)
        above = sum(weeks[-1] >= value for weeks in self._of_member)
        return value if min(below, above) >= k else None

    def shares_at_or_below(self, value: Fraction) -> list[Fraction]:
        """For each member, the share of their weeks at or below the value."""
        return [Fraction(bisect_right(weeks, value), len(weeks)) for weeks in self._of_member]

    def medians(self) -> list[Fraction]:
        """The members' own medians by nearest rank, lowest first."""
        return sorted(weeks[(len(weeks) - 1) // 2] for weeks in self._of_member)
