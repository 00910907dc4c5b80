import pytest

from benchmarks.growth import growth_lines, members_within
from benchmarks.large_unit_cases import MEMORY, NAME, SIZES, TIME
from benchmarks.measuring import Unit
from tests.benchmarks.test_measuring import a_result

MEBIBYTE = 2**20


def a_curve():
    return [
        a_result(value, name=NAME.format(members=members, what=what), unit=unit)
        for members in SIZES
        for what, unit, value in (
            (TIME, Unit.SECONDS, members / 2500),
            (MEMORY, Unit.BYTES, (100 + members / 50) * MEBIBYTE),
        )
    ]


def test_the_limit_of_one_computer_follows_from_the_two_largest_units():
    lines = list(growth_lines(a_curve()))
    assert lines[0] == (
        "A first review of 50,000 members takes 20.00 s and 1,100 MiB here; every thousand members more take 400 ms "
        "and 20 MiB."
    )
    assert "- some 150,000 members would take 60 seconds," in lines
    assert "- and some 404,000 members would fill 8,192 MiB of memory." in lines


def test_without_the_largest_units_no_limit_is_told():
    few = [one for one in a_curve() if "50,000" not in one.name]
    assert list(growth_lines(few)) == ["Not told: units of 20,000 and 50,000 members were not measured."]


@pytest.mark.parametrize(("room", "members"), [(20.0, 10_000), (21.9, 11_000), (1.0, 0)])
def test_members_are_told_in_whole_thousands(room, members):
    assert members_within(room, 20.0, 0.001, 10_000) == members


def test_what_does_not_grow_has_no_limit():
    assert members_within(60.0, 20.0, 0.0, 10_000) is None
