"""Signs beside points of a chart: near them, over nothing, and told in short where many lie on one spot."""

import pytest

from dutytracker.reports.free_places import Box
from dutytracker.reports.marks import Bar, Dot, Label, Line
from dutytracker.reports.offer_marks import SignedPoint, in_short, signed_marks

PLANE = Box(0, 0, 200, 100)
TEXT = 10


def a_point(x, y, rank=0, **fields):
    return SignedPoint(x=x, y=y, rank=rank, sign="ABCDEFGH"[rank], name=f"offer {rank}", **fields)


def drawn(*points, ways=()):
    return list(signed_marks(points, ways, PLANE, TEXT))


def labels(marks):
    return [mark for mark in marks if isinstance(mark, Label)]


@pytest.mark.parametrize(
    ("signs", "words"),
    [
        ([], ""),
        ([(1, "A")], "A"),
        ([(1, "A"), (2, "B")], "A, B"),
        ([(1, "A"), (2, "B"), (3, "C")], "A–C"),
        ([(-1, "today"), (1, "A"), (2, "B"), (3, "C")], "today, A–C"),
        ([(1, "A"), (3, "C"), (4, "D"), (5, "E"), (7, "G")], "A, C–E, G"),
    ],
)
def test_signs_that_follow_each_other_are_told_in_short(signs, words):
    assert in_short(signs) == words


def test_a_point_alone_has_its_sign_right_above_it_and_no_line():
    marks = drawn(a_point(100, 50))

    (label,) = labels(marks)
    assert 30 < label.y < 50
    assert 90 < label.x < 105
    assert not any(isinstance(mark, Line) for mark in marks)


def test_a_sign_keeps_off_the_ways_it_is_told_of():
    above = [((0, 38), (200, 38))]

    (label,) = labels(drawn(a_point(100, 50), ways=above))
    assert label.y > 50


def test_a_sign_that_had_to_go_further_has_a_line_to_its_point():
    around = [((0, 50 + step), (200, 50 + step)) for step in range(-24, 25, 4)]
    marks = drawn(a_point(100, 50), ways=around)

    (line,) = (mark for mark in marks if isinstance(mark, Line))
    assert (line.x1, line.y1) == (100, 50)
    (label,) = labels(marks)
    assert abs(label.y - 50) > 20


def test_where_no_place_is_clear_of_the_ways_a_sign_stands_over_them():
    everywhere = [((0, y), (200, y)) for y in range(0, 101, 3)]

    assert len(labels(drawn(a_point(100, 50), ways=everywhere))) == 1


def test_a_point_in_a_corner_keeps_its_sign_inside():
    for x, y in ((0, 0), (200, 0), (0, 100), (200, 100)):
        (label,) = labels(drawn(a_point(x, y)))
        assert 0 <= label.x <= 200
        assert 0 <= label.y <= 100


def test_points_on_one_spot_share_a_sign_and_keep_their_marks():
    marks = drawn(a_point(100, 50), a_point(101, 50, 1), a_point(100, 52, 2), a_point(150, 50, 3))

    assert [label.text for label in labels(marks)] == ["A–C", "D"]
    assert sum(isinstance(mark, Dot) for mark in marks) == 4


def test_what_stands_out_is_a_square():
    (mark, _) = drawn(a_point(100, 50, is_square=True))

    assert isinstance(mark, Bar)
    assert mark.width == mark.height
