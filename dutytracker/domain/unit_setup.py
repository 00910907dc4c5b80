"""From what a steward says of a unit to the unit file that every member opens (docs/domain.md, "Unit file")."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from dutytracker.domain.asked_weeks import AskedWeeks
from dutytracker.domain.calendar import Week, Weekday, week_of
from dutytracker.domain.choosing_weeks import first_to_choose
from dutytracker.domain.drawn_weeks import drawn_weeks
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.steward import UnitFacts
from dutytracker.domain.unit import ReviewDocument, UnitFile, UnitPlan, WeeksAsked
from dutytracker.domain.unit_rules import problems_of_plan, problems_of_unit

NO_UNIT = "Enter what the unit is called: members know it by its name."
NO_FIRST = "Enter the first day that members are asked for."
NO_LAST = "Enter the last day that members are asked for."
NONE_ASKED_FOR = "None of the chosen weeks is one of those asked for: choose others, or log every week again."
NONE_LEFT = "No week of the period is still to begin, so none can be chosen ahead of time: ask for later weeks first."


def weeks_asked_of(facts: UnitFacts) -> WeeksAsked | None:
    """The period asked for; `None` where it is open."""
    if facts.first is None or facts.last is None:
        return None
    return WeeksAsked(first=facts.first, last=facts.last)


def sound_plan(plan: UnitPlan, facts: UnitFacts, held: Collection[Week] = ()) -> UnitPlan:
    """The plan with its terms and chosen weeks oldest first, and names without spaces around them.

    Weeks that were chosen before, `held`, stay where the period moved on from them; they are not asked for any more.

    Raises: `Problems` where it is impossible for a unit of which this was said.
    """
    sound = replace(
        plan,
        clinics=tuple(replace(clinic, name=clinic.name.strip()) for clinic in plan.clinics),
        terms=tuple(sorted(plan.terms, key=lambda term: term.valid_from)),
        sampled_weeks=tuple(sorted(plan.sampled_weeks)),
    )
    asked = weeks_asked_of(facts)
    judged = tuple(week for week in sound.sampled_weeks if week not in held or is_asked_for(week, facts))
    if problems := problems_of_plan(replace(sound, sampled_weeks=judged), asked):
        raise Problems(problems)
    return sound


def is_asked_for(week: Week, facts: UnitFacts) -> bool:
    """Whether a week touches the period."""
    return AskedWeeks(first=facts.first, last=facts.last).holds(week)


def missing_in_setup(facts: UnitFacts) -> tuple[Problem, ...]:
    """What must still be entered before a unit file can be made, in the order of the facts."""
    return tuple(_missing(facts))


def unit_set_up(
    facts: UnitFacts,
    plan: UnitPlan,
    *,
    key: bytes,
    sealing_key: bytes,
    made_at: datetime,
    benchmark: ReviewDocument | None = None,
) -> UnitFile:
    """The unit file of a unit of which this was said, with the chosen weeks of its period. `made_at` is aware UTC.

    Raises: `Problems` where something is missing or impossible.
    """
    if missing := missing_in_setup(facts):
        raise Problems(missing)
    chosen = tuple(week for week in plan.sampled_weeks if is_asked_for(week, facts))
    if plan.sampled_weeks and not chosen:
        raise Problems((Problem("sampled_weeks", NONE_ASKED_FOR),))
    unit = UnitFile(
        unit=facts.unit,
        key=key,
        sealing_key=sealing_key,
        made_at=made_at.replace(microsecond=0),
        plan=replace(plan, sampled_weeks=chosen),
        weeks_asked=weeks_asked_of(facts),
        benchmark=benchmark,
    )
    if problems := problems_of_unit(unit):
        raise Problems(problems)
    return unit


def facts_taken_over(facts: UnitFacts, unit: UnitFile) -> UnitFacts:
    """The facts with the name and the period of a unit file; the roster stays."""
    asked = unit.weeks_asked
    first, last = (None, None) if asked is None else (asked.first, asked.last)
    return replace(facts, unit=unit.unit, first=first, last=last)


def rosters_apart(facts: UnitFacts, plan: UnitPlan) -> int | None:
    """How many therapists the clinics have together, where that is not the roster of the unit; odd, but possible.

    `None` where both agree, no clinic is named, or the roster of the unit is unknown.
    """
    together = sum(clinic.roster for clinic in plan.clinics)
    return together if plan.clinics and facts.roster not in {None, together} else None


def weeks_to_choose(facts: UnitFacts, week_starts_on: Weekday, today: date) -> tuple[Week, ...]:
    """The weeks of the period that have not begun, oldest first; of a period without a last day a year of them."""
    first = first_to_choose(today, week_starts_on)
    if facts.first is not None:
        first = max(first, week_of(facts.first, week_starts_on))
    last = first.shifted(51) if facts.last is None else week_of(facts.last, week_starts_on)
    return tuple(first.shifted(number) for number in range((last.start - first.start).days // 7 + 1))


def drawn_ahead(
    plan: UnitPlan, facts: UnitFacts, per_quarter: int, *, today: date, chance: Callable[[int], int]
) -> UnitPlan:
    """The plan with so many of every thirteen weeks drawn among those that have not begun; those that have stay.

    Raises: `DutyError` where none is left to draw, or chance left none.
    """
    left = weeks_to_choose(facts, plan.week_starts_on, today)
    drawn = drawn_weeks(left[0], left[-1], per_quarter, chance) if left else ()
    if not drawn:
        raise DutyError(NONE_LEFT)
    return replace(plan, sampled_weeks=(*begun_among(plan, today), *drawn))


def chosen_ahead(plan: UnitPlan, wanted: Sequence[Week], today: date) -> UnitPlan:
    """The plan with those weeks chosen among those that have not begun; weeks chosen before stay once they began."""
    first = first_to_choose(today, plan.week_starts_on)
    ahead = sorted({week for week in wanted if week >= first})
    return replace(plan, sampled_weeks=(*begun_among(plan, today), *ahead))


def begun_among(plan: UnitPlan, today: date) -> tuple[Week, ...]:
    """The chosen weeks that have begun, oldest first; they can be neither drawn nor taken away any more."""
    first = first_to_choose(today, plan.week_starts_on)
    return tuple(week for week in plan.sampled_weeks if week < first)


def _missing(facts: UnitFacts) -> Iterator[Problem]:
    if not facts.unit.strip():
        yield Problem("unit", NO_UNIT)
    if facts.first is None:
        yield Problem("first", NO_FIRST)
    if facts.last is None:
        yield Problem("last", NO_LAST)
