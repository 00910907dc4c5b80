"""Answers that are taken back, and a review that is put away and taken up again."""

from PySide6.QtCore import Qt

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import ErosionReason
from tests.ui.sample import TODAY, TestClock
from tests.ui.today.day_review.evening import FRIDAY, WEDNESDAY, log


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


def test_the_end_is_put_away_with_its_button(evening, qtbot):
    log(evening, "c 8-9", "c 11-11:30")
    evening.close()
    evening.enter()
    assert not evening.card.isHidden()
    qtbot.mouseClick(evening.card.away_button, Qt.MouseButton.LeftButton)
    assert evening.card.isHidden()
    assert evening.today.parts.close_button.text() == "Closed · Reopen"
