"""Weeks are drawn by chance, evenly over the quarters, and each is as likely as the others."""

from collections import Counter
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import Week
from dutytracker.domain.drawn_weeks import WEEKS_PER_QUARTER, drawn_weeks

FIRST = Week(date(2026, 1, 4))


def lowest(_below: int) -> int:
    return 0


def test_two_a_quarter_over_a_year_are_eight_weeks_two_in_each_quarter():
    drawn = drawn_weeks(FIRST, FIRST.shifted(51), 2, Random(1).randrange)
    quarters = Counter((week.start - FIRST.start).days // 7 // WEEKS_PER_QUARTER for week in drawn)
    assert quarters == {0: 2, 1: 2, 2: 2, 3: 2}


def test_the_same_chance_draws_the_same_weeks_and_another_draws_others():
    year = (FIRST, FIRST.shifted(51), 2)
    assert drawn_weeks(*year, Random(1).randrange) == drawn_weeks(*year, Random(1).randrange)
    assert drawn_weeks(*year, Random(1).randrange) != drawn_weeks(*year, Random(2).randrange)


def test_every_week_is_as_likely_as_the_others_also_in_a_quarter_that_is_cut_short():
    chance = Random(7).randrange
    times = Counter(week for _ in range(4000) for week in drawn_weeks(FIRST, FIRST.shifted(18), 2, chance))
    expected = 4000 * 2 / WEEKS_PER_QUARTER
    assert len(times) == 19
    assert all(abs(number - expected) < expected / 5 for number in times.values())


def test_a_short_quarter_gets_its_part_and_chance_settles_the_rest():
    four_weeks = (FIRST, FIRST.shifted(3))
    assert drawn_weeks(*four_weeks, 2, lowest) == (FIRST,)
    assert drawn_weeks(*four_weeks, 2, lambda below: below - 1) == ()


def test_a_single_week_can_be_drawn_from():
    assert drawn_weeks(FIRST, FIRST, WEEKS_PER_QUARTER, lowest) == (FIRST,)


@pytest.mark.parametrize("per_quarter", [0, -3])
def test_none_a_quarter_are_none(per_quarter):
    assert drawn_weeks(FIRST, FIRST.shifted(51), per_quarter, lowest) == ()


def test_no_week_lies_between_a_last_and_a_later_first():
    assert drawn_weeks(FIRST.shifted(1), FIRST, 2, lowest) == ()


@given(
    weeks=st.integers(min_value=1, max_value=120),
    per_quarter=st.integers(min_value=0, max_value=20),
    seed=st.integers(min_value=0, max_value=2**32),
)
def test_drawn_weeks_lie_in_the_range_each_once_in_order(weeks, per_quarter, seed):
    last = FIRST.shifted(weeks - 1)
    drawn = drawn_weeks(FIRST, last, per_quarter, Random(seed).randrange)
    assert list(drawn) == sorted(set(drawn))
    assert all(FIRST <= week <= last and (week.start - FIRST.start).days % 7 == 0 for week in drawn)
    share = min(per_quarter, WEEKS_PER_QUARTER) * weeks / WEEKS_PER_QUARTER
    assert abs(len(drawn) - share) < 1
