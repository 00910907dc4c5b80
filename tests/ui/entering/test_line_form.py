"""The line as a whole: what is taken before Enter, the last entries, and what becomes of what was typed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from dutytracker.domain.changes import editing
from tests.ui.sample import TODAY

DOWN, UP, ESCAPE, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape, Qt.Key.Key_Return
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_time_since_the_last_entry_is_shown_before_enter_and_logged_by_it(typist, clock):
    clock.set(TODAY, 8, 57)
    typist.enters("c 8:05-8:37am")
    typist.types("p")
    assert typist.line.hint == "20 min since 8:37 AM"
    assert "20 min since the last entry, today 8:37 – 8:57 AM" in typist.said()
    typist.presses(ENTER)
    assert typist.logged() == [("CHART", 32), ("CALL", 20)]
    assert typist.line.hint == ""


def test_a_length_that_was_typed_is_said_alone(typist, clock):
    clock.set(TODAY, 8, 57)
    typist.enters("c 8:05-8:37am")
    typist.types("p15")
    assert typist.line.hint == ""
    assert "since" not in typist.said()


@pytest.mark.parametrize(
    ("typed", "missing"),
    [("p", "how long?"), ("15", "which duty?"), ("lost 30", "what took the time?"), ("undone c", "how long?")],
)
def test_what_is_missing_is_asked_behind_the_cursor_once_typing_stops(typist, qtbot, typed, missing):
    typist.types(typed)
    assert typist.line.hint == ""
    qtbot.waitUntil(lambda: typist.line.hint == missing)


def test_the_last_length_is_fixed_with_the_arrow_digits_and_enter(typist):
    typist.enters("p15 @1:30")
    typist.presses(UP)
    assert typist.line.selectedText() == "15"
    typist.enters("20")
    assert typist.logged() == [("CALL", 20)]
    assert typist.line.text() == ""


def test_the_arrow_goes_on_to_the_entry_before_and_back_to_the_line(typist):
    for line in ("p15 @1:00", "e10 @1:20", "c20 @1:40"):
        typist.enters(line)
    typist.presses(UP)
    assert typist.line.text() == "c 20 @1:40pm"
    typist.presses(UP, UP)
    assert typist.line.text() == "p 15 @1:00pm"
    typist.presses(UP)
    assert typist.line.text() == "p 15 @1:00pm"
    typist.presses(DOWN)
    assert typist.line.text() == "e 10 @1:20pm"
    typist.enters("12")
    assert typist.logged() == [("CALL", 15), ("MSG", 12), ("CHART", 20)]


def test_the_line_says_which_entry_it_changes(typist):
    typist.enters("p15 @1:00")
    typist.presses(UP)
    assert typist.form.preview.aside.isVisible()
    assert "Changes the entry of 1:00 – 1:15 PM, Patient calls" in typist.form.preview.aside.text()
    typist.presses(DOWN)
    assert typist.line.text() == ""
    assert typist.form.preview.aside.isHidden()


def test_what_was_typed_comes_back_with_the_arrow_down(typist):
    typist.enters("p15 @1:00")
    typist.types("c 20 @1:3")
    typist.presses(UP)
    assert typist.line.text() == "p 15 @1:00pm"
    typist.presses(DOWN)
    assert typist.line.text() == "c 20 @1:3"
    typist.enters("0")
    assert typist.logged() == [("CALL", 15), ("CHART", 20)]


def test_what_was_typed_comes_back_when_the_change_is_stored_or_left(typist):
    typist.enters("p15 @1:00")
    typist.types("c 20")
    typist.presses(UP)
    typist.enters("25")
    assert typist.line.text() == "c 20"
    typist.presses(UP, ESCAPE)
    assert typist.line.text() == "c 20"
    typist.presses(ESCAPE)
    assert typist.line.text() == ""
    assert typist.logged() == [("CALL", 25)]


def test_a_half_typed_change_is_kept_while_other_entries_are_looked_at(typist):
    typist.enters("p15 @1:00")
    typist.enters("e10 @1:20")
    typist.presses(UP)
    typist.types("12")
    typist.presses(UP, DOWN)
    assert typist.line.text() == "e 12 @1:20pm"


def test_control_and_z_after_the_arrow_bring_back_the_line_and_change_no_entry(typist):
    typist.enters("p15 @1:00")
    typist.types("c 20 @1:30")
    typist.presses(UP)
    typist.presses(Qt.Key.Key_Z, held=CONTROL)
    assert typist.line.text() == "c 20 @1:30"
    assert typist.form.preview.aside.isHidden()
    typist.presses(ENTER)
    assert typist.logged() == [("CALL", 15), ("CHART", 20)]


def test_without_an_entry_the_arrow_leaves_the_line_as_it_is(typist):
    typist.types("c 20")
    typist.presses(UP)
    assert typist.line.text() == "c 20"


def test_in_the_morning_the_arrow_finds_the_last_entry_of_yesterday_and_names_its_day(typist):
    typist.enters("p15 y")
    typist.presses(UP)
    assert "Wed, Nov 18" in typist.form.preview.aside.text()
    typist.enters("20")
    assert typist.logged() == []


def test_an_entry_that_is_gone_meanwhile_is_changed_no_more(typist):
    typist.enters("p15 @1:00")
    typist.presses(UP)
    (entry,) = typist.workspace.logbook.records.entries_on(TODAY)
    typist.workspace.undo()
    assert typist.form.preview.aside.isHidden()
    typist.presses(ENTER)
    assert typist.logged() == [("CALL", 15)]
    assert entry not in typist.workspace.logbook.records.entries_on(TODAY)


def change_elsewhere(typist, **fields) -> None:
    """Changes the only entry of today in another window."""
    (entry,) = typist.workspace.logbook.records.entries_on(TODAY)
    assert typist.workspace.perform(editing("Change an entry", entry, replace(entry, **fields)))


def test_an_entry_that_is_changed_elsewhere_meanwhile_stands_in_the_line_as_it_is(typist):
    typist.enters("p15 @1:00")
    typist.presses(UP)
    change_elsewhere(typist, minutes=25)
    assert typist.line.text() == "p 25 @1:00pm"
    typist.enters("30")
    assert typist.logged() == [("CALL", 30)]


def test_what_was_typed_of_a_change_stays_while_the_entry_is_changed_elsewhere(typist):
    typist.enters("p15 @1:00")
    typist.presses(UP)
    typist.types("20")
    change_elsewhere(typist, minutes=25)
    typist.presses(ENTER)
    assert typist.logged() == [("CALL", 20)]


def test_no_timer_is_started_for_an_entry_that_is_changed(typist):
    typist.enters("p15 @1:00")
    typist.presses(UP)
    typist.presses(ENTER, held=Qt.KeyboardModifier.ShiftModifier)
    assert "This changes an entry" in typist.said()
    assert typist.line.text() == "p 15 @1:00pm"


def test_the_row_under_an_empty_line_says_what_else_can_be_typed(typist):
    assert "lost 30 meeting" in typist.said()
    assert "↓" in typist.said()
