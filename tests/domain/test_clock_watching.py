"""A clock that strays, or changes for summer, was not set."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.clock_watching import ClockReading, seconds_ahead
from tests.builders import ZONE

HOUR = 3600
START = datetime(2026, 3, 4, 20, tzinfo=UTC)
BEGAN = ClockReading(START, 1000.0)


def after(hours, *, shown):
    """What is flagged so many hours after the program was started, when the clock shows `shown` hours more."""
    return seconds_ahead(BEGAN, ClockReading(START + timedelta(hours=shown), 1000 + hours * HOUR))


def test_a_clock_that_was_set_forward_or_back_is_flagged_by_how_much():
    assert after(1, shown=3) == 2 * HOUR
    assert after(4, shown=1) == -3 * HOUR


def test_a_clock_that_was_set_back_again_is_not_flagged_any_more():
    assert after(5, shown=5) == 0


@pytest.mark.parametrize("seconds", [0, 119, -119, 120, -120])
def test_a_clock_that_is_corrected_by_two_minutes_was_not_set(seconds):
    assert seconds_ahead(BEGAN, ClockReading(START + timedelta(seconds=seconds), 1000.0)) == 0


@pytest.mark.parametrize("seconds", [121, -121])
def test_a_clock_that_is_moved_by_more_was_set(seconds):
    assert seconds_ahead(BEGAN, ClockReading(START + timedelta(seconds=seconds), 1000.0)) == seconds


def test_a_clock_that_strays_by_half_a_minute_a_day_is_not_flagged_in_a_month():
    assert seconds_ahead(BEGAN, ClockReading(START + timedelta(days=30, minutes=15), 1000 + 30 * 24 * HOUR)) == 0


@pytest.mark.parametrize("night", [(2026, 3, 8, 1, 30), (2026, 11, 1, 0, 30)], ids=["spring", "fall"])
def test_a_night_on_which_the_clocks_change_is_no_jump(night):
    before = datetime(*night, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
    began = ClockReading(before, 0.0)
    assert seconds_ahead(began, ClockReading(before + timedelta(hours=3), 3.0 * HOUR)) == 0
