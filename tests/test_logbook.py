"""The door of the log: what is performed is there, can be taken back, and survives a restart."""

import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from dutytracker.domain.calendar import Span, Week, Weekday
from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError, Problems, Stale
from dutytracker.domain.history import LateChanges
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import EntryDraft, NotUnderstood
from dutytracker.domain.records import ClosedWeek, LogSettings, Member, UndoneStatus
from dutytracker.domain.summing import summary_of
from dutytracker.logbook import create_logbook, open_logbook, system_clock
from dutytracker.paths import profile_in
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    ZONE,
    SetClock,
    a_logbook,
    a_pattern,
    a_sample_plan,
    a_term,
    an_absence,
    an_adoption,
    an_entry,
    an_erosion,
    an_id,
    an_import_rule,
    an_undone_item,
    closed,
)
from tests.exchange import units


@pytest.fixture
def clock():
    """Noon of a Wednesday in the log's zone."""
    return SetClock()


@pytest.fixture
def logbook(tmp_path, clock):
    """An open log that was just begun."""
    logbook = a_logbook(tmp_path, at=clock)
    yield logbook
    logbook.close()


def again(logbook, clock=system_clock):
    """The log as the next start finds it."""
    logbook.close()
    return open_logbook(logbook.profile, clock=clock)


def test_what_was_performed_is_there_after_a_restart(logbook):
    change = adding("Log an entry", an_entry())
    assert logbook.perform(change) is change
    assert logbook.entries_on(MONDAY) == (an_entry(),)
    logbook = again(logbook)
    assert logbook.entries_on(MONDAY) == (an_entry(),)
    logbook.close()


def test_a_change_without_edits_does_nothing(logbook):
    place = logbook.place()
    logbook.perform(Change("Nothing", ()))
    assert logbook.place() == place
    assert logbook.undo_label is None


def test_a_unit_file_and_chosen_weeks_are_there_at_once_and_gone_after_undo(logbook):
    assert (logbook.unit_adoption, logbook.sample_plans) == (None, ())
    later = a_sample_plan(valid_from=WEEK.shifted(1).start)
    logbook.perform(adding("Adopt a unit file", an_adoption(), later, a_sample_plan()))
    assert (logbook.unit_adoption, logbook.sample_plans) == (an_adoption(), (a_sample_plan(), later))
    logbook.perform(editing("Adopt a unit file", an_adoption(), an_adoption(unit="South Bay")))
    assert logbook.unit_adoption == an_adoption(unit="South Bay")
    logbook.undo()
    logbook.undo()
    assert (logbook.unit_adoption, logbook.sample_plans) == (None, ())


def test_the_unit_that_was_adopted_is_read_from_its_file(logbook):
    assert logbook.unit is None
    first = an_adoption(file=units.a_unit_file(units.a_unit()).decode())
    logbook.perform(adding("Adopt a unit file", first))
    assert logbook.unit == units.a_unit()
    assert logbook.unit is logbook.unit
    newer = an_adoption(file=units.SOUND.decode())
    logbook.perform(editing("Adopt a unit file", first, newer))
    assert logbook.unit == units.a_full_unit()


def test_what_a_project_means_is_remembered_until_undo(logbook):
    first, second = an_import_rule(), an_import_rule(name="0a" * 32, duty=None)
    logbook.perform(adding("Import from another program", first, second))
    assert logbook.import_rules() == (second, first)
    logbook.undo()
    assert logbook.import_rules() == ()


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
    assert logbook.entries_on(MONDAY) == ()


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
    assert logbook.log_of([Week(MONDAY)]).closed_weeks == (week,)


def test_undo_and_redo_go_back_and_forth(logbook):
    logbook.perform(adding("Log an entry", an_entry(1)))
    logbook.perform(adding("Log another", an_entry(2)))
    assert (logbook.undo_label, logbook.redo_label) == ("Log another", None)
    assert logbook.undo() == deleting("Log another", an_entry(2))
    assert (logbook.undo_label, logbook.redo_label) == ("Log an entry", "Log another")
    assert logbook.redo() == adding("Log another", an_entry(2))
    assert logbook.entries_on(MONDAY) == (an_entry(1), an_entry(2))
    assert logbook.redo() is None
    logbook.undo()
    logbook.undo()
    assert logbook.entries_on(MONDAY) == ()
    assert logbook.undo() is None
    assert logbook.undo_label is None


def test_undo_survives_a_restart(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    logbook = again(logbook)
    logbook.undo()
    logbook = again(logbook)
    assert logbook.entries_on(MONDAY) == ()
    logbook.redo()
    assert logbook.entries_on(MONDAY) == (an_entry(),)
    logbook.close()


def test_something_new_ends_what_could_be_redone(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    logbook.undo()
    logbook.perform(adding("Log another", an_entry(2)))
    assert logbook.redo_label is None
    assert logbook.redo() is None


def test_history_only_grows_when_something_is_taken_back(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    seq = logbook.place().seq
    logbook.undo()
    logbook.redo()
    assert logbook.place().seq == seq + 2
    assert [step.label for step in logbook.history_of(an_entry())] == ["Log an entry"] * 3


def test_a_stale_change_changes_nothing(logbook):
    logbook.perform(adding("Log an entry", an_entry()))
    place = logbook.place()
    with pytest.raises(Stale):
        logbook.perform(editing("Change", an_entry(minutes=5), an_entry(minutes=6)))
    assert logbook.place() == place


def test_a_week_is_that_of_the_records_in_it(logbook):
    logbook.perform(adding("Contract", a_pattern(), a_term()))
    logbook.perform(adding("Log", an_entry(minutes=90), an_erosion(), *closed(MONDAY)))
    summary = logbook.week(SATURDAY)
    assert summary == summary_of(WEEK, logbook.whole_log())
    assert (summary.week, summary.logged, summary.eroded) == (WEEK, 90, 60)


def test_weeks_are_all_that_touch_the_dates(logbook):
    summaries = logbook.weeks(SATURDAY, WEEK.end)
    assert [summary.week for summary in summaries] == [WEEK, WEEK.shifted(1)]


def test_the_lists_a_screen_asks_for(logbook):
    done = an_undone_item(102, status=UndoneStatus.DONE, ended=TUESDAY)
    logbook.perform(adding("Log", an_undone_item(101), done, an_absence(), an_entry(duty=Duty.CALL, minutes=10)))
    assert logbook.open_undone() == (an_undone_item(101),)
    assert logbook.undone_of(WEEK) == (an_undone_item(101), done)
    assert logbook.item(an_id(102)) == done
    assert logbook.item(an_id(103)) is None
    assert logbook.absences_in(Span(MONDAY, TUESDAY)) == (an_absence(),)
    logbook.perform(adding("Lose", an_erosion(201), an_erosion(202, date=TUESDAY)))
    assert logbook.erosions_in(Span(MONDAY, TUESDAY)) == (an_erosion(201),)
    assert logbook.usual_minutes() == ((Duty.CALL, 10),)
    assert logbook.first_day() == MONDAY


def test_favourites_forget_what_is_older_than_ninety_days(logbook, clock):
    logbook.perform(adding("Log", an_entry(duty=Duty.CALL)))
    clock.at += timedelta(days=88)
    assert logbook.usual_minutes() == ((Duty.CALL, 30),)
    clock.at += timedelta(days=1)
    assert logbook.usual_minutes() == ()


def test_the_record_of_lost_time_agrees_with_the_weeks(logbook):
    logbook.perform(adding("Set up", a_pattern(), a_term()))
    logbook.perform(adding("Note losses", an_erosion(told_manager=TUESDAY), an_erosion(202, date=TUESDAY, minutes=100)))
    report = logbook.lost_time((WEEK, WEEK.shifted(1)))
    assert [(loss.date, loss.minutes) for loss in report.lost.losses] == [(MONDAY, 60), (TUESDAY, 84)]
    assert report.lost.totals.minutes == logbook.week(MONDAY).eroded == 144
    assert report.about.place == logbook.place()
    assert not report.about.own_time


def test_late_changes_are_counted_by_the_clock(logbook, clock):
    logbook.perform(adding("Log", an_entry(1), an_entry(2)))
    clock.at = datetime(2026, 3, 20, tzinfo=UTC)
    logbook.perform(replace(editing("Change", an_entry(1), an_entry(1, minutes=9)), reason="Looked it up."))
    logbook.perform(deleting("Delete", an_entry(2)))
    assert logbook.late_changes([WEEK]) == LateChanges(1, 1)
    assert logbook.history_of(an_entry(1))[-1].reason == "Looked it up."


def test_a_line_is_read_against_the_log(logbook):
    logbook.perform(adding("Contract", a_pattern(), a_term()))
    draft = logbook.read_line("call 15 mo")
    assert isinstance(draft, EntryDraft)
    assert (draft.duty, draft.minutes, draft.date) == (Duty.CALL, 15, MONDAY)
    assert draft.suggested_placement is Placement.PROT
    assert logbook.entries_on(MONDAY) == ()


def test_a_line_about_a_day_long_ago_still_sees_that_day(logbook):
    long_ago = date(2026, 1, 12)
    logbook.perform(adding("Contract", a_pattern(), a_term(), an_absence(date=long_ago)))
    assert logbook.read_line("call 15 1/12").suggested_placement is Placement.OFF
    assert logbook.read_line("call 15 1/13").suggested_placement is Placement.PROT
    logbook.perform(adding("Log", an_entry(minutes=84, date=date(2026, 1, 13))))
    assert logbook.read_line("call 15 1/13").suggested_placement is Placement.GAP


def test_a_line_is_logged_with_the_time_of_the_clock_whatever_time_it_is_read_for(logbook, clock):
    read_at = datetime(2026, 3, 3, 20, tzinfo=UTC)
    logged = logbook.log_line("call 15", now=read_at)
    (entry,) = logbook.entries_on(TUESDAY)
    assert logged.ids == (str(entry.id),)
    assert logged.change == adding("Log an entry", entry)
    assert isinstance(logged.draft, EntryDraft)
    assert entry.recorded_at == clock.at
    assert entry.start == read_at - timedelta(minutes=15)


def test_a_line_that_is_not_understood_changes_nothing(logbook):
    place = logbook.place()
    with pytest.raises(NotUnderstood):
        logbook.log_line("gibberish")
    assert logbook.place() == place


def test_the_situation_holds_today_and_yesterday(logbook, clock):
    logbook.perform(adding("Log", *(an_entry(n, date=day) for n, day in enumerate(WEEK.days[:4], 1)), an_erosion()))
    situation = logbook.situation()
    assert [entry.date for entry in situation.entries] == [TUESDAY, WEDNESDAY]
    assert situation.erosions == (an_erosion(),)
    assert (situation.now, str(situation.now.tzinfo)) == (clock.at, ZONE)
    assert [entry.date for entry in logbook.situation(clock.at - timedelta(days=1)).entries] == [MONDAY, TUESDAY]


def test_a_log_can_be_begun_for_a_member_who_has_a_code(tmp_path):
    member = Member(code="K7QF-2M9X", clinic="North")
    settings = LogSettings(time_zone=ZONE)
    logbook = create_logbook(profile_in(tmp_path), settings=settings, passphrase=None, member=member)
    assert logbook.member == member
    assert (system_clock() - logbook.now()) < timedelta(minutes=1)
    logbook.close()


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
            assert {entry.id: entry for entry in self.logbook.entries_on(MONDAY)} == self.entries
            assert (self.logbook.undo_label is None) == (not self.done)
            assert (self.logbook.redo_label is None) == (not self.undone)

    def teardown(self):
        if self.logbook is not None:
            self.logbook.close()
            shutil.rmtree(self.logbook.profile.folder.parents[1].parent)


AnyWalk.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestAnyWalk = AnyWalk.TestCase


def test_a_log_that_was_opened_in_the_background_is_used_in_the_window(tmp_path):
    a_logbook(tmp_path).close()
    opened = []
    worker = Thread(target=lambda: opened.append(open_logbook(profile_in(tmp_path))), daemon=True)
    worker.start()
    worker.join()
    opened[0].perform(adding("Log an entry", an_entry()))
    assert opened[0].entries_on(MONDAY) == (an_entry(),)
    opened[0].close()
