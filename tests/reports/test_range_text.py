"""A range of weeks as lines of text."""

from datetime import date

from dutytracker.reports.range_text import range_lines, week_lines
from tests.builders import MONDAY, WEEK, a_closed_week, a_log, an_entry, an_erosion
from tests.reports.report_logs import a_long_log, a_report


def test_a_week_says_its_verdict_the_two_questions_and_nothing_that_is_not_there():
    log = a_closed_week(entries=(an_entry(minutes=300), an_entry(2, minutes=300)), erosions=(an_erosion(),))
    assert list(week_lines(a_report(log, 1, first=WEEK.start))) == [
        "March 1 – 7, 2026: not enough, by logged work",
        "You needed 10 h 00; the contract gives 7 h 00, of which 6 h 00 were given.",
        "6 h 00 given of 7 h 00 due, 1 h 00 lost (appointment booked over it).",
    ]


def test_older_work_and_what_is_missing_stand_below():
    log = a_log(entries=(an_entry(older=True),))
    lines = list(week_lines(a_report(log, 1, first=WEEK.start)))
    assert lines[3].startswith("30 min of work from earlier weeks was also done")
    assert lines[4].startswith("0 % of the working time is closed")


def test_the_running_week_has_no_verdict_yet():
    log = a_log(entries=(an_entry(minutes=300),))
    lines = list(week_lines(a_report(log, 1, first=WEEK.start, made_on=MONDAY)))
    assert lines[0] == "March 1 – 7, 2026: running"
    assert lines[1].startswith("Needed so far 5 h 00")


def test_a_range_says_the_headline_and_a_line_a_week():
    lines = list(range_lines(a_report(a_long_log(12), 12)))
    assert lines[0] == "9 of 10 weeks needed more time than the contract gives."
    assert len(lines) == 14
    assert lines[9].startswith("2026-10-18: needed 0 h 00, contract 0 h 00")
    assert lines[9].endswith("away")


def test_what_is_not_known_is_a_question_mark():
    (_headline, _rest, line) = range_lines(a_report(a_log(terms=()), 1, first=date(2026, 3, 1)))
    assert "contract ?, difference ?: cannot tell · contract unknown" in line
