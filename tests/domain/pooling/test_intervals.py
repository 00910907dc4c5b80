"""Intervals against published tables and the examples of docs/domain.md."""

from fractions import Fraction
from math import comb, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.pooling.intervals import (
    bounds,
    cut,
    interval_of_mean,
    median_interval,
    rank_of_end,
    root,
    student_t,
    wilson,
)

TABLE = {1: 12.706205, 2: 4.302653, 4: 2.776445, 5: 2.570582, 10: 2.228139, 29: 2.045230, 30: 2.042272, 120: 1.979930}
"""97.5 % points of Student's t, as tables print them."""


@pytest.mark.parametrize("freedom", TABLE)
def test_students_t_is_what_the_tables_say(freedom):
    assert student_t(freedom) == pytest.approx(TABLE[freedom], abs=5e-7)


def test_students_t_comes_down_to_the_normal_distribution():
    points = [student_t(freedom) for freedom in range(1, 200)]

    assert points == sorted(points, reverse=True)
    assert student_t(20_000) == pytest.approx(1.96, abs=2e-4)


def test_48_of_60_short_is_68_to_88_percent():
    assert [round(float(end), 4) for end in wilson(48, 60)] == [0.6822, 0.8817]


def test_nobody_short_is_still_not_certainly_nobody():
    assert [round(float(end), 4) for end in wilson(0, 6)] == [0.0, 0.3903]
    assert [round(float(end), 4) for end in wilson(6, 6)] == [0.6097, 1.0]


@given(st.integers(1, 300).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_wilson_interval_is_where_the_score_test_ends(counts):
    short, counted = counts
    share = short / counted
    for end in map(float, wilson(short, counted)):
        assert 0 <= end <= 1
        assert abs(share - end) == pytest.approx(1.959963984540054 * sqrt(end * (1 - end) / counted), abs=1e-6)


def test_48_of_60_short_in_a_unit_of_200_is_at_least_24_and_at_most_94_percent():
    assert bounds(48, 60, 200) == (Fraction(24, 100), Fraction(94, 100))


def test_the_median_of_40_lies_between_the_14th_and_the_27th():
    medians = [Fraction(rank) for rank in range(1, 41)]

    assert median_interval(medians, 5) == (14, 27)
    assert median_interval(medians, 15) is None


@given(st.integers(0, 200))
def test_a_rank_is_the_largest_with_a_small_tail(n):
    rank = rank_of_end(n)

    def below(j):
        return Fraction(sum(comb(n, i) for i in range(j)), 2**n)

    assert below(rank) <= Fraction(25, 1000) < below(rank + 1)


def test_of_50000_members_the_ends_lie_where_the_normal_distribution_has_them():
    assert rank_of_end(50_000) == 24_781  # 25,000 − 1.96 · √50,000 / 2 = 24,780.9


def test_a_mean_interval_of_shares_is_cut_at_none_and_all():
    low, high = interval_of_mean(Fraction(1, 2), Fraction(3), 6)
    expected = 2.570582 * sqrt(0.3) / sqrt(6)

    assert (float(low), float(high)) == (pytest.approx(max(0, 0.5 - expected), abs=1e-6), pytest.approx(1.0))
    assert interval_of_mean(Fraction(1), Fraction(5), 5) == (1, 1)


def test_a_share_lies_between_none_and_all():
    assert [cut(Fraction(n, 2)) for n in (-1, 1, 3)] == [0, Fraction(1, 2), 1]


@given(st.fractions(min_value=0, max_value=10_000))
def test_a_root_squares_to_what_it_was_taken_of(square):
    assert 0 <= square - root(square) ** 2 < Fraction(1, 10**15)
