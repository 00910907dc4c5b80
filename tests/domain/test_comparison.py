"""Two sides of work beside each other: what each duty and placement needed, and the difference."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.comparing import median
from dutytracker.domain.comparison import (
    Bound,
    Caution,
    Comparison,
    Figure,
    Line,
    Part,
    Side,
    cautions_of,
    compare,
    latest_eligible,
    one_week,
    range_of,
)
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.week_summary import WeekSummary
from tests.builders import WEEK
from tests.reports.summaries import a_summary


def a_week(number: int = 0, **fields) -> WeekSummary:
    return replace(a_summary(**fields), week=WEEK.shifted(number))


def line_of(comparison: Comparison, key) -> Line:
    return next(line for line in (*comparison.by_duty, *comparison.by_placement) if line.key is key)


amounts = st.integers(0, 600)


@st.composite
def weeks(draw, number: int = 0) -> WeekSummary:
    """A week with work in some duties, some of it older, and undone work; full or part of the pattern."""
    by_duty = draw(st.dictionaries(st.sampled_from(Duty), st.integers(1, 300), max_size=6))
    older = {duty: draw(st.integers(0, minutes)) for duty, minutes in by_duty.items()}
    scheduled = draw(st.sampled_from((0, 960, 1440, 1920, 2400)))
    return a_week(
        number,
        by_duty=by_duty,
        clearing=sum(older.values()),
        clearing_by_duty=older,
        by_placement={Placement.GAP: sum(by_duty.values())} if by_duty else {},
        clearing_by_placement={Placement.GAP: sum(older.values())},
        undone_by_duty=draw(st.dictionaries(st.sampled_from(Duty), st.integers(5, 240), max_size=3)),
        scheduled=scheduled,
        closed=draw(st.sampled_from((scheduled, scheduled // 2))),
        undone_answered=draw(st.booleans()),
        pattern_known=draw(st.booleans()),
    )


sides = st.one_of(
    weeks().map(one_week),
    st.lists(weeks(), max_size=5).map(range_of),
    st.lists(weeks(), max_size=6).map(lambda some: latest_eligible(some, 4)),
)


def every_line(comparison: Comparison) -> tuple[Line, ...]:
    return (*comparison.by_duty, *comparison.by_placement, comparison.total)


@given(sides)
def test_a_side_compared_with_itself_differs_in_nothing(side: Side):
    for line in every_line(compare(side, side)):
        assert line.difference.minutes in {0, None}
        assert line.difference.per_40h in {0, None}
        assert (line.difference.minutes is None) == (line.this.minutes is None)


@given(sides, sides)
def test_the_other_way_around_every_difference_has_the_other_sign(this: Side, other: Side):
    forth, back = compare(this, other), compare(other, this)
    assert back.bound is forth.bound.turned
    for one, two in zip(every_line(forth), every_line(back), strict=True):
        assert (one.key, one.this, one.other) == (two.key, two.other, two.this)
        for name in ("minutes", "per_40h"):
            here, there = getattr(one.difference, name), getattr(two.difference, name)
            assert here == (None if there is None else -there)


@given(weeks(), weeks(1))
def test_the_lines_of_two_weeks_add_up_to_the_need(this: WeekSummary, other: WeekSummary):
    comparison = compare(one_week(this), one_week(other))
    for lines in (comparison.by_duty, comparison.by_placement):
        assert sum(line.this.minutes or 0 for line in lines) == this.need
        assert sum(line.other.minutes or 0 for line in lines) == other.need
        if comparison.bound is not Bound.UNKNOWN:
            assert sum(line.difference.minutes or 0 for line in lines) == this.need - other.need
        if this.need_per_40h is not None:
            assert sum((line.this.per_40h or 0 for line in lines), Fraction(0)) == this.need_per_40h


@given(st.lists(weeks(), max_size=8))
def test_each_median_is_that_of_its_own_line_over_eligible_weeks_alone(some: list[WeekSummary]):
    comparison = compare(range_of(some), one_week(a_week()))
    eligible = [week for week in some if week.eligible]
    assert comparison.total.this.per_40h == median([Fraction(week.need * 40, week.scheduled) for week in eligible])
    for line in comparison.by_duty:
        needed = [
            week.by_duty.get(line.key, 0)
            - week.clearing_by_duty.get(line.key, 0)
            + week.undone_by_duty.get(line.key, 0)
            for week in eligible
        ]
        assert line.this.minutes == median(needed)
        rates = [Fraction(minutes * 40, week.scheduled) for minutes, week in zip(needed, eligible, strict=True)]
        assert line.this.per_40h == median(rates)


def test_part_time_and_full_time_compare_per_40_hours():
    full = a_week(0, logged=600)
    part = a_week(1, logged=300, scheduled=1200, pattern=1200)
    total = compare(one_week(part), one_week(full)).total
    assert total.difference == Figure(minutes=-300, per_40h=Fraction(0))
    assert total.this.per_40h == 10


def test_the_campaigns_duties_come_first_and_always_then_what_either_side_has():
    comparison = compare(one_week(a_week(by_duty={Duty.FORM: 10})), one_week(a_week(1, by_duty={Duty.PLAN: 10})))
    assert [line.key for line in comparison.by_duty] == [*CAMPAIGN_DUTIES, Duty.PLAN, Duty.FORM]


def test_undone_work_has_no_place_and_stands_by_itself():
    comparison = compare(one_week(a_week(undone=50)), one_week(a_week(1)))
    assert [line.key for line in comparison.by_placement] == [Placement.PROT, Part.UNDONE]
    assert line_of(comparison, Part.UNDONE).difference.minutes == 50


def test_the_median_runs_over_the_latest_weeks_that_are_eligible():
    earlier = [a_week(n, logged=60 * n, closed=0 if n == 5 else None) for n in range(1, 8)]
    side = latest_eligible(earlier, 4)
    assert [week.logged for week in side.weeks] == [180, 240, 360, 420]
    assert compare(one_week(a_week(9)), side).total.other.minutes == 240


def test_a_range_says_which_weeks_it_leaves_out():
    side = range_of([a_week(0), a_week(1, closed=0), a_week(2, scheduled=0), a_week(3)])
    assert [len(side.weeks), len(side.left_out)] == [2, 2]


def test_without_an_eligible_week_there_is_no_median_and_no_difference():
    total = compare(one_week(a_week(9)), range_of([a_week(1, closed=0)])).total
    assert total.other == total.difference == Figure(minutes=None, per_40h=None)


@pytest.mark.parametrize(
    ("this", "other", "bound"),
    [
        ({}, {}, Bound.EXACT),
        ({"closed": 0}, {}, Bound.AT_LEAST),
        ({}, {"undone_answered": False}, Bound.AT_MOST),
        ({"closed": 0}, {"closed": 0}, Bound.UNKNOWN),
        ({"scheduled": 0}, {}, Bound.EXACT),
        ({"pattern_known": False}, {}, Bound.AT_LEAST),
    ],
)
def test_a_week_that_may_have_needed_more_makes_the_difference_a_bound(this, other, bound):
    assert compare(one_week(a_week(0, **this)), one_week(a_week(1, **other))).bound is bound


@pytest.mark.parametrize(
    ("fields", "cautions"),
    [
        ({}, ()),
        ({"pattern_known": False}, (Caution.NO_HOURS,)),
        ({"scheduled": 0}, (Caution.AWAY,)),
        ({"scheduled": 1200, "closed": 0}, (Caution.PARTIAL, Caution.NOT_COVERED)),
        ({"undone_answered": False}, (Caution.UNDONE_OPEN,)),
    ],
)
def test_what_sets_a_week_apart_is_named(fields, cautions):
    assert cautions_of(a_week(**fields)) == cautions
