"""A unit file for the sample log, adopted as a member adopts it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from dutytracker.domain.offers import Offer
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentGuarantee
from dutytracker.domain.unit import UnitFile, UnitPlan
from dutytracker.logbook import Logbook
from tests.exchange.units import a_benchmark, a_unit, a_unit_file
from tests.ui.sample import WEEK

PUBLISHED = datetime(2026, 11, 2, 18, tzinfo=UTC)

SAMPLE_OFFERS = (
    Offer(name="Eight hours", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400)),
    Offer(name="A fifth", guarantee=PercentGuarantee(percent="20"), absence_rule=AbsenceRule.FIXED),
    Offer(name="A tenth of appointments", guarantee=AppointmentsGuarantee(percent="10")),
)
"""The first two say the same in a full week, and not in a week with leave."""


def a_sample_unit(
    *, offers: Sequence[Offer] = SAMPLE_OFFERS, backs: Sequence[int] = (), benchmark: bool = True, **fields: Any
) -> UnitFile:
    """A unit that publishes a benchmark and sets offers; `backs` are chosen weeks, so many before the running one."""
    weeks = tuple(sorted(WEEK.shifted(-back) for back in backs))
    plan = UnitPlan(offers=tuple(offers), sampled_weeks=weeks)
    shown = a_benchmark() if benchmark else None
    return a_unit(plan=plan, made_at=PUBLISHED, weeks_asked=None, benchmark=shown, **fields)


def adopt(logbook: Logbook, unit: UnitFile) -> None:
    """Adopts the unit's file."""
    logbook.perform(logbook.unit.adopting(a_unit_file(unit)).change)
