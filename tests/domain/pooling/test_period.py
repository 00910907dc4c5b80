"""The days that a review tells of, where nobody asked for a period."""

from datetime import timedelta

from dutytracker.domain.pooling.period import days_shared
from tests.builders import WEEK
from tests.domain.shares import a_member, a_shared_week


def collected(*numbers):
    return a_member(*(a_shared_week(number) for number in numbers)).collected


def test_the_days_run_from_the_first_week_to_the_last():
    members = [collected(0, 1, 2) for _ in range(5)]

    assert days_shared(members, 5) == (WEEK.start, WEEK.start + timedelta(days=20))


def test_a_week_that_few_have_is_not_told():
    members = [collected(0, 1) for _ in range(5)]

    assert days_shared([*members, collected(0, 1, 2)], 5) is None
    assert days_shared([*members, collected(0), collected(1)], 6) == (WEEK.start, WEEK.start + timedelta(days=13))


def test_nobody_has_no_days():
    assert days_shared([], 5) is None
