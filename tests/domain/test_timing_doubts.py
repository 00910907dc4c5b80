"""When the member is asked whether a timer is right."""

from datetime import timedelta

import pytest

from dutytracker.domain.timing_doubts import Doubt, doubt_of
from tests.builders import a_timer

TIMER = a_timer()
NINE = TIMER.started_at


@pytest.mark.parametrize(
    ("ran", "silent", "was_away", "doubt"),
    [
        (timedelta(hours=1), timedelta(minutes=5), False, None),
        (timedelta(hours=5), timedelta(minutes=119), False, None),
        (timedelta(hours=5), timedelta(hours=2), False, Doubt.SILENT),
        (timedelta(minutes=30), timedelta(hours=9), False, None),
        (timedelta(minutes=15), timedelta(0), True, None),
        (timedelta(minutes=16), timedelta(0), True, Doubt.AWAY),
        (timedelta(days=1), timedelta(0), False, None),
        (timedelta(days=1, minutes=1), timedelta(0), False, Doubt.OLD),
        (timedelta(minutes=-1), timedelta(0), False, Doubt.FUTURE),
    ],
)
def test_a_timer_that_nobody_watched_is_asked_about(ran, silent, was_away, doubt):
    now = NINE + ran
    assert doubt_of(TIMER, now, touched_at=now - silent, was_away=was_away) is doubt


def test_one_that_was_kept_is_not_asked_about_for_its_age_but_for_all_else():
    now = NINE + timedelta(days=2)
    assert doubt_of(TIMER, now, touched_at=now, was_away=False, is_kept=True) is None
    assert doubt_of(TIMER, now, touched_at=now, was_away=True, is_kept=True) is Doubt.AWAY
