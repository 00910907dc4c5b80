"""A contract term in words."""

from collections.abc import Collection
from datetime import timedelta

from dutytracker.domain.calendar import DAYS_PER_WEEK, Week
from dutytracker.domain.contract import contracted_minutes, missing_for_contract, schedule_of
from dutytracker.domain.patterns import Pattern, pattern_on
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.reports.words import hours_and_minutes, translate
from dutytracker.ui.settings.amount_text import hours_text

ABSENCE_RULES = {
    AbsenceRule.PRO_RATA: "An absence shrinks it in proportion",
    AbsenceRule.FIXED: "It stays the same through absences",
    AbsenceRule.BLOCKS: "Each worked day counts its protected blocks",
}
"""The absence rules as they can be chosen."""


def guarantee_in_words(term: Term) -> str:
    """What is guaranteed: "7 h per 40 h", "18 % of scheduled time"."""
    guarantee = term.guarantee
    match guarantee:
        case HoursGuarantee():
            guaranteed, reference = hours_text(guarantee.guaranteed_minutes), hours_text(guarantee.reference_minutes)
            return translate("{guaranteed} h per {reference} h").format(guaranteed=guaranteed, reference=reference)
        case PercentGuarantee(base=PercentBase.SCHEDULED_LESS_MEETINGS):
            meetings = hours_text(guarantee.meeting_minutes)
            words = translate("{percent} % of scheduled time less {meetings} h of meetings")
            return words.format(percent=guarantee.percent, meetings=meetings)
        case PercentGuarantee():
            return translate("{percent} % of scheduled time").format(percent=guarantee.percent)
        case AppointmentsGuarantee():
            return translate("{percent} % of booked appointment time").format(percent=guarantee.percent)


def full_week_in_words(term: Term, patterns: Collection[Pattern]) -> str:
    """What the term gives in a week without absences under the pattern in force on its first day, as a sentence."""
    if isinstance(term.guarantee, AppointmentsGuarantee) and term.absence_rule is not AbsenceRule.BLOCKS:
        return translate("What this gives depends on the appointment minutes you enter for each week, in Weeks.")
    pattern = pattern_on(term.valid_from, patterns) or min(patterns, key=lambda each: each.valid_from, default=None)
    if pattern is None or not pattern.days:
        return translate("What this gives in a week shows once your working hours are entered.")
    week = Week(max(term.valid_from, pattern.valid_from))
    schedule = schedule_of(week, [pattern], [])
    lasting = [
        Term(
            valid_from=week.start - timedelta(days=DAYS_PER_WEEK),
            guarantee=term.guarantee,
            absence_rule=term.absence_rule,
        )
    ]
    if missing_for_contract(schedule, lasting, None):
        return translate("This rule needs protected blocks in your working hours.")
    minutes = contracted_minutes(schedule, lasting, None) or 0
    words = translate("In a full week of your working hours this gives {minutes}.")
    return words.format(minutes=hours_and_minutes(minutes))
