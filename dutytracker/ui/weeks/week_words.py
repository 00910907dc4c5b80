"""How a week stands in the list."""

from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.words import hours_and_minutes, translate, verdict_words, week_words


def figure(summary: WeekSummary, *, running: bool) -> str:
    """What was needed; "≥" where not everything was closed or answered in a week that is over."""
    needed = hours_and_minutes(summary.need)
    return f"≥ {needed}" if need_is_at_least(summary) and not running else needed


def spoken_row(summary: WeekSummary, *, running: bool) -> str:
    """All of a row in one sentence, for who cannot see the bar."""
    contract = translate("contract unknown")
    if summary.contracted is not None:
        contract = translate("contract {minutes}").format(minutes=hours_and_minutes(summary.contracted))
    needed = figure(summary, running=running).replace("≥", translate("at least"))
    verdict = verdict_words(summary, running=running).replace(" · ", ", ")
    words = translate("{week}: needed {needed}, {contract}, {verdict}")
    return words.format(week=week_words(summary.week), needed=needed, contract=contract, verdict=verdict)
