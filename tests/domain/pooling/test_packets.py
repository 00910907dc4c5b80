"""Two packets of different days: whoever holds both must not be able to subtract a member out of them."""

import pytest

from dutytracker.domain.pooling.packets import difference_tells, members_changed
from tests.domain.shares import a_key, a_member, a_shared_week, contents_of


def contents(*weeks_of_each, first_key=1):
    """A packet of members with so many weeks each, their keys in order."""
    return contents_of(
        a_member(*(a_shared_week(number) for number in range(weeks)), keys=(a_key(first_key + n),))
        for n, weeks in enumerate(weeks_of_each)
    )


def test_the_same_members_and_weeks_tell_nothing_new():
    assert members_changed(contents(2, 2, 3), contents(2, 2, 3)) == 0
    assert not difference_tells(contents(2, 2, 3), contents(2, 2, 3), 5)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [((2, 2), (2, 2, 2)), ((2, 2, 2), (2, 2)), ((2, 2, 2), (2, 2, 3))],
    ids=["added", "removed", "changed"],
)
def test_a_member_more_or_less_or_with_other_weeks_could_be_told(earlier, later):
    assert members_changed(contents(*earlier), contents(*later)) == 1
    assert difference_tells(contents(*earlier), contents(*later), 5)


def test_enough_changed_members_tell_of_none():
    assert not difference_tells(contents(2, 2), contents(2, 2, 2, 2, 2, 2, 2), 5)


def test_two_keys_found_to_be_one_person_change_one_member_each_way():
    apart = contents(1, 1)
    together = contents_of([a_member(a_shared_week(0), keys=(a_key(1), a_key(2)))])

    assert members_changed(apart, together) == 1
