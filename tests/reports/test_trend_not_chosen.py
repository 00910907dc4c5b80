"""Weeks that were not chosen to be logged: marked in words and look in every chart of weeks, and never read as zero."""

from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Chart, Dot, Label, Line, Role
from dutytracker.reports.trend_chart import need_trend_chart
from dutytracker.reports.trend_figures import delivery_chart, own_time_chart
from dutytracker.reports.year_calendar import letters_words, year_calendar
from tests.reports.trends import a_trend

CHOSEN = {"logged": 480}
BLANK = {"logged": 0, "closed": 0, "undone_answered": False}
ALL_THE_SAME = {"logged": 600}


def need_chart(*fields: dict, not_chosen=(), running=None) -> Chart:
    weeks = a_trend(*fields, not_chosen=not_chosen, running=running)
    return need_trend_chart(weeks, layout=screen_layout(len(weeks), 900, 220))


def dashes(chart: Chart) -> list[Line]:
    return [mark for mark in chart.marks if isinstance(mark, Line) and mark.dashed and mark.role is Role.DIM]


def test_a_week_that_was_not_chosen_is_a_dashed_line_at_the_bottom_and_no_dot():
    chart = need_chart(CHOSEN, BLANK, CHOSEN, not_chosen=(1,))
    assert len(dashes(chart)) == 1
    assert len([mark for mark in chart.marks if isinstance(mark, Dot)]) == 2
    assert not [mark for mark in chart.marks if isinstance(mark, Label) and mark.text == "?"]
    assert [item.words for item in chart.legend if item.dashed] == ["not chosen"]


def test_it_says_so_to_whoever_goes_there_and_in_the_table():
    chart = need_chart(CHOSEN, BLANK, not_chosen=(1,))
    assert chart.stops[1].name == "March 8 – 14, 2026, not chosen"
    assert chart.table.rows[1][1:] == ("–", "7 h 00", "8 h 00", "not chosen")
    assert "1 week was not chosen and left out." in chart.description


def test_without_chosen_weeks_nothing_speaks_of_them():
    chart = need_chart(CHOSEN, BLANK)
    assert "chosen" not in " ".join((chart.description, *(item.words for item in chart.legend)))
    assert chart.stops[1].name.endswith("cannot tell · 0 % closed")


def test_what_was_logged_all_the_same_is_a_pale_dot_that_nothing_joins_and_enters_no_median():
    chart = need_chart(CHOSEN, ALL_THE_SAME, CHOSEN, not_chosen=(1,))
    dots = [mark for mark in chart.marks if isinstance(mark, Dot)]
    assert [dot.role for dot in dots] == [Role.INK, Role.DIM, Role.INK]
    assert not [mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.HEAT_2]
    assert chart.stops[1].name == (
        "March 8 – 14, 2026, needed 10 h 00 per 40 h, guarantee 7 h 00, not chosen, but logged"
    )
    assert [row[3] for row in chart.table.rows] == ["8 h 00"] * 3
    assert "from 8 h 00 to 8 h 00" in chart.description


def test_a_running_week_that_was_not_chosen_is_no_running_sign():
    (dot,) = [m for m in need_chart(CHOSEN, BLANK, not_chosen=(1,), running=1).marks if isinstance(m, Dot)]
    assert dot.role is Role.INK


def test_the_calendar_has_a_dot_in_place_of_a_letter_and_no_shade():
    weeks = a_trend(CHOSEN, BLANK, ALL_THE_SAME, not_chosen=(1, 2))
    chart = year_calendar(weeks, width=2000, text=10)
    assert [m.text for m in chart.marks if isinstance(m, Label) and m.text in "NUE?–·"] == ["N", "·", "·"]
    assert [stop.name for stop in chart.stops[1:]] == [
        "March 8 – 14, 2026, not chosen",
        "March 15 – 21, 2026, not chosen, but logged, needed 10 h 00, contract 7 h 00",
    ]
    assert [row[1] for row in chart.table.rows] == ["8 h 00", "–", "10 h 00"]
    assert [row[3] for row in chart.table.rows] == ["114 %", "–", "–"]
    assert chart.description.startswith("3 weeks from March 1 – 21, 2026, 1 of them short.")
    assert letters_words(weeks).endswith("·: not chosen.")
    assert "not chosen" not in letters_words(a_trend(CHOSEN))


def test_protected_time_of_a_week_not_chosen_is_not_said_to_be_given():
    weeks = a_trend(CHOSEN, BLANK, ALL_THE_SAME, not_chosen=(1, 2))
    chart = delivery_chart(weeks, layout=screen_layout(3, 400, 200))
    assert "7 h 00 of 7 h 00 contracted, in 1 week." in chart.description
    assert [row[1:] for row in chart.table.rows] == [
        ("7 h 00", "7 h 00", "0 h 00", "7 h 00"),
        ("7 h 00", "7 h 00", "–", "–"),
        ("7 h 00", "7 h 00", "0 h 00", "–"),
    ]
    assert chart.stops[1].name == "March 8 – 14, 2026, not chosen"


def test_own_time_of_a_week_not_chosen_is_unknown_and_not_zero():
    weeks = a_trend(CHOSEN, BLANK, ALL_THE_SAME, not_chosen=(1, 2))
    chart = own_time_chart(weeks, layout=screen_layout(3, 400, 200))
    assert [row[1:] for row in chart.table.rows] == [("0 h 00", "8 h 00"), ("–", "–"), ("0 h 00", "10 h 00")]
    assert [stop.name for stop in chart.stops[1:]] == [
        "March 8 – 14, 2026, not chosen",
        "March 15 – 21, 2026, own time 0 min, not chosen, but logged",
    ]
