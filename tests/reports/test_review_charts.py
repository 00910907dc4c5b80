"""The charts of a pooled review: what they draw, that nothing hidden is in them, and that words cross nothing."""

from itertools import pairwise

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.sharing import SharedTerm
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee, PercentGuarantee
from dutytracker.reports.marks import Area, Bar, Dot, Fill, Label, Line, Role
from dutytracker.reports.review_charts import (
    bounds_chart,
    curve_chart,
    curve_frame,
    given_chart,
    sensitivity_chart,
    shown_points,
    unit_chart,
    unit_parts,
)
from dutytracker.reports.review_unit_charts import UnitParts, rows_for
from dutytracker.reports.words import hours_words
from tests.domain.shares import SEVEN_HOURS, a_member, a_shared_week, members_alike, pool

INSIDE, OUTSIDE = Audience.INSIDE, Audience.OUTSIDE


def spread(number=30, **fields):
    """Members whose weeks need from 5 h to about 13 h."""
    return [
        a_member(*(a_shared_week(week, logged=300 + 16 * one + 20 * week, **fields) for week in range(3)))
        for one in range(number)
    ]


def figures_of(members, audience=INSIDE, roster=None):
    return pool(members, audience, roster).figures


def curve(members, audience=INSIDE, **size):
    figures = figures_of(members, audience)
    return curve_chart(figures, audience, **({"width": 524, "height": 250, "text": 8} | size))


def labels(chart):
    return [mark.text for mark in chart.marks if isinstance(mark, Label)]


def test_the_curve_shows_a_point_for_every_half_hour_that_may_be_shown():
    figures = figures_of(spread())
    chart = curve(spread())

    assert [row[0] for row in chart.table.rows] == [hours_words(point.hours) for point in shown_points(figures)]
    dots = [mark for mark in chart.marks if isinstance(mark, Dot) and mark.role is Role.TREND]
    assert len(dots) == sum(point.need is not None for point in figures.curve) + 2
    assert any(isinstance(mark, Area) for mark in chart.marks)


def test_the_curve_says_what_would_have_been_enough_as_finely_as_the_audience_sees():
    members = [*spread(), *spread()]
    enough = [label.text for audience in (INSIDE, OUTSIDE) for label in curve(members, audience).marks if is_big(label)]

    assert enough == ["11 h 32", "11 h 30"]


def is_big(mark):
    return isinstance(mark, Label) and mark.size > 12


def test_a_line_stands_for_each_term_with_its_members_and_what_it_covers():
    chart = curve(spread())

    assert {"7 h 00", "30 members", "enough in 23 %"} <= set(labels(chart))


def test_a_percentage_says_so():
    term = SharedTerm(
        guarantee=PercentGuarantee(percent="15"), absence_rule=AbsenceRule.PRO_RATA, counts_group_preparation=True
    )
    chart = curve(spread(contracted=360, terms=(term,)))

    assert "6 h 00 (15 %)" in labels(chart)


@pytest.mark.parametrize("terms", [2, 3, 8])
def test_the_words_of_several_terms_never_lie_on_each_other(terms):
    members = [holder(330 + 25 * number, 300 + 40 * one) for number in range(terms) for one in range(12)]
    chart = curve(members)

    top = [mark for mark in chart.marks if isinstance(mark, Label) and mark.bold and mark.y < 3 * 8]
    boxes = sorted((mark.x - len(mark.text) * 5 * (mark.anchor == "end"), mark) for mark in top)
    for (left, one), (start, other) in pairwise(boxes):
        assert one.y != other.y or left + len(one.text) * 4 <= start + 8
    lines = [mark for mark in chart.marks if isinstance(mark, Line) and mark.role is Role.CONTRACT]
    assert len(lines) == terms


def holder(contracted, logged):
    """A member under a term of so many minutes."""
    week = {"contracted": contracted, "logged": logged, "terms": (a_term(contracted),)}
    return a_member(a_shared_week(0, **week), a_shared_week(1, **week))


def a_term(minutes):
    return SharedTerm(
        guarantee=HoursGuarantee(guaranteed_minutes=minutes, reference_minutes=2400),
        absence_rule=SEVEN_HOURS.absence_rule,
        counts_group_preparation=True,
    )


def test_a_curve_without_points_is_said_to_be_hidden():
    chart = curve(members_alike(6))

    assert chart.table.rows == ()
    assert "hidden: fewer than 5" in chart.description


@pytest.mark.parametrize("width", [300, 524, 900])
def test_everything_lies_inside_the_chart(width):
    chart = curve(spread(), width=width)

    for mark in chart.marks:
        if isinstance(mark, Line):
            assert -1 <= min(mark.x1, mark.x2) <= max(mark.x1, mark.x2) <= width + 1
        if isinstance(mark, Label):
            assert 0 <= mark.y <= 250


def test_a_place_in_the_curve_leads_back_to_its_hours():
    frame = curve_frame(figures_of(spread()), INSIDE, width=524, height=250, text=8)

    assert frame.hours_at(frame.x(9)) == pytest.approx(9)
    assert frame.hours_at(-100) == frame.lowest
    assert frame.hours_at(9000) == frame.highest


@pytest.mark.parametrize("roster", [5, 40, 202, 1000])
def test_a_unit_is_a_square_for_each_therapist(roster):
    parts = UnitParts(short=3, others=1, unknown=roster - 4)
    chart = unit_chart(parts, width=524, height=42)

    squares = [mark for mark in chart.marks if isinstance(mark, Bar)]
    assert len(squares) == roster
    assert sum(square.fill is Fill.SOLID for square in squares) == 3
    assert sum(isinstance(mark, Line) for mark in chart.marks) == 1
    assert all(square.x >= 0 and square.x + square.width <= 524 and square.width > 0 for square in squares)
    assert all(square.y >= 0 and square.y + square.height <= 42.001 for square in squares)


def test_a_large_unit_is_drawn_to_scale():
    chart = unit_chart(UnitParts(short=1000, others=500, unknown=3500), width=500, height=40)

    assert [round(mark.width + 0.8) for mark in chart.marks] == [100, 350, 50]
    assert [row[2] for row in chart.table.rows] == ["20 %", "10 %", "70 %"]


@pytest.mark.parametrize(("roster", "rows"), [(5, 1), (60, 2), (200, 4), (1000, 9)])
def test_rows_of_squares_are_about_square(roster, rows):
    assert rows_for(roster, 524, 42) == rows


def test_the_parts_of_a_unit_add_up_to_its_roster():
    members = [*members_alike(6, logged=600), *members_alike(5), *(a_member(a_shared_week(0)) for _ in range(2))]

    assert unit_parts(pool(members, INSIDE, 40)) == UnitParts(short=6, others=5, unknown=29)
    assert unit_parts(pool(members, INSIDE)) is None
    assert unit_parts(pool(members_alike(3), INSIDE, 40)) is None


def test_the_bounds_hold_the_interval_and_the_tick():
    figures = figures_of([*members_alike(6, logged=600), *members_alike(6)], roster=40)
    chart = bounds_chart(figures, width=400, height=20, text=9)

    ground, bounds, interval, tick = chart.marks
    assert ground.width == 400
    assert bounds.x <= interval.x <= tick.x1 <= interval.x + interval.width <= bounds.x + bounds.width
    assert [item.words for item in chart.legend] == ["50 %", "25–75 % of those reporting", "15–85 % of the whole unit"]


def test_without_a_roster_no_bounds_are_drawn():
    figures = figures_of(members_alike(6))

    assert len(bounds_chart(figures, width=400, height=20, text=9).marks) == 3
    few = figures_of([a_member(a_shared_week(0)) for _ in range(6)])
    assert bounds_chart(few, width=400, height=20, text=9) is None


def test_what_was_given_is_one_bar_from_delivered_to_the_contract():
    lost = {ErosionReason.MEETING: 30, ErosionReason.APPOINTMENT_BOOKED: 45}
    chart = given_chart(figures_of(members_alike(6, protected=390, eroded_by=lost)), INSIDE, width=421, height=20)

    bars = [mark for mark in chart.marks if isinstance(mark, Bar)]
    assert [bar.name for bar in bars] == [
        "Delivered: 5 h 15",
        "Taken away: 0 h 45",
        "Taken away: 0 h 30",
        "Never put on the schedule: 0 h 30",
    ]
    assert [bar.crossed for bar in bars] == [False, True, True, False]
    tick = chart.marks[-1]
    assert tick.x1 == pytest.approx(bars[-1].x + bars[-1].width + 0.6)


def test_more_delivered_than_contracted_goes_on_beyond_the_tick():
    *_, bar, tick = given_chart(figures_of(members_alike(6, protected=480)), INSIDE, width=481, height=20).marks

    assert tick.x1 == pytest.approx(420)
    assert bar.width == pytest.approx(480 - 0.6)


def test_hidden_delivery_is_not_drawn():
    assert given_chart(figures_of(members_alike(6, protected=None)), INSIDE, width=480, height=20) is None


def test_each_reading_is_a_row_of_the_sensitivity():
    chart = sensitivity_chart(figures_of(spread()), INSIDE, width=200, row=12, text=7)

    dots = [mark for mark in chart.marks if isinstance(mark, Dot)]
    assert len(dots) == len(chart.table.rows) == 11
    assert [dot.role for dot in dots] == [Role.TREND, *[Role.INK] * 10]
    assert all(0 <= dot.x <= 200 for dot in dots)


@pytest.mark.parametrize("step", [9, 13, 16, 22])
@pytest.mark.parametrize("terms", [1, 2])
def test_both_curves_are_named_wherever_they_run(step, terms):
    members = [
        a_member(
            *(
                a_shared_week(week, logged=300 + step * one + 20 * week, undone=40, **a_term_of(one % terms))
                for week in range(3)
            )
        )
        for one in range(40)
    ]
    names = labels(curve(members, height=268, text=10))

    assert {"+ left undone", "alone (floor)"} <= set(names)


def a_term_of(which):
    """A week under one of two terms."""
    contracted = 420 - 60 * which
    return {"contracted": contracted, "terms": (a_term(contracted),)}


def test_a_reason_that_rounds_to_nothing_is_not_drawn_outside():
    lost = {ErosionReason.MEETING: 90, ErosionReason.CRISIS: 4}
    figures = figures_of(members_alike(12, protected=420, eroded_by=lost), OUTSIDE)

    names = [mark.name for mark in given_chart(figures, OUTSIDE, width=421, height=20).marks if isinstance(mark, Bar)]
    assert names == ["Delivered: 5 h 30", "Taken away: 1 h 30"]
