"""Which weeks are logged where only some were chosen."""

from datetime import date

import pytest

from dutytracker.domain.calendar import Week
from dutytracker.domain.records import SamplePlan
from dutytracker.domain.sampling import is_sampled, latest_plan, plan_on
from tests.builders import WEEK, a_sample_plan

NEXT, THIRD = WEEK.shifted(1), WEEK.shifted(3)


def test_without_a_plan_every_week_is_logged():
    assert is_sampled(WEEK, ()) is None


@pytest.mark.parametrize(("week", "answer"), [(WEEK, True), (NEXT, False), (THIRD, True), (WEEK.shifted(-1), None)])
def test_from_the_first_day_of_a_plan_on_only_its_weeks_are_logged(week, answer):
    assert is_sampled(week, [a_sample_plan()]) is answer


def test_nothing_is_expected_once_the_chosen_weeks_are_over():
    assert is_sampled(THIRD.shifted(30), [a_sample_plan()]) is False


def test_the_plan_that_began_last_holds_whatever_the_order():
    later = a_sample_plan(NEXT.start, valid_from=NEXT.start)
    for plans in ([later, a_sample_plan()], [a_sample_plan(), later]):
        assert [is_sampled(week, plans) for week in (WEEK, NEXT, THIRD)] == [True, True, False]


def test_an_empty_plan_lets_every_week_be_logged_again():
    stopped = a_sample_plan(valid_from=NEXT.start)
    plans = [a_sample_plan(), type(stopped)(valid_from=NEXT.start, weeks=(), recorded_at=stopped.recorded_at)]
    assert [is_sampled(week, plans) for week in (WEEK, NEXT)] == [True, None]


def test_the_plan_in_force_is_the_one_that_began_last_until_an_empty_one_ends_it():
    stopped = SamplePlan(valid_from=THIRD.start, weeks=(), recorded_at=a_sample_plan().recorded_at)
    plans = [a_sample_plan(), stopped]
    found = [plan_on(week, plans) for week in (WEEK.shifted(-1), WEEK, NEXT, THIRD)]
    assert found == [None, plans[0], plans[0], None]


def test_the_latest_plan_is_none_where_every_week_will_be_logged():
    stopped = SamplePlan(valid_from=THIRD.start, weeks=(), recorded_at=a_sample_plan().recorded_at)
    assert latest_plan([a_sample_plan()]) == a_sample_plan()
    assert latest_plan([stopped, a_sample_plan()]) is None
    assert latest_plan([]) is None


def test_a_plan_outlives_a_change_of_the_day_on_which_weeks_begin():
    from_monday = [Week(date(2026, 3, 2)), Week(date(2026, 3, 9)), Week(date(2026, 3, 16))]
    assert [is_sampled(week, [a_sample_plan()]) for week in from_monday] == [False, False, True]
