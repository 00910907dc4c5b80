"""What a day came to, in sentences."""

from datetime import timedelta

import pytest

from dutytracker.ui.today.cost_line import cost_words
from dutytracker.ui.today.day_review.day_words import beside_words, day_words
from dutytracker.ui.today.day_state import state_of
from tests.ui.sample import TODAY


@pytest.fixture
def day(logbook, clock):
    """The day after some lines were logged in the evening."""
    clock.set(TODAY, 17, 30)

    def logged(*lines: str):
        for line in lines:
            logbook.entering.log_line(line)
        return state_of(logbook, TODAY)

    return logged


def test_it_tells_what_was_logged_and_how_much_of_it_in_protected_time(day):
    state = day("c 8-8:40", "p 15 @1:00", "e 70 @2:00")
    assert day_words(state) == "2 h 05 logged in 3 entries, 40 min of it in protected time."


def test_without_protected_time_it_tells_the_rest(day):
    assert day_words(day("p 15 @1:00")) == "15 min logged in 1 entry."


def test_a_day_without_entries_says_so(day):
    assert day_words(day()) == "Nothing was logged on this day."


def test_undone_work_lost_time_and_what_logging_took_stand_beside_it(day):
    state = day("undone c 30", "undone p 15", "lost 20 urgent", "undone e 60 y")
    assert beside_words(state, 51_400) == (
        "45 min left undone. 20 min of protected time taken away. Logging took 51 seconds."
    )


def test_logging_took_as_many_seconds_here_as_beside_the_date(day):
    assert "Logging took 51 seconds." in beside_words(day(), 51_400)
    assert cost_words(51_400, 12) == "51 seconds of logging for 12 lines"


def test_logging_is_told_in_minutes_once_it_took_one(day):
    assert beside_words(day(), 60_000) == "Logging took 1 min 0 s."
    assert beside_words(day(), 1_000) == "Logging took 1 second."


def test_where_nothing_is_to_be_told_nothing_is(day):
    assert beside_words(day(), 0) == ""


def test_a_day_that_was_closed_late_says_that_it_does_not_count(day, logbook, clock):
    day("done")
    assert "closed" not in beside_words(state_of(logbook, TODAY), 0)
    clock.now += timedelta(days=8)
    logbook.entering.log_line(f"done {(TODAY - timedelta(days=1)).isoformat()}")
    late = state_of(logbook, TODAY - timedelta(days=1))
    assert beside_words(late, 0) == (
        "It was closed more than 7 days later: what is logged counts, the day does not count as covered."
    )
