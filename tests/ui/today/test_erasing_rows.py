"""A note that was a slip goes for good from the day, with three keys, and is in no file afterward."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import editing
from dutytracker.ui.erase_window import EraseWindow
from tests.marker_scan import found_in
from tests.ui.sample import TODAY
from tests.ui.today.test_logging import type_line

WORD = "Quillfeather"


@pytest.fixture
def day(places):
    """A day with two entries, one of which has a note, and a backup of it."""
    workspace = places.today._workspace
    settings = workspace.logbook.settings
    workspace.perform(editing("Switch notes on", settings, replace(settings, notes=True)))
    type_line(places, "p 9:10-9:30 / left voicemail")
    workspace.log_line(f"c 20 @1:30 / {WORD}", note_is_safe=True)
    workspace.logbook.backups.job().run()
    return places.today.parts.day


def notes(places):
    return [entry.note for entry in places.today._workspace.logbook.records.entries_on(TODAY)]


def press(key):
    """Presses a key where the keyboard is: in the question while it is asked."""
    question = QApplication.activeModalWidget()
    QTest.keyClick(question.focusWidget() if question is not None else QApplication.focusWidget(), key)


def is_asked():
    return isinstance(QApplication.activeModalWidget(), EraseWindow)


def test_a_note_is_erased_from_its_row_with_three_keys(places, day):
    day.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_E)
    assert is_asked()
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Space)
    assert not is_asked()
    assert notes(places) == ["left voicemail", None]
    logbook = places.today._workspace.logbook
    assert logbook.erasing.job()() == ()
    assert found_in([logbook.profile.folder], [WORD]) == set()
    assert len(found_in([logbook.profile.folder], ["voicemail"])) == 2


def test_enter_after_the_letter_keeps_it(places, day):
    day.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_E)
    press(Qt.Key.Key_Return)
    assert not is_asked()
    assert notes(places) == ["left voicemail", WORD]


def test_a_note_is_erased_from_the_timeline_too(places, day):
    day.timeline.setFocus()
    day.timeline.go_to(day.timeline.marks.entries[0])
    press(Qt.Key.Key_E)
    assert is_asked()
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Space)
    assert notes(places) == [None, WORD]


def test_what_is_being_changed_in_the_line_is_shown_without_the_note(places, day):
    line = places.today.parts.entry.line
    line.setFocus()
    press(Qt.Key.Key_Up)
    assert WORD in line.text()
    workspace = places.today._workspace
    workspace.perform(workspace.logbook.erasing.of(workspace.logbook.records.entries_on(TODAY)[1:]))
    assert WORD not in line.text()
    press(Qt.Key.Key_Return)
    assert notes(places) == ["left voicemail", None]
