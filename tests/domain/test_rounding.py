"""Half goes up, below zero too."""

from fractions import Fraction

import pytest

from dutytracker.domain.rounding import minutes_half_up, round_half_up, rounded


@pytest.mark.parametrize(
    ("exact", "whole"),
    [(Fraction(5, 2), 3), (Fraction(-5, 2), -2), (Fraction(-251, 100), -3), (Fraction(1, 3), 0), (7, 7)],
)
def test_a_half_goes_up(exact: Fraction | int, whole: int):
    assert round_half_up(exact) == whole


@pytest.mark.parametrize(("hours", "minutes"), [("7.5", 450), ("1/120", 1), ("-1/120", 0), ("22/3", 440)])
def test_hours_are_whole_minutes_half_up(hours: str, minutes: int):
    assert minutes_half_up(Fraction(hours)) == minutes


@pytest.mark.parametrize(("exact", "shown"), [("-0.125", -0.12), ("0.125", 0.13), ("11.495", 11.5), ("0.6", 0.6)])
def test_hundredths_are_rounded_half_up(exact: str, shown: float):
    assert rounded(Fraction(exact), 2) == shown
