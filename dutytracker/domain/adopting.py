"""Adopting a unit file: what it would set, add, replace and delete in a log; nothing has happened yet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, local_date, week_of
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem
from dutytracker.domain.records import LogSettings, Member, SamplePlan, UnitAdoption
from dutytracker.domain.sampling import is_sampled
from dutytracker.domain.saying import said
from dutytracker.domain.terms import Term
from dutytracker.domain.text_rules import same_name
from dutytracker.domain.unit import UnitFile

LABEL = "Adopt a unit file"

MOST_NAMED = 8
"""So many clinics are named in a sentence."""


class UnitStanding(StrEnum):
    """How a unit file stands to the one that was adopted last."""

    NEW = "new"
    """None was adopted yet."""
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"
    """It is not adopted."""
    OTHER_KEY = "other_key"
    """It was signed with another key: the member has to say that the steward is the right one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHere:
    """What adopting looks at in a log; terms and plans by first day."""

    member: Member
    settings: LogSettings
    terms: tuple[Term, ...] = ()
    sample_plans: tuple[SamplePlan, ...] = ()
    adoption: UnitAdoption | None = None
    unit: UnitFile | None = None
    """What the adopted file sets."""
    answered_weeks: tuple[date, ...] = ()
    """The first days of weeks of which something was answered: an undone list, or appointments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """A unit file beside the log that it is for. `change` has no edit where everything is set already, or it is older.

    `held` is the file that was adopted last. `weeks_answered` counts the answers about whole weeks, undone lists and
    appointments, that belong to no week any more where weeks begin on another day.
    """

    unit: UnitFile
    standing: UnitStanding
    change: Change
    held: UnitAdoption | None = None
    weeks_answered: int = 0


def adopting(unit: UnitFile, file: str, here: LogHere, *, clinic: str | None, at: datetime) -> Adoption:
    """The one change after which the log has what the unit file sets; `file` is its JSON text, `at` aware UTC.

    The unit's terms take the place of the member's own from the first day of the unit's first term on; earlier ones
    stay. Weeks that are over stay as they were, whatever weeks the file chooses. Of the member only the clinic is set,
    and only where one is chosen; patterns, entries and all else are left alone.

    Raises: `Problem` for a clinic that the file does not name.
    """
    standing = standing_of(unit, here)
    named = None if clinic is None else clinic_named(unit, clinic)
    record = here.adoption if standing is UnitStanding.SAME else _record(unit, file, at)
    edits = () if standing is UnitStanding.OLDER else tuple(_edits(unit, here, record, named, at))
    return Adoption(
        unit=unit,
        standing=standing,
        change=Change(LABEL, edits),
        held=here.adoption,
        weeks_answered=_answers_left_behind(unit, here) if edits else 0,
    )


def standing_of(unit: UnitFile, here: LogHere) -> UnitStanding:
    """How the file stands to the one that was adopted last: by its key, then by when it was made."""
    held = here.adoption
    if held is None:
        return UnitStanding.NEW
    if unit == here.unit:
        return UnitStanding.SAME
    if unit.key.hex() != held.steward_key:
        return UnitStanding.OTHER_KEY
    return UnitStanding.OLDER if unit.made_at < held.made_at else UnitStanding.NEWER


def clinic_named(unit: UnitFile, name: str) -> str:
    """The clinic of the unit that is meant, as the unit file spells it; an empty name is none.

    Raises: `Problem` where the unit has no such clinic.
    """
    names = [clinic.name for clinic in unit.plan.clinics]
    found = next((one for one in names if same_name(one, name)), None)
    if found is not None or not name.strip():
        return found or ""
    if not names:
        raise Problem("clinic", "This unit file names no clinics: leave the clinic out.")
    some = ", ".join(names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
    raise Problem(
        "clinic", said("This unit file names no clinic “{name}”: choose one of {some}.", name=name.strip(), some=some)
    )


def _edits(
    unit: UnitFile, here: LogHere, record: UnitAdoption | None, clinic: str | None, at: datetime
) -> Iterator[Edit]:
    settings = replace(here.settings, week_starts_on=unit.plan.week_starts_on)
    if settings != here.settings:
        yield Edit(here.settings, settings)
    if clinic is not None and clinic != here.member.clinic:
        yield Edit(here.member, replace(here.member, clinic=clinic))
    yield from _term_edits(unit.plan.terms, here.terms)
    yield from _plan_edits(unit, here, at)
    if record != here.adoption:
        yield Edit(here.adoption, record)


def _answers_left_behind(unit: UnitFile, here: LogHere) -> int:
    """How many answers belong to weeks as they are cut now, and will not be any more."""
    before = here.settings.week_starts_on
    if before is unit.plan.week_starts_on:
        return 0
    return sum(week.weekday() == before.number for week in here.answered_weeks)


def _record(unit: UnitFile, file: str, at: datetime) -> UnitAdoption:
    return UnitAdoption(
        unit=unit.unit,
        steward_key=unit.key.hex(),
        sealing_key=unit.sealing_key.hex(),
        made_at=unit.made_at,
        adopted_at=at,
        file=file,
    )


def _term_edits(wanted: tuple[Term, ...], own: tuple[Term, ...]) -> Iterator[Edit]:
    """By first day, the member's own from the first of the unit's on being replaced; none where the unit sets none."""
    if not wanted:
        return
    new = {term.valid_from: term for term in wanted}
    old = {term.valid_from: term for term in own if term.valid_from >= wanted[0].valid_from}
    for day in sorted(new.keys() | old.keys()):
        if old.get(day) != new.get(day):
            yield Edit(old.get(day), new.get(day))


def _plan_edits(unit: UnitFile, here: LogHere, at: datetime) -> Iterator[Edit]:
    """The chosen weeks in place of every plan that begins later; every week again where an earlier file chose some."""
    wanted = tuple(week.start for week in unit.plan.sampled_weeks)
    latest = here.sample_plans[-1] if here.sample_plans else None
    held = () if here.unit is None else tuple(week.start for week in here.unit.plan.sampled_weeks)
    set_already = (latest.weeks if latest is not None else ()) == wanted
    if set_already or (not wanted and (latest is None or latest.weeks != held)):
        return
    plan = SamplePlan(valid_from=_first_week(unit, here, at).start, weeks=wanted, recorded_at=at)
    for other in here.sample_plans:
        if other.valid_from > plan.valid_from:
            yield Edit(other, None)
    same = next((other for other in here.sample_plans if other.valid_from == plan.valid_from), None)
    yield Edit(same, plan)


def _first_week(unit: UnitFile, here: LogHere, at: datetime) -> Week:
    """The running week, or the next if nothing changes in it; of chosen weeks not before the first asked for."""
    chosen, first_weekday = unit.plan.sampled_weeks, unit.plan.week_starts_on
    running = week_of(local_date(at, ZoneInfo(here.settings.time_zone)), first_weekday)
    first = running
    if is_sampled(running, here.sample_plans) is (running in chosen if chosen else None):
        first = running.shifted(1)
    return (
        first if unit.weeks_asked is None or not chosen else max(first, week_of(unit.weeks_asked.first, first_weekday))
    )
