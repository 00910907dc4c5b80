"""A working week in words."""

from collections.abc import Collection

from dutytracker.domain.patterns import WorkDay
from dutytracker.reports.words import hours_and_minutes


def week_in_words(days: Collection[WorkDay]) -> str:
    """How much a full week of these days holds: "40 h 00 a week, 5 h 00 of it protected."; empty without a day."""
    if not days:
        return ""
    scheduled = sum(day.scheduled_minutes for day in days)
    protected = sum(day.protected_minutes for day in days)
    words = f"{hours_and_minutes(protected)} of it protected" if protected else "no fixed protected time"
    return f"{hours_and_minutes(scheduled)} a week, {words}."
