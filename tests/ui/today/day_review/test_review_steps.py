"""What a day is gone through by, and in which order."""

from datetime import timedelta

import pytest

from dutytracker.domain.records import Entry
from dutytracker.domain.timers import Timer
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_review.review_steps import (
    GapStep,
    LongStep,
    Move,
    OverlapStep,
    ReviewStep,
    TimerStep,
    UndoneStep,
    open_steps,
    shift_day_of,
)
from dutytracker.ui.today.day_state import state_of
from tests.builders import a_pattern, a_timer, a_work_day
from tests.ui.sample import TODAY

MORNING, NOON = GapStep(Stretch(480, 540)), GapStep(Stretch(660, 690))


@pytest.fixture
def log(logbook, clock):
    """Logs lines on a Thursday evening, one a minute."""
    clock.set(TODAY, 16, 30)

    def logged(*lines: str) -> None:
        for line in lines:
            clock.now += timedelta(minutes=1)
            logbook.entering.log_line(line)

    return logged


@pytest.fixture
def steps(logbook):
    def found(*moves: Move, running: Timer | None = None) -> tuple[ReviewStep, ...]:
        return open_steps(state_of(logbook, TODAY), logbook.entering.situation(), running, moves)

    return found


def minutes_of(step: ReviewStep) -> list[int]:
    match step:
        case OverlapStep(earlier=Entry(minutes=first), entry=Entry(minutes=second)):
            return [first, second]
        case LongStep(entry=Entry(minutes=minutes)):
            return [minutes]
        case _:
            return []


def test_the_gaps_come_in_the_order_of_the_day_and_undone_work_last(log, steps):
    assert steps() == (MORNING, NOON, UndoneStep())


def test_a_running_timer_comes_before_the_gaps_it_may_fill(log, steps, clock):
    timer = a_timer(started_at=clock.now - timedelta(minutes=20))
    assert steps(running=timer) == (TimerStep(timer), MORNING, NOON, UndoneStep())


def test_what_a_timer_holds_is_no_gap(log, steps, clock):
    clock.set(TODAY, 11, 40)
    since = clock.now.replace(hour=11, minute=0)
    timer = a_timer(started_at=since)
    assert steps(running=timer) == (TimerStep(timer), MORNING, UndoneStep())


def test_an_answer_is_not_asked_again(log, steps):
    assert steps(Move(step=MORNING, settled=MORNING.gap)) == (NOON, UndoneStep())
    assert steps(Move(step=UndoneStep())) == (MORNING, NOON)


def test_what_is_left_of_a_gap_is_asked_unless_it_is_very_short(log, steps):
    assert steps(Move(step=MORNING, settled=Stretch(480, 510)))[0] == GapStep(Stretch(510, 540))
    assert steps(Move(step=MORNING, settled=Stretch(480, 536)))[0] == NOON


def test_an_entry_or_a_loss_that_fills_a_gap_needs_no_question(log, steps):
    log("c 8-9", "lost 30 booked")
    assert steps() == (UndoneStep(),)


def test_a_loss_that_was_answered_lies_where_the_answer_says(log, steps, logbook):
    change = logbook.entering.log_line("lost 10 booked").change
    part = Move(step=MORNING, settled=Stretch(480, 490), change=change)
    assert steps(part) == (GapStep(Stretch(490, 540)), NOON, UndoneStep())


def test_minutes_without_a_clock_time_stand_for_gaps_once_they_fill_them(log, steps):
    log("c 60 earlier")
    assert steps() == (MORNING, NOON, UndoneStep())
    log("e 30 earlier")
    assert steps() == (UndoneStep(),)


def test_of_two_entries_that_overlap_the_one_logged_later_is_asked_about(log, steps):
    log("c 8-9", "c 11-11:30", "e 2:20-2:45pm", "p 2-2:30pm")
    odd, _ = steps()
    assert minutes_of(odd) == [25, 30]


def test_more_than_two_hours_are_asked_about_and_two_hours_are_not(log, steps):
    log("c 8-9", "c 11-11:30", "p 1-3pm")
    assert steps() == (UndoneStep(),)
    log("d 9:00-11:01am y", "e 121 earlier")
    odd, _ = steps()
    assert minutes_of(odd) == [121]


def test_what_an_answer_logged_is_not_odd(log, steps, logbook):
    log("c 8-9", "c 11-11:30")
    change = logbook.entering.log_line("p 1-4pm").change
    assert [type(step) for step in steps()] == [LongStep, UndoneStep]
    assert steps(Move(change=change)) == (UndoneStep(),)


def test_a_gap_belongs_to_the_evening_before_where_its_shift_ran_past_midnight(logbook):
    situation = logbook.entering.situation()
    assert shift_day_of(MORNING.gap, TODAY, situation) == TODAY
    nights = (a_pattern(day=a_work_day("22:00-06:00", None, "05:00-05:30", "22:30-23:00")),)
    before = TODAY - timedelta(days=1)
    at_night = type(situation)(now=situation.now, settings=situation.settings, patterns=nights)
    assert shift_day_of(Stretch(300, 330), TODAY, at_night) == before
    assert shift_day_of(Stretch(1350, 1380), TODAY, at_night) == TODAY
    off = type(situation)(now=situation.now, settings=situation.settings)
    assert shift_day_of(Stretch(300, 330), TODAY, off) == TODAY
