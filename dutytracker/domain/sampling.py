"""Weeks that were chosen to be logged, all others being left alone (docs/domain.md, "Sampling")."""

from bisect import bisect_left
from collections.abc import Iterable

from dutytracker.domain.calendar import Week
from dutytracker.domain.records import SamplePlan


def is_sampled(week: Week, plans: Iterable[SamplePlan]) -> bool | None:
    """True for a week that was chosen, false for one of which nothing is expected.

    `None` where no plan is in force when the week begins, or an empty one: every week is logged. A plan that was made
    while weeks began on another day chooses the weeks that hold the first days it names.
    """
    begun = (plan for plan in plans if plan.valid_from <= week.start)
    plan = max(begun, key=lambda plan: plan.valid_from, default=None)
    if plan is None or not plan.weeks:
        return None
    place = bisect_left(plan.weeks, week.start)
    return place < len(plan.weeks) and plan.weeks[place] < week.end
