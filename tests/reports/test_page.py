import json

import pytest

from dutytracker.reports.page import page_data
from dutytracker.reports.panels import panels_of
from tests.builders import a_log, a_term
from tests.reports.golden import assert_as_kept
from tests.reports.report_logs import a_long_log, a_report


def texts_of(data) -> list[str]:
    """Every text of the page but the pictures."""
    match data:
        case str():
            return [data]
        case list():
            return [text for each in data for text in texts_of(each)]
        case dict():
            return [text for key, each in data.items() if key != "picture" for text in texts_of(each)]
        case _:
            return []


@pytest.mark.parametrize("own_time", [True, False])
def test_the_page_about_twelve_weeks_says_what_is_kept(own_time):
    data = page_data(a_report(a_long_log(12), 12, own_time=own_time))
    for shown in (*data["panels"], *data["further"], *(sign for each in data["further"] for sign in each["legend"])):
        del shown["picture"]
    name = "twelve_weeks_with_own_time" if own_time else "twelve_weeks"
    assert_as_kept(f"{name}.page.json", (json.dumps(data, indent=1, ensure_ascii=False) + "\n").encode())


def test_without_own_time_the_page_never_names_it():
    data = page_data(a_report(a_long_log(12), 12, own_time=False))
    assert not any("own time" in text.lower() for text in texts_of(data))
    assert not any("own time" in shown["picture"] for shown in (*data["panels"], *data["further"]))
    assert [row["label"] for row in data["places"]["rows"]] == ["In a protected block", "Outside protected time"]


def test_figures_never_break_between_number_and_unit():
    data = page_data(a_report(a_long_log(12), 12))
    assert "9\u00a0h\u00a031 needed" in data["questions"][1]["answer"]


@pytest.mark.parametrize(
    ("weeks", "sizes"), [(1, [1]), (13, [13]), (14, [7, 7]), (27, [9, 9, 9]), (52, [13, 13, 13, 13]), (16, [8, 8])]
)
def test_a_long_range_is_split_into_panels_of_one_width(weeks, sizes):
    report = a_report(a_log(), weeks)
    assert [len(panel) for panel in panels_of(report.weeks)] == sizes


def test_only_the_last_panel_sums_the_whole_range():
    data = page_data(a_report(a_long_log(20), 20))
    first, last = data["panels"]
    assert (first["all"], last["all"]) == ("", "20 weeks")
    assert {row["total"]["text"] for row in first["rows"]} == {""}
    assert last["rows"][0]["total"]["text"] == "124 h 36"


def test_nothing_taken_away_needs_no_table():
    assert page_data(a_report(a_log(), 1))["taken"] is None


def test_a_contract_that_is_not_known_is_said_not_guessed():
    data = page_data(a_report(a_long_log(3, terms=()), 3))
    assert data["headline"] == "No week can be told yet"
    assert "contract unknown: no term entered" in data["rest"]
    assert data["panels"][0]["rows"][0]["total"]["text"] == "–"


def test_a_term_is_printed_with_its_absence_rule():
    data = page_data(a_report(a_long_log(1, terms=(a_term(label="article 12"),)), 1))
    assert "less absences (pro rata)" in data["notes"][0]["text"]
    assert "“article 12”" in data["notes"][0]["text"]


def test_the_charts_that_follow_have_the_figures_of_every_week():
    data = page_data(a_report(a_long_log(12), 12, own_time=True))
    assert [each["heading"] for each in data["further"]] == [
        "Needed per 40 h",
        "Protected time delivered",
        "Undone work at the end of each week",
        "Own time",
        "Weeks by year",
    ]
    for each in data["further"]:
        assert len(each["rows"]) == 12
        assert all(len(row) == len(each["header"]) for row in each["rows"])
        assert each["description"]
        assert each["legend"]


def test_one_week_has_no_course():
    assert page_data(a_report(a_long_log(1), 1))["further"] == []
