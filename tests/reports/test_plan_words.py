"""What a plan to log in chosen weeks only says for the time to come."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from dutytracker.domain.records import SamplePlan
from dutytracker.reports.plan_words import plan_words, unit_plan_words
from tests.builders import WEEK, ZONE
from tests.exchange.units import a_unit

PACIFIC = ZoneInfo(ZONE)
NEXT = WEEK.shifted(1)
MADE = datetime(2026, 3, 5, 4, tzinfo=UTC)
PLAN = SamplePlan(valid_from=NEXT.start, weeks=(NEXT.start,), recorded_at=MADE)


def test_without_a_plan_every_week_is_logged():
    assert plan_words(None, (), WEEK, PACIFIC) == "Every week is logged."


def test_a_plan_says_since_when_it_holds_and_when_it_was_made_by_the_members_own_calendar():
    assert plan_words(PLAN, (NEXT,), WEEK, PACIFIC) == (
        "From Sunday, March 8 on only these weeks are logged, as chosen on March 4, 2026; nothing is expected of the "
        "others."
    )
    assert plan_words(PLAN, (NEXT,), NEXT, PACIFIC).startswith("Only these weeks are logged, as chosen on March 4")


def test_a_plan_that_has_run_out_asks_for_a_choice():
    assert plan_words(PLAN, (NEXT,), NEXT.shifted(1), PACIFIC).startswith("No week is chosen any more")


def test_the_units_plan_names_the_unit_plainly():
    said = unit_plan_words(a_unit(unit="North\u202eCoast"), PACIFIC)
    assert said.startswith("Chosen by the steward of “North")
    assert "\u202e" not in said
