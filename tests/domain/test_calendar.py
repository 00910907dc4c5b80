"""Weeks, spans and the two nights on which the clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import (
    Span,
    Week,
    Weekday,
    instant_at,
    local_date,
    midnight_after,
    minutes_between,
    spans_of,
    week_of,
    weeks_touching,
)

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(Weekday))
def test_every_date_lies_in_the_one_week_that_begins_on_the_chosen_day(day: date, first: Weekday):
    week = week_of(day, first)
    assert day in week
    assert list(Weekday)[week.start.weekday()] is first
    assert len(week.days) == 7
    assert week.shifted(1).start == week.end == week.last + timedelta(days=1)


def test_weeks_that_touch_a_range_are_whole():
    weeks = weeks_touching(date(2026, 3, 7), date(2026, 3, 8), Weekday.SUNDAY)
    assert weeks == (Week(date(2026, 3, 1)), Week(date(2026, 3, 8)))
    assert weeks_touching(date(2026, 3, 9), date(2026, 3, 8), Weekday.MONDAY) == ()


def test_weeks_that_follow_each_other_are_one_span():
    first = Week(date(2026, 3, 1))
    weeks = (first, first.shifted(1), first.shifted(3))
    assert spans_of(weeks) == (Span(date(2026, 3, 1), date(2026, 3, 15)), Span(date(2026, 3, 22), date(2026, 3, 29)))
    assert spans_of(()) == ()


def test_a_span_leaves_out_its_end():
    span = Span(date(2026, 3, 1), date(2026, 3, 3))
    assert list(span.days) == [date(2026, 3, 1), date(2026, 3, 2)]
    assert span.last == date(2026, 3, 2)
    assert span.end not in span


@pytest.mark.parametrize(("day", "end", "minutes"), [(SPRING, "03:30", 120), (AUTUMN, "02:30", 180)])
def test_both_nights_on_which_the_clock_changes_are_as_long_as_they_were(day: date, end: str, minutes: int):
    start = instant_at(day, time(0, 30), LOS_ANGELES)
    finish = instant_at(day, time.fromisoformat(end), LOS_ANGELES)
    assert start is not None
    assert finish is not None
    assert minutes_between(start, finish) == minutes


def test_a_time_the_spring_night_skips_does_not_exist():
    assert instant_at(SPRING, time(2, 30), LOS_ANGELES) is None


def test_a_time_the_autumn_night_repeats_is_the_first():
    assert instant_at(AUTUMN, time(1, 30), LOS_ANGELES) == datetime(2026, 11, 1, 8, 30, tzinfo=UTC)


def test_the_date_is_the_one_on_the_wall():
    late = datetime(2026, 3, 2, 7, 59, tzinfo=UTC)
    assert local_date(late, LOS_ANGELES) == date(2026, 3, 1)
    assert midnight_after(late, LOS_ANGELES) == datetime(2026, 3, 2, 8, tzinfo=UTC)
