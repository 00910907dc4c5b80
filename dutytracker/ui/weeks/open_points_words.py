"""The words for what is missing in a week."""

from collections.abc import Sequence

from dutytracker.domain.contract import Missing
from dutytracker.domain.records import UndoneItem
from dutytracker.domain.week_summary import COVERAGE_NEEDED, Verdict
from dutytracker.reports.words import counted, duration, long_day, percent_words, weekday_name, weekday_of
from dutytracker.ui.weeks.open_points import DayToClose, OpenPoints

LACKS = {
    Missing.PATTERN: ("Enter your working hours", "They must begin on or before the first day of this week."),
    Missing.TERM: ("Enter what the contract guarantees", "It must begin on or before the first day you worked."),
    Missing.APPOINTMENTS: ("Enter the appointment minutes", "Your contract counts on booked appointment time."),
    Missing.PROTECTED_BLOCKS: ("Enter the protected blocks", "Your contract counts the blocks of your working hours."),
}


def lack_words(lack: Missing) -> tuple[str, str]:
    """What to enter, and why."""
    return LACKS[lack]


def day_words(day: DayToClose) -> tuple[str, str]:
    """The offer to close a day, and what stands in it."""
    logged = f"{duration(day.logged_minutes)} logged." if day.logged_minutes else "Nothing logged."
    late = " Too late to count: more than 7 days ago." if day.late else ""
    return f"Close {long_day(day.date)}", logged + late


def undone_words(items: Sequence[UndoneItem]) -> tuple[str, str]:
    """The answer to "anything left undone?", and what the list holds."""
    if not items:
        return "Nothing was left undone", "To add an item, type it on Today, such as undone charting 30."
    minutes = sum(item.estimate_minutes for item in items)
    count = counted(len(items), "item", "items")
    return "The undone list is complete", f"{count}, {duration(minutes)} estimated."


def heading(points: OpenPoints, *, running: bool) -> str:
    """What is open, as one sentence."""
    wanted = [_LACKING[lack] for lack in points.lacks]
    days = [weekday_name(weekday_of(day.date)) for day in points.to_close]
    if days:
        wanted.append(f"close {_listed(days)}")
    if not running and not points.summary.undone_answered:
        wanted.append("answer “anything undone?”")
    begin = "Still open"
    if not running and points.summary.verdict is Verdict.CANNOT_TELL:
        begin = "Still missing for a verdict"
    return f"{begin}: {_listed(wanted)}."


_LACKING = {
    Missing.PATTERN: "your working hours",
    Missing.TERM: "what the contract guarantees",
    Missing.APPOINTMENTS: "the appointment minutes",
    Missing.PROTECTED_BLOCKS: "the protected blocks",
}


def standing(points: OpenPoints) -> str:
    """How much of the working time is closed, against what a verdict needs."""
    summary = points.summary
    if summary.coverage is None:
        return ""
    closed, needed = percent_words(summary.coverage), percent_words(COVERAGE_NEEDED)
    return f"{closed} of working time closed in time; {needed} is needed to say that it was enough."


def _listed(words: Sequence[str]) -> str:
    if len(words) < 3:
        return " and ".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
