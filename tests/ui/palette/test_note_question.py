"""A note is asked about in the palette as in the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import editing
from tests.ui.looks import FOLDER
from tests.ui.sample import TODAY


@pytest.fixture
def noting(page, places):
    """The line of the palette over a log that takes notes."""
    workspace = places.today._workspace
    settings = workspace.logbook.settings
    workspace.perform(editing("Change the settings", settings, replace(settings, notes=True)))
    return page.form


def test_the_palette_grows_by_the_question_and_ctrl_enter_answers_it(noting, anywhere, places):
    QTest.keyClicks(noting.line, "p15 / left vm for Mr. Gomez at 510-555-0142")
    low = anywhere.palette.height()
    QTest.keyClick(noting.line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert noting.question.isVisible()
    assert anywhere.palette.height() > low
    FOLDER.mkdir(exist_ok=True)
    anywhere.palette.grab().save(str(FOLDER / "palette_note_asked.png"))
    assert noting.question.geometry().bottom() <= noting.height()
    QTest.keyClick(noting.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entries = places.today._workspace.logbook.records.entries_on(TODAY)
    assert [entry.note for entry in entries] == ["left vm for Mr. Gomez at 510-555-0142"]
