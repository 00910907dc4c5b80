"""The timer asks about time in which nobody was at the computer, and takes nothing away by itself."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.duties import Duty
from tests.ui.today.test_timer import a_minute_later, answer, bar, line, logged, time_line

__all__ = ["bar", "line"]


@pytest.fixture
def desk(places, bar, clock):
    """Charting is timed since 2:20 PM."""
    time_line(places, "c")
    return Desk(bar, clock)


class Desk:
    """What happens at the computer; the desktop is stood in for where it says something."""

    def __init__(self, bar, clock):
        self.bar, self.clock, self.idle = bar, clock, None
        self.asked = 0
        bar.watch.presence.ask_idle(self._seconds)

    def work(self, minutes: int) -> None:
        a_minute_later(self.bar, self.clock, minutes)

    def lock(self, minutes: int) -> None:
        self.bar.watch.presence.lock.tell(is_locked=True)
        self.work(minutes)
        self.bar.watch.presence.lock.tell(is_locked=False)

    def leave(self, minutes: int) -> None:
        for minute in range(1, minutes + 1):
            self.idle = minute * 60.0
            self.work(1)
        self.idle = 0.0

    def _seconds(self):
        self.asked += 1
        return self.idle


def test_a_screen_that_was_locked_is_asked_about_with_its_times(desk, bar, workspace):
    desk.work(20)

    desk.lock(30)

    assert bar.question.words.text() == (
        "Charting has run since 2:20 PM, and the screen was locked from 2:40 PM to 3:10 PM. "
        "Was it Charting all the time?"
    )
    assert bar.words.text().startswith("50 min")
    assert logged(workspace) == []


def test_it_is_asked_once(desk, bar):
    desk.work(20)
    desk.lock(30)

    bar.question.keep_button.click()
    desk.work(30)

    assert bar.question.isHidden()
    desk.lock(10)
    assert "locked from 3:40 PM to 3:50 PM" in bar.question.words.text()


def test_a_screen_locked_for_a_moment_is_not_asked_about(desk, bar):
    desk.work(20)

    desk.lock(2)

    assert bar.question.isHidden()


def test_only_until_it_was_locked_takes_one_more_key(desk, bar, workspace):
    desk.work(20)
    desk.lock(30)

    bar.question.until_button.click()
    assert bar.line.field.text() == "2:40 PM"
    QTest.keyClick(bar.line.field, Qt.Key.Key_Return)

    assert logged(workspace) == [(Duty.CHART, 20)]
    assert bar.isHidden()


def test_another_time_is_typed_over_the_one_that_is_likely(desk, bar, workspace):
    desk.work(20)
    desk.lock(30)

    bar.question.until_button.click()
    answer(bar, "2:50")

    assert logged(workspace) == [(Duty.CHART, 30)]


def test_until_then_it_was_this_and_after_that_another_duty(desk, bar, workspace):
    desk.work(20)
    desk.lock(30)

    bar.question.until_button.click()
    QTest.keyClick(bar.line.field, Qt.Key.Key_End)
    answer(bar, " call")

    assert logged(workspace) == [(Duty.CHART, 20)]
    assert bar.duty.text() == "Patient calls"


def test_a_key_in_the_program_says_that_somebody_is_back(desk, bar, clock, line):
    """Some desktops say when the screen is locked, and never that it is unlocked."""
    desk.work(20)
    bar.watch.presence.lock.tell(is_locked=True)
    desk.work(10)

    QTest.keyClick(line, Qt.Key.Key_Shift)

    assert "locked from 2:40 PM to 2:50 PM" in bar.question.words.text()


def test_what_was_locked_before_the_timer_is_none_of_its_time(places, bar, clock, line, window):
    time_line(places, "c")
    window.actions_.stop_timer.trigger()
    bar.watch.presence.lock.tell(is_locked=True)
    clock.now += timedelta(minutes=30)
    time_line(places, "p")
    bar.watch.presence.lock.tell(is_locked=False)
    a_minute_later(bar, clock, 30)

    assert bar.question.isHidden()


def test_nobody_at_the_computer_is_asked_about_with_its_times(desk, bar, workspace):
    desk.work(20)

    desk.leave(40)
    assert bar.question.isHidden()
    desk.work(1)

    assert bar.question.words.text() == (
        "Charting has run since 2:20 PM, and nobody touched this computer from 2:40 PM to 3:21 PM. "
        "Was it Charting all the time?"
    )
    assert logged(workspace) == []


def test_a_quarter_of_an_hour_without_a_key_is_a_telephone_call(desk, bar):
    desk.leave(14)
    desk.work(5)

    assert bar.question.isHidden()


def test_the_first_key_in_the_program_asks_too(desk, bar, line):
    desk.leave(40)

    QTest.keyClick(line, Qt.Key.Key_Shift)

    assert "nobody touched this computer from 2:20 PM to 3:00 PM" in bar.question.words.text()


def test_after_hours_the_times_take_the_place_of_the_silence(desk, bar, line):
    desk.leave(150)
    assert "nothing was touched here" in bar.question.words.text()

    QTest.keyClick(line, Qt.Key.Key_Shift)

    assert "nobody touched this computer from 2:20 PM to 4:50 PM" in bar.question.words.text()


def test_it_looks_once_a_minute_and_only_while_a_timer_runs(desk, bar, window):
    desk.idle = 0.0
    desk.work(5)
    assert desk.asked == 5

    window.actions_.stop_timer.trigger()

    assert not bar.watch.is_awake
    assert desk.asked == 5


def test_without_the_setting_nobody_is_watched(places, bar, clock, window, monkeypatch):
    asked = []
    monkeypatch.setattr("dutytracker.ui.places.idle_seconds", lambda: asked.append(True))
    time_line(places, "c")

    a_minute_later(bar, clock, 3)
    assert asked == []
    window._settings.change(watches_idle=True)
    a_minute_later(bar, clock, 3)

    assert len(asked) == 3
