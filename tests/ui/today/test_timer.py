"""The timer in the window: started from the line, shown in a bar, asked about after a silence."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Source
from dutytracker.domain.timers import TimerDraft
from dutytracker.logbook import open_logbook
from dutytracker.ui.workspace import Step
from tests.ui.conftest import opened
from tests.ui.sample import TODAY, TestClock
from tests.ui.today.test_logging import type_line, words_of

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bar(places):
    return places.today.parts.timer


@pytest.fixture
def line(places):
    return places.today.parts.entry.line


def time_line(places, text: str) -> None:
    type_line(places, text, enter=False)
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_Return, SHIFT)


def answer(bar, text: str) -> None:
    QTest.keyClicks(bar.line.field, text)
    QTest.keyClick(bar.line.field, Qt.Key.Key_Return)


def a_minute_later(bar, clock: TestClock, minutes: int = 1) -> None:
    """Every minute is seen, as while the program is open and the computer awake."""
    for _ in range(minutes):
        clock.now += timedelta(minutes=1)
        bar.watch._on_minute()


def logged(workspace) -> list[tuple[Duty, int]]:
    return [(entry.duty, entry.minutes) for entry in workspace.logbook.records.entries_on(TODAY)]


def test_without_a_timer_there_is_no_bar_and_nothing_wakes_up(bar, window):
    assert bar.isHidden()
    assert not bar.watch.is_awake
    assert not window.actions_.stop_timer.isEnabled()


def test_key_p_shift_enter_starts_a_timer(places, bar, window):
    time_line(places, "p")
    assert places.today.parts.entry.line.text() == ""
    assert (bar.duty.text(), bar.words.text()) == ("Patient calls", "0 min · since 2:20 PM")
    assert places.today.parts.undo_bar.text() == "Timing Patient calls"
    assert bar.watch.is_awake
    assert window.actions_.stop_timer.isEnabled()
    assert not window.actions_.switch_timer.isEnabled()


def test_a_length_is_refused_with_a_sentence_and_stays_in_the_line(places, bar, line):
    time_line(places, "p15")
    assert "A timer measures the length itself" in places.today.parts.entry.preview.text()
    assert line.text() == "p15"
    assert bar.isHidden()


def test_shift_enter_and_enter_in_the_empty_line_do_nothing(places, bar, line):
    time_line(places, "")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert bar.isHidden()
    assert words_of(places) == []


def test_the_line_says_that_a_duty_alone_could_be_timed(places):
    type_line(places, "e", enter=False)
    assert places.today.parts.entry.preview.text().endswith("Shift+Enter starts a timer.")
    type_line(places, "x", enter=False)
    assert "Shift+Enter" not in places.today.parts.entry.preview.text()


def test_while_an_entry_is_changed_no_timer_is_started(places, bar, line):
    type_line(places, "p15 @1:30")
    QTest.keyClick(line, Qt.Key.Key_Up)
    QTest.keyClick(line, Qt.Key.Key_Return, SHIFT)
    assert "changes an entry" in places.today.parts.entry.preview.text()
    assert bar.isHidden()


def test_the_minutes_go_on_by_themselves(places, bar, clock, qtbot):
    time_line(places, "c lunch old")
    a_minute_later(bar, clock, 12)
    assert bar.words.text() == "12 min · since 2:20 PM · meal or rest break · own time · older work"


def test_stop_logs_what_was_measured(places, bar, clock, window, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 30)
    window.actions_.stop_timer.trigger()
    assert bar.isHidden()
    assert not bar.watch.is_awake
    assert words_of(places) == [("2:20 – 2:50 PM", "Charting", "between appointments", "timed", "30 min")]
    assert places.today.parts.undo_bar.text() == "Logged: Charting, 30 min"
    window.actions_.undo.trigger()
    assert bar.duty.text() == "Charting"
    assert words_of(places) == []


def test_a_call_interrupts_charting_and_back(places, bar, clock, window, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 20)
    time_line(places, "p")
    assert places.today.parts.undo_bar.text() == "Timing Patient calls; logged: Charting, 20 min"
    assert bar.paused.text() == "Paused: Charting. Stopping goes on with Charting."
    a_minute_later(bar, clock, 10)
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_T, CONTROL)
    assert bar.duty.text() == "Charting"
    assert bar.paused.isHidden()
    assert places.today.parts.undo_bar.text() == "Logged: Patient calls, 10 min; Charting goes on"
    assert logged(workspace) == [(Duty.CHART, 20), (Duty.CALL, 10)]


def test_switching_goes_back_and_forth(places, bar, clock, window, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 5)
    time_line(places, "p")
    a_minute_later(bar, clock, 5)
    bar.switch_button.click()
    assert (bar.duty.text(), bar.switch_button.accessibleName()) == ("Charting", "Go on with Patient calls")
    assert places.today.parts.undo_bar.text() == "Timing Charting again; logged: Patient calls, 5 min"


def test_discarding_logs_nothing_and_undo_brings_the_timer_back(places, bar, clock, window, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 5)
    bar.discard_button.click()
    assert bar.isHidden()
    assert places.today.parts.undo_bar.text() == "Timer discarded: Charting"
    window.actions_.undo.trigger()
    assert bar.words.text() == "5 min · since 2:20 PM"
    assert logged(workspace) == []


def test_less_than_a_minute_is_said(places, bar, window):
    time_line(places, "c")
    window.actions_.stop_timer.trigger()
    assert places.today.parts.undo_bar.text() == "Timer stopped: Charting, nothing to log"


def test_the_start_is_corrected_by_typing(places, bar, window, line):
    time_line(places, "c")
    QTest.keyClick(line, Qt.Key.Key_B, CONTROL)
    assert bar.line.field.hasFocus()
    answer(bar, "began 10 minutes ago")
    assert bar.words.text() == "10 min · since 2:10 PM"
    assert bar.line.isHidden()
    assert line.hasFocus()
    assert places.today.parts.undo_bar.text() == "Timer corrected: Charting"


def test_a_correction_that_is_refused_stays_with_its_sentence(places, bar, window, workspace):
    time_line(places, "c")
    window.actions_.correct_timer.trigger()
    answer(bar, "3:30")
    assert "is over" in bar.line.problem.text()
    assert bar.line.field.text() == "3:30"
    QTest.keyClicks(bar.line.field, "x")
    assert bar.line.problem.isHidden()
    QTest.keyClick(bar.line.field, Qt.Key.Key_Escape)
    assert bar.line.isHidden()
    assert bar.words.text() == "0 min · since 2:20 PM"


def test_an_empty_correction_does_nothing(places, bar, window):
    time_line(places, "c")
    window.actions_.correct_timer.trigger()
    answer(bar, " ")
    assert not bar.line.isHidden()


def test_correcting_from_another_place_comes_to_today(places, bar, window):
    time_line(places, "c")
    places.go_weeks()
    window.actions_.correct_timer.trigger()
    assert places._pages.currentWidget() is places.today
    assert bar.line.field.hasFocus()


def test_it_is_another_duty(places, bar, window):
    time_line(places, "c")
    window.actions_.correct_timer.trigger()
    answer(bar, "e")
    assert bar.duty.text() == "Emails, messages"


def test_a_call_logged_meanwhile_is_taken_out(places, bar, clock):
    time_line(places, "c")
    a_minute_later(bar, clock, 45)
    type_line(places, "p15")
    assert bar.words.text() == "30 min · since 2:20 PM, Patient calls taken out"
    type_line(places, "e 5 @2:20")
    assert bar.words.text() == "25 min · since 2:20 PM, 2 entries taken out"


def test_after_two_hours_of_silence_it_asks_in_place_and_stops_nothing(places, bar, clock, workspace, window):
    time_line(places, "c")
    a_minute_later(bar, clock, 121)
    assert not bar.question.isHidden()
    assert "nothing was touched here after 2:20 PM" in bar.question.words.text()
    assert QApplication.activeModalWidget() is None
    window.actions_.stop_timer.trigger()
    assert places.today.parts.undo_bar.text().startswith("Answer first")
    time_line(places, "p")
    assert places.today.parts.entry.preview.text().startswith("Answer first")
    assert logged(workspace) == []


def test_the_question_is_read_out_once(places, bar, clock, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    time_line(places, "c")
    a_minute_later(bar, clock, 125)
    assert said == [bar.question.words.text()]


def test_kept_it_goes_on_and_is_not_asked_about_again(places, bar, clock, window, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 121)
    bar.question.keep_button.setFocus()
    QTest.keyClick(bar.question.keep_button, Qt.Key.Key_Return)
    assert bar.question.isHidden()
    a_minute_later(bar, clock, 5)
    assert bar.question.isHidden()
    window.actions_.stop_timer.trigger()
    assert logged(workspace) == [(Duty.CHART, 126)]


def test_a_key_now_and_then_is_no_silence(places, bar, clock):
    time_line(places, "c")
    for _ in range(3):
        a_minute_later(bar, clock, 60)
        type_line(places, "p", enter=False)
    assert bar.question.isHidden()


def test_after_sleep_the_first_key_asks_before_it_counts(places, bar, clock, line, workspace):
    time_line(places, "c")
    clock.now += timedelta(hours=1)
    QTest.keyClick(line, Qt.Key.Key_T, CONTROL)
    assert "nobody watched" in bar.question.words.text()
    assert logged(workspace) == []


def test_it_was_another_duty_all_the_time(places, bar, clock, window, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 121)
    bar.question.duty_button.click()
    answer(bar, "call")
    assert bar.question.isHidden()
    window.actions_.stop_timer.trigger()
    assert logged(workspace) == [(Duty.CALL, 121)]


def test_it_lasted_only_until_a_time(places, bar, clock, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 121)
    bar.question.until_button.click()
    answer(bar, "e")
    assert "until when" in bar.line.problem.text()
    bar.line.field.clear()
    answer(bar, "3:00")
    assert bar.isHidden()
    (entry,) = workspace.logbook.records.entries_on(TODAY)
    assert (entry.minutes, entry.source) == (40, Source.FORM)


def test_until_a_time_it_was_this_and_then_that(places, bar, clock, window, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 121)
    bar.question.until_button.click()
    answer(bar, "3:00 then call")
    assert (bar.duty.text(), bar.question.isHidden()) == ("Patient calls", True)
    window.actions_.stop_timer.trigger()
    assert logged(workspace) == [(Duty.CHART, 40), (Duty.CALL, 81)]


def test_dropped_it_counts_nothing(places, bar, clock, workspace):
    time_line(places, "c")
    a_minute_later(bar, clock, 121)
    bar.question.drop_button.click()
    assert bar.isHidden()
    assert logged(workspace) == []


def test_a_clock_that_was_set_back_asks_when_it_began(places, bar, clock):
    time_line(places, "c")
    clock.now -= timedelta(hours=1)
    bar.watch._on_minute()
    assert "the clock was moved" in bar.question.words.text()
    assert bar.question.keep_button.isHidden()
    bar.question.start_button.click()
    answer(bar, "5")
    assert bar.question.isHidden()
    assert bar.words.text() == "5 min · since 1:15 PM"


def test_a_timer_older_than_a_day_is_asked_about_once(places, bar, clock):
    time_line(places, "c")
    clock.now += timedelta(hours=25)
    bar.watch._on_minute()
    assert "more than a day" in bar.question.words.text()
    assert "Thursday, November 19" in bar.words.text()
    bar.question.keep_button.click()
    a_minute_later(bar, clock, 5)
    assert bar.question.isHidden()


def test_closing_the_window_loses_no_timer_and_it_asks_when_it_is_back(window, clock, logbook):
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
    logbook.close()
    clock.now += timedelta(hours=1)
    again = open_logbook(logbook.profile, clock=clock)
    bar = opened(window, again).today.parts.timer
    assert bar.words.text() == "1 h 00 · since 2:20 PM"
    assert "nobody watched" in bar.question.words.text()
    bar.question.keep_button.click()
    assert bar.question.isHidden()
    again.close()


def test_back_after_a_few_minutes_nothing_is_asked(window, clock, logbook):
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
    clock.now += timedelta(minutes=5)
    assert opened(window, logbook).today.parts.timer.question.isHidden()


def test_a_timer_taken_back_elsewhere_goes_at_once(places, bar, window):
    time_line(places, "c")
    window.workspace.announce(window.workspace.logbook.undo(), Step.UNDONE)
    assert bar.isHidden()


def test_all_can_be_done_with_the_keyboard_and_is_named(places, bar, clock, line):
    time_line(places, "c")
    a_minute_later(bar, clock, 5)
    assert bar.accessibleName() == "Timer: Charting, 5 min · since 2:20 PM"
    named = [button.accessibleName() for button in (bar.stop_button, bar.correct_button, bar.discard_button)]
    assert all("Charting" in name for name in named)
    bar.stop_button.setFocus()
    QTest.keyClick(bar.stop_button, Qt.Key.Key_Return)
    assert bar.isHidden()
    assert line.hasFocus(), "the keyboard does not stay in a bar that is gone"


def test_in_a_narrow_window_the_week_gives_way_while_the_timer_asks(places, bar, window):
    window.resize(1000, 640)
    time_line(places, "c")
    assert not places.today.parts.strip.isHidden()
    bar.correct_button.click()
    assert places.today.parts.strip.isHidden()
    QTest.keyClick(bar.line.field, Qt.Key.Key_Escape)
    assert not places.today.parts.strip.isHidden()


def test_a_stop_that_is_taken_back_at_once_goes_on_without_a_question(places, bar, clock, window):
    time_line(places, "c")
    a_minute_later(bar, clock, 30)
    window.actions_.stop_timer.trigger()
    clock.now += timedelta(minutes=1)
    window.actions_.undo.trigger()
    assert bar.words.text() == "31 min · since 2:20 PM"
    assert bar.question.isHidden()


def test_a_stop_that_is_taken_back_much_later_asks(places, bar, clock, window):
    time_line(places, "c")
    a_minute_later(bar, clock, 30)
    window.actions_.stop_timer.trigger()
    clock.now += timedelta(hours=1)
    window.actions_.undo.trigger()
    assert "nobody watched" in bar.question.words.text()


def test_a_stop_of_the_last_session_that_is_taken_back_asks(window, clock, logbook):
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
    clock.now += timedelta(minutes=10)
    logbook.perform(logbook.entering.timing().stop())
    clock.now += timedelta(minutes=50)
    bar = opened(window, logbook).today.parts.timer
    window.actions_.undo.trigger()
    assert "nobody watched" in bar.question.words.text()


def test_what_waited_over_a_restart_is_no_doubt_once_it_goes_on(window, clock, logbook):
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CALL)))
    clock.now += timedelta(minutes=5)
    bar = opened(window, logbook).today.parts.timer
    window.actions_.stop_timer.trigger()
    a_minute_later(bar, clock, 30)
    assert bar.duty.text() == "Charting"
    assert bar.question.isHidden()


def test_a_timer_of_the_day_before_yesterday_is_asked_about_at_the_start(window, clock, logbook):
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
    clock.now += timedelta(days=2)
    assert "more than a day" in opened(window, logbook).today.parts.timer.question.words.text()


def test_from_another_place_the_question_is_shown_and_from_review_what_was_logged(places, bar, clock, window):
    time_line(places, "c")
    a_minute_later(bar, clock, 121)
    places.go_weeks()
    window.actions_.stop_timer.trigger()
    assert places._pages.currentWidget() is places.today
    bar.question.keep_button.click()
    places.go_review()
    window.actions_.stop_timer.trigger()
    assert places._pages.currentWidget() is places.today
    assert places.today.parts.undo_bar.text() == "Logged: Charting, 2 h 01"
