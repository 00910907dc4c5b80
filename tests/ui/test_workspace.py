"""The one place that writes."""

import pytest
from PySide6.QtTest import QSignalSpy

from dutytracker.domain.changes import Change, adding, deleting
from dutytracker.domain.errors import DutyError
from dutytracker.ui.workspace import Step
from tests.builders import an_entry
from tests.ui.sample import TODAY


def test_a_change_is_told_to_everyone(workspace):
    spy = QSignalSpy(workspace.changed)
    change = adding("Log", an_entry(1, date=TODAY))
    assert workspace.perform(change)
    assert spy.at(0) == [change]


def test_what_is_not_possible_is_refused_and_changes_nothing(workspace):
    spy, refused = QSignalSpy(workspace.changed), QSignalSpy(workspace.refused)
    assert not workspace.perform(deleting("Delete", an_entry(1, date=TODAY)))
    assert (spy.count(), refused.count()) == (0, 1)


def test_undo_and_redo_say_how_the_change_came_about(workspace):
    workspace.perform(adding("Log", an_entry(1, date=TODAY)))
    assert workspace.undo()
    assert workspace.latest.step is Step.UNDONE
    assert workspace.redo()
    assert workspace.latest.step is Step.REDONE
    assert len(workspace.logbook.records.entries_on(TODAY)) == 1


def test_an_empty_log_has_nothing_to_redo(workspace):
    assert not workspace.redo()


def test_a_change_without_edits_is_not_told(workspace):
    spy = QSignalSpy(workspace.changed)
    assert workspace.perform(Change("Nothing", ()))
    assert spy.count() == 0


def test_a_line_that_is_refused_raises_for_the_line_to_show_it(workspace):
    with pytest.raises(DutyError):
        workspace.log_line("call dr smith")
