"""What is odd in a day, the timer that still runs, and what was left undone: each answered by a key."""

from datetime import timedelta

from PySide6.QtCore import Qt

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import Pattern
from tests.builders import a_work_day
from tests.ui.sample import TODAY, TestClock
from tests.ui.today.day_review.evening import FRIDAY, log
from tests.ui.today.test_timer import a_minute_later, time_line


def test_entries_that_overlap_are_looked_at(evening, clock):
    log(evening, "c 8-9", "c 11-11:30", "p 1:00-1:30pm")
    clock.now += timedelta(seconds=20)
    log(evening, "e 1:20-1:40pm")
    evening.close()
    assert evening.asked == (
        "Patient calls, 1:00 – 1:30 PM and Emails, messages, 1:20 – 1:40 PM overlap. Is that right?"
    )
    evening.write("x")
    assert (Duty.MSG, 20) not in evening.entries
    evening.press(Qt.Key.Key_Backspace)
    assert (Duty.MSG, 20) in evening.entries
    evening.press(Qt.Key.Key_Space)
    assert evening.asked == "Today is closed. Anything left undone?"


def test_a_long_entry_is_changed_in_the_line_and_the_review_goes_on_by_itself(evening):
    log(evening, "c 8-9", "c 11-11:30", "p 1:00-4:00pm")
    evening.close()
    assert evening.asked == "Patient calls, 1:00 – 4:00 PM: that is 3 h 00. Is that right?"
    evening.write("e")
    assert evening.today.parts.entry.line.hasFocus()
    evening.write("30")
    evening.enter()
    assert (Duty.CALL, 30) in evening.entries
    assert evening.asked == "Today is closed. Anything left undone?"
    assert evening.card.hasFocus()


def test_a_long_gap_filled_with_one_key_is_not_asked_about_again(evening):
    morning = a_work_day("08:00-17:00", "12:00-13:00", "08:00-11:00")
    pattern = Pattern(valid_from=TODAY, days=dict.fromkeys(list(Weekday)[:5], morning))
    evening.today._workspace.perform(adding("Other hours", pattern))
    evening.close()
    evening.write("c")
    assert evening.entries == [(Duty.CHART, 180)]
    assert evening.asked == "Today is closed. Anything left undone?"


def test_a_running_timer_is_asked_about_first_and_stopped_by_one_key(evening, places, clock):
    log(evening, "c 8-9", "c 11-11:30")
    time_line(places, "e")
    clock.now += timedelta(minutes=12)
    evening.close()
    assert evening.asked == "Emails, messages is still timed, 12 min since 4:45 PM. Stop it?"
    evening.write("s")
    assert (Duty.MSG, 12) in evening.entries
    assert evening.asked == "Today is closed. Anything left undone?"
    evening.press(Qt.Key.Key_Backspace)
    assert (Duty.MSG, 12) not in evening.entries
    evening.press(Qt.Key.Key_Space)
    assert evening.asked == "Today is closed. Anything left undone?"


def test_a_timer_that_is_started_after_all_was_answered_is_not_asked_about(evening, places, clock):
    log(evening, "c 8-9", "c 11-11:30")
    evening.close()
    evening.enter()
    end = evening.asked
    clock.now += timedelta(minutes=1)
    time_line(places, "e")
    assert evening.today.state.timer is not None
    assert evening.asked == end


def test_a_timer_that_nobody_can_vouch_for_is_not_stopped_before_its_own_question_is_answered(evening, places, clock):
    time_line(places, "e")
    a_minute_later(evening.today.parts.timer, clock, 121)
    evening.close()
    evening.write("s")
    assert evening.entries == []
    assert evening.asked.startswith("Emails, messages is still timed")


def test_digits_change_the_estimate_of_something_undone(evening):
    log(evening, "c 8-9", "c 11-11:30")
    evening.close()
    evening.write("c45")
    evening.enter()
    assert evening.undone == [(Duty.CHART, 45)]
    assert evening.card.buttons["enter"].text() == "Nothing else (Enter)"


def test_an_estimate_out_of_range_is_asked_again(evening):
    log(evening, "c 8-9", "c 11-11:30")
    evening.close()
    evening.write("c300")
    evening.enter()
    assert evening.card.minutes.problem.text() == "Whole minutes from 5 to 240, please."
    assert evening.undone == []


def test_on_the_last_working_day_the_answer_counts_for_the_week(evening, places, clock: TestClock):
    clock.set(FRIDAY)
    places.follow_the_clock()
    log(evening, "c 8-9")
    evening.close()
    assert "confirms the undone list" in evening.card.meaning.text()
    evening.enter()
    assert evening.today.state.summary.undone_answered
    assert evening.today.parts.undo_bar.text() == "Undone list confirmed"
