"""A working week in words."""

from collections.abc import Collection

from dutytracker.domain.patterns import WorkDay
from dutytracker.reports.words import hours_and_minutes, translate


def week_in_words(days: Collection[WorkDay]) -> str:
    """How much a full week of these days holds: "40 h 00 a week, 5 h 00 of it protected."; empty without a day."""
    if not days:
        return ""
    scheduled = sum(day.scheduled_minutes for day in days)
    protected = sum(day.protected_minutes for day in days)
    words = translate("{scheduled} a week, no fixed protected time.")
    if protected:
        words = translate("{scheduled} a week, {protected} of it protected.")
    return words.format(scheduled=hours_and_minutes(scheduled), protected=hours_and_minutes(protected))
