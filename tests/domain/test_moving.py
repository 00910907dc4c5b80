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
from dutytracker.domain.moving import NO_TIME, OTHER_DAY, TOO_LATE, TOO_LONG, TOO_SHORT, moving
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


WHOLE, START, END = (1, 1), (1, 0), (0, 1)
"""Which ends of an entry are moved."""


def change(entry, ends, by, where=None):
    return moving(entry, where or situation(entry), start_by=ends[0] * by, end_by=ends[1] * by)


def moved(entry, ends, by, where=None):
    (edit,) = change(entry, ends, by, where).edits
    assert edit.before == entry
    return edit.after


def test_a_moved_entry_keeps_its_minutes():
    entry = a_call()
    after = moved(entry, WHOLE, 35)
    assert (after.start, after.minutes) == (NINE + timedelta(minutes=35), 20)
    assert after == replace(entry, start=after.start)


def test_an_earlier_start_makes_it_longer_and_a_later_one_shorter():
    assert (moved(a_call(), START, -10).start, moved(a_call(), START, -10).minutes) == (
        NINE - timedelta(minutes=10),
        30,
    )
    assert moved(a_call(), START, 5).minutes == 15


def test_a_moved_end_leaves_the_start():
    after = moved(a_call(), END, 10)
    assert (after.start, after.minutes) == (NINE, 30)


def test_a_placement_that_was_only_suggested_is_suggested_anew():
    assert moved(a_call(), WHOLE, -40).placement is Placement.PROT
    assert moved(a_call(), WHOLE, 185).placement is Placement.BREAK
    assert moved(a_call(placement=Placement.PROT), WHOLE, 5).placement is Placement.GAP


def test_a_placement_that_was_chosen_stays():
    entry = a_call(placement=Placement.FREED, placement_chosen=True)
    assert moved(entry, WHOLE, -40).placement is Placement.FREED


def test_the_entry_itself_does_not_fill_the_block_it_moves_in():
    entry = a_call(start=NINE - timedelta(minutes=60), minutes=30, placement=Placement.PROT)
    booked = situation(entry, erosions=(an_erosion(minutes=60),))
    assert moved(entry, WHOLE, 10, booked).placement is Placement.PROT


def test_a_start_that_was_assumed_is_given_then():
    assert not moved(a_call(start_assumed=True), END, 5).start_assumed


def test_measured_minutes_count_as_typed_and_all_others_as_they_did():
    assert moved(a_call(source=Source.TIMER), START, 5).source is Source.FORM
    assert moved(a_call(source=Source.GRID), START, 5).source is Source.GRID


def test_what_is_not_moved_is_no_change():
    entry = a_call(start_assumed=True, source=Source.TIMER)
    assert change(entry, WHOLE, 0).edits == ()


@pytest.mark.parametrize(
    ("entry", "ends", "by", "sentence"),
    [
        (an_entry(), WHOLE, 5, NO_TIME),
        (a_call(), END, -20, TOO_SHORT),
        (a_call(), START, 20, TOO_SHORT),
        (a_call(minutes=955), END, 10, TOO_LONG),
        (a_call(), WHOLE, -545, OTHER_DAY),
        (a_call(), WHOLE, 885, OTHER_DAY),
        (a_call(), END, 885, OTHER_DAY),
        (a_call(), WHOLE, 285, TOO_LATE),
    ],
)
def test_what_is_not_possible_is_refused_with_a_sentence(entry, ends, by, sentence):
    with pytest.raises(DutyError) as refused:
        change(entry, ends, by)
    assert refused.value.sentence == sentence


def test_an_entry_may_end_now_and_at_midnight():
    assert moved(a_call(), WHOLE, 280).minutes == 20
    later = situation(now=NINE + timedelta(days=1))
    assert moved(a_call(), WHOLE, 880, later).minutes == 20


def test_seconds_of_an_entry_that_came_in_do_not_push_it_past_now():
    entry = a_call(start=NINE + timedelta(seconds=40))
    assert moved(entry, WHOLE, 280).start == NINE + timedelta(minutes=280, seconds=40)


sides = st.sampled_from((WHOLE, START, END))
shifts = st.integers(-900, 900)


@given(start=st.integers(0, 1439), minutes=st.integers(1, 960), ends=sides, by=shifts)
def test_however_it_is_moved_it_stays_on_its_day_and_undo_brings_it_back(start, minutes, ends, by):
    midnight = NINE - timedelta(hours=9)
    entry = a_call(start=midnight + timedelta(minutes=start), minutes=min(minutes, 1440 - start))
    where = situation(entry, now=NINE + timedelta(days=1))
    try:
        made = change(entry, ends, by, where)
    except DutyError:
        return
    for edit in made.edits:
        after = edit.after
        assert local_date(after.start, ZoneInfo(ZONE)) == entry.date == MONDAY
        assert after.start + timedelta(minutes=after.minutes) <= midnight_after(entry.start, ZoneInfo(ZONE))
        assert after.minutes == entry.minutes or ends is not WHOLE
        assert (edit.inverted().after, edit.inverted().before) == (entry, after)


@given(ends=sides, by=st.integers(-19, 19))
def test_what_was_moved_can_be_moved_back(ends, by):
    entry = a_call()
    there = moved(entry, ends, by) if by else entry
    back = moved(there, ends, -by, situation(there)) if by else entry
    assert back == entry
