"""Years of weeks at one glance."""

from itertools import combinations

from dutytracker.reports.marks import Bar, Edge, Fill, Label, Role
from dutytracker.reports.year_calendar import calendar_height, letters_words, year_calendar
from tests.reports.trends import a_trend

ALL = (
    {"logged": 420},
    {"logged": 500},
    {"logged": 600},
    {"logged": 900},
    {"logged": 400, "undone": 100},
    {"logged": 300, "closed": 480},
    {"logged": 0, "scheduled": 0, "contracted": 0},
    {"logged": 100},
)


def calendar(*fields, running=None, width: float = 900):
    return year_calendar(a_trend(*fields, running=running), width=width, text=11)


def test_a_cell_is_the_darker_the_more_was_needed_and_always_carries_its_letter():
    chart = calendar(*ALL, running=7)
    cells = [mark for mark in chart.marks if isinstance(mark, Bar)]
    assert [cell.role for cell in cells[:5]] == [Role.HEAT_1, Role.HEAT_2, Role.HEAT_3, Role.HEAT_4, Role.HEAT_2]
    assert [(cell.fill, cell.edge) for cell in cells[5:]] == [
        (Fill.EMPTY, Edge.DASHED),
        (Fill.EMPTY, Edge.NONE),
        (Fill.EMPTY, Edge.DASHED),
    ]
    letters = [mark.text for mark in chart.marks if isinstance(mark, Label)][-7:]
    assert letters == ["E", "N", "N", "N", "U", "?", "–"]
    assert all(f"{letter}:" in letters_words() for letter in letters)


def test_no_two_weeks_of_ten_years_share_a_cell():
    chart = calendar(*[{"logged": 600}] * 520)
    places = {(round(stop.x), round(stop.y)) for stop in chart.stops}
    assert len(places) == 520
    assert max(stop.x + stop.width for stop in chart.stops) <= 900.01
    assert max(stop.y + stop.height for stop in chart.stops) <= chart.height
    first_row = chart.stops[:40]
    assert all(one.x + one.width <= other.x + 0.01 for one, other in combinations(first_row, 2))


def test_a_year_takes_a_row():
    one, ten = a_trend(*[{}] * 40), a_trend(*[{}] * 520)
    assert calendar_height(ten, 900, 11) > calendar_height(one, 900, 11) * 4
    years = [mark.text for mark in calendar(*[{}] * 60).marks if isinstance(mark, Label) and mark.bold]
    assert years == ["2026", "2027"]


def test_the_days_of_a_week_lie_under_their_month():
    chart = calendar({})
    march = next(mark for mark in chart.marks if isinstance(mark, Label) and mark.text == "Mar")
    assert abs(chart.stops[0].x - march.x) < chart.stops[0].width


def test_a_guarantee_of_nothing_is_over_as_soon_as_anything_is_needed():
    chart = calendar({"contracted": 0, "logged": 60}, {"contracted": 0, "logged": 0})
    assert [mark.role for mark in chart.marks if isinstance(mark, Bar)] == [Role.HEAT_4, Role.HEAT_1]


def test_a_narrow_calendar_leaves_the_letters_out_and_its_table_tells_all():
    chart = calendar(*ALL, width=200)
    assert "N" not in [mark.text for mark in chart.marks if isinstance(mark, Label)]
    assert chart.table.rows[2] == ("March 15, 2026", "10 h 00", "7 h 00", "143 %", "not enough, by logged work")
    assert calendar({"contracted": None}).table.rows[0][2:4] == ("–", "–")


def test_a_cell_says_what_it_is():
    chart = calendar({"logged": 600}, {"contracted": None})
    assert chart.stops[0].name == ("March 1 – 7, 2026, not enough, by logged work, needed 10 h 00, contract 7 h 00")
    assert chart.stops[1].name.endswith("needed 7 h 00")
