"""What makes a unit file impossible: the rules that the steward's form and the reader of the file share."""

from collections.abc import Iterator
from itertools import pairwise

from dutytracker.domain.calendar import Week
from dutytracker.domain.errors import Problem
from dutytracker.domain.offer_list import problems_of_offers
from dutytracker.domain.offers import MOST_OFFERS
from dutytracker.domain.records import LogSettings
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import LABEL_LENGTH, same_name, text_trouble
from dutytracker.domain.unit import ClinicRoster, UnitFile, UnitPlan, WeeksAsked
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY, problems_of

MOST_CLINICS = 200
"""So many clinics a unit has at most."""

MOST_IN_A_CLINIC = 100_000


def problems_of_unit(unit: UnitFile) -> tuple[Problem, ...]:
    """All that makes a unit file impossible, in the order of its fields; empty where it is sound.

    A field inside a list has its place before it, from 0 on: `clinics[1].name`. The benchmark is not looked at.
    """
    return (
        *_named("unit", "The unit", "The name of the unit", unit.unit),
        *_made(unit),
        *problems_of_plan(unit.plan, unit.weeks_asked),
    )


def problems_of_plan(plan: UnitPlan, weeks_asked: WeeksAsked | None) -> tuple[Problem, ...]:
    """All that makes it impossible for a steward to ask for these weeks with this plan, in the order of a unit file.

    Of too many clinics or offers little more is said than that: a stranger's file may hold thousands.
    """
    return (
        *_clinics(plan.clinics),
        *_terms(plan),
        *(() if weeks_asked is None else _asked(weeks_asked)),
        *_sampled(plan, weeks_asked),
        *problems_of_offers(plan.offers[: MOST_OFFERS + 1]),
    )


def _named(field: str, subject: str, of_subject: str, name: str) -> Iterator[Problem]:
    trouble = text_trouble(name, LABEL_LENGTH)
    if trouble is not None:
        yield Problem(
            field,
            said("{name} {trouble}.", name=said(of_subject), trouble=said(trouble)),
        )
    elif not name.strip():
        yield Problem(field, said("{subject} must have a name, by which members know it.", subject=said(subject)))


def _made(unit: UnitFile) -> Iterator[Problem]:
    if not FIRST_DAY.year <= unit.made_at.year <= LAST_DAY.year:
        yield Problem(
            "made_at",
            said("A unit file must be made between {first} and {last}.", first=FIRST_DAY.year, last=LAST_DAY.year),
        )


def _clinics(clinics: tuple[ClinicRoster, ...]) -> Iterator[Problem]:
    if len(clinics) > MOST_CLINICS:
        yield Problem("clinics", said("At most {most} clinics can be named.", most=MOST_CLINICS))
        return
    for place, clinic in enumerate(clinics):
        yield from _named(f"clinics[{place}].name", "The clinic", "The name of the clinic", clinic.name)
        if any(same_name(clinic.name, earlier.name) for earlier in clinics[:place]):
            sentence = said(
                "Another clinic is called “{name}” already: each must have a name of its own.", name=clinic.name.strip()
            )
            yield Problem(f"clinics[{place}].name", sentence)
        if not 1 <= clinic.roster <= MOST_IN_A_CLINIC:
            sentence = said(
                "The roster of a clinic must count from 1 to {most} therapists.",
                most=MOST_IN_A_CLINIC,
            )
            yield Problem(f"clinics[{place}].roster", sentence)


def _terms(plan: UnitPlan) -> Iterator[Problem]:
    settings = LogSettings(week_starts_on=plan.week_starts_on, time_zone="UTC")
    for place, term in enumerate(plan.terms):
        for problem in problems_of(term, settings):
            field = "from" if problem.field == "valid_from" else problem.field
            yield Problem(f"terms[{place}].{field}", problem.sentence)
    if any(later.valid_from <= earlier.valid_from for earlier, later in pairwise(plan.terms)):
        yield Problem("terms", "The contract terms must be given oldest first, each with a first day of its own.")


def _asked(asked: WeeksAsked) -> Iterator[Problem]:
    for field, day in (("from", asked.first), ("to", asked.last)):
        if not FIRST_DAY <= day <= LAST_DAY:
            sentence = said(
                "The weeks asked for must lie between {first_day} and {last_day}.",
                first_day=FIRST_DAY.isoformat(),
                last_day=LAST_DAY.isoformat(),
            )
            yield Problem(f"weeks_asked.{field}", sentence)
    if asked.last < asked.first:
        yield Problem("weeks_asked.to", "The last day asked for must not come before the first one.")


def _sampled(plan: UnitPlan, asked: WeeksAsked | None) -> Iterator[Problem]:
    weeks = plan.sampled_weeks
    for place, week in enumerate(weeks):
        yield from _week(f"sampled_weeks[{place}]", week, plan, asked)
    if any(later <= earlier for earlier, later in pairwise(weeks)):
        yield Problem("sampled_weeks", "The chosen weeks must be given oldest first, and each only once.")


def _week(field: str, week: Week, plan: UnitPlan, asked: WeeksAsked | None) -> Iterator[Problem]:
    if not FIRST_DAY <= week.start <= LAST_DAY:
        yield Problem(
            field,
            said(
                "A chosen week must lie between {first_day} and {last_day}.",
                first_day=FIRST_DAY.isoformat(),
                last_day=LAST_DAY.isoformat(),
            ),
        )
    elif week.start.weekday() != plan.week_starts_on.number:
        yield Problem(
            field,
            said("A chosen week must begin on a {weekday}.", weekday=said(plan.week_starts_on.value.capitalize())),
        )
    elif asked is not None and not (week.start <= asked.last and asked.first <= week.last):
        yield Problem(field, "A chosen week must be one of the weeks that are asked for.")
