from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.ui.first_run.answers import FirstRunAnswers
from dutytracker.ui.first_run.first_run import FirstRun
from tests.builders import a_range
from tests.ui.sample import ZONE_NAME

SUNDAY = date(2026, 11, 22)
WEDNESDAY = date(2026, 11, 25)


@pytest.fixture
def finished() -> list[FirstRunAnswers]:
    return []


@pytest.fixture
def first_run(qtbot, finished) -> FirstRun:
    screen = FirstRun(WEDNESDAY, ZONE_NAME)
    qtbot.addWidget(screen)
    screen.finished.connect(finished.append)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    return screen


def press(qtbot, screen, key, times=1):
    for _ in range(times):
        qtbot.keyClick(screen.focusWidget() or screen, key)


def type_over(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_three_times_esc_begins_an_empty_log(qtbot, first_run, finished):
    press(qtbot, first_run, Qt.Key.Key_Escape, times=3)
    (answers,) = finished
    assert answers.settings.time_zone == ZONE_NAME
    assert (answers.pattern, answers.term, answers.passphrase) == (None, None, None)


def test_hours_guarantee_and_passphrase_are_three_enters(qtbot, first_run, finished):
    type_over(qtbot, first_run.hours.protected, "4-5")
    press(qtbot, first_run, Qt.Key.Key_Return)
    type_over(qtbot, first_run.guarantee.guaranteed, "7")
    press(qtbot, first_run, Qt.Key.Key_Return)
    type_over(qtbot, first_run.passphrase.first, "four plain words here")
    type_over(qtbot, first_run.passphrase.second, "four plain words here")
    press(qtbot, first_run, Qt.Key.Key_Return)
    (answers,) = finished
    assert answers.pattern.valid_from == answers.term.valid_from == SUNDAY
    assert list(answers.pattern.days) == list(Weekday)[:5]
    assert answers.pattern.days[Weekday.FRIDAY].protected == (a_range("16:00-17:00"),)
    assert answers.term.guarantee == HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
    assert answers.passphrase == "four plain words here"


def test_the_hours_that_stand_there_count_only_if_they_are_accepted(qtbot, first_run, finished):
    assert first_run.hours.shift.text() == "8:30-5"
    press(qtbot, first_run, Qt.Key.Key_Escape, times=3)
    assert finished[0].pattern is None


def test_wrong_hours_are_said_in_place_and_nothing_moves_on(qtbot, first_run, finished):
    type_over(qtbot, first_run.hours.meal, "noonish")
    press(qtbot, first_run, Qt.Key.Key_Return)
    problem = next(label for label in first_run.hours.findChildren(QLabel) if "noonish" in label.text())
    assert "Type it like 8:30-5" in problem.text()
    assert first_run.focusWidget() is first_run.hours.meal
    assert not first_run.guarantee.isVisible()


def test_a_guarantee_without_a_number_asks_for_one(qtbot, first_run):
    press(qtbot, first_run, Qt.Key.Key_Escape)
    press(qtbot, first_run, Qt.Key.Key_Return)
    assert first_run.guarantee.isVisible()
    assert first_run.focusWidget() is first_run.guarantee.guaranteed


def test_the_guarantee_says_what_it_gives_in_a_week_of_these_hours(qtbot, first_run):
    type_over(qtbot, first_run.hours.shift, "8:30-12:30")
    type_over(qtbot, first_run.hours.meal, "12-12:30")
    first_run.hours.meal.clear()
    press(qtbot, first_run, Qt.Key.Key_Return)
    type_over(qtbot, first_run.guarantee.guaranteed, "7")
    assert any("this gives 3 h 30." in label.text() for label in first_run.guarantee.findChildren(QLabel))


def test_two_different_passphrases_are_asked_again(qtbot, first_run, finished):
    press(qtbot, first_run, Qt.Key.Key_Escape, times=2)
    type_over(qtbot, first_run.passphrase.first, "one")
    press(qtbot, first_run, Qt.Key.Key_Return)
    assert not finished
    assert first_run.focusWidget() is first_run.passphrase.second


def test_hours_that_differ_are_typed_day_by_day(qtbot, first_run, finished):
    qtbot.mouseClick(first_run.hours.by_day, Qt.MouseButton.LeftButton)
    assert first_run.hours.form.field(Weekday.MONDAY, "shift").text() == "8:30-5"
    type_over(qtbot, first_run.hours.form.field(Weekday.FRIDAY, "shift"), "9-1")
    first_run.hours.form.field(Weekday.FRIDAY, "meal").clear()
    press(qtbot, first_run, Qt.Key.Key_Return)
    press(qtbot, first_run, Qt.Key.Key_Escape, times=2)
    assert finished[0].pattern.days[Weekday.FRIDAY].shift == a_range("09:00-13:00")


def test_back_returns_to_what_was_typed(qtbot, first_run):
    type_over(qtbot, first_run.hours.protected, "4-5")
    press(qtbot, first_run, Qt.Key.Key_Return)
    qtbot.mouseClick(first_run.back_button, Qt.MouseButton.LeftButton)
    assert first_run.hours.isVisible()
    assert first_run.hours.protected.text() == "4-5"


def test_enter_on_skip_skips(qtbot, first_run, finished):
    first_run.skip_button.setFocus()
    press(qtbot, first_run, Qt.Key.Key_Return)
    assert first_run.guarantee.isVisible()
    assert first_run.answers.pattern is None


@pytest.mark.parametrize(
    "said",
    [
        "it can be seen that the program is there",
        "An administrator watching an unlocked session can read it",
        "Nothing about patients",
        "also report it as worked",
        "a court can ask for it",
    ],
)
def test_the_first_screen_says_plainly_what_holds(first_run, said):
    assert any(said in label.text() and label.isVisible() for label in first_run.findChildren(QLabel))


def test_declining_a_passphrase_says_who_can_open_the_log(qtbot, first_run):
    press(qtbot, first_run, Qt.Key.Key_Escape, times=2)
    words = [label.text() for label in first_run.passphrase.findChildren(QLabel)]
    assert any("anyone at this computer can open your record" in each for each in words)
