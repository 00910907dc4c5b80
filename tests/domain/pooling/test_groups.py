"""Clinics: shown by counted members, hidden where they are small."""

from fractions import Fraction

from dutytracker.domain.pooling.groups import Group, groups_of
from tests.domain.shares import a_member, a_shared_week, unit


def members(number, clinic, logged=420):
    weeks = [a_shared_week(n, logged=logged) for n in range(2)]
    return [a_member(*weeks, clinic=clinic) for _ in range(number)]


def groups(*each):
    return groups_of(unit(one for group in each for one in group), 5)


def test_clinics_stand_by_name_with_their_share_short():
    found = groups(members(6, "South"), members(3, "North", logged=600), members(5, "North"))

    assert found.shown == (
        Group(clinic="North", members=8, share_short=Fraction(3, 8)),
        Group(clinic="South", members=6, share_short=Fraction(0)),
    )
    assert found.hidden == 0


def test_a_small_clinic_takes_another_with_it():
    found = groups(members(1, ""), members(6, "South"), members(9, "North"))

    assert [group.clinic for group in found.shown] == ["North"]
    assert found.hidden == 2


def test_a_clinic_without_a_counted_member_is_none():
    found = groups(members(6, "North"), [a_member(a_shared_week(0), clinic="South")])

    assert ([group.clinic for group in found.shown], found.hidden) == (["North"], 0)
