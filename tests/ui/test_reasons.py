"""Why an entry is changed more than a week after the work: asked in place, and kept with the change."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import editing
from dutytracker.domain.note_answers import NOTE_IS_SAFE
from dutytracker.domain.records import UndoneStatus
from dutytracker.ui.weeks.closing.closing_window import ClosingWindow
from tests.ui.sample import TODAY, WEEK

LONG_AGO = TODAY - timedelta(days=12)
MONDAY, TUESDAY = WEEK.shifted(-2).days[1:3]
LINES = ("p 20 @9:10", f"undone c 60 {MONDAY.isoformat()}", f"c 45 {TUESDAY.isoformat()}")


@pytest.fixture
def workspace(places, window, clock):
    """An open window with an entry of twelve days ago, and others of that week; all were written down then."""
    clock.set(LONG_AGO)
    for line in LINES:
        window.workspace.log_line(line)
    clock.set(TODAY)
    return window.workspace


def entry_of(workspace):
    (entry,) = workspace.logbook.records.entries_on(LONG_AGO)
    return entry


def reasons(workspace, entry) -> list[str | None]:
    return [step.reason for step in workspace.logbook.history.of(entry)]


def test_a_late_deletion_asks_why_and_keeps_the_answer(places, workspace):
    entry = entry_of(workspace)
    places.today.show_day(LONG_AGO)
    table = places.today.parts.day.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    bar = places.today.parts.undo_bar
    assert bar.text() == "Why, 12 days after the work?"
    assert bar.reason.hasFocus()
    assert workspace.logbook.records.entries_on(LONG_AGO) == (entry,)
    QTest.keyClicks(bar.reason, "It was logged twice.")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert workspace.logbook.records.entries_on(LONG_AGO) == ()
    assert reasons(workspace, entry) == [None, "It was logged twice."]
    assert bar.reason.isHidden()
    assert bar.text().startswith("Deleted: ")
    assert workspace.undo()
    assert workspace.logbook.records.entries_on(LONG_AGO) == (entry,)


def test_the_reason_may_be_left_empty(places, workspace):
    entry = entry_of(workspace)
    places.today.parts.commands.turn_older(entry)
    QTest.keyClick(places.today.parts.undo_bar.reason, Qt.Key.Key_Return)
    assert entry_of(workspace).older
    assert reasons(workspace, entry) == [None, None]


def test_escape_leaves_everything_as_it_was(places, workspace):
    entry = entry_of(workspace)
    places.today.show_day(LONG_AGO)
    table = places.today.parts.day.table
    table.setFocus()
    QTest.keyClicks(table, "o")
    bar = places.today.parts.undo_bar
    QTest.keyClick(bar.reason, Qt.Key.Key_Escape)
    assert entry_of(workspace) == entry
    assert bar.text() == "Nothing was changed."
    assert workspace.waiting is None
    assert table.hasFocus()


def test_the_answer_about_a_note_is_no_reason_and_both_are_kept(places, workspace):
    settings = workspace.logbook.settings
    workspace.perform(editing("Change the settings", settings, replace(settings, notes=True)))
    entry = entry_of(workspace)
    form = places.today.parts.entry
    form.edit(entry)
    form.line.fill(f"{form.line.text()} / vm for Mr. Gomez")
    QTest.keyClick(form.line, Qt.Key.Key_Return)
    assert form.guard.is_asking
    QTest.keyClick(form.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bar = places.today.parts.undo_bar
    assert bar.text() == "Why, 12 days after the work?"
    QTest.keyClicks(bar.reason, "Left out then")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert entry_of(workspace).note == "vm for Mr. Gomez"
    assert reasons(workspace, entry)[-1] == f"Left out then – {NOTE_IS_SAFE}"


def test_an_edit_in_the_line_stays_typed_until_the_reason_is_given(places, workspace):
    entry = entry_of(workspace)
    card = places.today.parts.entry
    card.edit(entry)
    card.line.setText("p 35 @9:10")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    bar = places.today.parts.undo_bar
    assert bar.reason.hasFocus()
    assert card.line.text() == "p 35 @9:10"
    QTest.keyClicks(bar.reason, "Typed 20 for 35.")
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert entry_of(workspace).minutes == 35
    assert card.line.text() == ""
    assert card.line.hasFocus()
    assert reasons(workspace, entry)[-1] == "Typed 20 for 35."


def test_a_change_within_a_week_asks_nothing(places, workspace):
    workspace.log_line("p 20")
    (entry,) = workspace.logbook.records.entries_on(TODAY)
    places.today.parts.commands.delete(entry)
    assert places.today.parts.undo_bar.reason.isHidden()
    assert workspace.logbook.records.entries_on(TODAY) == ()


def test_a_total_in_the_grid_asks_in_the_bar_below(places, workspace, window):
    window.actions_.go_grid.trigger()
    place = places.by_key["weeks"]
    place.show_week(WEEK.shifted(-2))
    QApplication.processEvents()
    assert place.page.table.isVisible()
    places.today.parts.commands.delete(entry_of(workspace))
    assert places.undo_bar.reason.hasFocus()
    QTest.keyClick(places.undo_bar.reason, Qt.Key.Key_Return)
    assert workspace.logbook.records.entries_on(LONG_AGO) == ()


def test_the_closing_window_asks_in_its_own_bar(places, workspace, qtbot):
    places.go_through(WEEK.shifted(-2))
    (closing,) = places.findChildren(ClosingWindow)
    qtbot.waitUntil(closing.isVisible)
    QTest.keyClicks(closing.card.table, "ad")
    closing.card.form.link_button.click()
    assert closing.undo_bar.reason.isVisible()
    assert places.today.parts.undo_bar.reason.isHidden()
    QTest.keyClicks(closing.undo_bar.reason, "It was this work.")
    QTest.keyClick(closing.undo_bar.reason, Qt.Key.Key_Return)
    (item,) = workspace.logbook.records.undone_of(WEEK.shifted(-2))
    assert item.status is UndoneStatus.DONE
    assert closing.isVisible()
    closing.reject()


def test_a_question_that_was_overtaken_is_refused_and_nothing_is_lost(places, workspace):
    entry = entry_of(workspace)
    places.today.parts.commands.turn_older(entry)
    workspace.asks_reasons = False
    places.today.parts.commands.delete(entry)
    bar = places.today.parts.undo_bar
    assert bar.reason.isVisible()
    QTest.keyClick(bar.reason, Qt.Key.Key_Return)
    assert "changed in the meantime" in bar.text()
