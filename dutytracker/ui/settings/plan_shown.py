"""What the settings show of the plan to log in chosen weeks only; no widgets."""

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.choosing_weeks import is_of_unit
from dutytracker.domain.chosen_weeks import chosen_weeks
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.sampling import latest_plan
from dutytracker.logbook import Logbook
from dutytracker.reports.plan_words import plan_words, unit_plan_words

WEEKS_BACK = 13
"""Chosen weeks that are over are listed so far back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanShown:
    """The plan that holds for the weeks to come, in words and as a list."""

    words: str
    weeks: tuple[Week, ...]
    """The chosen weeks of the last quarter and of the time to come, oldest first."""
    is_in_force: bool
    """False where every week is logged."""
    can_change: bool
    """False of a plan that came in a unit file."""


def plan_shown(logbook: Logbook) -> PlanShown:
    """The plan as the log holds it now."""
    plans, unit = logbook.sample_plans, logbook.unit.file
    starts_on = logbook.settings.week_starts_on
    running = week_of(logbook.today(), starts_on)
    plan = latest_plan(plans)
    weeks = tuple(week for week in chosen_weeks(plans, starts_on) if week >= running.shifted(-WEEKS_BACK))
    if plan is not None and unit is not None and is_of_unit(plan, unit):
        words, can_change = unit_plan_words(unit, logbook.zone), False
        weeks = tuple(week for week in weeks if week.start >= plan.valid_from)
    else:
        words, can_change = plan_words(plan, weeks, running, logbook.zone), True
    return PlanShown(words=words, weeks=weeks, is_in_force=plan is not None, can_change=can_change)
