"""What the member entered, in words: contract terms and working weeks, without clock times."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import assert_never

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.patterns import Pattern, WorkDay
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import full_date, hours_and_minutes, translate, weekday_name

ABSENCE_RULES = {
    AbsenceRule.PRO_RATA: "less absences (pro rata)",
    AbsenceRule.FIXED: "the same through absences (fixed)",
    AbsenceRule.BLOCKS: "the protected blocks of each day worked (blocks)",
}

UNNAMED = "as entered by the member"
"""The label a term has where the member gave none."""


def guarantee_words(guarantee: Guarantee) -> str:
    """What is guaranteed: "7 h 00 per 40 h 00", "18 % of scheduled time"."""
    match guarantee:
        case HoursGuarantee(guaranteed_minutes=guaranteed, reference_minutes=reference):
            words = translate("{guaranteed} per {reference}")
            return words.format(guaranteed=hours_and_minutes(guaranteed), reference=hours_and_minutes(reference))
        case PercentGuarantee(percent=percent, base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=meetings):
            words = translate("{percent} % of scheduled time less {meetings} of meetings a week")
            return words.format(percent=percent, meetings=hours_and_minutes(meetings))
        case PercentGuarantee(percent=percent):
            return translate("{percent} % of scheduled time").format(percent=percent)
        case AppointmentsGuarantee(percent=percent):
            return translate("{percent} % of booked appointment time").format(percent=percent)
        case _:
            assert_never(guarantee)


def absence_rule_words(rule: AbsenceRule) -> str:
    """What an absence does to the contracted time; it is printed wherever that time is."""
    return translate(ABSENCE_RULES[rule])


def term_words(term: Term) -> str:
    """A term in one phrase, its own label in quotation marks."""
    guarantee = guarantee_words(term.guarantee)
    if term.absence_rule is AbsenceRule.BLOCKS:
        guarantee = absence_rule_words(term.absence_rule)
    counts = translate("group preparation counts")
    if not term.counts_group_preparation:
        counts = translate("group preparation does not count")
    parts = [
        translate("{guarantee} from {day}").format(guarantee=guarantee, day=full_date(term.valid_from)),
        *([] if term.absence_rule is AbsenceRule.BLOCKS else [absence_rule_words(term.absence_rule)]),
        counts,
    ]
    if term.label and term.label != UNNAMED:
        parts.append(translate("“{label}”").format(label=plain(term.label, 120)))
    return ", ".join(parts)


def contract_words(terms: Sequence[Term]) -> str:
    """The terms of a range, oldest first, as a sentence; says so where there is none."""
    if not terms:
        return translate("Contract: none entered.")
    return translate("Contract: {terms}.").format(terms="; ".join(term_words(term) for term in terms))


def patterns_words(patterns: Sequence[Pattern]) -> str:
    """The working weeks of a range, oldest first, as a sentence; says so where there is none."""
    if not patterns:
        return translate("Working hours: none entered.")
    return translate("Working hours {weeks}.").format(weeks="; ".join(_pattern_words(pattern) for pattern in patterns))


def _pattern_words(pattern: Pattern) -> str:
    groups = groupby(Weekday, key=lambda weekday: _minutes(pattern.days.get(weekday)))
    days = [_days_words(list(weekdays), *minutes) for minutes, weekdays in groups if minutes]
    words = translate("from {day}: {days}")
    return words.format(day=full_date(pattern.valid_from), days=", ".join(days) or translate("no working day"))


def _minutes(day: WorkDay | None) -> tuple[int, int] | None:
    return (day.scheduled_minutes, day.protected_minutes) if day else None


def _days_words(weekdays: Sequence[Weekday], scheduled: int, protected: int) -> str:
    names = weekday_name(weekdays[0])
    if len(weekdays) > 1:
        names = f"{names}–{weekday_name(weekdays[-1])}"
    words = translate("{days} {scheduled} ({protected} protected)") if protected else translate("{days} {scheduled}")
    return words.format(days=names, scheduled=hours_and_minutes(scheduled), protected=hours_and_minutes(protected))


def rules_words(rules: Iterable[AbsenceRule]) -> str:
    """Absence rules as their short names: "pro rata"."""
    names = {
        AbsenceRule.PRO_RATA: translate("pro rata"),
        AbsenceRule.FIXED: translate("fixed"),
        AbsenceRule.BLOCKS: translate("blocks"),
    }
    return ", ".join(names[rule] for rule in rules)
