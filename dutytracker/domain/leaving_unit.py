"""Leaving a unit whose file was adopted; what the file set in the contract stays."""

from collections.abc import Sequence
from datetime import date, datetime

from dutytracker.domain.calendar import Weekday, week_of
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.choosing_weeks import stopping
from dutytracker.domain.records import SamplePlan, UnitAdoption
from dutytracker.domain.sampling import latest_plan
from dutytracker.domain.unit import UnitFile

LABEL = "Leave the unit"


def leaving_unit(
    adoption: UnitAdoption,
    unit: UnitFile,
    plans: Sequence[SamplePlan],
    *,
    today: date,
    first_weekday: Weekday,
    at: datetime,
) -> Change:
    """The change after which no unit file is adopted; `unit` is what the adopted one sets, `at` aware UTC.

    Where it chose the weeks to be logged, every week is logged again from the running one on; weeks that are over stay
    as they were chosen. Where its choice was still to begin, it never does. A plan of the member's own stays, and so do
    contract terms and clinic.
    """
    left = Change(LABEL, (Edit(adoption, None),))
    plan, chosen = latest_plan(plans), tuple(week.start for week in unit.plan.sampled_weeks)
    if plan is None or plan.weeks != chosen:
        return left
    if plan.valid_from > week_of(today, first_weekday).start:
        return left.then(Change(LABEL, (Edit(plan, None),)))
    return left.then(stopping(plans, today=today, first_weekday=first_weekday, recorded_at=at))
