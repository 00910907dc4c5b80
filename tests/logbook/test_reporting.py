"""What the pages about weeks say is what the weeks come to."""

from dutytracker.domain.changes import adding
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEEK,
    a_pattern,
    a_term,
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
