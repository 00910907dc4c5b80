"""A clock that was set concerns the weeks it touches."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.clock_jumps import (
    ClockJump,
    ClockSet,
    earlier_after,
    jumps_touching,
    sets_touching,
    stretches,
)
from tests.builders import WEEK, ZONE

IN_THE_WEEK = datetime(2026, 3, 4, 20, tzinfo=UTC)
FAR = timedelta(days=100)
HOUR = 3600


def touching(before, at):
    return bool(jumps_touching([ClockJump(seq=3, before=before, at=at)], [WEEK], ZoneInfo(ZONE)))


def a_stretch(seq, seconds=2 * HOUR, *, last=None, hours=0):
    at = IN_THE_WEEK + timedelta(hours=hours)
    return ClockSet(seq=seq, last=last or seq, at=at, last_at=at, seconds=seconds)


def test_a_jump_concerns_the_week_that_either_of_its_times_lies_in():
    assert touching(IN_THE_WEEK, IN_THE_WEEK - FAR)
    assert touching(IN_THE_WEEK + FAR, IN_THE_WEEK)


def test_a_jump_between_other_weeks_concerns_none_of_these():
    assert not touching(IN_THE_WEEK + FAR, IN_THE_WEEK + FAR / 2)


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
