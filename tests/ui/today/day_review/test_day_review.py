"""Going through a closed day by keyboard: its gaps of protected time, and all of it from end to end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from dutytracker.domain.calendar import Span, Weekday
from dutytracker.domain.changes import adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import ErosionReason
from tests.builders import a_work_day
from tests.ui.sample import TODAY, a_sample_plan
from tests.ui.today.day_review.evening import FRIDAY, WEDNESDAY, log


def test_a_day_with_two_gaps_one_of_them_lost_and_two_things_undone_takes_nine_keys(evening):
    log(evening, "c 40 @8:00", *(f"p 10 @{hour}:10" for hour in range(1, 5)), *("e 5 earlier gap",) * 7)
    assert len(evening.entries) == 12
    evening.close()
    assert evening.asked == "8:40 – 9:00 AM in your protected block: what was it?"
    assert evening.card.progress.text() == "1 of 3"
    evening.write("e")
    assert evening.asked == "11:00 – 11:30 AM in your protected block: what was it?"
    evening.write("-")
    assert evening.asked == "What took 11:00 – 11:30 AM away?"
    evening.write("b")
    assert evening.asked == "Today is closed. Anything left undone?"
    assert evening.card.progress.text() == "3 of 3"
    evening.write("c")
    evening.enter()
    evening.write("p")
    evening.enter()
    evening.enter()
    assert evening.asked == "2 h 15 logged in 13 entries, 1 h 00 of it in protected time."
    assert evening.card.meaning.text().startswith("1 h 00 left undone. 30 min of protected time taken away.")
    assert evening.today.parts.entry.line.hasFocus()
    assert (Duty.MSG, 20) in evening.entries
    assert evening.lost == [(ErosionReason.APPOINTMENT_BOOKED, 30)]
    assert sorted(evening.undone) == [(Duty.CALL, 30), (Duty.CHART, 30)]
    assert evening.is_closed
    assert evening.keys == 9


def test_the_day_is_closed_at_once_whatever_comes_of_the_questions(evening):
    evening.close()
    assert evening.is_closed
    evening.press(Qt.Key.Key_Escape)
    assert evening.is_closed
    assert evening.card.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_a_gap_that_is_left_open_writes_nothing_and_says_what_that_means(evening, key):
    log(evening, "c 8-9")
    evening.close()
    assert "Left open, it counts as given and not used." in evening.card.meaning.text()
    evening.press(key)
    assert evening.asked == "Today is closed. Anything left undone?"
    assert evening.entries == [(Duty.CHART, 60)]
    assert evening.lost == []


def test_a_length_before_the_letter_logs_a_part_and_the_rest_is_asked(evening):
    log(evening, "c 8-9")
    evening.close()
    evening.write("10p")
    assert evening.asked == "11:10 – 11:30 AM in your protected block: what was it?"
    assert (Duty.CALL, 10) in evening.entries
    evening.write("5-m")
    assert evening.asked == "11:15 – 11:30 AM in your protected block: what was it?"
    assert evening.lost == [(ErosionReason.MEETING, 5)]


def test_a_length_longer_than_the_gap_is_refused_and_stays(evening):
    log(evening, "c 8-9")
    evening.close()
    evening.write("45c")
    assert evening.card.minutes.problem.text() == "The gap has 30 min: type 1 to 30."
    assert evening.card.minutes.field.text() == "45"
    assert evening.entries == [(Duty.CHART, 60)]


def test_enter_after_a_length_alone_does_nothing(evening):
    log(evening, "c 8-9")
    evening.close()
    evening.write("10")
    evening.enter()
    assert evening.asked.startswith("11:00")


def test_backspace_takes_a_typed_length_away_before_it_goes_back(evening):
    log(evening, "c 8-8:30")
    evening.close()
    evening.write("d1")
    evening.press(Qt.Key.Key_Backspace)
    assert evening.asked.startswith("11:00")
    assert evening.card.minutes.field.text() == "30"
    evening.press(Qt.Key.Key_Backspace)
    assert evening.asked.startswith("8:30")
    assert evening.entries == [(Duty.CHART, 30)]


def test_a_loss_that_another_gap_has_room_for_does_not_swallow_that_gap(evening):
    log(evening, "c 8-8:40")
    evening.close()
    evening.write("-u")
    assert evening.asked == "11:00 – 11:30 AM in your protected block: what was it?"


def test_minutes_without_a_clock_time_are_asked_nothing_where_they_fill_the_blocks(evening):
    log(evening, "c 60 earlier", "e 30 earlier")
    evening.close()
    assert evening.asked == "Today is closed. Anything left undone?"


def test_minutes_without_a_clock_time_are_told_where_they_may_be_the_gap(evening):
    log(evening, "c 20 earlier")
    evening.close()
    assert evening.card.meaning.text().endswith(
        "20 min in protected time are logged without a clock time: leave it open if it was those."
    )


def test_a_loss_after_midnight_is_noted_on_the_day_its_shift_began(evening, clock):
    night = a_work_day("22:00-06:00", None, "04:00-05:00")
    pattern = Pattern(valid_from=WEDNESDAY, days={Weekday.WEDNESDAY: night})
    evening.today._workspace.perform(adding("Nights", pattern))
    evening.close()
    assert evening.asked == "4:00 – 5:00 AM in your protected block: what was it?"
    evening.write("-u")
    losses = evening.today._workspace.logbook.records.erosions_in(Span(WEDNESDAY, FRIDAY))
    assert [(loss.date, loss.minutes) for loss in losses] == [(WEDNESDAY, 60)]
    assert evening.asked == "Today is closed. Anything left undone?"


def test_a_week_that_was_not_chosen_asks_nothing(evening):
    log(evening, "p 10 earlier")
    evening.today._workspace.perform(adding("Choose the weeks to log", a_sample_plan(7, -2)))
    evening.close()
    assert evening.is_closed
    assert evening.card.isHidden()


def test_what_changes_elsewhere_is_followed_without_taking_the_keyboard(evening):
    evening.close()
    evening.today.parts.entry.take_focus()
    log(evening, "c 8-9")
    assert evening.asked.startswith("11:00")
    assert evening.today.parts.entry.line.hasFocus()


def test_tab_goes_through_all_answers_and_enter_presses_the_one_it_is_on(evening):
    log(evening, "c 8-9")
    evening.close()
    for _ in range(20):
        evening.press(Qt.Key.Key_Tab)
        if evening.card.tiles["r"].hasFocus():
            break
    evening.enter()
    assert (Duty.RES, 30) in evening.entries


def test_what_the_answers_took_belongs_to_the_cost_of_the_day(evening):
    desk = evening.today._workspace.logbook.desk
    desk.add_cost(TODAY, 40_000)
    evening.close()
    evening.write("c")
    evening.press(Qt.Key.Key_Space)
    evening.write("c")
    evening.enter()
    evening.enter()
    assert desk.day(TODAY).lines == 3
    assert "Logging took" in evening.card.meaning.text()


def test_a_screen_reader_is_told_each_question_once_and_the_end(evening, monkeypatch):
    log(evening, "c 8-9")
    evening.close()
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    evening.write("10c")
    evening.write(" ")
    evening.enter()
    first, second, end = said
    assert first.startswith("11:10 – 11:30 AM in your protected block: what was it?")
    assert second.startswith("Today is closed. Anything left undone?")
    assert end.startswith("1 h 10 logged in 2 entries, 1 h 10 of it in protected time.")
