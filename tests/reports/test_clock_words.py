"""Clock times from when to when."""

from datetime import time

import pytest

from dutytracker.reports.clock_words import times_words

NOON_CALL = (time(11, 50), time(12, 10))


@pytest.mark.parametrize(
    ("times", "expected"),
    [(NOON_CALL, "11:50 AM – 12:10 PM"), ((time(12, 10), time(12, 35)), "12:10 – 12:35 PM")],
)
def test_the_half_of_the_day_is_said_once_where_both_lie_in_it(times, expected):
    assert times_words(*times) == expected


def test_times_of_24_hours_need_no_half_of_the_day(in_24_hours):
    assert times_words(*NOON_CALL) == "11:50 – 12:10"
    assert times_words(time(9, 5), time(9, 30)) == "09:05 – 09:30"
