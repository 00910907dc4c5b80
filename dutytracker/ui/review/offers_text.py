"""An offer as it is typed at the table, and every problem with it at once."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import chain, count
from string import ascii_uppercase

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem, Problems
from dutytracker.domain.offers import Offer, problems_of_offer
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.domain.text_rules import same_name
from dutytracker.reports.words import translate
from dutytracker.ui.settings.amount_text import hours_text
from dutytracker.ui.settings.term_text import FULL_TIME_HOURS, Basis, TermText, guarantee_from

_PER = re.compile(
    r"\s*(?:/|\b(?:per|of|in(?:\s+(?:each|every))?|each|every|por(?:\s+cada)?|de(?:\s+cada)?|cada)\b)\s*", re.IGNORECASE
)
"""What stands between the hours and their reference, in every language that the fields show."""


class OfferBasis(StrEnum):
    """What an offer is counted on, as it can be chosen."""

    HOURS = "hours"
    PERCENT = "percent"
    LESS_MEETINGS = "less_meetings"
    APPOINTMENTS = "appointments"


class Field(StrEnum):
    """What of an offer is typed."""

    NAME = "name"
    AMOUNT = "amount"
    MEETINGS = "meetings"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferText:
    """An offer as typed; `meetings` counts for one basis alone."""

    name: str = ""
    basis: OfferBasis = OfferBasis.HOURS
    amount: str = ""
    meetings: str = ""
    absence_rule: AbsenceRule = AbsenceRule.PRO_RATA


def text_of_offer(offer: Offer) -> OfferText:
    """The texts that read as `offer`."""
    basis, amount, meetings = _typed(offer.guarantee)
    return OfferText(name=offer.name, basis=basis, amount=amount, meetings=meetings, absence_rule=offer.absence_rule)


def offer_from(text: OfferText, other_names: Iterable[str] = ()) -> Offer:
    """The offer that was typed, with a name that is none of the others.

    Raises: `Problems`, every one, with the `Field` it belongs to.
    """
    problems: list[Problem] = []
    try:
        offer = Offer(
            name=text.name.strip(), guarantee=guarantee_from(_term_text(text)), absence_rule=text.absence_rule
        )
    except Problems as error:
        offer = Offer(name=text.name.strip(), guarantee=_NOTHING)
        problems += error.problems
    problems += problems_of_offer(offer)
    if offer.name and any(same_name(offer.name, other) for other in other_names):
        words = translate("Another offer is called “{name}” already: give this one another name.")
        problems.append(Problem(Field.NAME, words.format(name=offer.name)))
    if problems:
        raise Problems(tuple(Problem(_FIELDS.get(one.field, one.field), one.sentence) for one in problems))
    return offer


def next_name(names: Sequence[str]) -> str:
    """A name for another offer: "Offer A", or the first after it that is free."""
    return _free(lambda sign: translate("Offer {sign}").format(sign=sign), chain(ascii_uppercase, _numbers(1)), names)


def name_of_copy(name: str, names: Sequence[str]) -> str:
    """A name for a copy of that offer: the next letter of "Offer A", else "Eight hours 2"."""
    if same_name(name, translate("Offer {sign}").format(sign=name.strip()[-1:])):
        return next_name(names)
    return _free(lambda sign: f"{name.strip()} {sign}", _numbers(2), names)


def _typed(guarantee: Guarantee) -> tuple[OfferBasis, str, str]:
    match guarantee:
        case HoursGuarantee(guaranteed_minutes=guaranteed, reference_minutes=reference):
            words = translate("{guaranteed} per {reference}")
            amount = words.format(guaranteed=hours_text(guaranteed), reference=hours_text(reference))
            return OfferBasis.HOURS, amount, ""
        case PercentGuarantee(percent=percent, base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=meetings):
            return OfferBasis.LESS_MEETINGS, percent, hours_text(meetings)
        case PercentGuarantee(percent=percent):
            return OfferBasis.PERCENT, percent, ""
        case AppointmentsGuarantee(percent=percent):
            return OfferBasis.APPOINTMENTS, percent, ""


def _term_text(text: OfferText) -> TermText:
    if text.basis is OfferBasis.HOURS:
        guaranteed, *reference = _PER.split(text.amount.strip(), maxsplit=1)
        return TermText(guaranteed=guaranteed, reference=reference[0] if reference else FULL_TIME_HOURS)
    less_meetings = text.basis is OfferBasis.LESS_MEETINGS
    basis = Basis.APPOINTMENTS if text.basis is OfferBasis.APPOINTMENTS else Basis.PERCENT
    return TermText(basis=basis, percent=text.amount, less_meetings=less_meetings, meetings=text.meetings)


def _free(named: Callable[[str], str], signs: Iterable[str], names: Sequence[str]) -> str:
    wanted = map(named, signs)
    return next(name for name in wanted if not any(same_name(name, other) for other in names))


def _numbers(first: int) -> Iterator[str]:
    return map(str, count(first))


_NOTHING = HoursGuarantee(guaranteed_minutes=0, reference_minutes=1)
"""Stands for a guarantee that cannot be read, so that the rest of its offer can."""

_FIELDS = {
    "guaranteed_minutes": Field.AMOUNT,
    "reference_minutes": Field.AMOUNT,
    "percent": Field.AMOUNT,
    "meeting_minutes": Field.MEETINGS,
}
