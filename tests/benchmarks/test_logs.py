from datetime import date

import pytest

from benchmarks.logs import LAST_WEEK, WEEKS_A_YEAR, entries_of, history, last_week, now_in, yearly_changes
from dutytracker.domain.records import ClosedWeek, Entry, Term
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY


@pytest.mark.parametrize("years", [1, 10, 26])
def test_a_log_that_could_begin_in_this_century_ends_in_the_same_week(years):
    assert last_week(years) == LAST_WEEK


def test_a_hundred_years_fit_between_the_days_that_a_log_can_hold():
    last = last_week(100)
    assert last.shifted(1 - 100 * WEEKS_A_YEAR).start >= FIRST_DAY
    assert last.last <= LAST_DAY


def test_the_clock_of_a_log_stands_in_its_last_week():
    assert now_in(10).astimezone().date() in LAST_WEEK
    assert now_in(100).date().year == 2099


def test_a_year_at_a_time_gives_the_same_records_as_all_at_once():
    at_once = [edit.after for edit in history(2).edits]
    by_year = [edit.after for change in yearly_changes(2) for edit in change.edits]
    assert by_year == at_once
    assert sum(isinstance(one, Term) for one in by_year) == 1
    assert sum(isinstance(one, ClosedWeek) for one in by_year) == 2 * WEEKS_A_YEAR


def test_the_entries_come_in_the_order_of_time():
    entries = entries_of(1)
    starts = [entry.start for entry in entries]
    assert starts == sorted(starts)
    assert len(entries) == sum(isinstance(edit.after, Entry) for edit in history(1).edits)
    assert entries[-1].date <= date(2026, 11, 21)
