"""What a steward cannot ask of a unit, field by field."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.offers import Offer
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.domain.unit import ClinicRoster, UnitPlan, WeeksAsked
from dutytracker.domain.unit_rules import problems_of_plan, problems_of_unit
from tests.builders import a_term
from tests.exchange.units import FIRST, LAST, a_full_unit, a_plan, a_unit, weeks

NORTH = ClinicRoster(name="North", roster=40)
TOO_EARLY = date(1999, 12, 31)
IMPOSSIBLE = HoursGuarantee(guaranteed_minutes=-1, reference_minutes=2400)


def test_a_sound_unit_has_no_problems():
    assert problems_of_unit(a_full_unit()) == ()
    assert problems_of_unit(a_unit(plan=UnitPlan(), weeks_asked=None)) == ()


@pytest.mark.parametrize(
    ("unit", "field"),
    [
        (a_unit(unit=" "), "unit"),
        (a_unit(unit="x" * 121), "unit"),
        (a_unit(made_at=datetime(1970, 1, 1, tzinfo=UTC)), "made_at"),
        (a_unit(plan=a_plan(clinics=(NORTH, ClinicRoster(name="  ", roster=1)))), "clinics[1].name"),
        (a_unit(plan=a_plan(clinics=(NORTH, ClinicRoster(name=" north", roster=1)))), "clinics[1].name"),
        (a_unit(plan=a_plan(clinics=(ClinicRoster(name="North", roster=0),))), "clinics[0].roster"),
        (a_unit(plan=a_plan(clinics=(ClinicRoster(name="North", roster=100_001),))), "clinics[0].roster"),
        (a_unit(plan=a_plan(clinics=tuple(ClinicRoster(name=f"{n}", roster=1) for n in range(201)))), "clinics"),
        (a_unit(plan=a_plan(terms=(a_term(valid_from=TOO_EARLY),))), "terms[0].from"),
        (a_unit(plan=a_plan(terms=(a_term(guarantee=IMPOSSIBLE),))), "terms[0].guaranteed_minutes"),
        (a_unit(plan=a_plan(terms=(a_term(label="x" * 121),))), "terms[0].label"),
        (a_unit(plan=a_plan(terms=(a_term(), a_term()))), "terms"),
        (a_unit(weeks_asked=WeeksAsked(first=TOO_EARLY, last=LAST)), "weeks_asked.from"),
        (a_unit(weeks_asked=WeeksAsked(first=FIRST, last=date(2200, 1, 1))), "weeks_asked.to"),
        (a_unit(weeks_asked=WeeksAsked(first=LAST, last=FIRST)), "weeks_asked.to"),
        (a_unit(plan=a_plan(sampled_weeks=weeks("2026-03-02"))), "sampled_weeks[0]"),
        (a_unit(plan=a_plan(sampled_weeks=weeks("2026-02-22"))), "sampled_weeks[0]"),
        (a_unit(plan=a_plan(sampled_weeks=weeks("2026-03-01", "2026-05-31"))), "sampled_weeks[1]"),
        (a_unit(weeks_asked=None, plan=a_plan(sampled_weeks=weeks("1999-12-26"))), "sampled_weeks[0]"),
        (a_unit(plan=a_plan(sampled_weeks=weeks("2026-03-08", "2026-03-01"))), "sampled_weeks"),
        (a_unit(plan=a_plan(sampled_weeks=weeks("2026-03-01", "2026-03-01"))), "sampled_weeks"),
        (a_unit(plan=a_plan(offers=(Offer(name="", guarantee=IMPOSSIBLE),))), "offers[0].name"),
    ],
)
def test_what_is_impossible_is_said_of_its_field(unit, field):
    assert field in [problem.field for problem in problems_of_unit(unit)]


def test_a_week_may_reach_over_either_end_of_the_days_asked_for():
    plan = UnitPlan(sampled_weeks=weeks("2026-03-01", "2026-03-08"))
    asked = WeeksAsked(first=date(2026, 3, 7), last=date(2026, 3, 8))
    assert problems_of_plan(plan, asked) == ()
    assert problems_of_plan(plan, None) == ()


def test_weeks_begin_on_the_day_that_the_unit_s_do():
    plan = UnitPlan(week_starts_on=Weekday.MONDAY, sampled_weeks=(Week(date(2026, 3, 2)),))
    assert problems_of_plan(plan, None) == ()
    (problem,) = problems_of_plan(replace(plan, week_starts_on=Weekday.SUNDAY), None)
    assert problem.sentence == "A chosen week must begin on a Sunday."


def test_all_that_is_wrong_is_said_in_the_order_of_the_file():
    plan = a_plan(
        clinics=(ClinicRoster(name="", roster=0),),
        terms=(a_term(), a_term()),
        sampled_weeks=weeks("2026-03-02"),
        offers=(Offer(name="today", guarantee=IMPOSSIBLE),),
    )
    asked = WeeksAsked(first=LAST, last=FIRST)
    fields = [problem.field for problem in problems_of_unit(a_unit(unit="", plan=plan, weeks_asked=asked))]
    assert fields == [
        "unit",
        "clinics[0].name",
        "clinics[0].roster",
        "terms",
        "weeks_asked.to",
        "sampled_weeks[0]",
        "offers[0].name",
        "offers[0].guaranteed_minutes",
    ]
