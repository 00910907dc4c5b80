"""The number of minutes that goes with an answer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.ui.today.day_review.minutes_row import MinutesRow
from dutytracker.ui.today.day_review.step_view import MinutesAsked

ASKED = MinutesAsked(filled=30, least=5, most=240, words="5 to 240", refusal="Whole minutes from 5 to 240, please.")


@pytest.fixture
def row(qtbot) -> MinutesRow:
    row = MinutesRow()
    qtbot.addWidget(row)
    row.ask(ASKED)
    return row


def test_a_number_stands_there_already(row):
    assert row.minutes() == 30
    assert not row.is_typed


@pytest.mark.parametrize("typed", ["4", "241", "9999", "²"])
def test_a_number_that_cannot_be_is_refused_with_a_sentence_and_stays(row, typed):
    row.field.setText(typed)
    assert row.minutes() is None
    assert row.problem.text() == ASKED.refusal
    assert row.field.text() == typed
    row.field.setText("45")
    assert row.minutes() == 45
    assert row.problem.text() == ""


def test_keys_that_are_no_digits_are_answers(row, qtbot):
    answers: list[str] = []
    row.answered.connect(lambda event: answers.append(event.text()))
    row.begin("4")
    QTest.keyClicks(row.field, "5c-")
    assert row.field.text() == "45"
    assert answers == ["c", "-"]


def test_backspace_empties_what_was_typed_and_only_then_is_an_answer(row):
    answers: list[int] = []
    row.answered.connect(lambda event: answers.append(event.key()))
    row.begin("4")
    QTest.keyClick(row.field, Qt.Key.Key_Backspace)
    assert row.field.text() == "30"
    assert answers == []
    QTest.keyClick(row.field, Qt.Key.Key_Backspace)
    assert answers == [Qt.Key.Key_Backspace]


def test_where_no_minutes_are_asked_there_is_none(row):
    row.ask(None)
    assert row.isHidden()
    assert row.minutes() is None
