"""Reports over weeks of which only some were chosen: every figure comes from those, and every page says so."""

from datetime import UTC, date, datetime

from dutytracker.domain.calendar import Week
from dutytracker.domain.records import SamplePlan
from dutytracker.reports.about import about_rows
from dutytracker.reports.columns import rate_columns, week_columns
from dutytracker.reports.delimited import weeks_csv
from dutytracker.reports.delivery_words import delivery_headline, delivery_text
from dutytracker.reports.page import page_data
from dutytracker.reports.range_headline import headline
from dutytracker.reports.range_text import range_lines, week_lines
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.week_table import table_rows
from tests.reports.report_logs import FIRST, a_long_log, a_report

START = Week(FIRST)
MADE = datetime(2026, 8, 27, 20, tzinfo=UTC)
CHOSEN = (
    "These figures come from 3 weeks chosen ahead of time (on August 27, 2026, before the first of them began); "
    "5 weeks were not chosen and say nothing."
)


def plan(*numbers: int, made: datetime = MADE) -> SamplePlan:
    weeks = tuple(START.shifted(number).start for number in numbers)
    return SamplePlan(valid_from=FIRST, weeks=weeks, recorded_at=made)


def a_sampled_report(*numbers: int, weeks: int = 8, logged: int = 8, made: datetime = MADE) -> WeeksReport:
    """Eight weeks (all logged unless said otherwise), of which those with the numbers were chosen."""
    return a_report(a_long_log(logged), weeks, plans=(plan(*numbers, made=made),))


def test_the_headline_counts_the_chosen_weeks_alone_and_says_what_it_rests_on():
    sampled, all_weeks = a_sampled_report(0, 1, 2), a_report(a_long_log(8), 8)
    page = page_data(sampled)
    assert page["headline"] == "3 of 3 weeks needed more time than the contract gives"
    assert page["headline"] != page_data(all_weeks)["headline"]
    assert CHOSEN in page["rest"]
    assert "Of those not chosen 4 weeks were logged all the same" in page["rest"]
    assert "hosen" not in page_data(all_weeks)["rest"]


def test_every_figure_of_the_page_is_that_of_the_chosen_weeks_by_themselves():
    sampled, alone = a_sampled_report(0, 1, 2), a_report(a_long_log(8), 3)
    whole, part = page_data(sampled), page_data(alone)
    for same in ("headline", "questions", "duties", "places", "taken"):
        assert whole[same] == part[same]
    assert whole["evidence"]["rows"] == part["evidence"]["rows"]


def test_a_week_not_chosen_stands_in_the_table_by_that_name_and_in_no_sum():
    report = a_sampled_report(0, 1, 2, logged=5)
    rows = {row.label: row for row in table_rows(report.weeks, report.counted, own_time=True)}
    assert [cell.text for cell in rows["Verdict"].cells[3:]] == ["not chosen"] * 5
    assert rows["Logged"].cells[3].text != "–"
    assert [cell.text for cell in rows["Logged"].cells[5:]] == ["–"] * 3
    assert [cell.text for cell in rows["Days closed"].cells[5:]] == ["–"] * 3
    assert not any(cell.strong for cell in rows["Verdict"].cells[3:])
    alone = a_report(a_long_log(8), 3)
    (logged,) = (row for row in table_rows(alone.weeks, alone.weeks, own_time=True) if row.label == "Logged")
    assert rows["Logged"].total == logged.total
    assert page_data(report)["panels"][0]["all"] == "3 chosen weeks"


def test_weeks_from_when_every_week_was_logged_are_not_called_chosen():
    begins_later = SamplePlan(valid_from=START.shifted(2).start, weeks=(START.shifted(2).start,), recorded_at=MADE)
    report = a_report(a_long_log(8), 8, plans=(begins_later,))
    assert page_data(report)["panels"][0]["all"] == "3 weeks"


def test_a_plan_made_after_a_week_began_does_not_make_it_chosen_ahead_of_time():
    late = a_sampled_report(0, 1, 2, made=datetime(2026, 9, 1, 20, tzinfo=UTC))
    rest = page_data(late)["rest"]
    assert "These figures come from 2 weeks chosen ahead of time" in rest
    assert "1 week was chosen only when it had begun" in rest


def test_weeks_none_of_which_was_chosen_say_nothing():
    report = a_sampled_report(30, logged=0)
    page = page_data(report)
    assert page["headline"] == "None of these weeks was chosen to be logged"
    assert [question["answer"] for question in page["questions"]] == [
        "Nothing is known",
        "Need per 40 h can’t be told yet",
    ]
    assert page["taken"] is None
    assert (headline(()), delivery_headline(()), delivery_text(())) == (page["headline"], "Nothing is known", "")


def test_files_say_what_their_figures_rest_on_and_mark_each_week():
    report = a_sampled_report(0, 1, 2, logged=5)
    rows = dict(about_rows(report))
    assert rows["Chosen weeks"].startswith(CHOSEN)
    assert "Weeks not chosen to be logged enter no sum, no median and no count." in rows["Method"]
    columns = {column.words: column for column in (*week_columns(report), *rate_columns())}
    assert [columns["Logged by plan"].value(week) for week in report.weeks] == [True] * 3 + [False] * 5
    assert [columns["Verdict"].value(week) for week in report.weeks[3:]] == ["not chosen"] * 5
    assert not any(columns["Counts in medians"].value(week) for week in report.weeks[3:])
    assert "Logged by plan" in weeks_csv(report).decode("utf-8-sig").splitlines()[0]
    free = a_report(a_long_log(2), 2)
    assert "Logged by plan" not in [column.words for column in week_columns(free)]
    assert "Chosen weeks" not in dict(about_rows(free))


def test_the_command_line_says_the_same():
    lines = list(range_lines(a_sampled_report(0, 1, 2, logged=4)))
    assert lines[0] == "3 of 3 weeks needed more time than the contract gives."
    assert CHOSEN in lines
    assert lines[-1] == "2026-10-18: not chosen"
    assert lines[-5].endswith("not chosen, but logged")


def test_a_single_week_that_was_not_chosen_asks_for_nothing():
    blank = a_report(a_long_log(0), 1, plans=(plan(3),), made_on=date(2026, 9, 2))
    assert list(week_lines(blank)) == [
        "August 30 – September 5, 2026: not chosen",
        "This week was not chosen, so nothing was expected: an empty week does not mean that there was no work.",
    ]
    logged = list(week_lines(a_report(a_long_log(1), 1, plans=(plan(3),))))
    assert logged[0].endswith(": not chosen, but logged")
    assert any(line.startswith("You needed") for line in logged)
