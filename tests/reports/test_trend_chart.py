"""Need per 40 h over months: what the sign of a week says, and what is never drawn."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.comparing import rolling_need_per_40h
from dutytracker.domain.rounding import round_half_up
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Bar, Chart, Dot, Edge, Fill, Label, Line, Role
from dutytracker.reports.trend_chart import need_trend_chart
from tests.reports.trends import a_trend, summaries_in_a_row

SHORT = {"logged": 600}
WITH_UNDONE = {"logged": 400, "undone": 100}
ENOUGH = {"logged": 400}
PATCHY = {"logged": 300, "closed": 960}
AWAY = {"logged": 0, "scheduled": 0, "contracted": 0}


def chart_of(*fields, width: float = 600, what_if: int | None = None, running: int | None = None) -> Chart:
    weeks = a_trend(*fields, running=running)
    return need_trend_chart(weeks, layout=screen_layout(len(weeks), width, 220), what_if=what_if)


def signs(chart: Chart) -> list[Bar | Dot]:
    return [mark for mark in chart.marks if isinstance(mark, Bar | Dot)]


def lines(chart: Chart, role: Role) -> list[Line]:
    return [mark for mark in chart.marks if isinstance(mark, Line) and mark.role is role]


def test_every_verdict_has_a_shape_of_its_own():
    short, with_undone, enough, patchy = signs(chart_of(SHORT, WITH_UNDONE, ENOUGH, PATCHY))
    assert isinstance(short, Dot)
    assert (short.fill, short.edge) == (Fill.SOLID, Edge.NONE)
    assert isinstance(with_undone, Dot)
    assert (with_undone.fill, with_undone.edge) == (Fill.EMPTY, Edge.LINE)
    assert isinstance(enough, Bar)
    assert isinstance(patchy, Dot)
    assert (patchy.fill, patchy.edge) == (Fill.EMPTY, Edge.DASHED)


def test_the_running_week_is_pale_and_joined_to_nothing():
    chart = chart_of(SHORT, SHORT, running=1)
    assert [sign.fill for sign in signs(chart)] == [Fill.SOLID, Fill.PALE]
    assert lines(chart, Role.HEAT_2) == []


def test_nothing_is_extrapolated_across_a_week_that_is_not_closed():
    chart = chart_of(SHORT, PATCHY, SHORT, SHORT)
    [joint] = lines(chart, Role.HEAT_2)
    assert joint.x1 > signs(chart)[1].x


def test_an_open_week_without_work_has_no_sign_at_all():
    assert len(signs(chart_of(SHORT, {"logged": 0, "closed": 0}))) == 1


def test_a_week_away_is_a_short_line_at_the_bottom_and_breaks_the_guarantee():
    chart = chart_of(SHORT, AWAY, SHORT)
    away = signs(chart)[1]
    assert isinstance(away, Bar)
    assert away.role is Role.OLDER
    assert len(lines(chart, Role.CONTRACT)) == 2


def test_a_guarantee_is_one_line_until_it_changes():
    chart = chart_of(SHORT, SHORT, SHORT | {"contracted": 480}, SHORT | {"contracted": None})
    assert [line.name for line in lines(chart, Role.CONTRACT)] == [
        "guarantee 7 h 00 per 40 h",
        "guarantee 8 h 00 per 40 h",
    ]


def test_what_if_is_a_dashed_line_with_its_sign_in_the_legend():
    chart = chart_of(SHORT, what_if=540)
    [line] = [mark for mark in chart.marks if isinstance(mark, Line) and mark.dashed]
    assert line.name == "what if 9 h 00"
    assert [item.words for item in chart.legend if item.dashed] == ["what if"]
    assert not [item for item in chart_of(SHORT).legend if item.dashed]


def test_a_week_of_one_day_does_not_flatten_all_others():
    one_day = {"logged": 480, "scheduled": 480, "closed": 480, "contracted": 84}
    chart = chart_of(SHORT, SHORT, one_day)
    tops = [label.text for label in chart.marks if isinstance(label, Label) and label.text == "40 h 00"]
    assert tops == ["40 h 00"]
    assert signs(chart)[0].y < 120
    assert min(sign.y for sign in signs(chart)) >= 0


def test_a_week_that_cannot_be_told_carries_a_question_mark_while_there_is_room():
    assert "?" in [mark.text for mark in chart_of(PATCHY).marks if isinstance(mark, Label)]
    many = chart_of(*[PATCHY] * 300)
    assert "?" not in [mark.text for mark in many.marks if isinstance(mark, Label)]


def test_ten_years_stay_legible_and_in_the_chart():
    chart = chart_of(*[SHORT] * 520, width=800)
    words = [mark for mark in chart.marks if isinstance(mark, Label) and mark.y > 200 and mark.text != "0 h"]
    assert all(after.x - before.x >= 3 * before.size for before, after in pairwise(words))
    assert max(sign.x for sign in signs(chart)) <= 800
    assert min(sign.radius for sign in signs(chart) if isinstance(sign, Dot)) > 1.5


def test_each_week_can_be_gone_to_and_says_what_it_is():
    chart = chart_of(SHORT, PATCHY)
    assert [stop.day for stop in chart.stops] == [week.week.start for week in a_trend(SHORT, PATCHY)]
    assert chart.stops[0].name == (
        "March 1 – 7, 2026, needed 10 h 00 per 40 h, guarantee 7 h 00, not enough, by logged work"
    )
    assert "needed at least 5 h 00 per 40 h" in chart.stops[1].name


def test_the_table_holds_every_figure():
    assert chart_of(SHORT, PATCHY, AWAY).table.rows == (
        ("March 1, 2026", "10 h 00", "7 h 00", "10 h 00", "not enough, by logged work"),
        ("March 8, 2026", "5 h 00+", "7 h 00", "10 h 00", "cannot tell · 40 % closed"),
        ("March 15, 2026", "–", "–", "10 h 00", "away"),
    )


def test_weeks_without_hours_have_a_chart_that_says_so():
    assert chart_of({"pattern_known": False}).description == "No week with working hours."


@given(st.lists(st.sampled_from([SHORT, WITH_UNDONE, ENOUGH, PATCHY, AWAY]), min_size=1, max_size=30))
def test_the_curve_is_the_rolling_need_of_the_weeks(fields):
    weeks = a_trend(*fields)
    rolling = rolling_need_per_40h(summaries_in_a_row(*fields))
    assert [week.rolling_need for week in weeks] == [
        None if need is None else round_half_up(need * 60) for need in rolling
    ]
    drawn = [line for line in lines(chart_of(*fields), Role.TREND) if not line.dashed]
    assert len(drawn) == sum(before is not None for before in rolling[:-1])
