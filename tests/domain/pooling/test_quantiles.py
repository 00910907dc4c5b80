"""Weighted nearest rank, checked against a plain list in which every member has as many values as any other."""

from fractions import Fraction
from math import ceil, lcm

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.pooling.quantiles import Distribution, hours_of
from tests.domain.shares import a_member, a_shared_week, unit

figures = st.lists(st.lists(st.integers(0, 20), min_size=1, max_size=4), min_size=1, max_size=8)


def distribution(of_members):
    """The need of members, each with weeks that need so many hours per 40 h."""
    weeks = [[a_shared_week(n, logged=60 * hours) for n, hours in enumerate(member)] for member in of_members]
    return Distribution([part.needs for part in unit(a_member(*member) for member in weeks).parts])


def test_a_member_with_many_weeks_counts_no_more_than_one_with_one():
    needs = distribution([[9, 9, 9, 9], [1], [2]])

    assert needs.quantile(Fraction(1, 2)) == 2
    assert [hours_of(median) for median in needs.medians()] == [1, 2, 9]


def test_the_lower_of_two_middle_values_is_the_median():
    assert distribution([[1, 2]]).quantile(Fraction(1, 2)) == 1


def test_no_quantile_lies_above_the_whole():
    with pytest.raises(ValueError, match="empty"):
        distribution([[1]]).quantile(Fraction(2))


@given(figures, st.sampled_from([25, 50, 75, 80, 90, 100]))
def test_a_quantile_is_the_nearest_rank_among_repeated_values(of_members, percent):
    times = lcm(*(len(member) for member in of_members))
    repeated = sorted(value for member in of_members for value in member * (times // len(member)))
    expected = repeated[ceil(Fraction(percent, 100) * len(repeated)) - 1]

    assert distribution(of_members).quantile(Fraction(percent, 100)) == expected


@given(figures, st.sampled_from([25, 50, 75, 80, 90]), st.integers(1, 6))
def test_a_quantile_shows_only_with_enough_members_on_both_sides(of_members, percent, k):
    needs = distribution(of_members)
    value = needs.quantile(Fraction(percent, 100))
    at_or_below = sum(any(hours <= value for hours in member) for member in of_members)
    at_or_above = sum(any(hours >= value for hours in member) for member in of_members)

    shown = needs.shown_quantile(Fraction(percent, 100), k)

    assert shown == (value if at_or_below >= k and at_or_above >= k else None)


@given(figures, st.integers(0, 20))
def test_a_share_counts_the_weeks_a_guarantee_covers(of_members, hours):
    expected = [Fraction(sum(one <= hours for one in member), len(member)) for member in of_members]

    assert distribution(of_members).shown_share(Fraction(hours), 0) == sum(expected) / len(expected)
