"""The weeks come to what the records in them say."""

from dutytracker.domain.changes import adding
from dutytracker.domain.summing import summary_of
from tests.builders import (
    MONDAY,
    SATURDAY,
    WEEK,
    a_pattern,
    a_term,
    an_entry,
    an_erosion,
    closed,
)


def test_a_week_is_that_of_the_records_in_it(logbook):
    logbook.perform(adding("Contract", a_pattern(), a_term()))
    logbook.perform(adding("Log", an_entry(minutes=90), an_erosion(), *closed(MONDAY)))
    summary = logbook.summaries.week(SATURDAY)
    assert summary == summary_of(WEEK, logbook.records.whole_log())
    assert (summary.week, summary.logged, summary.eroded) == (WEEK, 90, 60)


def test_weeks_are_all_that_touch_the_dates(logbook):
    summaries = logbook.summaries.weeks(SATURDAY, WEEK.end)
    assert [summary.week for summary in summaries] == [WEEK, WEEK.shifted(1)]
