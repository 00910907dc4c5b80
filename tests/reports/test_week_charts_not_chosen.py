"""Weeks that were not chosen, in the charts that stand beside the current week."""

from dutytracker.domain.records import LogSettings
from dutytracker.reports.charts import need_by_duty_chart, need_by_placement_chart
from dutytracker.reports.marks import Bar, Chart, Dot, Edge, Fill, Label, Line, Role
from dutytracker.reports.week_charts import need_per_40h_chart
from tests.builders import WEEK, ZONE
from tests.reports.trends import summaries_in_a_row

CHOSEN = {"logged": 480}
BLANK = {"logged": 0, "closed": 0, "undone_answered": False}
ALL_THE_SAME = {"logged": 600, "closed": 0}
NEXT, THIRD = WEEK.shifted(1), WEEK.shifted(2)


def per_40h(*fields: dict, left_out: set, current=WEEK) -> Chart:
    summaries = summaries_in_a_row(*fields)
    return need_per_40h_chart(summaries, current=current, running=WEEK.shifted(9), left_out=left_out)


def by_duty(*fields: dict, left_out: set) -> Chart:
    return need_by_duty_chart(summaries_in_a_row(*fields), LogSettings(time_zone=ZONE), left_out=left_out)


def dashed(chart: Chart) -> list[str]:
    return [mark.name for mark in chart.marks if isinstance(mark, Line) and mark.dashed]


def test_per_40_hours_a_week_not_chosen_is_a_dashed_line_and_never_a_dot_at_zero():
    chart = per_40h(CHOSEN, BLANK, CHOSEN, left_out={NEXT})
    assert dashed(chart) == ["Mar 8 – 14: not chosen"]
    assert len([mark for mark in chart.marks if isinstance(mark, Dot)]) == 2
    assert [item.words for item in chart.legend if item.dashed] == ["not chosen"]
    assert chart.table.rows[1] == ("Mar 8 – 14", "not chosen", "7 h 00")
    assert "from 8 h 00 to 8 h 00" in chart.description


def test_the_current_week_says_that_it_was_not_chosen_in_place_of_its_figure():
    chart = per_40h(CHOSEN, BLANK, left_out={NEXT}, current=NEXT)
    assert [mark.text for mark in chart.marks if isinstance(mark, Label) and mark.bold] == ["not chosen", "3/8"]


def test_what_was_logged_all_the_same_stands_there_palely_with_its_figure():
    chart = per_40h(CHOSEN, ALL_THE_SAME, left_out={NEXT})
    pale = [mark for mark in chart.marks if isinstance(mark, Dot) and mark.fill is Fill.PALE]
    assert [dot.name for dot in pale] == ["Mar 8 – 14: not chosen, 10 h 00"]
    assert chart.table.rows[1][1] == "10 h 00, not chosen"


def test_by_duty_a_blank_week_is_unknown_in_the_table_and_nothing_asks_for_closed_days():
    chart = by_duty(CHOSEN, BLANK, ALL_THE_SAME, left_out={NEXT, THIRD})
    assert dashed(chart) == ["Mar 8 – 14: not chosen", "Mar 15 – 21: not chosen"]
    assert not [mark for mark in chart.marks if isinstance(mark, Bar) and mark.edge is Edge.DASHED]
    assert chart.table.rows[1] == ("Mar 8 – 14, not chosen", "–", "–", "–", "–", "7 h 00")
    assert chart.table.rows[2] == ("Mar 15 – 21, not chosen", "10 h 00", "0 h 00", "0 h 00", "10 h 00", "7 h 00")
    assert chart.legend[-1].words == "Not chosen"
    assert chart.description.startswith("Need by week, March 1 – 7, 2026: from 8 h 00 to 8 h 00. In 1 of 1")


def test_without_a_plan_nothing_speaks_of_chosen_weeks():
    for chart in (by_duty(CHOSEN, BLANK, left_out=set()), per_40h(CHOSEN, BLANK, left_out=set())):
        said = [chart.description, *(item.words for item in chart.legend), *sum(chart.table.rows, ())]
        assert "hosen" not in " ".join(said)
        assert not [mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.DIM and mark.dashed]


def test_on_a_page_what_was_logged_all_the_same_is_pale_and_carries_no_question_mark():
    summaries = summaries_in_a_row(CHOSEN, ALL_THE_SAME, BLANK)
    chart = need_by_placement_chart(summaries, own_time=True, left_out={NEXT, THIRD})
    bars = [mark.fill for mark in chart.marks if isinstance(mark, Bar)]
    assert bars == [Fill.SOLID, Fill.PALE]
    assert dashed(chart) == ["Mar 8 – 14: not chosen", "Mar 15 – 21: not chosen"]
    assert "?" not in [mark.text for mark in chart.marks if isinstance(mark, Label)]
    assert chart.table.rows[2][0] == "Mar 15 – 21, not chosen"
