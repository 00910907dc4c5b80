from datetime import timedelta

from dutytracker.domain.contract import Missing
from dutytracker.domain.lost_time import LostTotals
from dutytracker.domain.records import Source
from dutytracker.domain.terms import AbsenceRule
from dutytracker.reports.report import EntryCounts
from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    WEEK,
    a_closed_week,
    a_log,
    a_term,
    an_absence,
    an_entry,
    an_erosion,
    closed,
    evening_of,
)
from tests.reports.report_logs import a_report


def test_days_count_as_closed_only_where_they_were_worked_and_closed_in_time():
    days = (*closed(MONDAY, TUESDAY, WEDNESDAY), *closed(WEEK.start))
    late = next(day for day in days if day.date == TUESDAY)
    log = a_log(
        closed_days=(days[0], type(late)(date=TUESDAY, recorded_at=evening_of(TUESDAY + timedelta(days=9))), *days[2:]),
        absences=(an_absence(date=FRIDAY),),
    )
    [week] = a_report(log, 1, first=WEEK.start).weeks
    assert (week.closed_days, week.worked_days) == (2, 4)


def test_lost_time_counts_days_once_and_only_what_was_protected():
    log = a_closed_week(
        erosions=(
            an_erosion(201, date=MONDAY, minutes=60, told_manager=TUESDAY),
            an_erosion(202, date=MONDAY, minutes=60),
            an_erosion(203, date=TUESDAY, minutes=30),
            an_erosion(204, date=WEEK.start, minutes=30, told_manager=TUESDAY),
        )
    )
    [week] = a_report(log, 1, first=WEEK.start).weeks
    assert week.lost == LostTotals(
        times=3, days=2, whole_days=1, minutes=84 + 30, told_times=1, told_days=1, told_minutes=60
    )


def test_round_and_timed_entries_are_counted():
    entries = (
        an_entry(1, minutes=30),
        an_entry(2, minutes=31, source=Source.TIMER),
        an_entry(3, minutes=45, source=Source.TIMER, imported_at=evening_of(FRIDAY)),
    )
    [week] = a_report(a_closed_week(entries=entries), 1, first=WEEK.start).weeks
    assert week.counts == EntryCounts(entries=3, multiples_of_15=2, timed=1)


def test_a_report_names_the_rules_and_the_terms_in_force():
    later = a_term(valid_from=WEDNESDAY, absence_rule=AbsenceRule.FIXED)
    report = a_report(a_log(terms=(a_term(), later, a_term(valid_from=WEEK.end))), 1, first=WEEK.start)
    assert report.weeks[0].absence_rules == (AbsenceRule.PRO_RATA, AbsenceRule.FIXED)
    assert report.terms == (a_term(), later)
    assert [pattern.valid_from for pattern in report.patterns] == [a_log().patterns[0].valid_from]


def test_a_week_says_what_its_contract_lacks():
    [week] = a_report(a_log(terms=()), 1, first=WEEK.start).weeks
    assert week.lacks == (Missing.TERM,)


def test_totals_run_over_all_weeks():
    log = a_log(entries=(an_entry(1, minutes=30), an_entry(2, date=MONDAY + timedelta(days=7), minutes=15)))
    report = a_report(log, 2, first=WEEK.start)
    assert report.total(lambda week: week.logged) == 45
    assert list(report.totals(lambda week: week.by_duty).values()) == [45]
    assert report.last_day - report.first_day == timedelta(days=13)
