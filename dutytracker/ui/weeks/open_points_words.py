"""The words for what is missing in a week."""

from collections.abc import Sequence

from dutytracker.domain.contract import Missing
from dutytracker.domain.records import UndoneItem
from dutytracker.domain.week_summary import COVERAGE_NEEDED, Verdict
from dutytracker.reports.words import counted, duration, long_day, percent_words, translate, weekday_name, weekday_of
from dutytracker.ui.weeks.open_points import DayToClose, OpenPoints

LACKS = {
    Missing.PATTERN: ("Enter your working hours", "They must begin on or before the first day of this week."),
    Missing.TERM: ("Enter what the contract guarantees", "It must begin on or before the first day you worked."),
    Missing.APPOINTMENTS: ("Enter the appointment minutes", "Your contract counts on booked appointment time."),
    Missing.PROTECTED_BLOCKS: ("Enter the protected blocks", "Your contract counts the blocks of your working hours."),
}


def lack_words(lack: Missing) -> tuple[str, str]:
    """What to enter, and why."""
    what, why = LACKS[lack]
    return translate(what), translate(why)


def day_words(day: DayToClose) -> tuple[str, str]:
    """The offer to close a day, and what stands in it."""
    logged = translate("Nothing logged.")
    if day.logged_minutes:
        logged = translate("{minutes} logged.").format(minutes=duration(day.logged_minutes))
    late = [translate("Too late to count: more than 7 days ago.")] if day.late else []
    return translate("Close {day}").format(day=long_day(day.date)), " ".join((logged, *late))


def undone_words(items: Sequence[UndoneItem]) -> tuple[str, str]:
    """The answer to "anything left undone?", and what the list holds."""
    if not items:
        how = translate("To add an item, type it on Today, such as undone charting 30.")
        return translate("Nothing was left undone"), how
    minutes = sum(item.estimate_minutes for item in items)
    count = counted(len(items), "item", "items")
    held = translate("{items}, {minutes} estimated.").format(items=count, minutes=duration(minutes))
    return translate("The undone list is complete"), held


def heading(points: OpenPoints, *, running: bool) -> str:
    """What is open, as one sentence."""
    wanted = [translate(_LACKING[lack]) for lack in points.lacks]
    days = [weekday_name(weekday_of(day.date)) for day in points.to_close]
    if days:
        wanted.append(translate("close {days}").format(days=_listed(days)))
    if not running and not points.summary.undone_answered:
        wanted.append(translate("answer “anything undone?”"))
    words = translate("Still open: {points}.")
    if not running and points.summary.verdict is Verdict.CANNOT_TELL:
        words = translate("Still missing for a verdict: {points}.")
    return words.format(points=_listed(wanted))


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
    words = translate("{closed} of working time closed in time; {needed} is needed to say that it was enough.")
    return words.format(closed=percent_words(summary.coverage), needed=percent_words(COVERAGE_NEEDED))


def _listed(words: Sequence[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    return translate("{others} and {last}").format(others=", ".join(words[:-1]), last=words[-1])
