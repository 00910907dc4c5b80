"""Pictures of erasing notes: the question, the bar that offers it, the history after it, and the settings."""

from dataclasses import replace

import pytest

from dutytracker.domain.changes import editing
from dutytracker.ui.erase_window import ask_to_erase
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.settings.log_rules import LogRulesSection
from tests.ui.conftest import opened
from tests.ui.looks import looks, shown
from tests.ui.sample import NOW


@pytest.fixture
def places(filled_logbook, window):
    """A filled log in which an entry of today has a note."""
    places = opened(window, filled_logbook)
    workspace = places._workspace
    settings = workspace.logbook.settings
    workspace.perform(editing("Switch notes on", settings, replace(settings, notes=True)))
    workspace.log_line("p 20 / left a message")
    return places


@looks
def test_erasing_a_note(qtbot, places, window, take_window, size):
    window.resize(*size)
    workspace = places._workspace
    (entry,) = [each for each in workspace.logbook.records.entries_on(NOW.date()) if each.note]
    question = ask_to_erase(workspace, [entry], window)
    take_window("erase_question", question)
    question.reject()
    workspace.perform(editing("Change an entry", entry, replace(entry, note=None)))
    take_window("erase_offered")
    history = HistoryWindow(workspace, [entry])
    qtbot.addWidget(history)
    history.show()
    take_window("erase_history_before", history)
    workspace.perform(workspace.logbook.erasing.of([entry]))
    take_window("erase_history", history)
    take_window("erase_done")


@looks
def test_erasing_all_notes(qtbot, places, take_window, size):
    workspace = places._workspace
    section = LogRulesSection(workspace)
    shown(qtbot, section, size)
    take_window("erase_settings", section)
    workspace.log_line("p 20 / another one")
    question = ask_to_erase(workspace, workspace.logbook.records.entries_on(NOW.date())[-2:], section)
    take_window("erase_question_two", question)
    question.reject()
