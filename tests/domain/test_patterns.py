"""Shifts, meals and blocks on the clock, also past midnight."""

from datetime import timedelta

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.patterns import clock_minutes, pattern_on, work_day_on
from tests.builders import MONDAY, SUNDAY, TUESDAY, a_pattern, a_range, a_work_day, clock


def test_a_night_shift_ends_on_the_next_day():
    night = a_work_day("22:00-06:00", "02:00-02:30", "05:00-06:00")
    assert night.shift.minutes == 480
    assert night.scheduled_minutes == 450
    assert night.protected_minutes == 60
    assert a_range("05:00-06:00").lies_in(night.shift)
    assert not a_range("05:30-06:30").lies_in(night.shift)
    assert a_range("05:00-06:00").offset_in(night.shift) == 420


def test_a_shift_may_last_round_the_clock():
    assert a_range("08:00-08:00").minutes == 24 * 60


def test_a_day_without_a_meal_is_paid_from_end_to_end():
    assert a_work_day("09:00-13:00", None).scheduled_minutes == 240


def test_the_pattern_in_force_is_the_latest_that_began():
    old, new = a_pattern(), a_pattern(valid_from=TUESDAY, weekdays=(Weekday.SUNDAY,))
    assert pattern_on(MONDAY, (new, old)) is old
    assert pattern_on(TUESDAY, (new, old)) is new
    assert pattern_on(old.valid_from - timedelta(days=1), (new, old)) is None
    assert work_day_on(MONDAY, (new, old)) is not None
    assert work_day_on(TUESDAY, (new, old)) is None
    assert work_day_on(SUNDAY - timedelta(days=300), (new, old)) is None


def test_a_clock_time_wraps_at_midnight():
    assert clock_minutes(clock("23:50"), 20) == clock("00:10")
