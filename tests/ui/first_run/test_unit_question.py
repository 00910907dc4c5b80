"""The first run with a unit file from the steward."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.unit import WeeksAsked
from dutytracker.ui.first_run.answers import FirstRunAnswers
from dutytracker.ui.first_run.first_run import FirstRun
from tests.builders import a_term
from tests.exchange.units import a_plan
from tests.ui.sample import ZONE_NAME
from tests.ui.unit.dropping import drop
from tests.ui.unit.files import a_file, a_full_file, an_altered_file

WEDNESDAY = date(2026, 11, 25)


class Operations(QObject):
    """Counts what a hand does: keys pressed, and files dropped."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_window = watched.isWindowType()
        if is_window and event.type() in {QEvent.Type.KeyPress, QEvent.Type.Drop}:
            self.count += 1
        return False


@pytest.fixture
def begun(window) -> list[FirstRunAnswers]:
    answers: list[FirstRunAnswers] = []
    window.begun.connect(answers.append)
    return answers


@pytest.fixture
def first_run(window, begun) -> FirstRun:
    window.resize(1320, 806)
    window.show()
    window.show_first_run(WEDNESDAY, ZONE_NAME)
    window.activateWindow()
    QApplication.processEvents()
    screen = window.pages.currentWidget()
    assert isinstance(screen, FirstRun)
    return screen


def press(window, key, times=1):
    for _ in range(times):
        QTest.keyClick(window.windowHandle(), key)
        QApplication.processEvents()


def words_on(screen) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_from_the_drop_to_adopted_are_two_operations(window, first_run, tmp_path):
    operations = Operations()
    window.windowHandle().installEventFilter(operations)
    assert drop(window, a_file(tmp_path))
    press(window, Qt.Key.Key_Return)
    window.windowHandle().removeEventFilter(operations)
    assert first_run.answers.unit.unit.unit == "North Coast"
    assert operations.count == 2


def test_it_shows_whose_file_it_is_and_what_it_sets(window, first_run, tmp_path):
    drop(window, a_file(tmp_path))
    words = words_on(first_run)
    assert "North Coast: unit file made on February 20, 2026." in words
    assert "84047 45111 45897 11614 96296 53919" in words
    assert "Contract: 7 h 00 per 40 h 00 from March 1, 2026" in words
    assert "Question 1 of 3" in words


def test_only_hours_and_passphrase_are_asked_then(window, first_run, begun, tmp_path):
    drop(window, a_file(tmp_path))
    press(window, Qt.Key.Key_Return)
    assert first_run.hours.isVisible()
    press(window, Qt.Key.Key_Return)
    assert first_run.passphrase.isVisible()
    press(window, Qt.Key.Key_Escape)
    (answers,) = begun
    assert answers.unit.unit.unit == "North Coast"
    assert answers.pattern is not None
    assert answers.term is None


def test_after_the_hours_the_file_takes_the_place_of_the_guarantee(window, first_run, begun, tmp_path):
    press(window, Qt.Key.Key_Return)
    assert first_run.guarantee.isVisible()
    drop(window, a_file(tmp_path))
    assert "Question 2 of 3" in words_on(first_run)
    press(window, Qt.Key.Key_Return)
    assert first_run.passphrase.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert begun[0].unit is not None


def test_a_file_that_says_nothing_of_the_contract_leaves_the_question(window, first_run, tmp_path):
    drop(window, a_file(tmp_path, plan=a_plan(terms=())))
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert first_run.guarantee.isVisible()


def test_a_contract_that_begins_later_leaves_the_question_what_holds_until_then(window, first_run, begun, tmp_path):
    drop(window, a_file(tmp_path, plan=a_plan(terms=(a_term(valid_from=date(2027, 1, 3)),))))
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert first_run.guarantee.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "6")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert begun[0].term is not None
    assert begun[0].term.valid_from == date(2026, 11, 22)


def test_a_contract_that_holds_from_the_first_week_asked_for_on_is_enough(window, first_run, tmp_path):
    january = date(2027, 1, 3)
    asked = WeeksAsked(first=january, last=date(2027, 2, 27))
    drop(window, a_file(tmp_path, plan=a_plan(terms=(a_term(valid_from=january),)), weeks_asked=asked))
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert first_run.passphrase.isVisible()


def test_esc_begins_without_the_file(window, first_run, begun, tmp_path):
    drop(window, a_file(tmp_path))
    press(window, Qt.Key.Key_Escape, times=2)
    assert first_run.guarantee.isVisible()
    press(window, Qt.Key.Key_Escape, times=2)
    assert begun[0].unit is None


def test_the_clinic_is_chosen_with_the_keyboard(window, first_run, tmp_path):
    drop(window, a_file(tmp_path))
    press(window, Qt.Key.Key_Down, times=2)
    press(window, Qt.Key.Key_Return)
    assert first_run.answers.unit.clinic == "South"


def test_the_question_of_the_guarantee_offers_to_open_a_file(window, first_run, tmp_path):
    press(window, Qt.Key.Key_Escape)
    first_run.path_from = lambda _parent: str(a_file(tmp_path))
    QTest.mouseClick(first_run.guarantee.unit_button, Qt.MouseButton.LeftButton)
    assert first_run.unit.isVisible()


def test_a_key_opens_a_file_at_any_question(window, first_run, tmp_path):
    first_run.path_from = lambda _parent: str(a_file(tmp_path))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    assert first_run.unit.isVisible()


def test_leaving_the_dialog_changes_nothing(window, first_run):
    press(window, Qt.Key.Key_Escape)
    first_run.path_from = lambda _parent: ""
    QTest.mouseClick(first_run.guarantee.unit_button, Qt.MouseButton.LeftButton)
    assert first_run.guarantee.isVisible()


def test_a_long_file_is_read_with_the_page_keys(window, first_run, tmp_path):
    window.resize(1000, 640)
    drop(window, a_full_file(tmp_path))
    bar = first_run.unit._area.verticalScrollBar()
    press(window, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert first_run.unit.clinic.clinic() is None


def test_a_wrong_file_is_refused_in_place(window, first_run, tmp_path):
    drop(window, an_altered_file(tmp_path))
    assert first_run.problem.text().endswith(".")
    assert first_run.hours.isVisible()
    press(window, Qt.Key.Key_Return)
    assert first_run.problem.text() == ""


def test_weeks_begin_on_the_day_of_the_file_also_for_hours_given_before(window, first_run, begun, tmp_path):
    press(window, Qt.Key.Key_Return)
    drop(window, a_file(tmp_path, plan=a_plan(week_starts_on=Weekday.MONDAY)))
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert begun[0].settings.week_starts_on is Weekday.MONDAY
    assert begun[0].pattern.valid_from == WEDNESDAY - timedelta(days=2)


def test_the_first_run_takes_the_file_that_the_program_was_started_with(window, begun, tmp_path):
    window.show()
    window.open_files([a_file(tmp_path)])
    window.show_first_run(WEDNESDAY, ZONE_NAME)
    QCoreApplication.sendPostedEvents()
    assert window.pages.currentWidget().unit.isVisible()
