"""Leaving a unit."""

from datetime import UTC, date, datetime

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change
from dutytracker.domain.leaving_unit import leaving_unit
from dutytracker.domain.records import SamplePlan
from tests.builders import WEEK, a_sample_plan, an_adoption
from tests.exchange.units import a_plan, a_unit

CHOSEN = (WEEK, WEEK.shifted(3))
TODAY = WEEK.shifted(1).start
AT = datetime(2026, 3, 9, 3, tzinfo=UTC)
ADOPTION = an_adoption()


def left(*plans: SamplePlan, chosen: bool = True, today: date = TODAY) -> Change:
    unit = a_unit(plan=a_plan(sampled_weeks=CHOSEN if chosen else ()))
    return leaving_unit(ADOPTION, unit, plans, today=today, first_weekday=Weekday.SUNDAY, at=AT)


def records(change: Change) -> list[tuple[object, object]]:
    return [(edit.before, edit.after) for edit in change.edits]


def test_only_the_adoption_goes_where_every_week_is_logged():
    assert records(left(chosen=False)) == [(ADOPTION, None)]


def test_from_the_running_week_on_every_week_is_logged_again():
    again = SamplePlan(valid_from=TODAY, weeks=(), recorded_at=AT)
    assert records(left(a_sample_plan())) == [(ADOPTION, None), (None, again)]


def test_weeks_that_were_to_be_chosen_later_are_no_more():
    plan = a_sample_plan(valid_from=WEEK.shifted(2).start)
    assert records(left(plan)) == [(ADOPTION, None), (plan, None)]


def test_a_choice_of_the_member_that_holds_until_then_stays():
    own, later = a_sample_plan(WEEK.start), a_sample_plan(valid_from=WEEK.shifted(2).start)
    assert records(left(own, later)) == [(ADOPTION, None), (later, None)]


def test_the_choice_of_the_member_stays():
    assert records(left(a_sample_plan(WEEK.shifted(5).start))) == [(ADOPTION, None)]
