"""What another guarantee would have changed."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.week_summary import WeekSummary
from dutytracker.domain.what_if import WhatIf, enough_for_most, what_if
from tests.builders import WEEK
from tests.reports.summaries import a_summary


def weeks_needing(*needs: int, **fields) -> tuple[WeekSummary, ...]:
    return tuple(
        replace(a_summary(logged=need, **fields), week=WEEK.shifted(number)) for number, need in enumerate(needs)
    )


some_weeks = st.lists(
    st.builds(
        lambda need, undone, scheduled: a_summary(logged=need, undone=undone, scheduled=scheduled),
        st.integers(0, 900),
        st.integers(0, 120),
        st.sampled_from((0, 960, 1440, 2000, 2400)),
    ),
    max_size=12,
)


@given(some_weeks, st.integers(0, 900))
def test_a_guarantee_is_enough_where_the_need_per_40_hours_is_no_higher(weeks, minutes):
    said = what_if(weeks, minutes)
    needs = [week.need_per_40h for week in weeks if week.eligible and week.need_per_40h is not None]
    assert (said.weeks, said.enough) == (len(needs), sum(need * 60 <= minutes for need in needs))
    assert said.enough <= said.enough_for_logged <= said.weeks


@given(some_weeks)
def test_what_would_have_been_enough_is_the_fewest_half_hours_that_reach_four_fifths(weeks):
    said = enough_for_most(weeks)
    if said is None:
        assert not any(week.eligible for week in weeks)
        return
    assert said.minutes % 30 == 0
    assert Fraction(said.enough, said.weeks) >= Fraction(4, 5)
    less = what_if(weeks, said.minutes - 30)
    assert said.minutes == 0 or Fraction(less.enough, less.weeks) < Fraction(4, 5)


def test_there_is_no_tolerance():
    assert what_if(weeks_needing(540, 541), 540) == WhatIf(minutes=540, weeks=2, enough=1, enough_for_logged=1)


def test_work_done_alone_is_counted_apart_from_undone_work():
    assert what_if(weeks_needing(500, undone=60), 540) == WhatIf(minutes=540, weeks=1, enough=0, enough_for_logged=1)


def test_ten_and_a_half_hours_would_have_been_enough_in_eight_of_ten_weeks():
    said = enough_for_most(weeks_needing(430, 480, 500, 520, 560, 590, 600, 625, 660, 700))
    assert said == WhatIf(minutes=630, weeks=10, enough=8, enough_for_logged=8)


def test_a_week_that_is_not_covered_says_nothing():
    assert what_if(weeks_needing(300, closed=0), 600).weeks == 0
    assert enough_for_most(weeks_needing(300, closed=0)) is None
