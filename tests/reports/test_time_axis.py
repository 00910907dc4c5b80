"""The days below a chart of weeks."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Label
from dutytracker.reports.time_axis import time_marks
from tests.builders import WEEK


def labels(weeks: int, width: float = 800) -> list[Label]:
    layout = screen_layout(weeks, width, 200)
    span = [WEEK.shifted(number) for number in range(weeks)]
    return [mark for mark in time_marks(span, layout, bottom=180) if isinstance(mark, Label)]


def test_few_weeks_say_their_dates():
    assert [label.text for label in labels(4)] == ["3/1", "3/8", "3/15", "3/22"]


def test_a_year_says_its_months_and_the_new_year_stands_out():
    said = labels(52)
    assert [label.text for label in said[:3]] == ["Mar", "Apr", "May"]
    assert [label.text for label in said if label.bold] == ["2027"]


def test_ten_years_say_their_years():
    assert [label.text for label in labels(520, width=500)] == [str(year) for year in range(2027, 2037)]


@given(st.integers(1, 520), st.integers(200, 1600))
def test_words_never_run_into_each_other_or_out_of_the_chart(weeks, width):
    said = labels(weeks, width)
    assert all(after.x - before.x > before.size * 2 for before, after in pairwise(said))
    assert all(0 <= label.x <= width for label in said)
