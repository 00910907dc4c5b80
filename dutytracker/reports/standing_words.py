"""How a week stands in half a line: its verdict, or that it was not chosen to be logged."""

from dutytracker.domain.week_summary import WeekSummary, holds_anything
from dutytracker.reports.verdict_words import verdict_words
from dutytracker.reports.words import translate


def week_standing(summary: WeekSummary, *, running: bool = False, is_left_out: bool = False) -> str:
    """The verdict; a week that was not chosen has none, whatever it holds."""
    if not is_left_out:
        return verdict_words(summary, running=running)
    if holds_anything(summary):
        return translate("not chosen, but logged")
    return translate("not chosen")
