"""A week with other hours: it alone looks different, and everything after it as before."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import DutyError
from dutytracker.domain.patterns import work_day_on
from dutytracker.domain.this_week import (
    changing_week,
    days_in_force,
    with_block_moved,
    with_day_off,
    with_days_swapped,
)
from tests.builders import WEEK, a_pattern, a_range, a_work_day

USUAL = a_work_day("08:30-17:00", "12:00-12:30", "16:00-17:00")
MOVED = a_work_day("08:30-17:00", "12:00-12:30", "08:30-09:30")
AROUND = [WEEK.start + timedelta(days=number) for number in range(-20, 30)]


def applied(change, patterns):
    kept = [pattern for pattern in patterns if pattern not in [edit.before for edit in change.edits]]
    return (*kept, *(edit.after for edit in change.edits if edit.after is not None))


def test_a_moved_block_holds_in_one_week():
    patterns = (a_pattern(day=USUAL),)
    days = days_in_force(WEEK, patterns) | {Weekday.TUESDAY: MOVED}

    after = applied(changing_week(WEEK, days, patterns), patterns)

    assert [day for day in AROUND if work_day_on(day, after) != work_day_on(day, patterns)] == [WEEK.days[2]]
    assert work_day_on(WEEK.days[2], after) == MOVED


def test_a_day_off_and_a_swapped_shift():
    patterns = (a_pattern(day=USUAL),)
    days = days_in_force(WEEK, patterns)
    days[Weekday.SATURDAY] = days.pop(Weekday.FRIDAY)

    after = applied(changing_week(WEEK, days, patterns), patterns)

    assert work_day_on(WEEK.days[5], after) is None
    assert work_day_on(WEEK.days[6], after) == USUAL
    assert work_day_on(WEEK.days[6] + timedelta(days=7), after) is None


def test_the_hours_that_hold_already_change_nothing():
    patterns = (a_pattern(day=USUAL),)
    assert changing_week(WEEK, days_in_force(WEEK, patterns), patterns).edits == ()


def test_a_second_change_of_the_same_week_edits_the_first():
    patterns = (a_pattern(day=USUAL),)
    patterns = applied(changing_week(WEEK, {Weekday.MONDAY: MOVED}, patterns), patterns)

    change = changing_week(WEEK, {Weekday.MONDAY: USUAL}, patterns)

    assert [(edit.before is None, edit.after is None) for edit in change.edits] == [(False, False)]
    assert len(applied(change, patterns)) == 3


def test_hours_that_changed_within_the_week_give_way():
    first = a_pattern(valid_from=WEEK.start, day=MOVED)
    later = a_pattern(valid_from=WEEK.days[3], day=USUAL)

    after = applied(changing_week(WEEK, first.days, (first, later)), (first, later))

    assert days_in_force(WEEK, after) == first.days
    assert work_day_on(WEEK.end + timedelta(days=1), after) == USUAL


def test_without_usual_hours_there_is_nothing_to_come_back_to():
    with pytest.raises(DutyError, match="usual working hours first"):
        changing_week(WEEK, {Weekday.MONDAY: USUAL}, ())


days_of_week = st.dictionaries(st.sampled_from(list(Weekday)), st.sampled_from([USUAL, MOVED]))
starts = st.dictionaries(st.integers(-10, 16), days_of_week, min_size=1)


@given(starts, days_of_week)
def test_only_that_week_looks_different_whatever_began_when(begun, wanted):
    patterns = tuple(
        a_pattern(valid_from=WEEK.start + timedelta(days=number), day=USUAL, weekdays=list(days))
        for number, days in sorted(begun.items())
    )
    if min(begun) > 7:
        return
    after = applied(changing_week(WEEK, wanted, patterns), patterns)
    assert len({pattern.valid_from for pattern in after}) == len(after)
    assert days_in_force(WEEK, after) == wanted
    outside = [day for day in AROUND if day not in WEEK]
    assert [work_day_on(day, after) for day in outside] == [work_day_on(day, patterns) for day in outside]


EVERY_DAY = dict.fromkeys(list(Weekday)[:5], USUAL)
BLOCK = USUAL.protected[0]
EARLY = MOVED.protected[0]


def test_a_block_is_moved_on_its_day_and_to_another():
    on_its_day = with_block_moved(EVERY_DAY, (Weekday.TUESDAY, BLOCK), to=(Weekday.TUESDAY, EARLY))
    assert on_its_day == EVERY_DAY | {Weekday.TUESDAY: MOVED}
    elsewhere = with_block_moved(EVERY_DAY, (Weekday.TUESDAY, BLOCK), to=(Weekday.FRIDAY, EARLY))
    assert elsewhere[Weekday.TUESDAY].protected == ()
    assert elsewhere[Weekday.FRIDAY].protected == (EARLY, BLOCK)


def test_a_block_is_added_and_taken_away():
    added = with_block_moved(EVERY_DAY, None, to=(Weekday.MONDAY, EARLY))
    assert added[Weekday.MONDAY].protected == (EARLY, BLOCK)
    assert with_block_moved(added, (Weekday.MONDAY, EARLY), to=None) == EVERY_DAY


@pytest.mark.parametrize(
    ("weekday", "clocks", "sentence"),
    [
        (Weekday.SUNDAY, "08:30-09:30", "That day is off"),
        (Weekday.MONDAY, "17:00-18:00", "inside the shift"),
        (Weekday.MONDAY, "11:30-12:15", "must not overlap"),
    ],
)
def test_a_block_must_fit_into_its_day(weekday, clocks, sentence):
    with pytest.raises(DutyError, match=sentence):
        with_block_moved(EVERY_DAY, None, to=(weekday, a_range(clocks)))


def test_a_shift_is_swapped_with_another_or_with_a_day_off():
    days = EVERY_DAY | {Weekday.MONDAY: MOVED}
    assert with_days_swapped(days, Weekday.MONDAY, Weekday.FRIDAY) == EVERY_DAY | {Weekday.FRIDAY: MOVED}
    saturday = with_days_swapped(days, Weekday.MONDAY, Weekday.SATURDAY)
    assert list(saturday) == list(Weekday)[1:6]
    assert saturday[Weekday.SATURDAY] == MOVED
    assert with_days_swapped(saturday, Weekday.SATURDAY, Weekday.MONDAY) == days


def test_a_day_off_has_no_shift():
    assert list(with_day_off(EVERY_DAY, Weekday.MONDAY)) == list(Weekday)[1:5]
