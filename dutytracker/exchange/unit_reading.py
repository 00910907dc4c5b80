"""From the shape of a unit file to what it sets, and the rules it must keep; whatever breaks one refuses the file."""

from base64 import b64decode
from collections.abc import Sequence
from datetime import datetime

from dutytracker.domain.calendar import Week
from dutytracker.domain.errors import Problem
from dutytracker.domain.offers import Offer
from dutytracker.domain.saying import said
from dutytracker.domain.terms import AppointmentsGuarantee, Guarantee, HoursGuarantee, PercentBase, PercentGuarantee
from dutytracker.domain.unit import ClinicRoster, UnitFile, UnitPlan, WeeksAsked
from dutytracker.domain.unit_rules import problems_of_unit
from dutytracker.exchange import unit_shape as shapes
from dutytracker.exchange.benchmark import sound_benchmark
from dutytracker.exchange.envelope import bytes_of
from dutytracker.exchange.log_reading import term_from
from dutytracker.exchange.log_text import day, exact_instant
from dutytracker.exchange.strict_json import Refused
from dutytracker.security.sealing import can_be_sealed_to


def unit_from(found: shapes.UnitShape) -> UnitFile:
    """What the file sets; terms and chosen weeks come oldest first, whatever their order in it.

    Raises: `Refused` at the first thing that is impossible.
    """
    try:
        unit = _built(found)
    except Problem as error:
        raise _refused(error) from error
    for problem in problems_of_unit(unit):
        raise _refused(problem)
    return unit


def _refused(problem: Problem) -> Refused:
    return Refused(
        said(
            "This unit file cannot be taken ({field}): {sentence}", field=problem.field, sentence=said(problem.sentence)
        )
    )


def _built(found: shapes.UnitShape) -> UnitFile:
    return UnitFile(
        unit=found.unit,
        key=b64decode(found.key),
        sealing_key=_sealing_key(found.sealing_key),
        made_at=_instant(found.made_at),
        plan=UnitPlan(
            week_starts_on=found.week_starts_on,
            clinics=tuple(ClinicRoster(name=clinic.name, roster=clinic.roster) for clinic in found.clinics),
            terms=tuple(sorted(map(term_from, found.terms), key=lambda term: term.valid_from)),
            sampled_weeks=_weeks(found.sampled_weeks),
            offers=tuple(_offer(place, offer) for place, offer in enumerate(found.offers)),
        ),
        weeks_asked=_asked(found.weeks_asked),
        benchmark=None if found.benchmark is None else sound_benchmark(found.benchmark),
    )


def _sealing_key(text: str) -> bytes:
    key = bytes_of(text)
    if key is None or not can_be_sealed_to(key):
        raise Problem("sealing_key", "It must name a key that shares can be sealed to; ask the steward for it again.")
    return key


def _instant(text: str) -> datetime:
    return exact_instant("made_at", text).replace(microsecond=0)


def _asked(found: shapes.WeeksAskedShape | None) -> WeeksAsked | None:
    if found is None:
        return None
    return WeeksAsked(first=day("weeks_asked.from", found.first), last=day("weeks_asked.to", found.last))


def _weeks(found: Sequence[str] | None) -> tuple[Week, ...]:
    if found is None:
        return ()
    if not found:
        raise Problem("sampled_weeks", "It says that weeks were chosen, and names none.")
    return tuple(sorted(Week(day(f"sampled_weeks[{place}]", text)) for place, text in enumerate(found)))


def _offer(place: int, found: shapes.OfferShapes) -> Offer:
    return Offer(name=found.name, guarantee=_guarantee(place, found), absence_rule=found.absence_rule)


def _guarantee(place: int, found: shapes.OfferShapes) -> Guarantee:
    match found:
        case shapes.HoursOfferShape():
            return HoursGuarantee(
                guaranteed_minutes=found.guaranteed_minutes, reference_minutes=found.reference_minutes
            )
        case shapes.PercentOfferShape():
            if found.meeting_minutes is None and found.base is PercentBase.SCHEDULED_LESS_MEETINGS:
                raise Problem(f"offers[{place}].meeting_minutes", "The minutes of the meetings must be given.")
            return PercentGuarantee(percent=found.percent, base=found.base, meeting_minutes=found.meeting_minutes or 0)
        case shapes.AppointmentsOfferShape():
            return AppointmentsGuarantee(percent=found.percent)
