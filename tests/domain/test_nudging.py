"""When a member is reminded of the day, and when the program keeps quiet."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from dutytracker.domain.calendar import Weekday, week_of
from dutytracker.domain.nudging import Nudge, nudge_due
from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from tests.builders import SATURDAY, TUESDAY, WEDNESDAY, ZONE, a_pattern, a_sample_plan, a_work_day, an_absence
from tests.domain.quick_entry.lines import local

DAYS = (a_pattern(day=a_work_day("08:30-17:00")),)
NIGHTS = (a_pattern(day=a_work_day("22:00-06:00", None)),)


def at(when: str, **known: Any) -> Situation:
    """A moment of a member who works until 5 PM on weekdays."""
    fields: dict[str, Any] = {"patterns": DAYS} | known
    return Situation(now=local(when), settings=LogSettings(time_zone=ZONE), **fields)


def nudge(when: str, *, closed: tuple[date, ...] = (), plans: Any = (), **known: Any) -> Nudge | None:
    return nudge_due(at(when, **known), closed=closed, plans=plans)


@pytest.mark.parametrize("clock", ["16:40", "16:40:30", "16:59", "16:59:59"])
def test_it_is_due_from_twenty_minutes_before_the_shift_ends_until_it_ends(clock: str) -> None:
    assert nudge(f"{WEDNESDAY}T{clock}") == Nudge(WEDNESDAY, local(f"{WEDNESDAY}T17:00").astimezone(UTC))


@pytest.mark.parametrize("clock", ["08:00", "12:10", "16:39", "16:39:59", "17:00", "17:01", "23:00"])
def test_at_any_other_time_and_after_the_shift_nothing_is_said(clock: str) -> None:
    assert nudge(f"{WEDNESDAY}T{clock}") is None


def test_a_day_off_is_quiet() -> None:
    assert nudge(f"{SATURDAY}T16:45") is None


def test_a_day_of_leave_is_quiet() -> None:
    assert nudge(f"{WEDNESDAY}T16:45", absences=(an_absence(date=WEDNESDAY),)) is None


def test_half_a_day_of_leave_is_quiet_too_for_nobody_knows_which_half() -> None:
    assert nudge(f"{WEDNESDAY}T16:45", absences=(an_absence(date=WEDNESDAY, minutes=240),)) is None


def test_leave_on_another_day_changes_nothing() -> None:
    assert nudge(f"{WEDNESDAY}T16:45", absences=(an_absence(date=TUESDAY),)) is not None


def test_a_closed_day_is_quiet() -> None:
    assert nudge(f"{WEDNESDAY}T16:45", closed=(WEDNESDAY,)) is None
    assert nudge(f"{WEDNESDAY}T16:45", closed=(TUESDAY,)) is not None


def test_without_a_pattern_nobody_knows_when_the_shift_ends() -> None:
    assert nudge(f"{WEDNESDAY}T16:45", patterns=()) is None
    later = (a_pattern(valid_from=WEDNESDAY + timedelta(days=1)),)
    assert nudge(f"{WEDNESDAY}T16:45", patterns=later) is None


def test_a_week_that_was_not_chosen_is_quiet_and_a_chosen_one_is_not() -> None:
    week = week_of(WEDNESDAY, LogSettings(time_zone=ZONE).week_starts_on)
    other = a_sample_plan(week.shifted(1).start, valid_from=week.start)
    assert nudge(f"{WEDNESDAY}T16:45", plans=(other,)) is None
    assert nudge(f"{WEDNESDAY}T16:45", plans=(a_sample_plan(week.start, valid_from=week.start),)) is not None


def test_a_shift_past_midnight_is_reminded_of_in_the_morning_as_the_day_it_began_on() -> None:
    morning = f"{WEDNESDAY}T05:45"
    due = nudge(morning, patterns=NIGHTS)
    assert due == Nudge(TUESDAY, local(f"{WEDNESDAY}T06:00").astimezone(UTC))
    assert nudge(f"{WEDNESDAY}T06:00", patterns=NIGHTS) is None
    assert nudge(f"{WEDNESDAY}T23:50", patterns=NIGHTS) is None
    assert nudge(morning, patterns=NIGHTS, closed=(TUESDAY,)) is None
    assert nudge(morning, patterns=NIGHTS, closed=(WEDNESDAY,)) is not None


def test_a_night_of_leave_is_quiet_in_the_morning_after_it() -> None:
    assert nudge(f"{WEDNESDAY}T05:45", patterns=NIGHTS, absences=(an_absence(date=TUESDAY),)) is None


@pytest.mark.parametrize(
    ("morning", "ends_at"),
    [("2026-03-08", datetime(2026, 3, 8, 13, tzinfo=UTC)), ("2026-11-01", datetime(2026, 11, 1, 14, tzinfo=UTC))],
)
def test_on_the_nights_the_clock_changes_it_goes_by_the_clock_on_the_wall(morning: str, ends_at: datetime) -> None:
    every_night = (a_pattern(day=a_work_day("22:00-06:00", None), weekdays=list(Weekday)),)
    evening = date.fromisoformat(morning) - timedelta(days=1)
    assert nudge(f"{morning}T05:39", patterns=every_night) is None
    assert nudge(f"{morning}T05:40", patterns=every_night) == Nudge(evening, ends_at)


def test_a_shift_that_ends_in_the_hour_that_comes_twice_ends_the_first_time() -> None:
    late = (a_pattern(day=a_work_day("20:00-01:30", None), weekdays=list(Weekday)),)
    first = datetime(2026, 11, 1, 8, 20, tzinfo=UTC)
    for moment, is_due in ((first, True), (first + timedelta(hours=1), False)):
        situation = Situation(now=moment, settings=LogSettings(time_zone=ZONE), patterns=late)
        assert (nudge_due(situation, closed=(), plans=()) is not None) is is_due
