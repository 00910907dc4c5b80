"""Setting a unit up: what is missing, what is odd, and weeks that are chosen ahead of time."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.unit import ClinicRoster, UnitPlan, WeeksAsked
from dutytracker.domain.unit_setup import (
    chosen_ahead,
    drawn_ahead,
    facts_taken_over,
    missing_in_setup,
    rosters_apart,
    sound_plan,
    unit_set_up,
    weeks_asked_of,
    weeks_to_choose,
)
from tests.builders import WEDNESDAY, WEEK

FACTS = UnitFacts(unit="North region", roster=60, first=WEEK.start, last=WEEK.shifted(25).last)
NOTHING = UnitPlan()
NORTH = ClinicRoster(name="North", roster=40)


def weeks(*numbers):
    return tuple(WEEK.shifted(number) for number in numbers)


def lowest(_below):
    return 0


def set_up(facts=FACTS, plan=NOTHING):
    return unit_set_up(facts, plan, key=b"k" * 32, sealing_key=b"s" * 32, made_at=datetime(2026, 3, 4, 5, 6, 7, 8, UTC))


def test_a_period_open_on_one_side_asks_for_no_weeks_yet():
    assert weeks_asked_of(FACTS) == WeeksAsked(first=FACTS.first, last=FACTS.last)
    assert weeks_asked_of(replace(FACTS, last=None)) is None
    assert weeks_asked_of(replace(FACTS, first=None)) is None


def test_what_must_still_be_entered_is_said_all_at_once():
    assert [problem.field for problem in missing_in_setup(UnitFacts(unit="  "))] == ["unit", "first", "last"]
    assert missing_in_setup(FACTS) == ()
    with pytest.raises(Problems):
        set_up(UnitFacts())


def test_a_unit_that_is_set_up_says_when_to_the_second():
    unit = set_up()
    assert (unit.unit, unit.made_at) == ("North region", datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))
    assert unit.weeks_asked == WeeksAsked(first=FACTS.first, last=FACTS.last)


def test_an_impossible_plan_makes_no_unit_file():
    with pytest.raises(Problems):
        set_up(plan=UnitPlan(clinics=(NORTH, NORTH)))
    with pytest.raises(Problems):
        sound_plan(UnitPlan(clinics=(NORTH, NORTH)), FACTS)


def test_chosen_weeks_that_the_period_moved_on_from_stay_in_the_plan_and_out_of_the_file():
    plan = UnitPlan(sampled_weeks=weeks(-3, 4))
    assert sound_plan(plan, FACTS, weeks(-3)) == plan
    assert set_up(plan=plan).plan.sampled_weeks == weeks(4)
    with pytest.raises(Problems, match="must be one of the weeks that are asked for"):
        sound_plan(plan, FACTS)
    with pytest.raises(Problems, match="None of the chosen weeks"):
        set_up(plan=UnitPlan(sampled_weeks=weeks(-3)))


@pytest.mark.parametrize(
    ("roster", "clinics", "apart"), [(60, (), None), (None, (NORTH,), None), (40, (NORTH,), None), (60, (NORTH,), 40)]
)
def test_clinics_that_do_not_add_up_to_the_unit_are_odd_but_possible(roster, clinics, apart):
    assert rosters_apart(replace(FACTS, roster=roster), UnitPlan(clinics=clinics)) == apart
    assert sound_plan(UnitPlan(clinics=clinics), FACTS).clinics == clinics


def test_only_weeks_of_the_period_that_have_not_begun_can_be_chosen():
    assert weeks_to_choose(FACTS, Weekday.SUNDAY, WEDNESDAY) == weeks(*range(1, 26))
    assert weeks_to_choose(FACTS, Weekday.SUNDAY, date(2026, 1, 1)) == weeks(*range(26))
    assert weeks_to_choose(FACTS, Weekday.SUNDAY, date(2027, 1, 1)) == ()
    assert len(weeks_to_choose(UnitFacts(), Weekday.SUNDAY, WEDNESDAY)) == 52


def test_two_weeks_of_every_quarter_are_drawn_and_those_that_began_stay():
    before = UnitPlan(sampled_weeks=weeks(0, 5))
    plan = drawn_ahead(before, FACTS, 2, today=WEDNESDAY, chance=lowest)
    assert plan.sampled_weeks == weeks(0, 1, 2, 14, 15)


def test_once_the_period_is_over_no_week_can_be_drawn():
    with pytest.raises(DutyError, match="still to begin"):
        drawn_ahead(UnitPlan(), FACTS, 2, today=date(2027, 1, 1), chance=lowest)


def test_weeks_are_picked_ahead_of_time_only():
    before = UnitPlan(sampled_weeks=weeks(0, 5))
    plan = chosen_ahead(before, weeks(3, 2, 3), WEDNESDAY)
    assert plan.sampled_weeks == weeks(0, 2, 3)
    assert chosen_ahead(before, (), WEDNESDAY).sampled_weeks == weeks(0)


def test_another_unit_file_gives_name_and_period_and_not_the_roster():
    before = UnitFacts(unit="Lakeside", roster=12, first=date(2025, 1, 1))
    assert facts_taken_over(before, set_up()) == replace(FACTS, roster=12)
    assert facts_taken_over(before, replace(set_up(), weeks_asked=None)) == UnitFacts(unit="North region", roster=12)
