from datetime import timedelta

from dutytracker.domain.contract import Missing
from dutytracker.domain.records import Log
from dutytracker.domain.summing import summary_of
from dutytracker.ui.weeks.open_points import OpenPoints, open_points_of
from dutytracker.ui.weeks.open_points_words import heading, standing
from tests.builders import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    a_closed_week,
    a_log,
    a_pattern,
    a_term,
    an_absence,
    an_entry,
    an_undone_item,
    closed,
)


def points_of(log: Log, today=SATURDAY) -> OpenPoints:
    return open_points_of(summary_of(WEEK, log), log, today)


def test_every_worked_day_that_is_not_closed_is_offered_with_its_minutes():
    log = a_log(
        patterns=(a_pattern(),),
        terms=(a_term(),),
        closed_days=closed(MONDAY, TUESDAY),
        entries=(an_entry(1, date=WEDNESDAY, minutes=35),),
    )
    points = points_of(log)
    assert [(day.date, day.logged_minutes) for day in points.to_close] == [(WEDNESDAY, 35), (THURSDAY, 0), (FRIDAY, 0)]
    assert (points.closed_days, points.worked_days) == (2, 5)


def test_days_to_come_are_not_offered():
    points = points_of(a_log(patterns=(a_pattern(),), terms=(a_term(),)), today=TUESDAY)
    assert [day.date for day in points.to_close] == [MONDAY, TUESDAY]
    assert points.days_to_come == 3
    assert not points.is_over


def test_a_day_off_and_an_absent_day_need_no_closing():
    log = a_log(patterns=(a_pattern(),), terms=(a_term(),), absences=(an_absence(1, date=FRIDAY),))
    assert FRIDAY not in [day.date for day in points_of(log).to_close]
    assert SATURDAY not in [day.date for day in points_of(log).to_close]


def test_a_day_of_more_than_a_week_ago_is_late():
    points = points_of(a_log(patterns=(a_pattern(),), terms=(a_term(),)), today=TUESDAY + timedelta(days=8))
    assert [day.late for day in points.to_close] == [True, True, False, False, False]


def test_what_the_contract_lacks_is_named():
    assert points_of(a_log(patterns=())).lacks == (Missing.PATTERN,)
    assert points_of(a_log(patterns=(a_pattern(),), terms=())).lacks == (Missing.TERM,)


def test_nothing_is_open_in_a_week_that_was_closed():
    points = points_of(a_closed_week(undone=(an_undone_item(),)))
    assert not points.anything
    assert len(points.undone) == 1


def test_the_heading_names_what_is_missing_for_a_verdict():
    log = a_log(patterns=(a_pattern(),), terms=(a_term(),), closed_days=closed(MONDAY, TUESDAY, WEDNESDAY))
    points = points_of(log)
    assert heading(points, running=False) == (
        "Still missing for a verdict: close Thursday and Friday and answer “anything undone?”."
    )
    assert standing(points).startswith("60 % of working time closed in time; 80 % is needed")
    assert heading(points, running=True) == "Still open: close Thursday and Friday."
