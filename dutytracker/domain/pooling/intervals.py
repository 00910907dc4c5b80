"""What chance, and what those who did not report, could make of a figure (docs/domain.md, "Many members")."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from math import comb, cos, isqrt, pi, sin, sqrt, tan
from typing import TypeVar

Interval = tuple[Fraction, Fraction]
Ranked = TypeVar("Ranked", Fraction, float)

Z = Fraction("1.959963984540054")
"""The 97.5 % point of the normal distribution."""

TAIL = Fraction(25, 1000)
"""What may lie beyond each end of an interval."""

ROOT_SCALE = 10**20


def wilson(short: int, counted: int) -> Interval:
    """The Wilson 95 % interval of `short` of `counted` members, of at least one."""
    share, z2 = Fraction(short, counted), Z * Z
    middle = share + z2 / (2 * counted)
    half = Z * root(share * (1 - share) / counted + z2 / (4 * counted * counted))
    scale = 1 + z2 / counted
    return cut((middle - half) / scale), cut((middle + half) / scale)


def bounds(short: int, counted: int, roster: int) -> Interval:
    """The share of the whole unit that is short, were every other member not short, and were every one short."""
    return Fraction(short, roster), Fraction(short + roster - counted, roster)


def median_interval(medians: Sequence[Ranked], k: int) -> tuple[Ranked, Ranked] | None:
    """The 95 % interval of the median of ranked figures, one a member; `None` where fewer than k lie up to its end."""
    rank = rank_of_end(len(medians))
    return (medians[rank - 1], medians[-rank]) if rank >= k else None


@lru_cache
def rank_of_end(n: int) -> int:
    """The largest j with P(Bin(n, ½) < j) ≤ 2.5 %; 0 for so few that there is none above.

    Goes from the middle outwards until 95 % lie between both ends: there are far fewer such terms than in the tails.
    """
    rank = n // 2
    ways = comb(n, rank)
    between, wanted = ways if n % 2 == 0 else 2 * ways, (1 - 2 * TAIL) * 2**n
    while between < wanted:
        ways = ways * rank // (n - rank + 1)
        rank -= 1
        between += 2 * ways
    return rank


def interval_of_mean(mean: Fraction, sum_of_squares: Fraction, n: int) -> Interval:
    """Mean ± t · s / √n of n shares, at least two, with Student's t at 97.5 %, cut to 0–1."""
    variance = (sum_of_squares - n * mean**2) / (n - 1)
    half = Fraction(student_t(n - 1)) * root(variance / n)
    return cut(mean - half), cut(mean + half)


def cut(share: Fraction) -> Fraction:
    """The nearest share from 0 to 1."""
    return min(Fraction(1), max(Fraction(0), share))


def root(square: Fraction) -> Fraction:
    """The square root to 20 decimals, rounded down."""
    return Fraction(isqrt(square.numerator * ROOT_SCALE**2 // square.denominator), ROOT_SCALE)


@lru_cache
def student_t(freedom: int) -> float:
    """The 97.5 % point of Student's t, to a dozen digits; `freedom` from 1 on.

    Bisects the angle θ = atan(t / √freedom), in which the distribution is a finite sum.
    """
    low, high = 0.0, pi / 2
    while low < (angle := (low + high) / 2) < high:
        low, high = (angle, high) if _within(angle, freedom) < 0.95 else (low, angle)
    return sqrt(freedom) * tan(low)


def _within(angle: float, freedom: int) -> float:
    """P(|T| ≤ √freedom · tan θ)."""
    squared = cos(angle) ** 2
    term = total = cos(angle) if freedom % 2 else 1.0
    for step in range(3 if freedom % 2 else 2, freedom, 2):
        term *= squared * (step - 1) / step
        total += term
    if freedom % 2 == 0:
        return sin(angle) * total
    return 2 / pi * (angle + (sin(angle) * total if freedom > 1 else 0.0))
