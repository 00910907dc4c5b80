"""When the member is asked whether a timer is right."""

from datetime import timedelta

import pytest

from dutytracker.domain.timing_doubts import Doubt, Unseen, doubt_of
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


@pytest.mark.parametrize(
    ("reason", "began", "lasted", "asks"),
    [
        (Doubt.LOCKED, 30, 2, False),
        (Doubt.LOCKED, 30, 3, True),
        (Doubt.IDLE, 30, 14, False),
        (Doubt.IDLE, 30, 15, True),
        (Doubt.LOCKED, -40, 42, False),  # two minutes of it belong to the timer
        (Doubt.LOCKED, -40, 43, True),
    ],
)
def test_a_stretch_in_which_nobody_was_there_is_asked_about(reason, began, lasted, asks):
    now = NINE + timedelta(hours=1)
    since = NINE + timedelta(minutes=began)
    unseen = Unseen(doubt=reason, since=since, until=since + timedelta(minutes=lasted))

    assert doubt_of(TIMER, now, touched_at=now, was_away=False, unseen=unseen) is (reason if asks else None)


def test_a_timer_that_runs_for_a_quarter_of_an_hour_is_taken_at_its_word():
    unseen = Unseen(doubt=Doubt.LOCKED, since=NINE, until=NINE + timedelta(minutes=10))

    for ran, doubt in ((15, None), (16, Doubt.LOCKED)):
        now = NINE + timedelta(minutes=ran)
        assert doubt_of(TIMER, now, touched_at=now, was_away=False, unseen=unseen) is doubt


def test_what_is_known_of_an_absence_is_asked_rather_than_that_there_was_one():
    now = NINE + timedelta(hours=3)
    unseen = Unseen(doubt=Doubt.LOCKED, since=NINE, until=now)

    assert doubt_of(TIMER, now, touched_at=NINE, was_away=True, unseen=unseen) is Doubt.LOCKED
