"""The curve of guaranteed hours against member-weeks covered."""

from fractions import Fraction

from dutytracker.domain.pooling.curve import CURVE_HOURS, Coverage, curve_of
from dutytracker.domain.pooling.quantiles import Distribution
from tests.domain.shares import a_member, a_shared_week, unit


def needs(*minutes):
    members = [a_member(*(a_shared_week(n, logged=one) for n, one in enumerate(weeks))) for weeks in minutes]
    return Distribution([part.needs for part in unit(members).parts])


def curve(need, floor=None):
    return curve_of(Coverage(need, floor, 5))


def test_the_curve_goes_from_0_to_15_hours_in_half_hours():
    assert (CURVE_HOURS[0], CURVE_HOURS[1], CURVE_HOURS[-1], len(CURVE_HOURS)) == (0, Fraction(1, 2), 15, 31)


def test_a_point_shows_only_with_enough_members_on_both_sides():
    points = curve(needs(*[(480, 540)] * 5))

    assert [(point.hours, point.need) for point in points if point.need is not None] == [
        (8, Fraction(1, 2)),
        (Fraction(17, 2), Fraction(1, 2)),
    ]
    assert {point.floor for point in points} == {None}


def test_members_who_agree_leave_no_band():
    (point, _) = [point for point in curve(needs(*[(480, 540)] * 5)) if point.need is not None]

    assert point.need_band == (Fraction(1, 2), Fraction(1, 2))


def test_the_floor_has_a_curve_of_its_own():
    floor = needs(*[(420, 540)] * 5)

    assert [point.floor for point in curve(needs(*[(540, 540)] * 5), floor)][14:18] == [Fraction(1, 2)] * 4
