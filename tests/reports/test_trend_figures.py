"""Own time, the backlog and delivery over months."""

from dutytracker.domain.placement import Placement
from dutytracker.domain.records import UndoneReason, UndoneStatus
from dutytracker.domain.week_summary import Cleared
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Bar, Fill, Line, Role
from dutytracker.reports.trend_figures import backlog_chart, delivery_chart, own_time_chart
from tests.builders import MONDAY, WEEK, an_undone_item
from tests.reports.trends import a_trend


def drawn(make, weeks, width: float = 600):
    return make(weeks, layout=screen_layout(len(weeks), width, 140))


def bars(chart, role: Role) -> list[Bar]:
    return [mark for mark in chart.marks if isinstance(mark, Bar) and mark.role is role]


OWN = {"by_placement": {Placement.PROT: 300, Placement.BREAK: 70, Placement.POST: 50}}


def test_own_time_is_summed_and_the_running_week_is_pale():
    chart = drawn(own_time_chart, a_trend(OWN, {}, OWN, running=2))
    assert [bar.fill for bar in bars(chart, Role.OWN_TIME)] == [Fill.SOLID, Fill.PALE]
    assert chart.description == "Own time by week, March 1 – 21, 2026: 4 h 00 in 2 of 3 weeks."
    assert [row[1] for row in chart.table.rows] == ["2 h 00", "0 h 00", "2 h 00"]
    assert chart.stops[2].name.endswith("own time 2 h 00, running")


def test_a_week_not_closed_stands_in_a_dashed_outline_that_the_legend_explains():
    patchy = OWN | {"closed": 480}
    chart = drawn(own_time_chart, a_trend(OWN, patchy))
    assert [bar.fill for bar in bars(chart, Role.DIM)] == [Fill.EMPTY]
    assert chart.legend[-1].words == "too few days closed"
    assert len(drawn(own_time_chart, a_trend(OWN)).legend) == 1


ITEMS = (
    an_undone_item(101, arose=MONDAY),
    an_undone_item(102, arose=MONDAY, estimate_minutes=30, status=UndoneStatus.DONE, ended=WEEK.shifted(1).last),
    an_undone_item(103, arose=MONDAY, estimate_minutes=20, reason=UndoneReason.WAITING_ON_OTHERS),
)


def test_the_backlog_keeps_what_waits_on_others_apart():
    chart = drawn(backlog_chart, a_trend({}, {}, undone=ITEMS))
    assert [row[:4] for row in chart.table.rows] == [
        ("March 1, 2026", "2", "1 h 30", "0 h 20"),
        ("March 8, 2026", "1", "1 h 00", "0 h 20"),
    ]
    assert len(bars(chart, Role.UNDONE)) == len(bars(chart, Role.OLDER)) == 2


def test_the_backlog_says_how_estimates_turned_out():
    cleared = {"cleared": Cleared(items=2, estimate=60, actual=90)}
    chart = drawn(backlog_chart, a_trend(cleared, undone=ITEMS))
    assert chart.description.endswith("2 undone items cleared later took 1.50 × their estimate.")
    assert chart.table.rows[0][4:] == ("2", "1 h 00", "1 h 30")


def test_delivery_shows_what_was_taken_away_on_top_and_the_contract_across():
    chart = drawn(delivery_chart, a_trend({"eroded": 60}, {"eroded": 60}, {"contracted": 480}))
    assert [bar.crossed for bar in bars(chart, Role.LOST)] == [True, True]
    assert len([mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.CONTRACT]) == 2
    assert chart.description == "Given by week, March 1 – 21, 2026: 19 h 00 of 22 h 00 contracted, in 3 weeks."


def test_where_no_protected_time_is_fixed_nothing_is_drawn_and_it_is_said():
    chart = drawn(delivery_chart, a_trend({"protected": None}, {}))
    assert chart.stops[0].name.endswith("not known")
    assert chart.table.rows[0][2:] == ("–", "–", "–")
    assert len(bars(chart, Role.PROTECTED)) == 1


def test_delivered_is_at_most_the_figure_where_days_are_not_closed():
    assert "at most" in drawn(delivery_chart, a_trend({"closed": 480})).description


def test_ten_years_are_drawn_without_hatches_and_crosses_that_would_smear():
    chart = drawn(delivery_chart, a_trend(*[{"eroded": 60}] * 520))
    assert not [bar for bar in bars(chart, Role.LOST) if bar.crossed]
    assert all(bar.fill is Fill.PALE for bar in bars(chart, Role.LOST))
