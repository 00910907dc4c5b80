"""A contract term as it is typed, and every problem with it at once."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.records import LogSettings
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.domain.validation import MINUTES_PER_WEEK, problems_of
from dutytracker.reports.words import translate
from dutytracker.ui.settings.amount_text import hours_text, minutes_from, percent_from

Read = TypeVar("Read")

FULL_TIME_HOURS = "40"
"""The reference week unless another is typed."""

UNNAMED = "as entered by the member"
"""The label of a term that was given none."""


class Basis(StrEnum):
    """What a guarantee is counted on."""

    HOURS = "hours"
    PERCENT = "percent"
    APPOINTMENTS = "appointments"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermText:
    """A term as typed; only the fields of its basis count."""

    basis: Basis = Basis.HOURS
    guaranteed: str = ""
    reference: str = FULL_TIME_HOURS
    percent: str = ""
    less_meetings: bool = False
    meetings: str = ""
    absence_rule: AbsenceRule = AbsenceRule.PRO_RATA
    counts_group_preparation: bool = True
    label: str = ""


def text_of(term: Term) -> TermText:
    """The texts that read as `term`."""
    guarantee = term.guarantee
    match guarantee:
        case HoursGuarantee():
            typed = TermText(
                guaranteed=hours_text(guarantee.guaranteed_minutes),
                reference=hours_text(guarantee.reference_minutes),
                absence_rule=term.absence_rule,
                counts_group_preparation=term.counts_group_preparation,
                label="" if term.label == UNNAMED else term.label,
            )
        case PercentGuarantee():
            typed = TermText(
                basis=Basis.PERCENT,
                percent=guarantee.percent,
                less_meetings=guarantee.base is PercentBase.SCHEDULED_LESS_MEETINGS,
                meetings=hours_text(guarantee.meeting_minutes) if guarantee.meeting_minutes else "",
                absence_rule=term.absence_rule,
                counts_group_preparation=term.counts_group_preparation,
                label="" if term.label == UNNAMED else term.label,
            )
        case AppointmentsGuarantee():
            typed = TermText(
                basis=Basis.APPOINTMENTS,
                percent=guarantee.percent,
                absence_rule=term.absence_rule,
                counts_group_preparation=term.counts_group_preparation,
                label="" if term.label == UNNAMED else term.label,
            )
    return typed


def term_from(text: TermText, valid_from: date, settings: LogSettings) -> Term:
    """The term that was typed, sound in a log with `settings`.

    Raises: Problems, every one, with the field it belongs to.
    """
    guarantee = guarantee_from(text)
    term = Term(
        valid_from=valid_from,
        guarantee=guarantee,
        absence_rule=text.absence_rule,
        counts_group_preparation=text.counts_group_preparation,
        label=text.label.strip() or UNNAMED,
    )
    if problems := problems_of(term, settings):
        raise Problems(problems)
    return term


def guarantee_from(text: TermText) -> Guarantee:
    """The guarantee that was typed.

    Raises: Problems, every one, with the field it belongs to.
    """
    reading = _Reading()
    guarantee = _guarantee_from(text, reading)
    if guarantee is None:
        raise Problems(tuple(reading.problems))
    return guarantee


class _Reading:
    """Reads fields and keeps what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def of(self, field: str, read: Callable[[str], Read], text: str) -> Read | None:
        try:
            return read(text)
        except DutyError as error:
            self.add(field, error.sentence)
            return None

    def add(self, field: str, sentence: str) -> None:
        self.problems.append(Problem(field, sentence))


def _guarantee_from(text: TermText, reading: _Reading) -> Guarantee | None:
    match text.basis:
        case Basis.HOURS:
            return _hours_from(text, reading)
        case Basis.PERCENT:
            return _percent_from(text, reading)
        case Basis.APPOINTMENTS:
            percent = reading.of("percent", percent_from, text.percent)
            return None if percent is None else AppointmentsGuarantee(percent=percent)


def _hours_from(text: TermText, reading: _Reading) -> HoursGuarantee | None:
    guaranteed = reading.of("guaranteed_minutes", minutes_from, text.guaranteed)
    reference = reading.of("reference_minutes", minutes_from, text.reference)
    if guaranteed is None or reference is None:
        return None
    if not 0 < reference <= MINUTES_PER_WEEK:
        reading.add("reference_minutes", translate("The reference week has from 1 minute to 168 hours of work."))
    elif guaranteed > reference:
        reading.add("guaranteed_minutes", translate("The guarantee must not be longer than the week it is counted on."))
    else:
        return HoursGuarantee(guaranteed_minutes=guaranteed, reference_minutes=reference)
    return None


def _percent_from(text: TermText, reading: _Reading) -> PercentGuarantee | None:
    percent = reading.of("percent", percent_from, text.percent)
    meetings = reading.of("meeting_minutes", minutes_from, text.meetings) if text.less_meetings else 0
    if percent is None or meetings is None:
        return None
    base = PercentBase.SCHEDULED_LESS_MEETINGS if text.less_meetings else PercentBase.SCHEDULED
    return PercentGuarantee(percent=percent, base=base, meeting_minutes=meetings)
