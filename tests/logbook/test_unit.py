"""Adopting a unit file in a real log: one change, which undo takes back to the letter."""

import json
from datetime import date

import pytest

from dutytracker.domain.adopting import UnitStanding
from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change, Edit, adding, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import AppointmentWeek, ClosedWeek
from dutytracker.domain.terms import PercentGuarantee
from dutytracker.logbook import open_logbook
from dutytracker.store.reading import answered_weeks
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    SetClock,
    a_logbook,
    a_pattern,
    a_sample_plan,
    a_term,
    an_adoption,
    an_entry,
    an_undone_item,
    closed,
)
from tests.exchange.units import MADE_AT, SOUND, a_full_unit, a_plan, a_unit, a_unit_file, weeks

OWN_TERMS = (
    a_term(valid_from=date(2026, 1, 4)),
    a_term(valid_from=date(2026, 3, 1), guarantee=PercentGuarantee(percent="17.5")),
    a_term(valid_from=date(2026, 4, 5)),
)
MONDAY_UNIT = a_unit(
    plan=a_plan(week_starts_on=Weekday.MONDAY, sampled_weeks=weeks("2026-03-02", "2026-03-23", "2026-04-20"))
)


@pytest.fixture
def logbook(tmp_path):
    """A log with terms of the member's own, closed days, and answers about a week that begins on a Sunday."""
    logbook = a_logbook(tmp_path, at=SetClock())
    logbook.perform(adding("Contract", a_pattern(), *OWN_TERMS, a_sample_plan()))
    logbook.perform(adding("Log", an_entry(), an_undone_item(), *closed(MONDAY, TUESDAY)))
    appointments = AppointmentWeek(week=SUNDAY, booked_minutes=1800, held_minutes=1620, no_show_minutes=180)
    logbook.perform(adding("Answer", ClosedWeek(week=SUNDAY, undone_answered=True), appointments))
    yield logbook
    logbook.close()


def all_of(logbook):
    """Everything that adopting could change, and every figure of the weeks around."""
    summaries = logbook.summaries.weeks(date(2026, 2, 1), date(2026, 5, 30))
    return logbook.records.whole_log(), logbook.sample_plans, logbook.unit.adoption, logbook.unit.file, summaries


def test_the_unit_that_was_adopted_is_read_from_its_file(logbook):
    assert logbook.unit.file is None
    first = an_adoption(file=a_unit_file(a_unit()).decode())
    logbook.perform(adding("Adopt a unit file", first))
    assert logbook.unit.file == a_unit()
    assert logbook.unit.file is logbook.unit.file
    newer = an_adoption(file=SOUND.decode())
    logbook.perform(editing("Adopt a unit file", first, newer))
    assert logbook.unit.file == a_full_unit()


def test_looking_at_a_unit_file_stores_nothing(logbook):
    before, place = all_of(logbook), logbook.history.place()
    logbook.unit.adopting(a_unit_file(), "North")
    assert (all_of(logbook), logbook.history.place()) == (before, place)


def test_adopting_is_one_change_that_undo_takes_back_to_the_letter(logbook):
    before = all_of(logbook)
    logbook.perform(logbook.unit.adopting(a_unit_file(MONDAY_UNIT), "South").change)
    after = all_of(logbook)
    assert logbook.undo_label == "Adopt a unit file"
    assert logbook.member.clinic == "South"
    assert logbook.settings.week_starts_on is Weekday.MONDAY
    assert logbook.terms == (OWN_TERMS[0], *MONDAY_UNIT.plan.terms)
    assert logbook.unit.file == MONDAY_UNIT
    assert [plan.weeks for plan in logbook.sample_plans][-1] == tuple(
        week.start for week in MONDAY_UNIT.plan.sampled_weeks
    )

    logbook.undo()
    assert all_of(logbook) == before
    logbook.redo()
    assert all_of(logbook) == after
    logbook.undo()
    assert all_of(logbook) == before
    assert logbook.undo_label == "Answer"


def test_closed_days_and_entries_stay_and_answers_about_other_weeks_wait_for_undo(logbook):
    adoption = logbook.unit.adopting(a_unit_file(MONDAY_UNIT))
    assert adoption.weeks_answered == 2
    logbook.perform(adoption.change)
    log = logbook.records.whole_log()
    assert [day.date for day in log.closed_days] == [MONDAY, TUESDAY]
    assert log.closed_weeks == (ClosedWeek(week=SUNDAY, undone_answered=True),)
    week = logbook.summaries.week(MONDAY)
    assert (week.week.start, week.undone_answered, week.logged) == (MONDAY, False, an_entry().minutes)


def test_answers_are_counted_week_by_week(logbook):
    with logbook._ledger.database.reading() as connection:
        assert answered_weeks(connection) == (SUNDAY, SUNDAY)


def test_adopting_the_same_file_twice_changes_nothing(logbook):
    file = a_unit_file()
    logbook.perform(logbook.unit.adopting(file, "North").change)
    place = logbook.history.place()
    again = logbook.unit.adopting(file, "North")
    assert (again.standing, again.change.edits) == (UnitStanding.SAME, ())
    logbook.perform(again.change)
    assert logbook.history.place() == place


def test_the_same_file_with_other_white_space_is_the_same_file(logbook):
    spaced = (json.dumps(json.loads(a_unit_file()), indent=2) + "\n").encode()
    logbook.perform(logbook.unit.adopting(spaced).change)
    assert logbook.unit.file == a_full_unit()
    assert logbook.unit.adopting(a_unit_file()).change.edits == ()


def test_a_newer_file_updates_what_the_older_one_set_and_undo_brings_the_older_back(logbook):
    logbook.perform(logbook.unit.adopting(a_unit_file()).change)
    newer = a_unit(made_at=MADE_AT.replace(day=27))
    adoption = logbook.unit.adopting(a_unit_file(newer))
    assert adoption.standing is UnitStanding.NEWER
    logbook.perform(adoption.change)
    assert logbook.unit.file == newer
    assert logbook.sample_plans[-1].weeks == ()
    logbook.undo()
    assert logbook.unit.file == a_full_unit()


def test_an_older_file_of_the_same_steward_does_nothing(logbook):
    logbook.perform(logbook.unit.adopting(a_unit_file()).change)
    older = logbook.unit.adopting(a_unit_file(a_unit(made_at=MADE_AT.replace(day=1))))
    assert (older.standing, older.change.edits) == (UnitStanding.OLDER, ())


def test_the_adopted_file_is_there_after_the_log_was_closed(logbook):
    logbook.perform(logbook.unit.adopting(a_unit_file()).change)
    logbook.close()
    again = open_logbook(logbook.profile)
    assert again.unit.file == a_full_unit()
    again.close()


def test_what_was_changed_in_the_meantime_is_not_overwritten(logbook):
    change = logbook.unit.adopting(a_unit_file()).change
    logbook.perform(Change("Contract", (Edit(OWN_TERMS[2], None),)))
    with pytest.raises(DutyError, match="changed in the meantime"):
        logbook.perform(change)
    assert logbook.unit.file is None


def test_a_file_that_is_no_unit_file_is_refused(logbook):
    with pytest.raises(DutyError, match="not a unit file"):
        logbook.unit.adopting(b"[]")
