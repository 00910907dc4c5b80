"""A plan of one's own: only weeks that have not begun can be chosen, and every change of it can be taken back."""

from datetime import UTC, date, datetime

import pytest

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.choosing_weeks import choosing, first_to_choose, is_of_unit, stopping
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import SamplePlan
from dutytracker.domain.unit import UnitFile, UnitPlan
from dutytracker.language import translate
from tests.builders import WEDNESDAY, WEEK

NOW = datetime(2026, 3, 4, 20, tzinfo=UTC)
NEXT = WEEK.shifted(1)


def a_plan(*weeks: Week, begins: Week = NEXT) -> SamplePlan:
    return SamplePlan(valid_from=begins.start, weeks=tuple(week.start for week in weeks), recorded_at=NOW)


def choose(*weeks: Week, held: tuple[SamplePlan, ...] = ()) -> Change:
    return choosing(weeks, held, today=WEDNESDAY, first_weekday=Weekday.SUNDAY, recorded_at=NOW)


def stop(*held: SamplePlan) -> Change:
    return stopping(held, today=WEDNESDAY, first_weekday=Weekday.SUNDAY, recorded_at=NOW)


def test_the_first_week_that_can_be_chosen_is_the_next_one():
    assert first_to_choose(WEDNESDAY, Weekday.SUNDAY) == NEXT
    assert first_to_choose(WEDNESDAY, Weekday.THURSDAY) == Week(date(2026, 3, 5))


def test_chosen_weeks_hold_from_the_next_week_on_in_their_order_and_each_once():
    change = choose(NEXT.shifted(4), NEXT, NEXT.shifted(4))
    assert change == Change("Choose the weeks to log", (Edit(None, a_plan(NEXT, NEXT.shifted(4))),))


@pytest.mark.parametrize("begun", [WEEK, WEEK.shifted(-3)])
def test_a_week_that_has_begun_cannot_be_chosen(begun):
    with pytest.raises(DutyError, match="has begun"):
        choose(NEXT, begun)


@pytest.mark.usefixtures("in_spanish")
def test_the_week_that_has_begun_is_named_in_the_reader_s_words():
    with pytest.raises(DutyError) as told:
        choose(WEEK)
    assert "March 1, 2026" in told.value.sentence
    assert "La semana del 1 de marzo de 2026 ya empezó." in translate(told.value.sentence)


def test_no_week_at_all_is_no_choice():
    with pytest.raises(DutyError, match="Choose at least one week"):
        choose()


def test_a_choice_takes_the_place_of_the_one_made_for_the_same_weeks_and_of_later_ones():
    same, later = a_plan(NEXT), a_plan(NEXT.shifted(6), begins=NEXT.shifted(5))
    before = a_plan(WEEK, begins=WEEK.shifted(-2))
    change = choose(NEXT.shifted(2), held=(before, same, later))
    assert change.edits == (Edit(later, None), Edit(same, a_plan(NEXT.shifted(2))))


def test_stopping_asks_for_every_week_again_from_the_running_one_on():
    earlier, later = a_plan(WEEK, begins=WEEK.shifted(-2)), a_plan(NEXT.shifted(3))
    change = stop(earlier, later)
    assert change.label == "Log every week again"
    assert change.edits == (Edit(later, None), Edit(None, a_plan(begins=WEEK)))


def test_stopping_a_plan_that_began_with_the_running_week_ends_that_one():
    held = a_plan(NEXT, begins=WEEK)
    assert stop(held).edits == (Edit(held, a_plan(begins=WEEK)),)


def test_stopping_a_plan_that_has_not_begun_takes_it_away():
    assert stop(a_plan(NEXT)).edits == (Edit(a_plan(NEXT), None),)


def test_where_every_week_is_logged_there_is_nothing_to_stop():
    assert stop().edits == ()
    assert stop(a_plan(WEEK, begins=WEEK.shifted(-4)), a_plan(begins=WEEK.shifted(-1))).edits == ()


def a_unit(*weeks: Week) -> UnitFile:
    return UnitFile(
        unit="North",
        key=bytes(32),
        sealing_key=bytes(32),
        made_at=NOW,
        plan=UnitPlan(sampled_weeks=weeks),
        weeks_asked=None,
    )


def test_a_plan_is_the_units_where_it_chooses_what_the_unit_file_does_from_its_first_day_on():
    unit = a_unit(WEEK.shifted(-2), NEXT, NEXT.shifted(3))
    assert is_of_unit(a_plan(NEXT, NEXT.shifted(3)), unit)
    assert is_of_unit(a_plan(WEEK.shifted(-2), NEXT, NEXT.shifted(3)), unit)
    assert not is_of_unit(a_plan(NEXT), unit)
    assert not is_of_unit(a_plan(NEXT), a_unit())
