from itertools import pairwise

import pytest

from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.charts import duty_bars_chart, need_by_duty_chart, need_by_placement_chart
from dutytracker.reports.marks import Bar, Chart, Edge, Fill, Label, Line, Role, role_of
from tests.builders import WEEK, ZONE
from tests.reports.summaries import a_summary

SETTINGS = LogSettings(time_zone=ZONE, duty_labels={Duty.CALL: "Phone"})
PLACED = {Placement.PROT: 300, Placement.GAP: 100, Placement.POST: 50}
FULL = a_summary(logged=450, by_placement=PLACED, clearing=30, undone=120)


def bars(chart: Chart, role: Role | None = None) -> list[Bar]:
    return [mark for mark in chart.marks if isinstance(mark, Bar) and (role is None or mark.role is role)]


def words(chart: Chart) -> list[str]:
    return [mark.text for mark in chart.marks if isinstance(mark, Label)]


def test_a_bar_starts_below_zero_by_the_older_work_so_that_its_top_is_the_need():
    chart = need_by_placement_chart([FULL], own_time=True)
    protected, paid, own, undone = bars(chart)
    zero = next(mark.y1 for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.AXIS)
    [hour] = {
        round(later.y - earlier.y, 6)
        for earlier, later in pairwise(
            sorted((m for m in chart.marks if isinstance(m, Label) and m.text.endswith(" h")), key=lambda m: m.y)
        )
    }
    assert protected.y + protected.height == pytest.approx(zero + hour / 2 / 2, abs=1)
    assert undone.y == pytest.approx(zero - hour * 540 / 120, abs=1)
    assert [bar.role for bar in (protected, paid, own, undone)] == [
        Role.PROTECTED,
        Role.OTHER_PAID,
        Role.OWN_TIME,
        Role.UNDONE,
    ]
    assert undone.fill is Fill.HATCHED
    assert "older work cleared" in words(chart)


def test_without_own_time_nothing_of_it_is_in_the_picture_the_legend_or_the_table():
    chart = need_by_placement_chart([FULL], own_time=False)
    assert {bar.role for bar in bars(chart)} == {Role.PROTECTED, Role.OUTSIDE, Role.UNDONE}
    told = [*words(chart), *chart.table.header, *(item.words for item in chart.legend), *(b.name for b in bars(chart))]
    assert not any("own time" in text for text in told)
    assert chart.table.rows[0][1:3] == ("5 h 00", "2 h 30")


def test_the_contract_is_a_tick_across_its_week_and_missing_where_it_is_unknown():
    weeks = [FULL, a_summary(contracted=None), a_summary(logged=0, scheduled=0, contracted=0)]
    chart = need_by_placement_chart(weeks, own_time=True)
    ticks = [mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.CONTRACT]
    assert [tick.name for tick in ticks] == ["Mar 1 – 7: contract 7 h 00"]
    assert words(chart).count("?") == 1
    assert words(chart).count("away") == 1
    assert [row[-1] for row in chart.table.rows] == ["7 h 00", "–", "0 h 00"]


def test_words_beside_the_bars_never_overlap():
    chart = need_by_placement_chart([a_summary(logged=450, by_placement=PLACED, undone=10)], own_time=True)
    beside = [mark.y for mark in chart.marks if isinstance(mark, Label) and mark.bold]
    assert all(later - earlier >= 7.5 for earlier, later in pairwise(sorted(beside)))
    assert all(0 <= y <= chart.height for y in beside)


def test_every_row_of_the_table_has_a_cell_for_every_heading():
    for chart in (
        need_by_placement_chart([FULL] * 13, own_time=True),
        need_by_duty_chart([FULL] * 8, SETTINGS),
        duty_bars_chart(FULL.by_duty, SETTINGS),
    ):
        assert {len(row) for row in chart.table.rows} == {len(chart.table.header)}


def test_a_week_that_is_not_complete_reads_at_least_in_the_table():
    chart = need_by_placement_chart([a_summary(logged=60, closed=0)], own_time=True)
    assert chart.table.rows[0][-2] == "1 h 00+"


def test_the_five_duties_have_their_colors_and_the_rest_is_one():
    mixed = a_summary(by_duty={Duty.CALL: 60, Duty.DOC: 60, Duty.PLAN: 30, Duty.OTH: 30}, undone=60)
    chart = need_by_duty_chart([mixed], SETTINGS)
    assert [bar.role for bar in bars(chart)] == [Role.CALL, Role.DOC, Role.OTHER_DUTY, Role.UNDONE]
    assert chart.table.header[1:5] == (
        "Phone",
        "Care coordination with doctors",
        "Treatment planning and preparation",
        "Other indirect care",
    )
    assert role_of(Duty.GRP) is Role.OTHER_DUTY
    assert chart.legend[0].words == "Phone"


def test_the_running_week_is_pale_and_a_patchy_one_is_outlined():
    running = a_summary(week=Week(WEEK.end), closed=480)
    chart = need_by_duty_chart([a_summary(), a_summary(closed=480), running], SETTINGS, running=running.week)
    assert [bar.fill for bar in bars(chart, Role.CHART)] == [Fill.SOLID, Fill.PALE, Fill.PALE]
    assert [bar.edge for bar in bars(chart, Role.DIM)] == [Edge.DASHED]
    assert [label for label in words(chart) if not label.endswith("h")] == ["3/1", "1", "8"]


def test_lying_bars_are_as_long_as_their_minutes():
    chart = duty_bars_chart({Duty.CALL: 60, Duty.CHART: 120}, SETTINGS)
    call, chart_bar = bars(chart, Role.CALL)[0], bars(chart, Role.CHART)[0]
    assert chart_bar.width == pytest.approx(2 * call.width)
    assert {bar.width for bar in bars(duty_bars_chart({}, SETTINGS))} == {0}


def test_a_chart_says_in_words_what_it_shows():
    chart = need_by_placement_chart([FULL, a_summary()], own_time=True)
    assert chart.description == (
        "Need by week, March 1 – 7, 2026: from 7 h 00 to 9 h 00. In 1 of 2 weeks it is over the contract."
        " The table holds every figure."
    )
    assert need_by_placement_chart([], own_time=True).description == "No weeks."


def test_a_few_weeks_do_not_fill_the_screen_with_broad_bars():
    assert screen_layout(1, 312, 170).column == screen_layout(2, 312, 170).column == 66
    assert screen_layout(8, 312, 170).column == (312 - 33) / 8
