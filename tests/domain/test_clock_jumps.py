"""A clock that went back concerns the weeks that it came from or went to."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.clock_jumps import ClockJump, jumps_touching
from tests.builders import WEEK, ZONE

IN_THE_WEEK = datetime(2026, 3, 4, 20, tzinfo=UTC)
FAR = timedelta(days=100)


def touching(before, at):
    return bool(jumps_touching([ClockJump(seq=3, before=before, at=at)], [WEEK], ZoneInfo(ZONE)))


def test_a_jump_concerns_the_week_that_either_of_its_times_lies_in():
    assert touching(IN_THE_WEEK, IN_THE_WEEK - FAR)
    assert touching(IN_THE_WEEK + FAR, IN_THE_WEEK)


def test_a_jump_between_other_weeks_concerns_none_of_these():
    assert not touching(IN_THE_WEEK + FAR, IN_THE_WEEK + FAR / 2)
