"""Closing a day, and the question that comes with it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.sample import TODAY, TestClock

FRIDAY = date(2026, 11, 20)


def closed_days(places) -> list[date]:
    return [closed.date for closed in places.today.state.log.closed_days]


def test_thats_all_closes_the_day_and_asks_once(places, window):
    window.actions_.close_day.trigger()
    closing = places.today.parts.closing
    assert closed_days(places) == [TODAY]
    assert closing.question.text() == "Today is closed. Anything left undone?"
    QTest.keyClick(closing, Qt.Key.Key_Return)
    assert closing.isHidden()
    assert not places.today.state.summary.undone_answered


def test_a_duty_key_adds_an_undone_item_and_asks_again(places, window):
    window.actions_.close_day.trigger()
    closing = places.today.parts.closing
    QTest.keyClicks(closing, "c")
    assert closing.minutes.text() == "30"
    QTest.keyClicks(closing.minutes, "45")
    QTest.keyClick(closing.minutes, Qt.Key.Key_Return)
    assert not closing.isHidden()
    assert [item.estimate_minutes for item in places.today.state.undone] == [45]


def test_an_estimate_out_of_range_is_asked_again(places, window):
    window.actions_.close_day.trigger()
    closing = places.today.parts.closing
    QTest.keyClicks(closing, "c")
    QTest.keyClicks(closing.minutes, "300")
    QTest.keyClick(closing.minutes, Qt.Key.Key_Return)
    assert closing.minutes.property("wrong")
    assert places.today.state.undone == ()


def test_on_the_last_working_day_the_answer_counts_for_the_week(places, window, clock: TestClock):
    clock.set(FRIDAY)
    places.follow_the_clock()
    window.actions_.close_day.trigger()
    closing = places.today.parts.closing
    assert "confirms the undone list" in closing.meaning.text()
    QTest.keyClick(closing, Qt.Key.Key_Return)
    assert places.today.state.summary.undone_answered
    assert places.today.parts.undo_bar.text() == "Undone list confirmed"


def test_escape_leaves_the_question_for_later(places, window, clock: TestClock):
    clock.set(FRIDAY)
    places.follow_the_clock()
    window.actions_.close_day.trigger()
    QTest.keyClick(places.today.parts.closing, Qt.Key.Key_Escape)
    assert places.today.parts.closing.isHidden()
    assert not places.today.state.summary.undone_answered


def test_closing_a_closed_day_opens_it_again(places, window):
    window.actions_.close_day.trigger()
    window.actions_.close_day.trigger()
    assert closed_days(places) == []
    assert places.today.parts.closing.isHidden()
    window.actions_.undo.trigger()
    assert closed_days(places) == [TODAY]


def test_the_button_says_whether_the_day_is_closed(places, window):
    button = places.today.parts.close_button
    assert button.text() == "That’s all for today"
    button.click()
    assert button.text() == "Closed · Reopen"
