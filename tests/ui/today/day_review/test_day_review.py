"""Going through a closed day by keyboard: gaps of protected time, what is odd, what was left undone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.calendar import Span, Weekday
from dutytracker.domain.changes import adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import ErosionReason
from tests.builders import a_work_day
from tests.ui.sample import TODAY, TestClock, a_sample_plan
from tests.ui.today.test_timer import a_minute_later, time_line

FRIDAY = date(2026, 11, 20)
WEDNESDAY = TODAY - timedelta(days=1)


class Evening:
    """A member at the keyboard who goes through the day, every key counted. They press, and see what the card says."""

    def __init__(self, window, places) -> None:
        self.window, self.today = window, places.today
        self.card = places.today.parts.review_card
        self.keys = 0

    def close(self) -> None:
        self.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)

    def press(self, key, held=Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget(), key, held)

    def write(self, text: str) -> None:
        for letter in text:
            self.keys += 1
            QTest.keyClicks(QApplication.focusWidget(), letter)

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    @property
    def asked(self) -> str:
        return self.card.question.text()

    @property
    def entries(self) -> list[tuple[Duty, int]]:
        return [(entry.duty, entry.minutes) for entry in self.today.state.entries]

    @property
    def lost(self) -> list[tuple[ErosionReason, int]]:
        return [(erosion.reason, erosion.minutes) for erosion in self.today.state.erosions]

    @property
    def undone(self) -> list[tuple[Duty, int]]:
        return [(item.duty, item.estimate_minutes) for item in self.today.state.undone]

    @property
    def is_closed(self) -> bool:
        return self.today.state.closed_day is not None


@pytest.fixture
def evening(window, places, clock: TestClock) -> Evening:
    """The end of a Thursday with blocks from 8 to 9 and 11 to 11:30, of which nothing is logged yet."""
    clock.set(TODAY, 16, 45)
    places.follow_the_clock()
    return Evening(window, places)


def log(evening: Evening, *lines: str) -> None:
    for line in lines:
        evening.today._workspace.log_line(line)


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


def test_backspace_takes_back_one_answer_after_the_other(evening):
    evening.close()
    evening.write("c-b")
    evening.write("e")
    evening.enter()
    evening.press(Qt.Key.Key_Backspace)
    assert evening.undone == []
    evening.press(Qt.Key.Key_Backspace)
    assert evening.asked.startswith("11:00")
    assert evening.lost == []
    evening.press(Qt.Key.Key_Backspace)
    assert evening.asked.startswith("8:00")
    assert evening.entries == []
    assert evening.card.back_button.isHidden()
    evening.press(Qt.Key.Key_Backspace)
    assert evening.is_closed


def test_backspace_on_the_reasons_goes_back_to_the_gap(evening):
    evening.close()
    evening.write("-")
    evening.press(Qt.Key.Key_Backspace)
    assert evening.asked == "8:00 – 9:00 AM in your protected block: what was it?"


def test_ctrl_z_takes_an_answer_back_and_asks_it_again(evening, window):
    evening.close()
    evening.write("-b")
    window.actions_.undo.trigger()
    assert evening.asked == "8:00 – 9:00 AM in your protected block: what was it?"
    assert evening.lost == []
    assert evening.card.progress.text() == "1 of 3"


def test_an_answer_is_taken_back_also_where_something_else_was_logged_since(evening):
    evening.close()
    evening.write("c")
    log(evening, "p 10 earlier")
    evening.press(Qt.Key.Key_Backspace)
    assert evening.entries == [(Duty.CALL, 10)]
    assert evening.asked.startswith("8:00")


def test_a_loss_that_another_gap_has_room_for_does_not_swallow_that_gap(evening):
    log(evening, "c 8-8:40")
    evening.close()
    evening.write("-u")
    assert evening.asked == "11:00 – 11:30 AM in your protected block: what was it?"


def test_esc_puts_the_rest_away_and_ctrl_d_goes_on_with_it(evening):
    evening.close()
    evening.write("c")
    evening.press(Qt.Key.Key_Escape)
    nudge = evening.today.parts.nudge
    assert evening.card.isHidden()
    assert evening.today.parts.entry.line.hasFocus()
    assert nudge.words.text() == "The day is closed; 2 questions about it wait. Nothing is lost if you leave them."
    assert evening.today.parts.close_button.text() == "Closed · Go on"
    evening.close()
    assert evening.asked.startswith("11:00")
    assert evening.card.progress.text() == "2 of 3"
    assert evening.card.hasFocus()
    assert nudge.isHidden()


def test_a_review_that_was_put_away_goes_on_by_mouse_too(evening, qtbot):
    evening.close()
    qtbot.mouseClick(evening.card.later_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(evening.today.parts.nudge.button, Qt.MouseButton.LeftButton)
    assert not evening.card.isHidden()
    qtbot.mouseClick(evening.card.tiles["c"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(evening.card.buttons["-"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(evening.card.tiles["x"], Qt.MouseButton.LeftButton)
    assert evening.entries == [(Duty.CHART, 60)]
    assert evening.lost == [(ErosionReason.OTHER, 30)]


def test_a_day_that_was_gone_through_is_opened_again_by_ctrl_d(evening, window):
    log(evening, "c 8-9", "c 11-11:30")
    evening.close()
    evening.enter()
    assert evening.today.parts.close_button.text() == "Closed · Reopen"
    evening.close()
    assert not evening.is_closed
    assert evening.card.isHidden()
    window.actions_.undo.trigger()
    assert evening.is_closed


def test_a_day_is_opened_again_from_the_middle_of_its_review(evening, qtbot):
    evening.close()
    qtbot.mouseClick(evening.card.reopen_button, Qt.MouseButton.LeftButton)
    assert not evening.is_closed
    assert evening.card.isHidden()
    assert evening.today.parts.close_button.text() == "That’s all for today"


def test_undo_of_the_closing_ends_the_review(evening, window):
    evening.close()
    window.actions_.undo.trigger()
    assert evening.card.isHidden()
    assert not evening.is_closed


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


def test_escape_leaves_the_question_for_later(evening, places, clock: TestClock):
    clock.set(FRIDAY)
    places.follow_the_clock()
    evening.close()
    evening.press(Qt.Key.Key_Escape)
    assert not evening.today.state.summary.undone_answered


def test_a_day_before_today_that_was_never_closed_is_gone_through_where_it_is_shown(evening, window):
    window.actions_.previous_day.trigger()
    evening.close()
    assert evening.asked == "8:00 – 9:00 AM in your protected block: what was it?"
    evening.write("p")
    assert [(entry.date, entry.minutes) for entry in evening.today.state.entries] == [(WEDNESDAY, 60)]
    evening.write("-v")
    assert [(erosion.date, erosion.reason) for erosion in evening.today.state.erosions] == [
        (WEDNESDAY, ErosionReason.COVERING)
    ]
    assert evening.asked == "Wednesday is closed. Anything left undone?"
    evening.write("f")
    evening.enter()
    assert [item.arose for item in evening.today.state.undone] == [WEDNESDAY]


def test_another_day_hides_the_review_and_coming_back_offers_it_again(evening, window):
    evening.close()
    window.actions_.previous_day.trigger()
    assert evening.card.isHidden()
    assert evening.today.parts.close_button.text() == "That’s all for this day"
    window.actions_.next_day.trigger()
    assert evening.today.parts.close_button.text() == "Closed · Go on"


def test_an_answer_just_after_midnight_still_belongs_to_the_day_that_was_asked_about(evening, clock, window):
    clock.set(TODAY, 23, 59)
    evening.close()
    clock.set(FRIDAY, 0, 1)
    evening.write("c")
    assert evening.today.day == FRIDAY
    assert evening.card.isHidden()
    window.actions_.previous_day.trigger()
    assert evening.entries == [(Duty.CHART, 60)]
    evening.close()
    assert evening.asked.startswith("11:00")
    assert evening.card.progress.text() == "2 of 3"


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


def test_the_end_is_put_away_with_its_button(evening, qtbot):
    log(evening, "c 8-9", "c 11-11:30")
    evening.close()
    evening.enter()
    assert not evening.card.isHidden()
    qtbot.mouseClick(evening.card.away_button, Qt.MouseButton.LeftButton)
    assert evening.card.isHidden()
    assert evening.today.parts.close_button.text() == "Closed · Reopen"
