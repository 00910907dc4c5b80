"""Pictures of the running timer in every state."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import opened
from tests.ui.looks import looks
from tests.ui.today.test_timer import a_minute_later, time_line


@pytest.fixture
def timed(filled_logbook, window, clock):
    """Charting was interrupted by a call that runs for twelve minutes."""
    places = opened(window, filled_logbook)
    clock.now += timedelta(hours=1)
    time_line(places, "c")
    bar = places.today.parts.timer
    a_minute_later(bar, clock, 20)
    time_line(places, "p")
    a_minute_later(bar, clock, 12)
    return bar


@looks
def test_the_running_timer(take_window, timed, clock, size):
    timed.window().resize(*size)
    take_window("timer_paused")
    timed.correct_button.click()
    timed.line.problem.say("“5:30” was not on the clock in the last 16 hours: name a time that is over.")
    take_window("timer_correct")
    QTest.keyClick(timed.line.field, Qt.Key.Key_Escape)
    timed.stop_button.click()
    take_window("timer_resumed")
    a_minute_later(timed, clock, 125)
    take_window("timer_asked")
    timed.question.until_button.click()
    take_window("timer_until")


@looks
def test_the_question_after_an_absence(take_window, timed, clock, size):
    timed.window().resize(*size)
    timed.stop_button.click()
    a_minute_later(timed, clock, 20)
    timed.watch.presence.lock.tell(is_locked=True)
    a_minute_later(timed, clock, 42)
    timed.watch.presence.lock.tell(is_locked=False)
    take_window("timer_locked")
    timed.question.until_button.click()
    take_window("timer_until_locked")
    timed.line.left.emit()
    timed.question.keep_button.click()
    timed.watch.presence.ask_idle(lambda: 35 * 60.0)
    a_minute_later(timed, clock)
    timed.watch.presence.ask_idle(lambda: 0.0)
    a_minute_later(timed, clock)
    take_window("timer_idle")
