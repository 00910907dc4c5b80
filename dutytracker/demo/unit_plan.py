"""What the steward of the sample unit sets for every member: the contract, the clinics, and offers on the table."""

from collections.abc import Iterator
from dataclasses import replace

from dutytracker.demo.story import SETTINGS, TERM
from dutytracker.demo.unit_story import CLINICS, roster_of
from dutytracker.domain.offers import Offer
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.domain.unit import ClinicRoster, UnitPlan

OFFERS = (
    Offer(
        name="17 % less meetings",
        guarantee=PercentGuarantee(percent="17", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
    ),
    Offer(
        name="7 hours, also through leave",
        guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400),
        absence_rule=AbsenceRule.FIXED,
    ),
    Offer(name="A tenth of appointments", guarantee=AppointmentsGuarantee(percent="10")),
)


def plan_of(members: int) -> UnitPlan:
    """The plan for a unit of which so many report."""
    return UnitPlan(
        week_starts_on=SETTINGS.week_starts_on,
        clinics=tuple(_clinics(roster_of(members))),
        terms=(replace(TERM, label="contract of the unit"),),
        offers=OFFERS,
    )


def _clinics(roster: int) -> Iterator[ClinicRoster]:
    """Each clinic by its share of the roster, which the last one makes full; at least one therapist in each."""
    *others, last = (name for name in CLINICS if name)
    left = roster
    for name in others:
        number = max(1, roster * CLINICS[name] // 100)
        left -= number
        yield ClinicRoster(name=name, roster=number)
    yield ClinicRoster(name=last, roster=max(1, left))
