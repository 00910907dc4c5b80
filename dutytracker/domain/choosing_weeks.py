"""Changes of the plan to log in chosen weeks only (docs/domain.md, "Sampling")."""

from collections.abc import Iterable
from datetime import date, datetime

from dutytracker.domain.calendar import Week, Weekday, week_of
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import SamplePlan
from dutytracker.domain.sampling import plan_on
from dutytracker.domain.saying import said, said_date
from dutytracker.domain.unit import UnitFile

NONE_CHOSEN = "Choose at least one week; to log every week again, stop instead."
BEGUN = "The week of {day} has begun. Weeks are chosen ahead of time, so that nobody can say they were picked."


def first_to_choose(today: date, first_weekday: Weekday) -> Week:
    """The first week that has not begun."""
    return week_of(today, first_weekday).shifted(1)


def choosing(
    weeks: Iterable[Week], plans: Iterable[SamplePlan], *, today: date, first_weekday: Weekday, recorded_at: datetime
) -> Change:
    """The change after which these weeks alone are logged, from the next week on; the running one stays as it is.

    It takes the place of whatever was planned for weeks that are still to begin.

    Raises: DutyError where no week is chosen, or one has begun.
    """
    chosen = sorted(set(weeks))
    begin = first_to_choose(today, first_weekday)
    if not chosen:
        raise DutyError(NONE_CHOSEN)
    if chosen[0] < begin:
        raise DutyError(said(BEGUN, day=said_date(chosen[0].start)))
    plan = SamplePlan(valid_from=begin.start, weeks=tuple(week.start for week in chosen), recorded_at=recorded_at)
    return _replacing(plan, plans, "Choose the weeks to log")


def stopping(plans: Iterable[SamplePlan], *, today: date, first_weekday: Weekday, recorded_at: datetime) -> Change:
    """The change after which every week is logged again, from the running one on; no edit where that is so already."""
    running = week_of(today, first_weekday)
    held = tuple(plans)
    later = [plan for plan in held if plan.valid_from > running.start]
    label = "Log every week again"
    if plan_on(running, held) is None:
        return Change(label, tuple(Edit(plan, None) for plan in later))
    return _replacing(SamplePlan(valid_from=running.start, weeks=(), recorded_at=recorded_at), held, label)


def is_of_unit(plan: SamplePlan, unit: UnitFile) -> bool:
    """True where the plan chooses what the unit file does, from its own first day on."""
    wanted = [week.start for week in unit.plan.sampled_weeks if week.start >= plan.valid_from]
    return bool(wanted) and [start for start in plan.weeks if start >= plan.valid_from] == wanted


def _replacing(plan: SamplePlan, plans: Iterable[SamplePlan], label: str) -> Change:
    """The plan in place of the one of the same day and of all that begin after it."""
    held = tuple(plans)
    same = next((each for each in held if each.valid_from == plan.valid_from), None)
    later = (each for each in held if each.valid_from > plan.valid_from)
    return Change(label, (*(Edit(each, None) for each in later), Edit(same, plan)))
