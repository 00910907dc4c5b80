"""Rounding half up, that is towards +∞, from exact values."""

from fractions import Fraction


def round_half_up(exact: Fraction | int) -> int:
    """The nearest whole number; a half goes up, also below zero (−2.5 → −2)."""
    return _half_up(exact.numerator, exact.denominator)


def minutes_half_up(hours: Fraction) -> int:
    """Hours in whole minutes, half up."""
    return _half_up(hours.numerator * 60, hours.denominator)


def rounded(exact: Fraction | int, places: int) -> float:
    """`exact` with that many decimal places, half up (−0.125 → −0.12)."""
    scale: int = 10**places
    return _half_up(exact.numerator * scale, exact.denominator) / scale


def _half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
