import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.reports.axis import MOST_LINES, hours_axis
from dutytracker.reports.marks import Label


@given(st.integers(min_value=-5000, max_value=0), st.integers(min_value=0, max_value=14_000))
def test_every_figure_lies_between_top_and_bottom(lowest, highest):
    axis = hours_axis(lowest, highest, top=10, bottom=200)
    assert len(axis.ticks) <= MOST_LINES + 1
    assert 10 <= axis.y(highest) <= axis.y(0) <= axis.y(lowest) == pytest.approx(200)


@pytest.mark.parametrize(
    ("highest", "words"),
    [
        (0, ["0 h", "½ h", "1 h", "1½ h", "2 h"]),
        (739, ["0 h", "2 h", "4 h", "6 h", "8 h", "10 h", "12 h"]),
        (2400, ["0 h", "10 h", "20 h", "30 h", "40 h"]),
    ],
)
def test_the_hours_are_round(highest, words):
    marks = hours_axis(0, highest, top=0, bottom=100).marks(50, 100, 8)
    assert [mark.text for mark in marks if isinstance(mark, Label)] == words
