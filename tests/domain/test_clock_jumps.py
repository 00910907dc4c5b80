"""A clock that was set concerns the weeks it touches; one that strays, or changes for summer, was not set."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.clock_jumps import (
    ClockJump,
    ClockReading,
    ClockSet,
    earlier_after,
    jumps_touching,
    seconds_ahead,
    sets_touching,
    stretches,
)
from tests.builders import WEEK, ZONE

IN_THE_WEEK = datetime(2026, 3, 4, 20, tzinfo=UTC)
FAR = timedelta(days=100)
HOUR = 3600
BEGAN = ClockReading(IN_THE_WEEK, 1000.0)


def touching(before, at):
    return bool(jumps_touching([ClockJump(seq=3, before=before, at=at)], [WEEK], ZoneInfo(ZONE)))


def after(hours, *, shown):
    """What is flagged so many hours after the program was started, when the clock shows `shown` hours more."""
    return seconds_ahead(BEGAN, ClockReading(IN_THE_WEEK + timedelta(hours=shown), 1000 + hours * HOUR))


def a_stretch(seq, seconds=2 * HOUR, *, last=None, hours=0):
    at = IN_THE_WEEK + timedelta(hours=hours)
    return ClockSet(seq=seq, last=last or seq, at=at, last_at=at, seconds=seconds)


def test_a_jump_concerns_the_week_that_either_of_its_times_lies_in():
    assert touching(IN_THE_WEEK, IN_THE_WEEK - FAR)
    assert touching(IN_THE_WEEK + FAR, IN_THE_WEEK)


def test_a_jump_between_other_weeks_concerns_none_of_these():
    assert not touching(IN_THE_WEEK + FAR, IN_THE_WEEK + FAR / 2)


def test_a_clock_that_was_set_forward_or_back_is_flagged_by_how_much():
    assert after(1, shown=3) == 2 * HOUR
    assert after(4, shown=1) == -3 * HOUR


def test_a_clock_that_was_set_back_again_is_not_flagged_any_more():
    assert after(5, shown=5) == 0


@pytest.mark.parametrize("seconds", [0, 119, -119, 120, -120])
def test_a_clock_that_is_corrected_by_two_minutes_was_not_set(seconds):
    assert seconds_ahead(BEGAN, ClockReading(IN_THE_WEEK + timedelta(seconds=seconds), 1000.0)) == 0


@pytest.mark.parametrize("seconds", [121, -121])
def test_a_clock_that_is_moved_by_more_was_set(seconds):
    assert seconds_ahead(BEGAN, ClockReading(IN_THE_WEEK + timedelta(seconds=seconds), 1000.0)) == seconds


def test_a_clock_that_strays_by_half_a_minute_a_day_is_not_flagged_in_a_month():
    assert seconds_ahead(BEGAN, ClockReading(IN_THE_WEEK + timedelta(days=30, minutes=15), 1000 + 30 * 24 * HOUR)) == 0


@pytest.mark.parametrize("night", [(2026, 3, 8, 1, 30), (2026, 11, 1, 0, 30)], ids=["spring", "fall"])
def test_a_night_on_which_the_clocks_change_is_no_jump(night):
    before = datetime(*night, tzinfo=ZoneInfo(ZONE)).astimezone(UTC)
    began = ClockReading(before, 0.0)
    assert seconds_ahead(began, ClockReading(before + timedelta(hours=3), 3.0 * HOUR)) == 0


def test_changes_in_a_row_at_one_figure_are_one_stretch():
    first, second, later = a_stretch(4, last=6), a_stretch(7, 2 * HOUR + 1, hours=1), a_stretch(9, hours=2)
    one, other = stretches([first, second, later])
    assert (one.seq, one.last, one.at, one.last_at, one.seconds) == (4, 7, first.at, second.at, 2 * HOUR)
    assert other == later


def test_a_clock_that_is_set_again_begins_another_stretch():
    assert list(stretches([a_stretch(4), a_stretch(5, 9 * HOUR)])) == [a_stretch(4), a_stretch(5, 9 * HOUR)]
    assert list(stretches([])) == []


def test_a_stretch_concerns_every_week_from_its_first_change_to_its_last():
    long = ClockSet(seq=3, last=9, at=IN_THE_WEEK - FAR, last_at=IN_THE_WEEK + FAR, seconds=HOUR)
    far = ClockSet(seq=3, last=9, at=IN_THE_WEEK + FAR, last_at=IN_THE_WEEK + FAR, seconds=HOUR)
    assert sets_touching([long, far, a_stretch(3)], [WEEK], ZoneInfo(ZONE)) == (long, a_stretch(3))


def test_what_was_written_with_a_clock_that_ran_ahead_is_seen_by_an_earlier_time_after_it():
    back = ClockJump(seq=7, before=IN_THE_WEEK, at=IN_THE_WEEK - timedelta(hours=2))
    assert earlier_after(6, IN_THE_WEEK, [back]) == back.at
    assert earlier_after(7, back.at, [back]) is None
    assert earlier_after(3, IN_THE_WEEK - timedelta(hours=3), [back]) is None
