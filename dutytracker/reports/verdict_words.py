"""The words for what a week comes to."""

from fractions import Fraction

from dutytracker.domain.week_summary import Verdict, WeekSummary
from dutytracker.reports.words import duration, percent_words, translate

VERDICTS = {
    Verdict.CANNOT_TELL: "cannot tell",
    Verdict.AWAY: "away",
    Verdict.SHORT_LOGGED: "not enough, by logged work",
    Verdict.SHORT_WITH_UNDONE: "not enough, with undone work",
    Verdict.ENOUGH: "enough",
}


def verdict_words(summary: WeekSummary, *, running: bool = False) -> str:
    """The verdict of a week in half a line; a week that cannot be told says why, a running one has no verdict yet."""
    if running:
        return _running_words(summary)
    verdict = summary.verdict
    if verdict is not Verdict.CANNOT_TELL:
        return translate(VERDICTS[verdict])
    if not summary.contract_known:
        return translate("cannot tell · contract unknown")
    if not summary.is_covered:
        return translate("cannot tell · {share} closed").format(share=percent_words(summary.coverage or Fraction(0)))
    return translate("cannot tell · undone list not answered")


def _running_words(summary: WeekSummary) -> str:
    if summary.shortfall is None or summary.shortfall <= 0:
        return translate("running")
    return translate("running · already {minutes} over").format(minutes=duration(summary.shortfall))
