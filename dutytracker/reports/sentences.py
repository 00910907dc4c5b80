"""What is said about one week, in sentences: the two questions apart, and what is missing for an answer."""

from collections.abc import Sequence

from dutytracker.domain.contract import Missing
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.bounds import delivered_is_at_most, need_is_at_least
from dutytracker.reports.words import duration, erosion_words, hours_and_minutes, percent_words, translate

LACKS = {
    Missing.PATTERN: "Working hours are missing for a day of this week: add them in Settings.",
    Missing.TERM: "No contract is entered for a day that was worked: add it in Settings.",
    Missing.APPOINTMENTS: "The contract counts booked appointments: enter those of this week in Weeks.",
    Missing.PROTECTED_BLOCKS: "The contract counts protected blocks: add them to the working hours in Settings.",
}


def needed_sentence(summary: WeekSummary, *, running: bool = False) -> str:
    """The week in one sentence: what was needed, what the contract gives, what of it was given."""
    if running:
        return _needed_so_far(summary)
    if summary.contracted is None:
        return translate("You needed {need}; what the contract gives is not known.").format(need=_need(summary))
    if summary.scheduled == 0:
        return _away(summary)
    contract = translate("You needed {need}; the contract gives {contracted}").format(
        need=_need(summary), contracted=hours_and_minutes(summary.contracted)
    )
    return contract + _given_of_contract(summary.contracted, summary)


def enough_words(summary: WeekSummary, *, running: bool = False) -> str:
    """The answer to "was it enough?": "4 h 30 more needed than the contract gives". No full stop."""
    shortfall = summary.shortfall
    if shortfall is None:
        return translate("What the contract gives is not known")
    if summary.scheduled == 0:
        return translate("Away all week: no need to compare")
    if running:
        return _enough_so_far(shortfall)
    if need_is_at_least(summary):
        words = translate("Not more logged so far than the contract gives")
        if shortfall > 0:
            words = translate("At least {minutes} more needed than the contract gives")
    elif shortfall > 0:
        words = translate("{minutes} more needed than the contract gives")
    elif shortfall < 0:
        words = translate("{minutes} less needed than the contract gives")
    else:
        words = translate("Exactly as much needed as the contract gives")
    return words.format(minutes=duration(abs(shortfall)))


def given_words(summary: WeekSummary) -> str:
    """The answer to "was it given?": "6 h 00 given of 7 h 00 due". No full stop."""
    if summary.protected is None or summary.delivered is None:
        return translate("No fixed protected time was entered")
    if summary.scheduled == 0:
        return translate("Away all week: none was due")
    words = translate("{given} given of {due} due")
    if delivered_is_at_most(summary):
        words = translate("At most {given} given of {due} due")
    return words.format(given=hours_and_minutes(summary.delivered), due=hours_and_minutes(summary.protected))


def given_so_far_words(given: int, due: int) -> str:
    """Protected minutes given of those due up to now in a running week. No full stop."""
    words = translate("{given} given of {due} due so far")
    return words.format(given=hours_and_minutes(given), due=hours_and_minutes(due))


def lost_words(summary: WeekSummary) -> str:
    """What was lost and to what: "1 h 00 lost (meeting)"; empty where nothing was."""
    if not summary.eroded:
        return ""
    reasons = ", ".join(erosion_words(reason) for reason in summary.eroded_by)
    return translate("{minutes} lost ({reasons})").format(minutes=hours_and_minutes(summary.eroded), reasons=reasons)


def older_sentence(summary: WeekSummary) -> str:
    """Work from earlier weeks that was done in this one; empty where there was none."""
    if not summary.clearing:
        return ""
    words = translate("{minutes} of work from earlier weeks was also done; it does not count toward this week’s need.")
    return words.format(minutes=duration(summary.clearing))


def missing_sentences(summary: WeekSummary, lacks: Sequence[Missing]) -> tuple[str, ...]:
    """What is missing for the two answers and how to mend it; `lacks` as the contract of the week names them."""
    sentences = [translate(LACKS[lack]) for lack in lacks]
    if summary.protected is None and Missing.PROTECTED_BLOCKS not in lacks:
        sentences.append(
            translate("No fixed protected time was entered: with protected blocks, what was given can be told.")
        )
    if summary.coverage is not None and not summary.is_covered:
        words = translate("{share} of the working time is closed and 80 % is needed: close the days that are complete.")
        sentences.append(words.format(share=percent_words(summary.coverage)))
    if summary.scheduled and not summary.undone_answered:
        sentences.append(translate("The undone list is not answered: confirm it, also where nothing was left undone."))
    return tuple(sentences)


def _needed_so_far(summary: WeekSummary) -> str:
    need = hours_and_minutes(summary.need)
    if summary.contracted is None or summary.shortfall is None:
        return translate("Needed so far {need}; what the contract gives is not known.").format(need=need)
    if summary.shortfall > 0:
        words = translate("Needed so far {need}: already {more} more than the contract gives for the whole week.")
        return words.format(need=need, more=duration(summary.shortfall))
    words = translate("Needed so far {need}; the contract gives {contracted} for the whole week.")
    return words.format(need=need, contracted=hours_and_minutes(summary.contracted))


def _enough_so_far(shortfall: int) -> str:
    if shortfall > 0:
        words = translate("Already {minutes} more than the contract gives for the whole week")
        return words.format(minutes=duration(shortfall))
    return translate("Not more so far than the contract gives for the whole week")


def _away(summary: WeekSummary) -> str:
    if not summary.need:
        return translate("You were away all week.")
    return translate("You were away all week; {need} was needed all the same.").format(need=duration(summary.need))


def _given_of_contract(contracted: int, summary: WeekSummary) -> str:
    """The end of the sentence that begins with the contract."""
    delivered = summary.delivered
    if delivered is None or (contracted == 0 and delivered == 0):
        return "."
    if delivered > contracted:
        words = translate(", and {given} were given.")
    elif delivered == contracted and not delivered_is_at_most(summary):
        words = translate(", all of which was given.")
    elif delivered == 0:
        words = translate(", none of which was given.")
    elif delivered == 60:
        words = translate(", of which {given} was given.")
    else:
        words = translate(", of which {given} were given.")
    given = hours_and_minutes(delivered)
    if delivered_is_at_most(summary):
        given = translate("at most {minutes}").format(minutes=given)
    return words.format(given=given)


def _need(summary: WeekSummary) -> str:
    return _least(hours_and_minutes(summary.need), least=need_is_at_least(summary))


def _least(minutes: str, *, least: bool) -> str:
    return translate("at least {minutes}").format(minutes=minutes) if least else minutes
