from dutytracker.reports.lost_chart import lost_time_chart, most_of
from dutytracker.reports.marks import Bar, Edge, Fill, Label, Line, Role
from dutytracker.reports.svg import svg_of
from tests.builders import a_log
from tests.reports.report_logs import a_long_log, a_report
from tests.reports.summaries import a_summary

SUMMARIES = a_report(a_long_log(12), 12, own_time=False).summaries


def bars_of(chart) -> list[Bar]:
    return [mark for mark in chart.marks if isinstance(mark, Bar)]


def words_of(chart) -> list[str]:
    return [mark.text for mark in chart.marks if isinstance(mark, Label)]


def test_what_was_taken_is_an_empty_dashed_box_with_a_cross_on_top_of_what_was_delivered():
    delivered, taken = bars_of(lost_time_chart([a_summary(eroded=60)]))
    assert (delivered.role, delivered.fill, delivered.crossed) == (Role.PROTECTED, Fill.SOLID, False)
    assert (taken.role, taken.fill, taken.edge, taken.crossed) == (Role.LOST, Fill.EMPTY, Edge.DASHED, True)
    assert abs(taken.y + taken.height + 0.5 - delivered.y) < 0.01
    assert abs(delivered.height / taken.height - 6) < 0.2
    assert [mark.name for mark in (delivered, taken)] == ["Mar 1 – 7: delivered 6 h 00", "Mar 1 – 7: taken away 1 h 00"]


def test_the_contract_is_a_tick_across_its_week_and_missing_in_a_week_away():
    chart = lost_time_chart(SUMMARIES)
    ticks = [mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.CONTRACT]
    assert len(ticks) == 11
    assert words_of(chart).count("away") == 1


def test_a_week_without_fixed_blocks_is_a_question_not_a_zero():
    chart = lost_time_chart([a_summary(protected=None, eroded_by={})])
    assert not bars_of(chart)
    assert "?" in words_of(chart)
    assert chart.table.rows == (("Mar 1 – 7", "7 h 00", "–", "–", "–"),)


def test_the_table_holds_every_figure_and_says_where_delivered_is_a_bound():
    chart = lost_time_chart([a_summary(eroded=60), a_summary(closed=1200)])
    assert [row[1:] for row in chart.table.rows] == [
        ("7 h 00", "7 h 00", "1 h 00", "6 h 00"),
        ("7 h 00", "7 h 00", "0 h 00", "at most 7 h 00"),
    ]
    assert all(len(row) == len(chart.table.header) for row in chart.table.rows)


def test_the_words_beside_the_bars_name_only_what_is_there():
    assert {"delivered", "taken away", "contract"} <= set(words_of(lost_time_chart(SUMMARIES)))
    assert "taken away" not in words_of(lost_time_chart([a_summary()]))


def test_the_chart_says_in_words_what_it_shows():
    assert lost_time_chart(SUMMARIES).description == (
        "Protected time by week, August 30 – November 21, 2026: 11 h 30 taken away in 10 of 12 weeks."
        " The table holds every figure."
    )
    assert lost_time_chart([]).description == "No weeks."
    assert "<title>Protected time by week" in svg_of(lost_time_chart(SUMMARIES))


def test_charts_can_share_one_scale():
    low, high = lost_time_chart([a_summary()]), lost_time_chart([a_summary()], highest=840)
    assert bars_of(low)[0].height > bars_of(high)[0].height
    assert most_of(a_summary(contracted=500)) == 500
    assert most_of(a_summary(contracted=None, protected=None)) == 0


def test_an_empty_log_has_an_empty_chart():
    assert not bars_of(lost_time_chart(a_report(a_log(patterns=(), terms=()), 1).summaries))
