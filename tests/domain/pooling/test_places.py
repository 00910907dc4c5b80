"""Where the work was done: own time shows only where members share it, and never tells of few."""

from fractions import Fraction

from dutytracker.domain.pooling.places import by_placement, outside_protected
from tests.domain.shares import a_member, a_shared_week, placed, unit


def members(number, *, own_time=True, **minutes):
    weeks = [a_shared_week(n, **placed(**minutes)) for n in range(2)]
    return [a_member(*weeks, own_time=own_time) for _ in range(number)]


def placement(*groups):
    return by_placement(unit(one for group in groups for one in group), 5)


def outside(*groups):
    return outside_protected(unit(one for group in groups for one in group), 5)


def test_protected_time_stands_beside_the_sum_of_all_else():
    assert placement(members(5, PROT=300, GAP=60, POST=60)) == {"PROT": 5, "OUT": 2}


def test_nothing_outside_protected_time_is_left_out():
    assert placement(members(5, PROT=300)) == {"PROT": 5}


def test_few_on_either_side_hide_both():
    assert placement(members(4, PROT=300, GAP=60), members(6, GAP=60)) is None
    assert placement(members(6, PROT=300), members(4, PROT=300, GAP=60)) is None


def test_nobody_with_protected_time_hides_both():
    assert placement(members(6, GAP=60)) is None


def test_the_detail_is_the_mean_of_those_who_share_it():
    shown = outside(members(6, PROT=300, GAP=60, BREAK=120), members(6, own_time=False, PROT=300, GAP=300))

    assert shown.members == 6
    assert shown.per_40h == {"GAP": 1, "BREAK": 2}
    assert shown.own_time_per_40h == 2


def test_a_member_with_one_week_without_own_time_does_not_share_it():
    mixed = [
        a_member(
            a_shared_week(0, **placed(PROT=300, GAP=60)),
            own_time=True,
            weeks=(
                *members(1, PROT=300, GAP=60)[0].weeks[:1],
                *members(1, own_time=False, PROT=300, GAP=60)[0].weeks[1:],
            ),
        )
        for _ in range(5)
    ]

    assert outside(mixed) is None
    assert outside(members(5, PROT=300, GAP=60), mixed).members == 5


def test_too_few_who_share_own_time_show_nothing():
    assert outside(members(4, PROT=300, GAP=60), members(9, own_time=False, PROT=300)) is None


def test_few_who_keep_their_own_time_hide_the_detail_of_the_others():
    shown = outside(members(6, PROT=300, GAP=60, BREAK=60), members(4, own_time=False, PROT=300, GAP=60))

    assert (shown.members, shown.per_40h, shown.own_time_per_40h) == (6, None, 1)


def test_few_with_protected_time_among_those_who_share_hide_the_detail():
    shown = outside(members(6, GAP=60, BREAK=60), members(4, PROT=300, GAP=60, BREAK=60))

    assert shown.per_40h is None


def test_few_with_own_time_hide_it():
    shown = outside(members(8, PROT=300, GAP=60, FREED=60), members(3, PROT=300, GAP=60, FREED=60, BREAK=60))

    assert shown.per_40h == {"FREED": 1, "OUT": 1 + Fraction(3, 11)}
    assert shown.own_time_per_40h is None


def test_nobody_with_own_time_is_a_zero_that_shows():
    assert outside(members(6, PROT=300, GAP=60)).own_time_per_40h == 0


def test_few_behind_the_folded_places_of_either_kind_hide_own_time():
    breaks = members(6, PROT=300, BREAK=60)
    folded_own = outside(breaks, members(2, PROT=300, BREAK=60, OFF=60), members(3, PROT=300, BREAK=60, GAP=60))
    folded_paid = outside(
        breaks, members(5, PROT=300, OFF=60, GAP=60), members(1, PROT=300, FREED=60), members(4, PROT=300, PRE=60)
    )

    assert folded_own.per_40h["OUT"] == Fraction(5, 11)
    assert folded_own.own_time_per_40h is None
    assert folded_paid.own_time_per_40h is None
