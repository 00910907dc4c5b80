"""A packet for outside is as coarse in its drawings as in its words: whoever measures a line learns no more."""

import json
from dataclasses import replace
from fractions import Fraction

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.reports.packet_export import PACKET_WRITERS, packet_json
from dutytracker.reports.review_charts import curve_chart, given_chart, sensitivity_chart
from tests.domain.shares import a_member, a_shared_week
from tests.reports.packets import a_packet

ROSTER = 1000


def a_unit_with(odd: int, **fields):
    """500 members who need from 6 h 30 to 11 h 30, of whom so many are otherwise."""
    usual = {"undone": 60, "clearing": 30, "protected": 400, "eroded_by": {"meeting": 30, "crisis": 20}}
    return [
        a_member(*(a_shared_week(week, **usual | {"logged": 360 + 60 * (number % 6)} | other) for week in range(3)))
        for number in range(500)
        for other in (fields if 3 <= number < 3 + odd else {},)
    ]


def packets(odd):
    """Packets of the unit with and without the odd members, as outside may see them."""
    return [a_packet(a_unit_with(one[0], **one[1]), Audience.OUTSIDE, ROSTER) for one in ((0, {}), odd)]


ODD = {
    "one needs half an hour less": (1, {"logged": 510}),
    "two lost more of their protected time": (2, {"eroded_by": {"meeting": 90, "crisis": 20}}),
    "two have other blocks": (2, {"protected": 410}),
}


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
@pytest.mark.parametrize("suffix", PACKET_WRITERS)
def test_what_is_the_same_in_words_is_the_same_in_every_file(odd, suffix):
    usual, other = packets(odd)
    write = PACKET_WRITERS[suffix]

    assert usual.review.figures != other.review.figures
    assert json.loads(packet_json(usual)) == json.loads(packet_json(other))
    assert write(usual) == write(other)


def test_inside_the_lines_are_exact():
    usual, other = packets(ODD["one needs half an hour less"])
    inside = [replace(one, review=replace(one.review, audience=Audience.INSIDE)) for one in (usual, other)]
    charts = [curve_chart(one.review.figures, Audience.INSIDE, width=400, height=200, text=8) for one in inside]

    assert charts[0].marks != charts[1].marks


def test_outside_the_lines_lie_where_the_words_say():
    (_, other) = packets(ODD["one needs half an hour less"])
    figures = other.review.figures
    rounded = replace(
        figures,
        curve=tuple(
            replace(
                point,
                need=percent(point.need),
                floor=percent(point.floor),
                need_band=point.need_band and tuple(map(percent, point.need_band)),
            )
            for point in figures.curve
        ),
    )
    size = {"width": 400, "height": 200, "text": 8}

    assert curve_chart(figures, Audience.OUTSIDE, **size).marks == curve_chart(rounded, Audience.OUTSIDE, **size).marks
    assert given_chart(figures, Audience.OUTSIDE, width=400, height=20) is not None
    assert sensitivity_chart(figures, Audience.OUTSIDE, width=400, row=20, text=8).marks


def percent(share):
    return None if share is None else Fraction(round(share * 100), 100)
