"""What a range of weeks says at its head: how many were short, how many cannot be told and why, how many were away."""

from collections import Counter
from collections.abc import Sequence

from dutytracker.domain.contract import Missing
from dutytracker.domain.week_summary import Verdict
from dutytracker.reports.report import ReportWeek
from dutytracker.reports.words import counted, day_words, translate

LACKS = {
    Missing.PATTERN: "contract unknown: working hours not entered",
    Missing.TERM: "contract unknown: no term entered",
    Missing.APPOINTMENTS: "contract unknown: appointments not entered",
    Missing.PROTECTED_BLOCKS: "contract unknown: protected blocks not entered",
}


def headline(weeks: Sequence[ReportWeek]) -> str:
    """ "9 of 10 weeks needed more time than the contract gives", counted over the weeks that are short or enough.

    Weeks that were not chosen to be logged must not be among them; without any, there was none.
    """
    if not weeks:
        return translate("None of these weeks was chosen to be logged")
    short = len(short_weeks(weeks))
    told = len(told_weeks(weeks))
    if all(week.summary.verdict is Verdict.AWAY for week in weeks):
        return translate("Away all the time")
    if not told:
        return translate("No week can be told yet")
    words = "{short} of {told} weeks needed more time than the contract gives"
    if told == 1:
        words = "{short} of {told} week needed more time than the contract gives"
    return translate(words).format(short=short, told=told)


def rest_words(weeks: Sequence[ReportWeek]) -> str:
    """The weeks the headline does not count as short: enough, not to be told with the reasons, away."""
    enough = sum(week.summary.verdict is Verdict.ENOUGH for week in weeks)
    parts = [
        translate("{weeks} had enough").format(weeks=counted(enough, "week", "weeks")) if enough else "",
        _untold_words([week for week in weeks if week.summary.verdict is Verdict.CANNOT_TELL]),
    ]
    counts = ", ".join(part for part in parts if part)
    away = _away_words([week for week in weeks if week.summary.verdict is Verdict.AWAY])
    return " ".join(part for part in (f"{counts}." if counts else "", away) if part)


def told_weeks(weeks: Sequence[ReportWeek]) -> tuple[ReportWeek, ...]:
    """The weeks that are short or enough."""
    untold = {Verdict.CANNOT_TELL, Verdict.AWAY}
    return tuple(week for week in weeks if week.summary.verdict not in untold)


def short_weeks(weeks: Sequence[ReportWeek]) -> tuple[ReportWeek, ...]:
    """The weeks that are short."""
    return tuple(week for week in weeks if week.summary.verdict.is_short)


def _untold_words(untold: Sequence[ReportWeek]) -> str:
    if not untold:
        return ""
    reasons = Counter(_reason(week) for week in untold)
    if len(reasons) == 1:
        [reason] = reasons
        why = _reason_words(reason, untold)
    else:
        each = [
            f"{number} {_reason_words(reason, [week for week in untold if _reason(week) == reason])}"
            for reason, number in reasons.items()
        ]
        why = "; ".join(each)
    return translate("{weeks} can’t be told ({why})").format(weeks=counted(len(untold), "week", "weeks"), why=why)


def _reason(week: ReportWeek) -> str:
    """What stands in the way of a verdict, first of all."""
    if week.lacks:
        return translate(LACKS[week.lacks[0]])
    return "days" if not week.summary.is_covered else "undone"


def _reason_words(reason: str, weeks: Sequence[ReportWeek]) -> str:
    if reason == "undone":
        return translate("undone list not answered")
    if reason != "days":
        return reason
    if len({(week.closed_days, week.worked_days) for week in weeks}) > 1:
        return translate("too few days closed")
    words = translate("only {closed} of {worked} days closed")
    if not weeks[0].closed_days:
        words = translate("no day closed")
    return words.format(closed=weeks[0].closed_days, worked=weeks[0].worked_days)


def _away_words(away: Sequence[ReportWeek]) -> str:
    if not away:
        return ""
    if len(away) == 1:
        words = translate("The week away, from {day}, is not counted.")
        return words.format(day=day_words(away[0].summary.week.start))
    return translate("{weeks} away are not counted.").format(weeks=counted(len(away), "week", "weeks"))
