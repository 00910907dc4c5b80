"""Step two of pooling: the parts of all members, added up."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import compress
from math import lcm
from operator import itemgetter, mul

from dutytracker.domain.pooling.columns import Column, in_slices
from dutytracker.domain.pooling.member import PooledMember
from dutytracker.domain.pooling.part import MemberPart
from dutytracker.domain.pooling.readings import Reading, WeeksRead

ROWS_AT_ONCE = 200
"""So many rows are added up column by column while they are still at hand for the processor."""


class Unit:
    """Members, of whom at least one has an eligible week. A figure rests on those who have, and is told of their
    eligible weeks, each weighing 1 / (eligible weeks of its member).

    These members are known by their places in `reporting`.
    """

    def __init__(self, members: Sequence[PooledMember]) -> None:
        self.everyone = members
        self.reporting = [member for member in members if member.part.eligible]
        self.parts: Sequence[MemberPart] = [member.part for member in self.reporting]

    def sum_per_40h(self, column: Column) -> Fraction:
        """Σ over members of the mean of their weeks, in hours per 40 scheduled hours."""
        return self._sums[column]

    def mean_per_40h(self, *columns: Column) -> Fraction:
        """The mean over members of the mean of their weeks, in hours per 40 scheduled hours."""
        return sum((self._sums[column] for column in columns), start=Fraction(0)) / len(self.parts)

    def by_hours(self, *columns: Column) -> Fraction:
        """Σ minutes / Σ Q × 40 hours: every scheduled hour counts the same, whoever worked it."""
        minutes = sum([totals[column] for part in self.parts for _, _, totals in part.rows for column in columns])
        return Fraction(40 * minutes, sum(self.scheduled))

    @cached_property
    def scheduled(self) -> Sequence[int]:
        """The scheduled minutes of all weeks of each member."""
        return [sum([scheduled * weeks for scheduled, weeks, _ in part.rows]) for part in self.parts]

    def holders(self, column: Column) -> frozenset[int]:
        """The members who have minutes in the column."""
        return frozenset(compress(range(len(self.parts)), map(itemgetter(column), self._held)))

    def read(self, reading: Reading) -> Sequence[WeeksRead]:
        """The weeks of each member under a reading; that over all weeks is of all members."""
        place = list(Reading).index(reading)
        if reading is Reading.UNPROVEN_NOT_SHORT:
            return [member.part.readings[place] for member in self.everyone]
        return [part.readings[place] for part in self.parts]

    @cached_property
    def _sums(self) -> Sequence[Fraction]:
        """Of each column. Rows of one denominator are added up first: thousands of members share a few of these."""
        rows = defaultdict[int, list[Sequence[int]]](list)
        for part in self.parts:
            for scheduled, _, totals in part.rows:
                rows[part.eligible * scheduled].append(totals)
        common = lcm(*rows)
        factors = [40 * (common // below) for below in rows]
        sums = [_by_column(of_one) for of_one in rows.values()]
        return [Fraction(sum(map(mul, column, factors)), common) for column in zip(*sums, strict=True)]

    @cached_property
    def _held(self) -> Sequence[bytes]:
        """Of each member, by column: 1 where they have minutes in it, else 0."""
        return [bytes(map(any, zip(*[totals for _, _, totals in part.rows], strict=True))) for part in self.parts]


def _by_column(rows: Sequence[Sequence[int]]) -> Sequence[int]:
    """The sum of each column. Rows that were added up are not looked at again for the next column."""
    sums = [[*map(sum, zip(*some, strict=True))] for some in in_slices(rows, ROWS_AT_ONCE)]
    return [*map(sum, zip(*sums, strict=True))]


def added_up(fractions: Iterable[tuple[int, int]]) -> Fraction:
    """The sum of fractions, each given as numerator and denominator: many of them share a few denominators."""
    parts = defaultdict[int, int](int)
    for above, below in fractions:
        parts[below] += above
    return sum_of_parts(parts)


def sum_of_parts(parts: Mapping[int, int]) -> Fraction:
    """The sum of numerators over their denominators, which are the keys."""
    common = lcm(*parts)
    return Fraction(sum(above * (common // below) for below, above in parts.items()), common)
