"""What the pages about weeks say is what the weeks come to."""

from contextlib import closing
from datetime import timedelta

from dutytracker.computer import ClockWatch
from dutytracker.domain.changes import adding
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEEK,
    a_logbook,
    a_pattern,
    a_term,
    an_entry,
    an_erosion,
)


def test_the_record_of_lost_time_agrees_with_the_weeks(logbook):
    logbook.perform(adding("Set up", a_pattern(), a_term()))
    logbook.perform(adding("Note losses", an_erosion(told_manager=TUESDAY), an_erosion(202, date=TUESDAY, minutes=100)))
    report = logbook.reporting.lost_time((WEEK, WEEK.shifted(1)))
    assert [(loss.date, loss.minutes) for loss in report.lost.losses] == [(MONDAY, 60), (TUESDAY, 84)]
    assert report.lost.totals.minutes == logbook.summaries.week(MONDAY).eroded == 144
    assert report.about.place == logbook.history.place()
    assert not report.about.own_time


def test_a_clock_that_went_back_weakens_the_record_of_its_weeks_alone(logbook, clock):
    logbook.perform(adding("Log an entry", an_entry(1)))
    clock.at -= timedelta(days=1)
    logbook.perform(adding("Log an entry", an_entry(2)))
    (jump,) = logbook.reporting.report((WEEK,), own_time=False).evidence.clock_jumps
    assert jump.before - jump.at == timedelta(days=1)
    assert logbook.reporting.evidence(logbook.summaries.of((WEEK,))).clock_jumps == (jump,)
    far = WEEK.shifted(20)
    assert logbook.reporting.evidence(logbook.summaries.of((far,))).clock_jumps == ()


def test_a_clock_that_had_been_set_weakens_the_record_of_the_weeks_in_which_changes_were_made(tmp_path, clock):
    a_logbook(tmp_path / "set", at=clock).close()
    watch = ClockWatch(clock, lambda: 0.0)
    with closing(open_logbook(profile_in(tmp_path / "set"), clock=clock, watch=watch)) as logbook:
        clock.at += timedelta(hours=2)
        logbook.perform(adding("Log an entry", an_entry(1)))
        (one,) = logbook.reporting.report((WEEK,), own_time=False).evidence.clock_sets
        assert (one.seconds, one.at) == (7200, clock.at)
        assert logbook.reporting.evidence(logbook.summaries.of((WEEK,))).clock_sets == (one,)
        far = WEEK.shifted(20)
        assert logbook.reporting.evidence(logbook.summaries.of((far,))).clock_sets == ()
