"""Weeks that were chosen to be logged, all others being left alone (docs/domain.md, "Sampling")."""

from bisect import bisect_left
from collections.abc import Iterable

from dutytracker.domain.calendar import Week
from dutytracker.domain.records import SamplePlan


def latest_plan(plans: Iterable[SamplePlan]) -> SamplePlan | None:
    """The plan that began last, or will; `None` where there is none, or it lets every week be logged."""
    latest = max(plans, key=lambda plan: plan.valid_from, default=None)
    return latest if latest is not None and latest.weeks else None


def plan_on(week: Week, plans: Iterable[SamplePlan]) -> SamplePlan | None:
    """The plan in force when the week begins; `None` where there is none, or it lets every week be logged."""
    begun = [plan for plan in plans if plan.valid_from <= week.start]
    return latest_plan(begun) if begun else None


def is_sampled(week: Week, plans: Iterable[SamplePlan]) -> bool | None:
    """True for a week that was chosen, false for one of which nothing is expected.

    `None` where no plan is in force when the week begins: every week is logged. A plan that was made while weeks began
    on another day chooses the weeks that hold the first days it names.
    """
    plan = plan_on(week, plans)
    if plan is None:
        return None
    place = bisect_left(plan.weeks, week.start)
    return place < len(plan.weeks) and plan.weeks[place] < week.end
