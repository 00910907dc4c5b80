"""Moving an entry on the clock keeps its minutes, its day and what was chosen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import local_date, midnight_after
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.moving import NO_TIME, OTHER_DAY, TOO_LATE, TOO_LONG, TOO_SHORT, Grip, moving
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings, Source
from dutytracker.domain.situation import Situation
from tests.builders import MONDAY, ZONE, a_pattern, a_work_day, an_entry, an_erosion

NINE = datetime(2026, 3, 2, 17, tzinfo=UTC)
"""9:00 AM on a Monday in the zone of the log."""

PATTERN = a_pattern(day=a_work_day("08:00-17:00", "12:00-13:00", "08:00-09:00", "11:00-11:30"))


def situation(*entries, now=NINE + timedelta(hours=5), erosions=()) -> Situation:
    settings = LogSettings(time_zone=ZONE)
    return Situation(now=now, settings=settings, entries=entries, patterns=(PATTERN,), erosions=erosions)


def a_call(**fields):
    defaults = {"duty": Duty.CALL, "start": NINE, "minutes": 20, "placement": Placement.GAP}
    return an_entry(**(defaults | fields))


def moved(entry, grip, by, where=None):
    (edit,) = moving(entry, grip, by, where or situation(entry)).edits
    assert edit.before == entry
    return edit.after


def test_a_moved_entry_keeps_its_minutes():
    entry = a_call()
    after = moved(entry, Grip.WHOLE, 35)
    assert (after.start, after.minutes) == (NINE + timedelta(minutes=35), 20)
    assert after == replace(entry, start=after.start)


def test_an_earlier_start_makes_it_longer_and_a_later_one_shorter():
    assert (moved(a_call(), Grip.START, -10).start, moved(a_call(), Grip.START, -10).minutes) == (
        NINE - timedelta(minutes=10),
        30,
    )
    assert moved(a_call(), Grip.START, 5).minutes == 15


def test_a_moved_end_leaves_the_start():
    after = moved(a_call(), Grip.END, 10)
    assert (after.start, after.minutes) == (NINE, 30)


def test_a_placement_that_was_only_suggested_is_suggested_anew():
    assert moved(a_call(), Grip.WHOLE, -40).placement is Placement.PROT
    assert moved(a_call(), Grip.WHOLE, 185).placement is Placement.BREAK
    assert moved(a_call(placement=Placement.PROT), Grip.WHOLE, 5).placement is Placement.GAP


def test_a_placement_that_was_chosen_stays():
    entry = a_call(placement=Placement.FREED, placement_chosen=True)
    assert moved(entry, Grip.WHOLE, -40).placement is Placement.FREED


def test_the_entry_itself_does_not_fill_the_block_it_moves_in():
    entry = a_call(start=NINE - timedelta(minutes=60), minutes=30, placement=Placement.PROT)
    booked = situation(entry, erosions=(an_erosion(minutes=60),))
    assert moved(entry, Grip.WHOLE, 10, booked).placement is Placement.PROT


def test_a_start_that_was_assumed_is_given_then():
    assert not moved(a_call(start_assumed=True), Grip.END, 5).start_assumed


def test_measured_minutes_count_as_typed_and_all_others_as_they_did():
    assert moved(a_call(source=Source.TIMER), Grip.START, 5).source is Source.FORM
    assert moved(a_call(source=Source.GRID), Grip.START, 5).source is Source.GRID


def test_what_is_not_moved_is_no_change():
    entry = a_call(start_assumed=True, source=Source.TIMER)
    assert moving(entry, Grip.WHOLE, 0, situation(entry)).edits == ()


@pytest.mark.parametrize(
    ("entry", "grip", "by", "sentence"),
    [
        (an_entry(), Grip.WHOLE, 5, NO_TIME),
        (a_call(), Grip.END, -20, TOO_SHORT),
        (a_call(), Grip.START, 20, TOO_SHORT),
        (a_call(minutes=955), Grip.END, 10, TOO_LONG),
        (a_call(), Grip.WHOLE, -545, OTHER_DAY),
        (a_call(), Grip.WHOLE, 885, OTHER_DAY),
        (a_call(), Grip.END, 885, OTHER_DAY),
        (a_call(), Grip.WHOLE, 285, TOO_LATE),
    ],
)
def test_what_is_not_possible_is_refused_with_a_sentence(entry, grip, by, sentence):
    with pytest.raises(DutyError) as refused:
        moving(entry, grip, by, situation(entry))
    assert refused.value.sentence == sentence


def test_an_entry_may_end_now_and_at_midnight():
    assert moved(a_call(), Grip.WHOLE, 280).minutes == 20
    later = situation(now=NINE + timedelta(days=1))
    assert moved(a_call(), Grip.WHOLE, 880, later).minutes == 20


def test_seconds_of_an_entry_that_came_in_do_not_push_it_past_now():
    entry = a_call(start=NINE + timedelta(seconds=40))
    assert moved(entry, Grip.WHOLE, 280).start == NINE + timedelta(minutes=280, seconds=40)


grips = st.sampled_from(Grip)
shifts = st.integers(-900, 900)


@given(start=st.integers(0, 1439), minutes=st.integers(1, 960), grip=grips, by=shifts)
def test_however_it_is_moved_it_stays_on_its_day_and_undo_brings_it_back(start, minutes, grip, by):
    midnight = NINE - timedelta(hours=9)
    entry = a_call(start=midnight + timedelta(minutes=start), minutes=min(minutes, 1440 - start))
    where = situation(entry, now=NINE + timedelta(days=1))
    try:
        change = moving(entry, grip, by, where)
    except DutyError:
        return
    for edit in change.edits:
        after = edit.after
        assert local_date(after.start, ZoneInfo(ZONE)) == entry.date == MONDAY
        assert after.start + timedelta(minutes=after.minutes) <= midnight_after(entry.start, ZoneInfo(ZONE))
        assert after.minutes == entry.minutes or grip is not Grip.WHOLE
        assert (edit.inverted().after, edit.inverted().before) == (entry, after)


@given(grip=grips, by=st.integers(-19, 19))
def test_what_was_moved_can_be_moved_back(grip, by):
    entry = a_call()
    there = moved(entry, grip, by) if by else entry
    back = moved(there, grip, -by, situation(there)) if by else entry
    assert back == entry
