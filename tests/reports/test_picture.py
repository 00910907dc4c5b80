"""A chart as a picture that stands alone."""

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.reports.chart_layout import screen_layout
from dutytracker.reports.marks import Bar, Dot, Label, Line
from dutytracker.reports.picture import moved, picture_of
from dutytracker.reports.svg import svg_of
from dutytracker.reports.trend_chart import need_trend_chart
from tests.reports.trends import a_trend


def chart(width: float = 600):
    return need_trend_chart(a_trend({"logged": 600}, {}), layout=screen_layout(2, width, 200), what_if=540)


def test_a_picture_says_its_title_what_it_shows_and_every_sign():
    words = [mark.text for mark in picture_of(chart(), "Needed per 40 h").marks if isinstance(mark, Label)]
    assert words[0] == "Needed per 40 h"
    assert words[1].startswith("Need per 40 hours of work, March 1 – 14, 2026")
    assert {item.words for item in chart().legend} <= set(words)
    assert not any("table" in text for text in words)


def test_all_marks_of_the_chart_are_in_it_and_nothing_leads_anywhere():
    picture = picture_of(chart(), "Needed")
    assert picture.stops == ()
    assert sum(isinstance(mark, Line) for mark in picture.marks) >= sum(isinstance(m, Line) for m in chart().marks)
    assert picture.width > chart().width
    assert picture.height > chart().height


@given(st.integers(250, 1600))
def test_nothing_is_cut_off_however_narrow_it_is(width):
    picture = picture_of(chart(width), "Needed")
    for mark in picture.marks:
        if isinstance(mark, Label):
            assert 0 <= mark.x <= picture.width
            assert mark.y <= picture.height
        elif isinstance(mark, Bar | Dot):
            assert mark.y <= picture.height


def test_a_mark_moves_as_a_whole():
    line = next(mark for mark in chart().marks if isinstance(mark, Line))
    there = moved(line, 3, 4)
    assert isinstance(there, Line)
    assert (there.x1 - line.x1, there.x2 - line.x2, there.y1 - line.y1, there.y2 - line.y2) == (3, 3, 4, 4)


def test_on_paper_it_has_a_white_ground_of_its_own_size():
    picture = picture_of(chart(), "Needed")
    assert '<rect width="624"' in svg_of(picture, on_paper=True)
    assert '<rect width="624"' not in svg_of(picture)
