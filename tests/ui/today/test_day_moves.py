"""What a pull at an entry means, before anything is stored."""

from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.errors import DutyError
from dutytracker.domain.moving import OTHER_DAY, TOO_LATE, TOO_LONG, TOO_SHORT, moving
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from dutytracker.ui.clock_stretch import MINUTES_PER_DAY, Stretch
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry, marks_of
from dutytracker.ui.today.day_moves import (
    Grip,
    Held,
    chosen,
    free_around,
    gap_at,
    latest_of,
    pulled,
    snapped,
    stepped,
    trouble_with,
)
from tests.builders import a_timer, an_entry
from tests.ui.sample import NOW, TODAY, ZONE, ZONE_NAME, a_usual_pattern

NINE = 9 * 60


def placed(start: int = NINE, minutes: int = 20) -> PlacedEntry:
    return PlacedEntry(Stretch(start, start + minutes), Placement.GAP)


def marks(*entries, now=NOW, day=TODAY, running=None) -> DayMarks:
    settings = LogSettings(time_zone=ZONE_NAME)
    return marks_of(
        day, Situation(now=now, settings=settings, patterns=(a_usual_pattern(),)), entries, (), None, running=running
    )


def timed(hour: int, minute: int, minutes: int, number: int = 1):
    start = NOW.replace(hour=hour, minute=minute).astimezone(UTC)
    return an_entry(number, date=TODAY, start=start, minutes=minutes)


def test_a_pull_moves_an_entry_to_the_next_full_five_minutes():
    assert pulled(placed(NINE + 2), Grip.WHOLE, 9, 5).stretch == Stretch(NINE + 10, NINE + 30)
    assert pulled(placed(NINE + 2), Grip.WHOLE, 9, 1).stretch == Stretch(NINE + 11, NINE + 31)


def test_a_pull_of_a_hair_moves_nothing():
    assert not pulled(placed(NINE + 2), Grip.WHOLE, 2, 5).is_moved
    assert not pulled(placed(NINE + 2), Grip.END, -2.4, 5).is_moved


def test_a_pull_at_an_end_makes_it_longer_or_shorter():
    assert pulled(placed(), Grip.START, -14, 5).stretch == Stretch(NINE - 15, NINE + 20)
    assert pulled(placed(), Grip.END, 11, 5).stretch == Stretch(NINE, NINE + 30)


def test_an_end_stops_before_it_reaches_the_other_one():
    assert pulled(placed(), Grip.START, 60, 5).stretch == Stretch(NINE + 15, NINE + 20)
    assert pulled(placed(), Grip.END, -60, 5).stretch == Stretch(NINE, NINE + 5)
    assert pulled(placed(minutes=3), Grip.END, -60, 5).stretch == Stretch(NINE, NINE + 3)


@given(start=st.integers(0, 1400), minutes=st.integers(1, 40), by=st.floats(-1500, 1500), step=st.sampled_from((1, 5)))
def test_a_whole_entry_keeps_its_minutes_however_it_is_pulled(start, minutes, by, step):
    held = pulled(placed(start, minutes), Grip.WHOLE, by, step)
    assert held.stretch.minutes == minutes
    assert not held.is_moved or held.stretch.start % step == 0


@given(grip=st.sampled_from(Grip), by=st.floats(-1500, 1500), step=st.sampled_from((1, 5)))
def test_at_least_a_minute_is_left_however_an_end_is_pulled(grip, by, step):
    assert pulled(placed(), grip, by, step).stretch.minutes >= 1


@given(grips=st.lists(st.tuples(st.sampled_from(Grip), st.integers(-30, 30)), max_size=8))
def test_what_was_moved_by_keys_can_be_stored_as_shown(grips):
    entry = timed(9, 0, 20)
    shown = marks(entry)
    held = Held(placed=shown.entries[0])
    for grip, by in grips:
        try:
            held = stepped(held, grip, by, latest_of(shown))
        except DutyError:
            continue
    situation = Situation(now=NOW, settings=LogSettings(time_zone=ZONE_NAME), entries=(entry,))
    change = moving(entry, situation, start_by=held.start_by, end_by=held.end_by)
    assert bool(change.edits) == held.is_moved
    for edit in change.edits:
        assert edit.after.start.astimezone(ZONE) == NOW.replace(hour=0, minute=0) + timedelta(
            minutes=held.stretch.start
        )
        assert edit.after.minutes == held.stretch.minutes


@pytest.mark.parametrize(
    ("stretch", "sentence"),
    [
        (Stretch(NINE, NINE), TOO_SHORT),
        (Stretch(0, 16 * 60 + 1), TOO_LONG),
        (Stretch(-1, 20), OTHER_DAY),
        (Stretch(1430, 1441), OTHER_DAY),
        (Stretch(NINE, 1001), TOO_LATE),
        (Stretch(NINE, 1000), None),
    ],
)
def test_an_entry_lies_on_its_day_and_is_over(stretch, sentence):
    assert trouble_with(stretch, 1000) == sentence


def test_a_key_that_would_move_it_past_now_moves_nothing():
    with pytest.raises(DutyError) as refused:
        stepped(Held(placed=placed()), Grip.END, 5, NINE + 24)
    assert refused.value.sentence == TOO_LATE


def test_today_ends_now_and_any_other_day_at_midnight():
    assert latest_of(marks()) == 14 * 60 + 20
    assert latest_of(marks(day=TODAY - timedelta(days=1))) == MINUTES_PER_DAY


def test_what_is_free_reaches_from_entry_to_entry_and_up_to_now():
    shown = marks(timed(8, 0, 30), timed(9, 0, 30, 2), running=a_timer(started_at=NOW.replace(hour=14, minute=0)))
    assert free_around(8 * 60 + 40, shown) == Stretch(8 * 60 + 30, 9 * 60)
    assert free_around(11 * 60, shown) == Stretch(9 * 60 + 30, 14 * 60)
    assert free_around(60, shown) == Stretch(0, 8 * 60)
    assert free_around(8 * 60 + 10, shown) is None
    assert free_around(14 * 60 + 10, shown) is None
    assert free_around(15 * 60, shown) is None
    assert free_around(15 * 60, marks()) is None
    assert free_around(14 * 60, marks()) == Stretch(0, 14 * 60 + 20)


@given(first=st.floats(-100, 1500), last=st.floats(-100, 1500), step=st.sampled_from((1, 5)))
def test_what_is_pulled_over_is_free_whichever_way_it_is_pulled(first, last, step):
    free = Stretch(513, 601)
    stretch = chosen(first, last, step, free)
    assert stretch == chosen(last, first, step, free)
    assert stretch is None or free.start <= stretch.start < stretch.end <= free.end


def test_what_is_pulled_over_begins_and_ends_at_full_five_minutes():
    assert chosen(542.4, 558, 5, Stretch(500, 600)) == Stretch(540, 560)
    assert chosen(542, 542, 5, Stretch(500, 600)) is None


def test_a_gap_is_found_by_any_of_its_minutes():
    gaps = (Stretch(0, 10), Stretch(20, 30))
    assert gap_at(29, gaps) == Stretch(20, 30)
    assert gap_at(10, gaps) is None


def test_of_two_that_are_as_near_the_later_one_is_taken():
    assert (snapped(12.5, 5), snapped(12.4, 5), snapped(-2.6, 5)) == (15, 10, -5)
