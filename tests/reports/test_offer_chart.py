"""Offers on the curve: one mark each where its figures are shown, and no words over others."""

from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.reports.free_places import Box, words_size
from dutytracker.reports.marks import Bar, Dot, Label, Role
from dutytracker.reports.offer_chart import offers_chart, unmarked_words
from dutytracker.reports.review_curve_frame import curve_frame
from tests.domain.shares import members_alike, pool
from tests.reports.offers import HIDDEN, TENTH, an_offer, offer_figures, today_figures
from tests.reports.packets import a_unit

INSIDE, OUTSIDE = Audience.INSIDE, Audience.OUTSIDE
REVIEW = pool(a_unit(), INSIDE, 120)
SIZES = [{"width": 524, "height": 268, "text": 10}, {"width": 380, "height": 200, "text": 9}]


def chart(*offers, review=REVIEW, **size):
    return offers_chart(review, (today_figures(), *offers), **(SIZES[0] | size))


def marks_of(drawn):
    return [mark for mark in drawn.marks if isinstance(mark, Bar | Dot) and mark.name]


def signs_in(drawn):
    return [mark for mark in drawn.marks if isinstance(mark, Label) and mark.bold]


def crowded(step):
    """Twenty offers, each so many hours and hundredths more than the one before."""
    return [
        offer_figures(
            an_offer(f"Number {number}"), guaranteed=7 + number * step, covered=Fraction(38 + number * step * 10, 100)
        )
        for number in range(20)
    ]


def test_an_offer_stands_at_its_hours_and_its_share():
    drawn = chart(offer_figures(covered=Fraction(1, 2)))
    frame = curve_frame(replace(REVIEW.figures, terms=()), INSIDE, **SIZES[0])

    square, dot = marks_of(drawn)
    assert isinstance(square, Bar)
    assert square.name == "Today’s terms: 7 h 00 per 40 h, enough in 38 %"
    assert dot.name == "A · Eight hours: 8 h 00 per 40 h, enough in 50 %"
    assert (dot.x, dot.y) == (frame.x(8), frame.y(Fraction(1, 2)))
    assert square.x + square.width / 2 == pytest.approx(frame.x(7))
    assert [label.text for label in signs_in(drawn)] == ["today", "A"]


def test_the_plane_holds_an_offer_beyond_the_curve():
    drawn = chart(offer_figures(guaranteed=Fraction(30)))

    assert all(0 < mark.x < drawn.width for mark in marks_of(drawn))


def test_the_legend_and_the_table_tell_every_letter():
    drawn = chart(offer_figures(), offer_figures(TENTH))

    assert [item.words for item in drawn.legend[2:]] == [
        "Today’s terms",
        "A · Eight hours",
        "B · A tenth of appointments",
    ]
    assert drawn.table.rows[1] == ("A · Eight hours", "8 h 00", "54 %")


def test_a_hidden_offer_has_no_mark_and_a_note_says_so():
    offers = (today_figures(), offer_figures(covered=None), offer_figures(TENTH, members=0, weeks=0, **HIDDEN))
    drawn = offers_chart(REVIEW, offers, **SIZES[0])

    assert len(marks_of(drawn)) == 1
    note = "Not in the chart: A (hidden: fewer than 5); B (cannot be told)."
    assert unmarked_words(offers, INSIDE) == note
    assert drawn.description.endswith(note)
    assert drawn.table.rows[1][2] == "hidden: fewer than 5"
    assert unmarked_words(offers[:1], INSIDE) == ""


def test_where_nothing_may_be_drawn_the_chart_says_so():
    alike = pool(members_alike(11), OUTSIDE)
    drawn = offers_chart(alike, (today_figures(**HIDDEN), offer_figures(**HIDDEN)), **SIZES[0])

    assert marks_of(drawn) == []
    assert "The curve is hidden: fewer than 11" in [mark.text for mark in drawn.marks if isinstance(mark, Label)]
    assert drawn.description.startswith("The curve of guaranteed hours; no offer has a mark.")


def test_too_few_members_have_no_chart_but_its_reason():
    drawn = offers_chart(pool(members_alike(3), INSIDE), (today_figures(**HIDDEN), offer_figures(**HIDDEN)), **SIZES[0])

    assert [mark.text for mark in drawn.marks] == ["Too few members to show a figure: 3 of at least 5."]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size['width']}")
@pytest.mark.parametrize(
    "step", [Fraction(0), Fraction(1, 60), Fraction(1, 12), Fraction(1, 5), Fraction(1, 3)], ids=str
)
def test_twenty_signs_meet_neither_each_other_nor_a_mark(step, size):
    drawn = chart(*crowded(step), **size)

    boxes = [box_of(label) for label in signs_in(drawn)]
    dots = [Box(*edges_of(mark)) for mark in marks_of(drawn)]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(dot) for box in boxes for dot in dots)
    assert all(box.left >= 0 and box.right <= drawn.width and box.top >= 0 for box in boxes)


def test_offers_that_lie_on_each_other_share_a_sign():
    assert [label.text for label in signs_in(chart(*crowded(Fraction(0))))] == ["today, A–T"]
    two = chart(offer_figures(), offer_figures(an_offer("The same")))
    assert [label.text for label in signs_in(two)] == ["today", "A, B"]


def test_a_hidden_offer_is_not_counted_among_those_in_short():
    offers = crowded(Fraction(0))
    drawn = chart(*offers[:3], replace(offers[3], covered=None), *offers[4:6])

    assert [label.text for label in signs_in(drawn)] == ["today, A–C, E, F"]


def test_hidden_offers_are_named_in_short():
    offers = [replace(one, covered=None) for one in crowded(Fraction(0))]

    assert unmarked_words((today_figures(covered=None), *offers), INSIDE) == (
        "Not in the chart: today, A–T (hidden: fewer than 5)."
    )


def test_outside_a_mark_lies_where_the_words_say():
    review = pool(a_unit(), OUTSIDE, 120)
    finer = offer_figures(guaranteed=Fraction(801, 100), covered=Fraction(5401, 10000))

    assert chart(finer, review=review).marks == chart(offer_figures(), review=review).marks
    assert chart(finer).marks != chart(offer_figures()).marks


def test_the_marks_can_be_told_apart_without_color():
    square, dot = marks_of(chart(offer_figures()))

    assert isinstance(square, Bar)
    assert isinstance(dot, Dot)
    assert {square.role, dot.role} == {Role.CONTRACT, Role.INK}


def box_of(label):
    wide, high = words_size((label.text,), label.size)
    return Box(label.x, label.y - label.size * 0.95, label.x + wide, label.y - label.size * 0.95 + high)


def edges_of(mark):
    if isinstance(mark, Bar):
        return mark.x, mark.y, mark.x + mark.width, mark.y + mark.height
    return mark.x - mark.radius, mark.y - mark.radius, mark.x + mark.radius, mark.y + mark.radius
