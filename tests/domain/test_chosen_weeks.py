"""Which weeks were chosen, which say nothing, and whether a week was chosen before it began."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.chosen_weeks import (
    SampleFacts,
    are_chosen_alone,
    chosen_ahead_on,
    chosen_weeks,
    is_left_out,
    left_out_of,
    next_chosen,
    sample_facts,
    weeks_that_count,
)
from dutytracker.domain.records import SamplePlan
from tests.builders import WEEK, ZONE
from tests.reports.summaries import a_summary

PACIFIC = ZoneInfo(ZONE)
BLANK: dict[str, Any] = {"logged": 0, "closed": 0, "undone_answered": False}


def weeks(*numbers: int) -> tuple[date, ...]:
    return tuple(WEEK.shifted(number).start for number in numbers)


def a_plan(*numbers: int, begins: int = 0, made: datetime | None = None) -> SamplePlan:
    """Chooses the weeks with those numbers after `WEEK`, from the week `begins` on; made at noon two days before."""
    valid_from = WEEK.shifted(begins).start
    noon = datetime(valid_from.year, valid_from.month, valid_from.day, 20, tzinfo=UTC) - timedelta(days=2)
    return SamplePlan(valid_from=valid_from, weeks=weeks(*numbers), recorded_at=made or noon)


def summaries(*fields: dict[str, Any]):
    return tuple(a_summary(**({"week": WEEK.shifted(number)} | each)) for number, each in enumerate(fields))


def test_a_week_is_left_out_only_where_a_plan_is_in_force_that_does_not_choose_it():
    plans = (a_plan(1, 3, begins=1),)
    assert [is_left_out(WEEK.shifted(number), plans) for number in range(4)] == [False, False, True, False]
    assert left_out_of((WEEK, WEEK.shifted(2)), plans) == {WEEK.shifted(2)}
    assert [each.week for each in weeks_that_count(summaries({}, {}, {}), plans)] == [WEEK, WEEK.shifted(1)]


def test_an_empty_plan_ends_the_one_before_it():
    plans = (a_plan(0), a_plan(begins=2))
    assert [is_left_out(WEEK.shifted(number), plans) for number in range(3)] == [False, True, False]


def test_a_later_plan_takes_over_from_its_first_day_and_the_earlier_one_keeps_its_weeks():
    plans = (a_plan(0, 2, 4), a_plan(3, begins=2))
    assert chosen_weeks(plans, Weekday.SUNDAY) == (WEEK, WEEK.shifted(3))
    assert next_chosen(WEEK, plans, Weekday.SUNDAY) == WEEK.shifted(3)
    assert next_chosen(WEEK.shifted(3), plans, Weekday.SUNDAY) is None


def test_after_weeks_begin_on_another_day_the_week_that_holds_the_chosen_day_is_chosen():
    plans = (a_plan(1),)
    assert chosen_weeks(plans, Weekday.MONDAY) == (Week(WEEK.start + timedelta(days=1)),)


def test_a_week_was_chosen_ahead_of_time_only_if_the_plan_was_made_before_it_began():
    first = WEEK.start
    evening_before = datetime(first.year, first.month, first.day, 7, 30, tzinfo=UTC)
    assert chosen_ahead_on(WEEK, (a_plan(0, made=evening_before),), PACIFIC) == first - timedelta(days=1)
    that_morning = evening_before + timedelta(hours=1)
    assert chosen_ahead_on(WEEK, (a_plan(0, made=that_morning),), PACIFIC) is None
    assert chosen_ahead_on(WEEK.shifted(1), (a_plan(0, 1, made=that_morning),), PACIFIC) == first
    assert chosen_ahead_on(WEEK.shifted(1), (a_plan(0),), PACIFIC) is None
    assert chosen_ahead_on(WEEK, (), PACIFIC) is None


def test_what_a_range_rests_on_is_counted_week_by_week():
    late = datetime(2026, 3, 25, 20, tzinfo=UTC)
    plans = (a_plan(1, 2, begins=1), a_plan(3, 4, begins=3, made=late))
    facts = sample_facts(summaries({}, {}, {}, {}, {}, BLANK, {}), plans, PACIFIC)
    assert facts == SampleFacts(
        ahead=3,
        late=1,
        not_chosen=2,
        logged_all_the_same=1,
        free=1,
        chosen_on=(WEEK.shifted(1).start - timedelta(days=2), date(2026, 3, 25)),
    )


def test_chosen_weeks_count_alone_only_where_no_week_is_from_when_every_week_was_logged():
    plans = (a_plan(1, 2, begins=1),)
    ranges = ((1, 2, 3), (3, 4), (1, 2), (0, 1, 3), (0,), ())
    found = [are_chosen_alone([WEEK.shifted(number) for number in numbers], plans) for numbers in ranges]
    assert found == [True, True, False, False, False, False]
    facts = [sample_facts(summaries(*[{}] * count), plans, PACIFIC) for count in (2, 4)]
    assert [each is not None and each.are_chosen_alone for each in facts] == [False, False]
    later = sample_facts(summaries(*[{}] * 4)[1:], plans, PACIFIC)
    assert later is not None
    assert later.are_chosen_alone


def test_a_range_under_no_plan_has_nothing_to_say_about_chosen_weeks():
    assert sample_facts(summaries({}, {}), (), PACIFIC) is None
    assert sample_facts(summaries({}, {}), (a_plan(9, begins=8),), PACIFIC) is None
    assert sample_facts((), (a_plan(0),), PACIFIC) is None
