"""The history of a log only grows, and tells what was changed late."""

from dataclasses import replace
from datetime import UTC, datetime

from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.history import LateChanges
from tests.builders import (
    WEEK,
    an_entry,
)


def test_history_only_grows_when_something_is_taken_back(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    seq = logbook.history.place().seq
    logbook.undo()
    logbook.redo()
    assert logbook.history.place().seq == seq + 2
    assert [step.label for step in logbook.history.of(an_entry())] == ["Log an entry"] * 3


def test_late_changes_are_counted_by_the_clock(logbook, clock):
    logbook.perform(adding("Log", an_entry(1), an_entry(2)))
    clock.at = datetime(2026, 3, 20, tzinfo=UTC)
    logbook.perform(replace(editing("Change", an_entry(1), an_entry(1, minutes=9)), reason="Looked it up."))
    logbook.perform(deleting("Delete", an_entry(2)))
    assert logbook.history.late_changes([WEEK]) == LateChanges(1, 1)
    assert logbook.history.of(an_entry(1))[-1].reason == "Looked it up."
