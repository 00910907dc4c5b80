"""What the pages about weeks say is what the weeks come to."""

from contextlib import closing
from datetime import timedelta

from dutytracker.computer import ClockWatch
from dutytracker.domain.changes import adding
from dutytracker.domain.evidence_quality import EntryCounts
from dutytracker.domain.records import ClosedDay, Source
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
    evening_of,
)


def test_the_record_of_lost_time_agrees_with_the_weeks(logbook):
    logbook.perform(adding("Set up", a_pattern(), a_term()))
    logbook.perform(adding("Note losses", an_erosion(told_manager=TUESDAY), an_erosion(202, date=TUESDAY, minutes=100)))
    report = logbook.reporting.lost_time((WEEK, WEEK.shifted(1)))
    assert [(loss.date, loss.minutes) for loss in report.lost.losses] == [(MONDAY, 60), (TUESDAY, 84)]
    assert report.lost.totals.minutes == logbook.summaries.week(MONDAY).eroded == 144
    assert report.about.place == logbook.history.place()
    assert not report.about.own_time


def test_a_report_counts_the_entries_of_each_week_and_knows_what_was_scheduled_and_closed(logbook):
    logbook.perform(adding("Set up", a_pattern(), a_term()))
    closed = ClosedDay(date=MONDAY, recorded_at=evening_of(MONDAY))
    timed = an_entry(2, date=WEEK.end, minutes=20, source=Source.TIMER)
    logbook.perform(adding("Work", an_entry(1, minutes=45), timed, closed, an_erosion(told_manager=TUESDAY)))
    first, second = logbook.reporting.report((WEEK, WEEK.shifted(1)), own_time=False).weeks
    assert first.counts == EntryCounts(entries=1, multiples_of_15=1, timed=0)
    assert second.counts == EntryCounts(entries=1, multiples_of_15=0, timed=1)
    assert (first.worked_days, first.closed_days, first.lost.told_minutes) == (5, 1, 60)
    assert (second.worked_days, second.closed_days, second.lost.told_minutes) == (5, 0, 0)
    assert first.lacks == ()


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
