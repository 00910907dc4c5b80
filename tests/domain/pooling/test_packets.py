"""Two packets of different days: whoever holds both must not be able to subtract a member out of them."""

from dataclasses import replace
from uuid import UUID

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.packets import (
    Contents,
    contents_of,
    difference_tells,
    fewest_apart,
    fewest_left_of_three,
    members_changed,
    on_paper_changed,
)
from dutytracker.domain.pooling.paper import PaperTally
from tests.builders import WEEK
from tests.domain import shares
from tests.domain.shares import a_key, a_member, a_shared_week


def contents(*weeks_of_each, first_key=1, **fields):
    """A packet of members with so many weeks each, their keys in order."""
    return shares.contents_of(
        a_member(*(a_shared_week(number) for number in range(weeks)), keys=(a_key(first_key + n),), **fields)
        for n, weeks in enumerate(weeks_of_each)
    )


def on_paper(number, **fields):
    """A packet of so many members on paper."""
    return tallied([f"{n}" for n in range(number)], **fields)


def tallied(names, **fields):
    """A packet of members on paper."""
    tally = PaperTally(
        id=UUID(int=1), who="", clinic="", week=WEEK, scheduled=2400, contracted=420, logged=600, undone=0
    )
    return contents_of((), lambda _head, _week: b"", [replace(tally, who=name, **fields) for name in names])


def test_the_same_members_and_weeks_tell_nothing_new():
    assert members_changed(contents(2, 2, 3), contents(2, 2, 3)) == 0
    assert not difference_tells(contents(2, 2, 3), contents(2, 2, 3), Audience.OUTSIDE)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [((2, 2), (2, 2, 2)), ((2, 2, 2), (2, 2)), ((2, 2, 2), (2, 2, 3))],
    ids=["added", "removed", "changed"],
)
def test_a_member_more_or_less_or_with_other_weeks_could_be_told(earlier, later):
    assert members_changed(contents(*earlier), contents(*later)) == 1
    assert difference_tells(contents(*earlier), contents(*later), Audience.INSIDE)


def test_other_totals_of_the_same_week_are_a_change():
    before = shares.contents_of([a_member(a_shared_week(0, closed=2400))])
    after = shares.contents_of([a_member(a_shared_week(0, closed=2300))])

    assert members_changed(before, after) == 1


def test_another_clinic_is_a_change_since_clinics_are_shown():
    assert members_changed(contents(2), contents(2, clinic="South")) == 1


def test_weeks_kept_back_are_a_change_only_where_they_are_counted():
    before, after = contents(2), contents(2, weeks_not_shared=3)

    assert members_changed(before, after, Audience.INSIDE) == 1
    assert members_changed(before, after, Audience.OUTSIDE) == 0


def test_enough_changed_members_tell_of_none():
    assert not difference_tells(contents(2, 2), contents(2, 2, 2, 2, 2, 2, 2), Audience.INSIDE)
    assert difference_tells(contents(2, 2), contents(2, 2, 2, 2, 2, 2, 2), Audience.OUTSIDE)


def test_two_keys_found_to_be_one_person_change_one_member_each_way():
    apart = contents(1, 1)
    together = shares.contents_of([a_member(a_shared_week(0), keys=(a_key(1), a_key(2)))])

    assert members_changed(apart, together) == 1


def joined(*parts):
    """A packet of the members of all the parts."""
    return Contents(
        members=frozenset().union(*(part.members for part in parts)),
        paper=frozenset().union(*(part.paper for part in parts)),
    )


def test_three_packets_of_which_any_two_tell_nothing_can_leave_one_member_alone():
    one, north, south = contents(2), contents(*[2] * 11, first_key=20), contents(*[2] * 11, first_key=40)
    first, second, third = joined(one, north), joined(one, south), joined(north, south)

    for audience in Audience:
        assert fewest_apart(first, second, audience) is None
        assert fewest_apart(first, third, audience) is None
        assert fewest_apart(second, third, audience) is None
        assert fewest_left_of_three(first, second, third, audience) == 1
        assert fewest_left_of_three(third, first, second, audience) == 1
        assert fewest_left_of_three(second, third, first, audience) == 1


def test_a_unit_that_grows_leaves_nobody_alone():
    first = contents(*[2] * 20)
    second = joined(first, contents(*[2] * 11, first_key=40))
    third = joined(second, contents(*[2] * 12, first_key=60))

    assert fewest_left_of_three(first, second, third, Audience.OUTSIDE) is None
    assert fewest_left_of_three(first, first, first, Audience.OUTSIDE) is None


def test_three_packets_of_paper_can_leave_one_alone_too():
    north, south = ([f"{name} {n}" for n in range(11)] for name in ("north", "south"))
    first, second, third = (tallied(["one", *north]), tallied(["one", *south]), tallied([*north, *south]))

    assert fewest_apart(first, third, Audience.OUTSIDE) is None
    assert fewest_left_of_three(first, second, third, Audience.OUTSIDE) == 1


def test_paper_is_compared_apart_from_shares():
    assert on_paper_changed(on_paper(5), on_paper(6)) == 1
    assert on_paper_changed(on_paper(5), on_paper(5, logged=601)) == 5
    assert on_paper_changed(on_paper(5), on_paper(5)) == 0
    assert fewest_apart(on_paper(5), on_paper(6), Audience.INSIDE) == 1
    many_shares = Contents(members=contents(*[1] * 9).members, paper=on_paper(6).paper)
    assert fewest_apart(on_paper(5), many_shares, Audience.INSIDE) == 1
    assert fewest_apart(Contents(), many_shares, Audience.INSIDE) is None
    assert fewest_apart(Contents(), many_shares, Audience.OUTSIDE) == 6
