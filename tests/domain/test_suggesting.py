"""Where work probably lay in the working day."""

from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import (
    lies_in_one_block,
    lies_in_paid_time,
    protected_minutes_open,
    suggested_placement,
)
from tests.builders import SATURDAY, WEDNESDAY, ZONE, a_pattern, a_work_day, an_absence, an_entry, an_erosion
from tests.domain.quick_entry.lines import local

PATTERN = a_pattern(day=a_work_day("08:30-17:00", "12:00-12:30", "10:00-11:00", "16:00-17:00"))
PROT, GAP, BREAK, PRE, POST, OFF = (Placement(code) for code in ("PROT", "GAP", "BREAK", "PRE", "POST", "OFF"))


def a_day(**known: Any) -> Situation:
    """A Wednesday evening of a member with two protected hours a day."""
    fields: dict[str, Any] = {"patterns": (PATTERN,)} | known
    return Situation(now=local("2026-03-04T23:00"), settings=LogSettings(time_zone=ZONE), **fields)


def suggestion(start: str, minutes: int, day: date = WEDNESDAY, **known: Any) -> Placement:
    """The placement of work that starts at that local time of `day`."""
    return suggested_placement(day, local(f"{day}T{start}"), minutes, a_day(**known))


@pytest.mark.parametrize(
    ("start", "minutes", "placement"),
    [
        ("10:00", 60, PROT),
        ("10:30", 15, PROT),
        ("09:00", 30, GAP),
        ("08:30", 90, GAP),
        ("12:00", 30, BREAK),
        ("12:10", 10, BREAK),
        ("08:00", 30, PRE),
        ("00:00", 60, PRE),
        ("17:00", 30, POST),
        ("23:30", 30, POST),
        ("09:50", 15, GAP),
        ("09:50", 21, PROT),
        ("09:50", 20, GAP),
        ("10:50", 20, PROT),
        ("08:20", 15, PRE),
        ("08:20", 30, GAP),
        ("16:50", 15, PROT),
        ("16:50", 30, POST),
        ("11:50", 50, BREAK),
        ("11:30", 90, GAP),
        ("08:00", 600, GAP),
    ],
)
def test_with_clock_times_it_is_where_most_of_the_minutes_lie(start: str, minutes: int, placement: Placement) -> None:
    assert suggestion(start, minutes) is placement


def test_seconds_of_a_start_do_not_matter() -> None:
    assert suggested_placement(WEDNESDAY, local("2026-03-04T10:59:59"), 1, a_day()) is PROT


def test_a_day_off_is_off_at_any_time() -> None:
    for start in ("03:00", "10:00", "23:00"):
        assert suggestion(start, 15, SATURDAY) is OFF
    assert suggested_placement(SATURDAY, None, 15, a_day()) is OFF


def test_a_day_absent_as_a_whole_is_off_and_half_a_day_is_not() -> None:
    whole = (an_absence(date=WEDNESDAY),)
    assert suggestion("10:00", 15, absences=whole) is OFF
    assert suggested_placement(WEDNESDAY, None, 15, a_day(absences=whole)) is OFF
    halves = (an_absence(301, date=WEDNESDAY, minutes=240), an_absence(302, date=WEDNESDAY, minutes=239))
    assert suggestion("10:00", 15, absences=halves) is PROT
    both = (*halves, an_absence(303, date=WEDNESDAY, minutes=1))
    assert suggestion("10:00", 15, absences=both) is OFF
    elsewhere = (an_absence(date=SATURDAY),)
    assert suggestion("10:00", 15, absences=elsewhere) is PROT


def test_before_the_first_pattern_it_is_a_gap() -> None:
    for known in ({"patterns": ()}, {"patterns": (a_pattern(valid_from=date(2026, 3, 5)),)}):
        assert suggestion("10:00", 15, **known) is GAP
        assert suggested_placement(WEDNESDAY, None, 15, a_day(**known)) is GAP
        assert suggested_placement(SATURDAY, None, 15, a_day(patterns=())) is GAP


def test_without_clock_times_protected_minutes_are_filled_first() -> None:
    filled = tuple(an_entry(n, date=WEDNESDAY, minutes=60) for n in (1, 2))
    assert suggested_placement(WEDNESDAY, None, 15, a_day()) is PROT
    assert suggested_placement(WEDNESDAY, None, 15, a_day(entries=filled[:1])) is PROT
    assert suggested_placement(WEDNESDAY, None, 15, a_day(entries=filled)) is GAP
    others = (*filled[:1], an_entry(3, date=WEDNESDAY, minutes=60, placement=GAP), an_entry(4, minutes=60))
    assert suggested_placement(WEDNESDAY, None, 15, a_day(entries=others)) is PROT


def test_without_blocks_nothing_is_protected() -> None:
    plain = (a_pattern(day=a_work_day("08:30-17:00", None)),)
    assert suggested_placement(WEDNESDAY, None, 15, a_day(patterns=plain)) is GAP
    assert suggestion("12:00", 30, patterns=plain) is GAP


def test_a_block_that_was_booked_over_is_not_protected() -> None:
    half = (an_erosion(date=WEDNESDAY, minutes=60),)
    whole = (an_erosion(201, date=WEDNESDAY, minutes=60), an_erosion(202, date=WEDNESDAY, minutes=60))
    assert suggestion("10:00", 30, erosions=half) is PROT
    assert suggestion("10:00", 30, erosions=whole) is GAP
    assert suggestion("12:00", 30, erosions=whole) is BREAK
    assert suggested_placement(WEDNESDAY, None, 15, a_day(erosions=half)) is PROT
    assert suggested_placement(WEDNESDAY, None, 15, a_day(erosions=whole)) is GAP
    filled = (an_entry(1, date=WEDNESDAY, minutes=60),)
    assert suggestion("16:00", 30, erosions=half, entries=filled) is GAP
    assert suggestion("16:00", 30, entries=(*filled, an_entry(2, date=WEDNESDAY, minutes=90))) is PROT
    assert suggestion("10:00", 30, erosions=(an_erosion(minutes=120),)) is PROT


NIGHTS = (a_pattern(day=a_work_day("22:00-06:00", "02:00-02:30", "04:00-05:00")),)


@pytest.mark.parametrize(
    ("start", "placement"),
    [
        ("00:30", GAP),
        ("02:00", BREAK),
        ("04:30", PROT),
        ("06:00", POST),
        ("13:59", POST),
        ("14:00", PRE),
        ("21:30", PRE),
        ("22:00", GAP),
    ],
)
def test_a_night_shift_belongs_to_the_day_it_began_on(start: str, placement: Placement) -> None:
    assert suggestion(start, 1, patterns=NIGHTS) is placement


def test_around_midday_between_two_nights_the_nearer_shift_decides() -> None:
    assert suggestion("13:50", 20, patterns=NIGHTS) is POST
    assert suggestion("13:50", 21, patterns=NIGHTS) is PRE


def test_the_first_and_the_last_night_of_a_week() -> None:
    monday, saturday = date(2026, 3, 2), SATURDAY
    assert suggestion("00:30", 15, monday, patterns=NIGHTS) is PRE
    assert suggestion("00:30", 15, saturday, patterns=NIGHTS) is GAP
    assert suggestion("06:30", 15, saturday, patterns=NIGHTS) is OFF


def test_only_the_minutes_before_midnight_decide() -> None:
    assert suggestion("23:50", 300) is POST
    assert suggestion("23:50", 300, patterns=NIGHTS) is GAP


def test_the_nights_the_clock_changes_are_read_from_the_wall() -> None:
    early = (a_pattern(day=a_work_day("01:00-05:00", None, "03:00-04:00"), weekdays=list(Weekday)),)
    spring, autumn = date(2026, 3, 8), date(2026, 11, 1)
    assert suggestion("01:50", 70, spring, patterns=early) is PROT
    assert suggestion("01:30", 60, autumn, patterns=early) is GAP
    assert suggestion("02:30", 65, autumn, patterns=early) is PROT
    assert suggestion("01:50", 20, autumn, patterns=early) is GAP


def test_one_block_must_hold_the_whole_stretch() -> None:
    def holds(start: str, minutes: int, **known: Any) -> bool:
        return lies_in_one_block(WEDNESDAY, local(f"2026-03-04T{start}"), minutes, a_day(**known))

    assert holds("10:00", 60)
    assert holds("16:59", 1)
    assert not holds("09:59", 2)
    assert not holds("10:30", 31)
    assert not holds("12:00", 10)
    assert not holds("10:00", 60, patterns=())
    assert not holds("10:00", 60, absences=(an_absence(date=WEDNESDAY),))
    assert not holds("10:00", 31, erosions=(an_erosion(date=WEDNESDAY, minutes=90),))
    assert holds("10:00", 30, erosions=(an_erosion(date=WEDNESDAY, minutes=90),))
    touching = (a_pattern(day=a_work_day("08:30-17:00", None, "10:00-11:00", "11:00-12:00")),)
    assert not holds("10:30", 60, patterns=touching)


def test_paid_time_is_a_shift_without_its_meal() -> None:
    def is_paid(start: str, minutes: int, **known: Any) -> bool:
        return lies_in_paid_time(WEDNESDAY, local(f"2026-03-04T{start}"), minutes, a_day(**known))

    assert is_paid("08:30", 210)
    assert is_paid("12:30", 270)
    assert not is_paid("12:29", 1)
    assert not is_paid("11:59", 2)
    assert not is_paid("08:29", 5)
    assert not is_paid("16:59", 2)
    assert is_paid("03:00", 5, patterns=())


def test_more_may_be_logged_in_blocks_than_there_is() -> None:
    assert protected_minutes_open(WEDNESDAY, a_day()) == 120
    assert protected_minutes_open(WEDNESDAY, a_day(entries=(an_entry(date=WEDNESDAY, minutes=150),))) == -30
    assert protected_minutes_open(SATURDAY, a_day()) == 0


@given(
    day=st.dates(date(2026, 1, 4), date(2026, 12, 31)),
    clock=st.times(),
    minutes=st.integers(1, 960),
    pattern=st.sampled_from(
        [PATTERN, NIGHTS[0], a_pattern(day=a_work_day("00:00-23:59", None), weekdays=list(Weekday))]
    ),
)
def test_every_stretch_gets_a_placement_it_touches(day: date, clock: time, minutes: int, pattern: Any) -> None:
    situation = a_day(patterns=(pattern,))
    start = datetime.combine(day, clock, tzinfo=situation.zone)
    placed = suggested_placement(day, start, minutes, situation)
    assert placed in Placement
    assert placed is not Placement.FREED
