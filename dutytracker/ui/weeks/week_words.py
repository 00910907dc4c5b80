"""How a week stands in the list."""

from dutytracker.domain.week_summary import WeekSummary, holds_anything
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.standing_words import week_standing
from dutytracker.reports.words import hours_and_minutes, translate, week_words

UNKNOWN = "–"
"""What stands for the need of a week that was not chosen and holds nothing: no zero."""


def figure(summary: WeekSummary, *, running: bool, is_left_out: bool = False) -> str:
    """What was needed; "≥" where not everything was closed or answered in a week that is over."""
    if is_left_out:
        return hours_and_minutes(summary.need) if holds_anything(summary) else UNKNOWN
    needed = hours_and_minutes(summary.need)
    return f"≥ {needed}" if need_is_at_least(summary) and not running else needed


def spoken_row(summary: WeekSummary, *, running: bool, is_left_out: bool = False) -> str:
    """All of a row in one sentence, for who cannot see the bar."""
    if is_left_out and not holds_anything(summary):
        return translate("{week}: not chosen").format(week=week_words(summary.week))
    contract = translate("contract unknown")
    if summary.contracted is not None:
        contract = translate("contract {minutes}").format(minutes=hours_and_minutes(summary.contracted))
    needed = figure(summary, running=running, is_left_out=is_left_out).replace("≥", translate("at least"))
    verdict = week_standing(summary, running=running, is_left_out=is_left_out).replace(" · ", ", ")
    words = translate("{week}: needed {needed}, {contract}, {verdict}")
    return words.format(week=week_words(summary.week), needed=needed, contract=contract, verdict=verdict)
