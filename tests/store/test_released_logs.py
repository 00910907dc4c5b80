"""Logs as released versions wrote them: every later version opens them, loses nothing and goes on."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import AppointmentWeek, ClosedWeek, LogSettings, Member, UndoneStatus
from dutytracker.domain.terms import AppointmentsGuarantee, PercentGuarantee
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from tests.builders import (
    MONDAY,
    SUNDAY,
    TUESDAY,
    WEDNESDAY,
    ZONE,
    SetClock,
    a_log,
    a_pattern,
    a_term,
    a_work_day,
    an_absence,
    an_entry,
    an_erosion,
    an_undone_item,
    closed,
    evening_of,
)
from tests.exchange.units import SOUND, a_full_unit
from tests.store.test_writing import check_chain

RELEASED = Path(__file__).parent / "released"

PATTERNS = (a_pattern(), a_pattern(valid_from=TUESDAY, day=a_work_day("22:00-06:30", None), weekdays=[Weekday.FRIDAY]))
TERMS = (
    a_term(),
    a_term(valid_from=MONDAY, guarantee=PercentGuarantee(percent="17.5", meeting_minutes=150)),
    a_term(valid_from=TUESDAY, guarantee=AppointmentsGuarantee(percent="10")),
)
DONE = an_undone_item(102, status=UndoneStatus.DONE, ended=TUESDAY, told_manager=MONDAY)
TIMED = an_entry(2, start=evening_of(MONDAY), minutes=15, duty=Duty.CALL, clears=DONE.id, note="café", older=True)
LOG = a_log(
    settings={"notes": True, "duty_labels": {Duty.OTH: "Everything else"}},
    patterns=PATTERNS,
    terms=TERMS,
    absences=(an_absence(),),
    erosions=(an_erosion(imported_at=evening_of(WEDNESDAY)),),
    entries=(an_entry(1, minutes=45), TIMED),
    undone=(an_undone_item(101), DONE),
    closed_days=closed(MONDAY),
    closed_weeks=(ClosedWeek(week=SUNDAY, undone_answered=True),),
    appointments=(AppointmentWeek(week=SUNDAY, booked_minutes=1800, held_minutes=1620, no_show_minutes=180),),
)


def make_released_log(data_dir):
    """How the kept logs were made; run once for each release, with its folder renamed to the version."""
    logbook = create_logbook(
        profile_in(data_dir),
        settings=LogSettings(time_zone=ZONE),
        passphrase=None,
        clock=SetClock(),
        member=Member(code="K7QF-2M9X"),
    )
    logbook.perform(editing("Settings", logbook.settings, LOG.settings))
    logbook.perform(adding("Contract", *LOG.patterns, *LOG.terms))
    logbook.perform(adding("Log", an_entry(1), TIMED, *LOG.undone, *LOG.absences, *LOG.erosions, an_entry(3)))
    logbook.perform(adding("Close", *LOG.closed_days, *LOG.closed_weeks, *LOG.appointments))
    logbook.perform(replace(editing("Change an entry", an_entry(1), an_entry(1, minutes=45)), reason="It took longer."))
    logbook.perform(deleting("Delete an entry", an_entry(3)))
    logbook.perform(adding("Log an entry", an_entry(4)))
    logbook.undo()
    logbook.close()


@pytest.fixture(params=sorted(folder.name for folder in RELEASED.iterdir()))
def logbook(request, tmp_path):
    """A copy of a released log, opened by this version."""
    profile = profile_in(tmp_path)
    shutil.copytree(RELEASED / request.param, profile.folder)
    profile.folder.chmod(0o700)
    logbook = open_logbook(profile, clock=SetClock())
    yield logbook
    logbook.close()


def test_every_record_is_there(logbook):
    assert logbook.records.whole_log() == LOG


def test_the_history_is_whole_and_goes_on(logbook):
    assert check_chain(logbook._ledger.database) == logbook.history.place().seq == 22
    logbook.perform(adding("Log an entry", an_entry(5)))
    assert check_chain(logbook._ledger.database) == 23
    assert [step.reason for step in logbook.history.of(an_entry(1))] == [None, "It took longer."]


def test_what_was_undone_can_be_redone_and_everything_taken_back(logbook):
    assert (logbook.undo_label, logbook.redo_label) == ("Delete an entry", "Log an entry")
    logbook.redo()
    assert len(logbook.records.entries_on(MONDAY)) == 3
    while logbook.undo():
        pass
    assert logbook.records.whole_log() == a_log(patterns=(), terms=())


def test_a_unit_file_can_be_adopted_and_taken_back(logbook):
    assert (logbook.unit.file, logbook.sample_plans) == (None, ())
    logbook.perform(logbook.unit.adopting(SOUND, "North").change)
    assert logbook.unit.file == a_full_unit()
    assert logbook.sample_plans[-1].weeks == tuple(week.start for week in a_full_unit().plan.sampled_weeks)
    assert check_chain(logbook._ledger.database) == logbook.history.place().seq
    logbook.undo()
    assert (logbook.unit.file, logbook.sample_plans, logbook.records.whole_log()) == (None, (), LOG)
    logbook.close()
    again = open_logbook(logbook.profile, clock=SetClock())
    assert (again.unit.file, again.redo_label) == (None, "Adopt a unit file")
    again.close()


def test_words_and_unused_duties_can_be_set_and_taken_back_to_what_was_written_before_there_were_any(logbook):
    before = logbook.settings
    assert (before.indirect_care, before.unused_duties) == ("", frozenset())
    after = replace(before, indirect_care="PMT", unused_duties=frozenset({Duty.GRP}))

    logbook.perform(editing("Rename duties", before, after))
    assert [revision.after for revision in logbook.history.of(before)][-1] == after
    assert logbook.history.of(before)[0].after.unused_duties == frozenset()

    logbook.undo()
    assert logbook.settings == before
