"""The door of the log: what is performed is there, can be taken back, and survives a restart."""

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.errors import DutyError, Problems, Stale
from dutytracker.domain.records import ClosedWeek
from dutytracker.logbook import open_logbook, system_clock
from tests.builders import (
    MONDAY,
    WEDNESDAY,
    WEEK,
    ZONE,
    a_logbook,
    a_pattern,
    a_sample_plan,
    a_term,
    an_adoption,
    an_entry,
    an_id,
    an_undone_item,
)


def again(logbook, clock=system_clock):
    """The log as the next start finds it."""
    logbook.close()
    return open_logbook(logbook.profile, clock=clock)


def test_what_was_performed_is_there_after_a_restart(logbook):
    change = adding("Log an entry", an_entry())
    assert logbook.perform(change) is change
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    logbook = again(logbook)
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    logbook.close()


def test_a_change_without_edits_does_nothing(logbook):
    place = logbook.history.place()
    logbook.perform(Change("Nothing", ()))
    assert logbook.history.place() == place
    assert logbook.undo_label is None


def test_a_unit_file_and_chosen_weeks_are_there_at_once_and_gone_after_undo(logbook):
    assert (logbook.unit.adoption, logbook.sample_plans) == (None, ())
    later = a_sample_plan(valid_from=WEEK.shifted(1).start)
    logbook.perform(adding("Adopt a unit file", an_adoption(), later, a_sample_plan()))
    assert (logbook.unit.adoption, logbook.sample_plans) == (an_adoption(), (a_sample_plan(), later))
    logbook.perform(editing("Adopt a unit file", an_adoption(), an_adoption(unit="South Bay")))
    assert logbook.unit.adoption == an_adoption(unit="South Bay")
    logbook.undo()
    logbook.undo()
    assert (logbook.unit.adoption, logbook.sample_plans) == (None, ())


def test_the_frame_of_the_log_follows_changes_at_once(logbook):
    member, settings = replace(logbook.member, clinic="North"), replace(logbook.settings, notes=True)
    frame = Change("Settings", (Edit(logbook.member, member), Edit(logbook.settings, settings)))
    logbook.perform(frame.then(adding("", a_pattern(), a_term())))
    assert (logbook.member, logbook.settings) == (member, settings)
    assert (logbook.patterns, logbook.terms) == ((a_pattern(),), (a_term(),))
    logbook.undo()
    assert logbook.member.clinic == ""
    assert logbook.patterns == ()


def test_clock_and_date_are_those_of_the_computer_in_the_zone_of_the_log(logbook, clock):
    clock.at = datetime(2026, 3, 5, 6, 30, 15, 999, tzinfo=UTC)
    assert logbook.now() == datetime(2026, 3, 5, 6, 30, 15, tzinfo=UTC)
    assert logbook.today() == WEDNESDAY
    assert str(logbook.zone) == ZONE


def test_impossible_records_are_refused_with_every_problem(logbook):
    with pytest.raises(Problems) as refused:
        logbook.perform(adding("Log", an_entry(minutes=0), an_undone_item(estimate_minutes=500)))
    assert [problem.field for problem in refused.value.problems] == ["minutes", "estimate_minutes"]
    assert logbook.records.entries_on(MONDAY) == ()


def test_what_was_impossible_before_may_stay_while_something_else_is_edited(logbook):
    start = datetime(2026, 3, 3, 6, tzinfo=UTC)
    late = an_entry(start=start, minutes=60)
    logbook.perform(adding("Log", late))
    logbook.perform(editing("Move", logbook.settings, replace(logbook.settings, time_zone="Europe/Berlin")))
    logbook.perform(editing("Note", late, replace(late, older=True)))
    with pytest.raises(Problems):
        logbook.perform(editing("Note", replace(late, older=True), replace(late, older=True, minutes=0)))


def test_records_are_judged_by_the_settings_that_come_with_them(logbook):
    monday_first = replace(logbook.settings, week_starts_on=Weekday.MONDAY)
    week = ClosedWeek(week=MONDAY, undone_answered=True)
    with pytest.raises(Problems, match="must begin on a Sunday"):
        logbook.perform(adding("Close", week))
    logbook.perform(editing("Week", logbook.settings, monday_first).then(adding("", week)))
    assert logbook.records.log_of([Week(MONDAY)]).closed_weeks == (week,)


def test_undo_and_redo_go_back_and_forth(logbook):
    logbook.perform(adding("Log an entry", an_entry(1)))
    logbook.perform(adding("Log another", an_entry(2)))
    assert (logbook.undo_label, logbook.redo_label) == ("Log another", None)
    assert logbook.undo() == deleting("Log another", an_entry(2))
    assert (logbook.undo_label, logbook.redo_label) == ("Log an entry", "Log another")
    assert logbook.redo() == adding("Log another", an_entry(2))
    assert logbook.records.entries_on(MONDAY) == (an_entry(1), an_entry(2))
    assert logbook.redo() is None
    logbook.undo()
    logbook.undo()
    assert logbook.records.entries_on(MONDAY) == ()
    assert logbook.undo() is None
    assert logbook.undo_label is None


def test_undo_survives_a_restart(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    logbook = again(logbook)
    logbook.undo()
    logbook = again(logbook)
    assert logbook.records.entries_on(MONDAY) == ()
    logbook.redo()
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    logbook.close()


def test_something_new_ends_what_could_be_redone(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    logbook.undo()
    logbook.perform(adding("Log another", an_entry(2)))
    assert logbook.redo_label is None
    assert logbook.redo() is None


def test_a_stale_change_changes_nothing(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    place = logbook.history.place()
    with pytest.raises(Stale):
        logbook.perform(editing("Change", an_entry(minutes=5), an_entry(minutes=6)))
    assert logbook.history.place() == place


class AnyWalk(RuleBasedStateMachine):
    """Changes, undo, redo and restarts in any order, beside a plain dictionary and two piles."""

    def __init__(self):
        super().__init__()
        self.logbook = None

    @initialize(folder=st.uuids())
    def begin(self, folder):
        self.logbook = a_logbook(Path(tempfile.mkdtemp(prefix="dutytracker-")) / str(folder))
        self.entries, self.done, self.undone = {}, [], []

    def store(self, change):
        before = dict(self.entries)
        self.logbook.perform(change)
        for edit in change.edits:
            self.entries.pop(edit.record.id, None)
            if edit.after is not None:
                self.entries[edit.after.id] = edit.after
        if before != self.entries:
            self.done.append((before, dict(self.entries)))
            self.undone.clear()

    @rule(numbers=st.sets(st.integers(1, 12), min_size=1, max_size=4), minutes=st.integers(1, 600))
    def change(self, numbers, minutes):
        edits = []
        for number in sorted(numbers):
            before = self.entries.get(an_id(number))
            after = None if before is not None and minutes % 3 == 0 else an_entry(number, minutes=minutes)
            edits.append(Edit(before, after))
        self.store(Change("Change", tuple(edits)))

    @rule(number=st.integers(1, 12))
    def stale(self, number):
        if an_id(number) not in self.entries:
            with pytest.raises(DutyError):
                self.logbook.perform(deleting("Delete", an_entry(number)))

    @rule()
    def undo(self):
        undone = self.logbook.undo()
        assert (undone is None) == (not self.done)
        if self.done:
            self.entries = dict(self.done[-1][0])
            self.undone.append(self.done.pop())

    @rule()
    def redo(self):
        redone = self.logbook.redo()
        assert (redone is None) == (not self.undone)
        if self.undone:
            self.entries = dict(self.undone[-1][1])
            self.done.append(self.undone.pop())

    @rule()
    def restart(self):
        self.logbook = again(self.logbook)

    @invariant()
    def the_log_is_as_it_should_be(self):
        if self.logbook is not None:
            assert {entry.id: entry for entry in self.logbook.records.entries_on(MONDAY)} == self.entries
            assert (self.logbook.undo_label is None) == (not self.done)
            assert (self.logbook.redo_label is None) == (not self.undone)

    def teardown(self):
        if self.logbook is not None:
            self.logbook.close()
            shutil.rmtree(self.logbook.profile.folder.parents[1].parent)


AnyWalk.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestAnyWalk = AnyWalk.TestCase
