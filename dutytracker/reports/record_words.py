"""How good the record is, how its figures are made and what they do not say."""

from fractions import Fraction

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.backlog import cleared_in
from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.history import LogPlace
from dutytracker.domain.remarks import OTHER_SHARE_TOLERATED
from dutytracker.domain.week_summary import TOLERANCE_MINUTES
from dutytracker.reports.bounds import need_is_at_least
from dutytracker.reports.entered_words import contract_words, patterns_words
from dutytracker.reports.evidence_words import evidence_sentences
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.words import (
    counted,
    duration,
    duty_label,
    full_date,
    hours_and_minutes,
    percent_words,
    range_words,
    translate,
    weekday_name,
)


def precision_words(report: WeeksReport) -> str:
    """Round lengths, timing, lateness and cleared items, a sentence each; what there is nothing of is left out."""
    return " ".join(evidence_sentences(report.evidence, cleared_in(week.summary for week in report.counted)))


def other_duties_words(report: WeeksReport) -> str:
    """What is said where more than a tenth of the minutes are under "other"; else empty."""
    other = report.total(lambda week: week.by_duty.get(Duty.OTH, 0))
    logged = report.total(lambda week: week.logged)
    if not logged or Fraction(other, logged) <= OTHER_SHARE_TOLERATED:
        return ""
    words = translate("{share} is under “{duty}”: above 10 % the list of duties needs revising.")
    return words.format(share=percent_words(Fraction(other, logged)), duty=duty_label(Duty.OTH, report.settings))


def method_words(report: WeeksReport) -> str:
    """How need and "short" are defined, and what the signs on the page mean."""
    sentences = [
        translate("Need = logged − older work cleared + left undone (estimated)."),
        translate("Short: need over contract by more than {tolerance}.").format(tolerance=duration(TOLERANCE_MINUTES)),
        absences_words(report),
        translate("A bar starts below zero by the older work cleared: its top is the need."),
    ]
    summaries = [week.summary for week in report.counted]
    if any(need_is_at_least(summary) for summary in summaries):
        sentences.append(
            translate(
                "A + after a figure: at least this, as the week can’t be told, has days not closed or an undone list"
                " not answered."
            )
        )
    if report.left_out:
        sentences.append(translate("Weeks not chosen to be logged enter no sum, no median and no count."))
    if any(not summary.contract_known or summary.protected is None for summary in summaries):
        sentences.append(translate("–: not known; sums leave out what is not known."))
    return " ".join(sentence for sentence in sentences if sentence)


def limits_words() -> str:
    """What such a record cannot show."""
    return translate(
        "A member’s own record: it shows when things were written down, not that they are true. Undone time is"
        " estimated. One member says nothing about others."
    )


def entered_words(report: WeeksReport) -> str:
    """What rests on the member's word: the contract with its absence rule, the working hours, and their choices."""
    choices = translate("Absences, place in the day and what was taken away are the member’s choices.")
    return " ".join((contract_words(report.terms), patterns_words(report.patterns), choices))


def week_start_words(first: Weekday) -> str:
    """On which days weeks begin and end."""
    days = list(Weekday)
    last = days[(first.number - 1) % len(days)]
    return translate("weeks run {first} to {last}").format(first=weekday_name(first), last=weekday_name(last))


def foot_words(report: WeeksReport) -> str:
    """The foot of every page after the program's name."""
    words = translate("formulas {formulas}. Made {day}. {place} No notes, no clock times.")
    return words.format(formulas=FORMULAS_VERSION, day=full_date(report.made_on), place=place_words(report.place))


def place_words(place: LogPlace) -> str:
    """How far the log had come: the number of its last entry and the first 16 digits of its head, in fours."""
    digits = " ".join(place.head[start : start + 4] for start in range(0, 16, 4)).strip()
    if not digits:
        return translate("Log: entry {seq}.").format(seq=place.seq)
    return translate("Log: entry {seq}, head {digits} …").format(seq=place.seq, digits=digits)


def title_words(report: WeeksReport) -> str:
    """The title of a document about the range; it names nobody."""
    period = range_words(report.first_day, report.last_day)
    if own := report.settings.indirect_care:
        return translate("{own} (indirect care), {range}").format(own=own, range=period)
    return translate("Indirect care, {range}").format(range=period)


def absences_words(report: WeeksReport) -> str:
    """How much absences took off the schedule; empty where there were none."""
    weeks = [week.summary for week in report.counted if week.summary.scheduled < week.summary.pattern]
    if not weeks:
        return ""
    words = translate("Absences took {minutes} off the schedule in {weeks}.")
    return words.format(
        minutes=hours_and_minutes(sum(summary.pattern - summary.scheduled for summary in weeks)),
        weeks=counted(len(weeks), "week", "weeks"),
    )
