"""Which figures of a week are only bounds, because not everything was closed or answered."""

from dutytracker.domain.week_summary import Verdict, WeekSummary


def need_is_at_least(summary: WeekSummary) -> bool:
    """True where the need may be greater than it reads: the week cannot be told, or its log is not complete."""
    verdict = summary.verdict
    if verdict is Verdict.AWAY:
        return False
    return verdict is Verdict.CANNOT_TELL or not summary.is_covered or not summary.undone_answered


def delivered_is_at_most(summary: WeekSummary) -> bool:
    """True below 80 % coverage: losses on days that were not closed are unknown."""
    return summary.delivered is not None and summary.scheduled > 0 and not summary.is_covered
