"""How coarsely a figure is shown, inside the union and outside."""

from fractions import Fraction

import pytest

from dutytracker.domain.pooling.audience import Audience, few


@pytest.mark.parametrize(
    ("exact", "inside", "outside"),
    [("7.125", 7.13, 7.0), ("-0.125", -0.12, 0.0), ("7.25", 7.25, 7.5), ("-0.25", -0.25, 0.0), ("-0.26", -0.26, -0.5)],
)
def test_hours_are_rounded_half_up_from_the_exact_value(exact, inside, outside):
    assert Audience.INSIDE.hours(Fraction(exact)) == inside
    assert Audience.OUTSIDE.hours(Fraction(exact)) == outside


def test_shares_are_rounded_to_whole_percent_outside():
    assert Audience.INSIDE.share(Fraction(2, 3)) == 0.6667
    assert Audience.OUTSIDE.share(Fraction("0.345")) == 0.35


def test_few_is_from_one_to_one_below_k():
    assert [number for number in range(8) if few(number, Audience.INSIDE.k)] == [1, 2, 3, 4]
    assert not few(11, Audience.OUTSIDE.k)
    assert few(10, Audience.OUTSIDE.k)
