"""What the pages about weeks say is what the weeks come to."""

from datetime import timedelta

from dutytracker.domain.changes import adding
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEEK,
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
