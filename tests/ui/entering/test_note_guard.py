"""A note that may tell who a patient is: underlined while it is typed, asked about once, the answer kept."""

from dataclasses import replace
from importlib import import_module

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import editing
from dutytracker.domain.note_answers import NOTE_IS_SAFE
from dutytracker.ui.entering import note_guard
from tests.ui.sample import TODAY

ENTER, TAB, CONTROL = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier
TELLING = "p15 / vm for Mr. Gomez"


@pytest.fixture
def noting(typist, workspace):
    """A member who switched notes on."""
    settings = workspace.logbook.settings
    workspace.perform(editing("Change the settings", settings, replace(settings, notes=True)))
    typist.form.take_focus()
    return typist


def underlined(typist) -> list[str]:
    return [typist.line.text()[start:end] for start, end in typist.line.tells]


def notes(typist) -> list[str | None]:
    return [entry.note for entry in typist.workspace.logbook.records.entries_on(TODAY)]


def reasons(typist) -> list[str | None]:
    (entry,) = typist.workspace.logbook.records.entries_on(TODAY)
    return [revision.reason for revision in typist.workspace.logbook.history.of(entry)]


def test_what_notes_are_looked_at_with_is_loaded_beside_the_window_from_the_first_key_on(noting, monkeypatch):
    begun = []
    monkeypatch.setattr(note_guard, "start", lambda work, _parent: begun.append(work))
    monkeypatch.setattr(note_guard, "RULES", "dutytracker.domain.patient_data.in_line.not_loaded_yet")
    noting.types("p15")
    assert len(begun) == 1
    monkeypatch.undo()
    assert import_module(note_guard.RULES)


def test_nothing_is_loaded_where_no_notes_are_taken(typist, monkeypatch):
    monkeypatch.setattr(note_guard, "RULES", "dutytracker.domain.patient_data.in_line.not_loaded_yet")
    monkeypatch.setattr(note_guard, "start", lambda _work, _parent: pytest.fail("It was loaded."))
    typist.types("p15")


def test_what_tells_a_person_is_underlined_while_it_is_typed(noting):
    noting.types(TELLING)
    assert underlined(noting) == ["Gomez"]
    assert "looks like a name" in noting.form.preview.remark.text()
    noting.presses(*[Qt.Key.Key_Backspace] * 9)
    assert underlined(noting) == []


def test_a_name_that_is_pasted_with_its_accents_apart_is_underlined_too(noting):
    noting.types("p15 / vm for ")
    QApplication.clipboard().setText("Mr. Go\u0301mez twice")
    noting.presses(Qt.Key.Key_V, held=CONTROL)
    assert noting.line.text() == "p15 / vm for Mr. G\u00f3mez twice"
    assert underlined(noting) == ["G\u00f3mez"]
    noting.presses(Qt.Key.Key_Z, held=CONTROL)
    assert "mez" not in noting.line.text()


def test_an_accent_that_is_typed_behind_its_letter_becomes_one_with_it(noting):
    noting.line.setText("p15 / vm for Mr. Gomez")
    noting.line.setCursorPosition(len("p15 / vm for Mr. Go"))
    noting.line.insert("\u0301")
    assert noting.line.text() == "p15 / vm for Mr. G\u00f3mez"
    assert noting.line.cursorPosition() == len("p15 / vm for Mr. Go")
    assert underlined(noting) == ["G\u00f3mez"]


def test_enter_asks_once_and_enter_again_takes_it_out_of_the_note(noting):
    noting.enters("p15 / vm at 510-555-0142 twice")
    assert notes(noting) == []
    assert "“510-555-0142” looks like a phone number" in noting.form.question.words.text()
    noting.presses(ENTER)
    assert noting.line.text() == "p15 / vm at twice"
    assert noting.form.question.isHidden()
    noting.presses(ENTER)
    assert notes(noting) == ["vm at twice"]
    assert reasons(noting) == [None]


def test_ctrl_z_brings_back_what_was_taken_out(noting):
    noting.enters(TELLING)
    noting.presses(ENTER)
    noting.presses(Qt.Key.Key_Z, held=CONTROL)
    assert noting.line.text() == TELLING


def test_a_note_that_was_nothing_else_goes_as_a_whole(noting):
    noting.enters("p15 / 510-555-0142")
    noting.presses(ENTER, ENTER)
    assert notes(noting) == [None]


def test_ctrl_enter_keeps_it_and_the_history_says_that_it_was_asked(noting):
    noting.enters(TELLING)
    noting.presses(ENTER, held=CONTROL)
    assert notes(noting) == ["vm for Mr. Gomez"]
    assert reasons(noting) == [NOTE_IS_SAFE]
    assert noting.line.text() == ""


def test_both_answers_are_buttons_too(noting):
    noting.enters(TELLING)
    noting.form.question.keep_button.click()
    assert notes(noting) == ["vm for Mr. Gomez"]
    noting.enters("e10 / re Mrs. Diaz")
    noting.form.question.remove_button.click()
    assert noting.line.text() == "e10 / re Mrs."


def test_the_buttons_are_reached_by_tab(noting):
    noting.enters(TELLING)
    reached = []
    for _ in range(4):
        noting.presses(TAB)
        reached.append(noting.window.focusWidget())
    assert noting.form.question.remove_button in reached
    assert noting.form.question.keep_button in reached


def test_typing_on_puts_the_question_away(noting):
    noting.enters(TELLING)
    noting.types("s")
    assert noting.form.question.isHidden()
    assert not noting.form.preview.isHidden()
    assert notes(noting) == []


def test_escape_puts_the_question_away_with_the_line(noting):
    noting.enters(TELLING)
    noting.presses(Qt.Key.Key_Escape)
    assert noting.form.question.isHidden()
    assert noting.line.text() == ""


def test_the_answer_holds_for_that_line_alone(noting):
    noting.enters(TELLING)
    noting.presses(ENTER, held=CONTROL)
    noting.enters("e10 / re Mrs. Diaz")
    assert not noting.form.question.isHidden()
    assert len(notes(noting)) == 1


def test_what_may_mean_something_else_only_hints(noting):
    noting.types("d15 / with Dr. Patel")
    assert underlined(noting) == []
    assert "“Patel”?" in noting.form.preview.remark.text()
    noting.presses(ENTER)
    assert notes(noting) == ["with Dr. Patel"]


def test_a_harmless_note_costs_nothing(noting):
    noting.enters("p15 / left vm twice")
    assert notes(noting) == ["left vm twice"]
    assert reasons(noting) == [None]


def test_an_entry_is_changed_without_a_question_where_its_note_stays(noting):
    noting.enters(TELLING)
    noting.presses(ENTER, held=CONTROL)
    noting.presses(Qt.Key.Key_Up)
    noting.types("20")
    noting.presses(ENTER)
    assert noting.logged() == [("CALL", 20)]


def test_a_note_that_is_changed_is_asked_about_like_a_new_one(noting):
    noting.enters("p15 / left vm")
    noting.presses(Qt.Key.Key_Up)
    noting.line.setCursorPosition(len(noting.line.text()))
    noting.types(" for Mr. Gomez")
    noting.presses(ENTER)
    assert not noting.form.question.isHidden()
    noting.presses(ENTER, held=CONTROL)
    assert notes(noting) == ["left vm for Mr. Gomez"]
    assert NOTE_IS_SAFE in reasons(noting)


def test_where_notes_are_off_nothing_is_looked_at(typist):
    typist.types(TELLING)
    assert typist.line.tells == ()
    assert "switched off" in typist.said()
    QTest.keyClick(typist.line, ENTER)
    assert typist.form.question.isHidden()
