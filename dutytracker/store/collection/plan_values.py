"""What a steward sets for a whole unit, from the statement of a collection to a value and back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.offers import Offer
from dutytracker.domain.steward import MadeUnitFile
from dutytracker.domain.terms import AbsenceRule, Term
from dutytracker.domain.unit import ClinicRoster, UnitPlan
from dutytracker.security.chain import Json
from dutytracker.store.collection.statements import Kind, Statements
from dutytracker.store.nested_values import guarantee_of, values_of_guarantee
from dutytracker.store.record_values import instant_of, instant_text

THE_PLAN = ""
"""The id of the one statement with the plan."""

THE_FILE = ""
"""The id of the one statement about the unit file made last."""


def plan_of(statements: Statements, offers: Sequence[Offer], usual_start: Weekday = Weekday.SUNDAY) -> UnitPlan:
    """What is set, with these offers; nothing but the usual first day of the week in a collection just begun."""
    value = cast("Mapping[str, Any] | None", statements[Kind.PLAN].get(THE_PLAN))
    if value is None:
        return UnitPlan(week_starts_on=usual_start, offers=tuple(offers))
    return UnitPlan(
        week_starts_on=Weekday(value["week_starts_on"]),
        clinics=tuple(ClinicRoster(name=one["name"], roster=one["roster"]) for one in value["clinics"]),
        terms=tuple(map(_term, value["terms"])),
        sampled_weeks=tuple(Week(date.fromisoformat(start)) for start in value["sampled_weeks"]),
        offers=tuple(offers),
    )


def plan_value(plan: UnitPlan, usual_start: Weekday = Weekday.SUNDAY) -> Json:
    """The plan as it is kept, without its offers; `None` where it says nothing but the usual first day of the week."""
    if replace(plan, offers=()) == UnitPlan(week_starts_on=usual_start):
        return None
    return {
        "week_starts_on": plan.week_starts_on.value,
        "clinics": [{"name": clinic.name, "roster": clinic.roster} for clinic in plan.clinics],
        "terms": [_term_value(term) for term in plan.terms],
        "sampled_weeks": [week.start.isoformat() for week in plan.sampled_weeks],
    }


def made_file_of(statements: Statements) -> MadeUnitFile | None:
    """The unit file made last; `None` before the first."""
    value = cast("Mapping[str, Any] | None", statements[Kind.UNIT_FILE].get(THE_FILE))
    if value is None:
        return None
    return MadeUnitFile(made_at=instant_of(value["made_at"]), digest=value["digest"], benchmark=value["benchmark"])


def made_file_value(made: MadeUnitFile) -> Json:
    """The unit file made last as it is kept."""
    return {"made_at": instant_text(made.made_at), "digest": made.digest, "benchmark": made.benchmark}


def _term(value: Mapping[str, Any]) -> Term:
    return Term(
        valid_from=date.fromisoformat(value["from"]),
        guarantee=guarantee_of(value),
        absence_rule=AbsenceRule(value["absence_rule"]),
        counts_group_preparation=value["counts_group_preparation"],
        label=value["label"],
    )


def _term_value(term: Term) -> Json:
    return {
        "from": term.valid_from.isoformat(),
        **values_of_guarantee(term.guarantee),
        "absence_rule": term.absence_rule.value,
        "counts_group_preparation": term.counts_group_preparation,
        "label": term.label,
    }
