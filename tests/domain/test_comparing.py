"""Medians run over eligible weeks."""

from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.comparing import (
    eligible_weeks,
    median,
    median_floor_per_40h,
    median_need_per_40h,
    median_shortfall,
    rolling_need_per_40h,
)
from dutytracker.domain.records import ClosedWeek
from dutytracker.domain.summing import summaries_of
from dutytracker.domain.week_summary import Verdict, WeekSummary
from tests.builders import WEEK, a_log, an_entry, an_undone_item, closed


def weeks_with(*logged: int | None) -> tuple[WeekSummary, ...]:
    """One week a figure; `None` is a week in which no day was closed."""
    weeks = [WEEK.shifted(n) for n in range(len(logged))]
    told = [(week, minutes) for week, minutes in zip(weeks, logged, strict=True) if minutes is not None]
    log = a_log(
        entries=tuple(an_entry(n, date=week.days[1], minutes=minutes) for n, (week, minutes) in enumerate(told)),
        undone=tuple(an_undone_item(100 + n, arose=week.days[2]) for n, (week, _) in enumerate(told)),
        closed_days=closed(*(week.start + timedelta(days=n) for week, _ in told for n in range(7))),
        closed_weeks=tuple(ClosedWeek(week=week.start, undone_answered=True) for week in weeks),
    )
    return summaries_of(weeks, log)


@given(st.lists(st.integers(-50, 50), min_size=1))
def test_the_median_is_the_smallest_figure_that_half_of_all_do_not_exceed(figures: list[int]):
    smallest = min(figure for figure in figures if 2 * sum(other <= figure for other in figures) >= len(figures))
    assert median(figures) == smallest


def test_a_week_that_was_not_closed_enters_no_median():
    weeks = weeks_with(300, None, 480, 600)
    assert [week.logged for week in eligible_weeks(weeks)] == [300, 480, 600]
    assert median_shortfall(weeks) == 480 + 60 - 420
    assert median_need_per_40h(weeks) == 9
    assert median_floor_per_40h(weeks) == 8


def test_nothing_has_no_median():
    assert median([]) is None
    assert median_shortfall(()) is None
    assert median_need_per_40h(weeks_with(None)) is None
    assert median_floor_per_40h(()) is None


def test_the_rolling_need_looks_at_the_latest_four_weeks_that_can_be_told():
    rolling = rolling_need_per_40h(weeks_with(None, 180, 240, None, 300, 360, 420))
    assert rolling == (None, 4, 4, 4, 5, 5, 6)
    assert all(need is None or isinstance(need, Fraction) for need in rolling)


def test_short_is_what_lacks_time_with_or_without_undone_work():
    assert [verdict for verdict in Verdict if verdict.is_short] == [Verdict.SHORT_LOGGED, Verdict.SHORT_WITH_UNDONE]


def test_a_week_that_is_left_out_enters_no_rolling_need():
    weeks = weeks_with(180, 900, 240, 300)
    assert rolling_need_per_40h(weeks, {weeks[1].week}) == (4, 4, 4, 5)
