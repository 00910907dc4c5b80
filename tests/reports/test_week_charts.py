from fractions import Fraction
from itertools import pairwise

from dutytracker.domain.calendar import Week
from dutytracker.domain.records import ClosedWeek
from dutytracker.domain.summing import summaries_of
from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Dot, Fill, Label, Line, Role
from dutytracker.reports.week_charts import Level, need_per_40h_chart
from tests.builders import WEEK, a_log, a_pattern, a_term, an_entry, closed

FIRST, OPEN, LAST, RUNNING = (WEEK.shifted(number) for number in range(4))


def weeks_worked(*minutes: int, **fields) -> tuple:
    """Consecutive weeks with so many minutes each; all are closed but the second."""
    weeks = [FIRST.shifted(number) for number in range(len(minutes))]
    log = a_log(
        patterns=(a_pattern(),),
        terms=fields.get("terms", (a_term(),)),
        entries=tuple(
            an_entry(number, date=week.days[1], minutes=amount)
            for number, (week, amount) in enumerate(zip(weeks, minutes, strict=True), start=1)
            if amount
        ),
        closed_days=tuple(day for week in weeks if week != OPEN for day in closed(*week.days[1:6])),
        closed_weeks=tuple(ClosedWeek(week=week.start, undone_answered=True) for week in weeks),
    )
    return summaries_of(weeks, log)


def chart_of(summaries, *, current: Week = LAST, running: Week = RUNNING):
    return need_per_40h_chart(
        summaries, current=current, running=running, layout=screen_layout(len(summaries), 300, 200)
    )


def dots(chart) -> list[Dot]:
    return [mark for mark in chart.marks if isinstance(mark, Dot)]


def test_a_week_that_is_not_closed_stands_alone_as_an_empty_dot():
    chart = chart_of(weeks_worked(500, 300, 600))
    assert [dot.fill for dot in dots(chart)] == [Fill.SOLID, Fill.EMPTY, Fill.SOLID]
    assert not [mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.DIM]
    assert "at least 5 h 00" in dots(chart)[1].name


def test_neighboring_closed_weeks_are_joined():
    chart = chart_of(weeks_worked(500, 0, 600, 550), running=RUNNING.shifted(1))
    assert len([mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.DIM]) == 1


def test_the_running_week_is_not_extrapolated():
    chart = chart_of(weeks_worked(500, 300, 600, 120))
    assert dots(chart)[-1].fill is Fill.EMPTY
    assert dots(chart)[-1].name.endswith("2 h 00")


def test_a_week_nothing_is_known_of_has_no_dot():
    assert len(dots(chart_of(weeks_worked(500, 0, 600)))) == 2


def test_the_week_shown_says_its_figure_and_its_date():
    labels = [mark for mark in chart_of(weeks_worked(500, 300, 600)).marks if isinstance(mark, Label) and mark.bold]
    assert [label.text for label in labels] == ["10 h 00", "3/15"]


def test_the_guarantee_is_one_line_until_it_changes():
    summaries = weeks_worked(
        500, 300, 600, terms=(a_term(), a_term(valid_from=LAST.start, guarantee=a_term().guarantee))
    )
    lines = [mark for mark in chart_of(summaries).marks if isinstance(mark, Line) and mark.role is Role.CONTRACT]
    assert [line.name for line in lines] == ["guarantee per 40 h 7 h 00"]
    unknown = chart_of(weeks_worked(500, 300, 600, terms=()))
    assert not [mark for mark in unknown.marks if isinstance(mark, Line) and mark.role is Role.CONTRACT]


def test_the_table_holds_every_figure():
    chart = chart_of(weeks_worked(500, 300, 600))
    assert chart.table.rows == (
        ("Mar 1 – 7", "8 h 20", "7 h 00"),
        ("Mar 8 – 14", "5 h 00+", "7 h 00"),
        ("Mar 15 – 21", "10 h 00", "7 h 00"),
    )
    assert "from 5 h 00 to 10 h 00" in chart.description


def test_twelve_dates_do_not_run_into_each_other():
    chart = chart_of(weeks_worked(*[500] * 12), current=FIRST.shifted(11), running=FIRST.shifted(12))
    dates = [mark for mark in chart.marks if isinstance(mark, Label) and "/" in mark.text]
    assert dates[-1].bold
    gaps = [after.x - before.x for before, after in pairwise(dates)]
    assert min(gaps) >= 3 * dates[0].size


def test_a_log_without_hours_has_an_empty_chart():
    chart = need_per_40h_chart((), current=LAST, running=RUNNING)
    assert dots(chart) == []
    assert chart.table.rows == ()


def test_another_guarantee_and_the_medians_compared_lie_across_the_weeks():
    levels = (Level(first=FIRST, last=OPEN, need=Fraction(8)), Level(first=RUNNING, last=RUNNING, need=Fraction(9)))
    layout = screen_layout(3, 300, 200)
    chart = need_per_40h_chart(
        weeks_worked(500, 300, 600), current=LAST, running=RUNNING, what_if=9 * 60, levels=levels, layout=layout
    )
    lines = {mark.name: mark for mark in chart.marks if isinstance(mark, Line) and mark.name}
    assert set(lines) == {"guarantee per 40 h 7 h 00", "median 8 h 00", "what if 9 h 00"}
    assert (lines["median 8 h 00"].x1, lines["median 8 h 00"].x2) == (layout.left, layout.left + 2 * layout.column)
    assert [item.words for item in chart.legend] == ["guarantee 7 h 00", "what if", "too few days closed", "median"]
