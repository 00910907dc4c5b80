"""What a plan to log in chosen weeks only says for the time to come, and where it comes from."""

from collections.abc import Sequence
from datetime import tzinfo

from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.records import SamplePlan
from dutytracker.domain.unit import UnitFile
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import full_date, long_day, translate


def plan_words(plan: SamplePlan | None, weeks: Sequence[Week], running: Week, zone: tzinfo) -> str:
    """What one's own plan says for the time to come; `weeks` are those it chose, also where they are over."""
    if plan is None:
        return translate("Every week is logged.")
    made = full_date(local_date(plan.recorded_at, zone))
    if not any(week >= running for week in weeks):
        return translate("No week is chosen any more: draw or add some, or log every week again.")
    words = translate("Only these weeks are logged, as chosen on {made}; nothing is expected of the others.")
    if plan.valid_from > running.start:
        words = translate(
            "From {day} on only these weeks are logged, as chosen on {made}; nothing is expected of the others."
        )
    return words.format(day=long_day(plan.valid_from), made=made)


def unit_plan_words(unit: UnitFile, zone: tzinfo) -> str:
    """Where the plan comes from that a unit file set."""
    words = translate(
        "Chosen by the steward of “{unit}”, in the unit file made on {day}. It holds until you adopt another "
        "unit file or leave the unit; whatever you log in other weeks is kept all the same."
    )
    return words.format(unit=plain(unit.unit, 120), day=full_date(local_date(unit.made_at, zone)))
