"""The sentence that splits a week: needed less given = contract too small + contract not kept (docs/domain.md)."""

from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.bounds import delivered_is_at_most, need_is_at_least
from dutytracker.reports.words import hours_and_minutes, translate

SENTENCES = {
    ("more", "more"): "Needed and given are {apart} apart: {short} because the contract is too small, {gap} because it"
    " was not kept.",
    ("more", "same"): "Needed and given are {apart} apart, all of it because the contract is too small.",
    ("same", "more"): "Needed and given are {apart} apart, all of it because the contract was not kept.",
    ("more", "less"): "The contract is {short} too small, and {gap} more was given than it says: {outcome}.",
    ("less", "more"): "The contract gives {short} more than was needed, but {gap} of it was not given: {outcome}.",
    ("same", "less"): "The contract is just enough, and {gap} more was given than it says.",
    ("less", "same"): "The contract gives {short} more than was needed, and it was kept.",
    ("less", "less"): "The contract gives {short} more than was needed, and {gap} more was given than it says.",
    ("same", "same"): "Needed, contracted and given are the same.",
}
"""By the sign of need less contract, then of contract less given."""


def apart_sentence(summary: WeekSummary) -> str:
    """The split in words; empty where a part is unknown, or is only a bound that does not tell which way it falls."""
    short, gap = summary.shortfall, summary.delivery_gap
    if short is None or gap is None or summary.scheduled == 0:
        return ""
    open_need, open_gap = need_is_at_least(summary), delivered_is_at_most(summary)
    if (open_need and short <= 0) or (open_gap and gap <= 0) or ((open_need or open_gap) and min(short, gap) < 0):
        return ""
    return translate(SENTENCES[_sign(short), _sign(gap)]).format(
        apart=_bounded(short + gap, at_least=open_need or open_gap),
        short=_bounded(abs(short), at_least=open_need),
        gap=_bounded(abs(gap), at_least=open_gap),
        outcome=_outcome(short + gap),
    )


def _sign(minutes: int) -> str:
    if minutes == 0:
        return "same"
    return "more" if minutes > 0 else "less"


def _bounded(minutes: int, *, at_least: bool) -> str:
    words = hours_and_minutes(minutes)
    return translate("at least {minutes}").format(minutes=words) if at_least else words


def _outcome(apart: int) -> str:
    """Needed less given, in words."""
    if apart > 0:
        return translate("{minutes} of what was needed was not given").format(minutes=hours_and_minutes(apart))
    if apart < 0:
        return translate("{minutes} more was given than needed").format(minutes=hours_and_minutes(-apart))
    return translate("as much was given as was needed")
