from dutytracker.domain.duties import Duty
from dutytracker.reports.about import about_rows
from tests.builders import WEEK, a_closed_week, an_entry
from tests.reports.report_logs import a_report


def test_the_figures_never_travel_without_their_explanation():
    rows = dict(about_rows(a_report(a_closed_week(), 1, first=WEEK.start, own_time=False)))
    assert list(rows) == [
        "Member",
        "Weeks",
        "In short",
        "Was it given?",
        "Was it enough?",
        "How good the record is",
        "Own time",
        "Entered by the member",
        "Method",
        "Limits",
        "Duty Tracker",
    ]
    assert rows["Own time"].startswith("Not shown apart")


def test_words_end_where_there_is_nothing_more_to_say():
    log = a_closed_week(entries=(an_entry(minutes=480),))
    rows = dict(about_rows(a_report(log, 1, first=WEEK.start)))
    assert rows["In short"] == "1 of 1 week needed more time than the contract gives."


def test_a_remark_stands_there_where_there_is_one():
    log = a_closed_week(entries=(an_entry(duty=Duty.OTH),))
    assert "Remark" in dict(about_rows(a_report(log, 1, first=WEEK.start)))
