"""Was it enough? What a range of weeks says about need beside the contract."""

from collections.abc import Sequence

from dutytracker.domain.comparing import (
    eligible_weeks,
    median,
    median_floor_per_40h,
    median_need_per_40h,
    median_shortfall,
)
from dutytracker.domain.week_summary import Verdict
from dutytracker.reports.range_headline import short_weeks, told_weeks
from dutytracker.reports.report import ReportWeek
from dutytracker.reports.words import hours_and_minutes, hours_words, translate


def sufficiency_headline(weeks: Sequence[ReportWeek]) -> str:
    """ "9 h 44 needed, 7 h 00 contracted", medians per 40 h; says so where no week can be compared."""
    eligible = eligible_weeks(week.summary for week in weeks)
    need = median_need_per_40h(eligible)
    contracted = median([week.contracted_per_40h for week in eligible if week.contracted_per_40h is not None])
    if need is None or contracted is None:
        return translate("Need per 40 h can’t be told yet")
    words = translate("{need} needed, {contracted} contracted")
    return words.format(need=hours_words(need), contracted=hours_words(contracted))


def sufficiency_text(weeks: Sequence[ReportWeek]) -> str:
    """What the figures of the headline are, and what the short weeks were short by."""
    return " ".join(sentence for sentence in (_median_words(weeks), _short_words(weeks)) if sentence)


def _median_words(weeks: Sequence[ReportWeek]) -> str:
    eligible = eligible_weeks(week.summary for week in weeks)
    floor = median_floor_per_40h(eligible)
    shortfall = median_shortfall(eligible)
    if floor is None or shortfall is None:
        return translate(
            "A week can be compared once its contract is known, at least half of it was worked, 80 % of it is closed"
            " and the undone list is answered."
        )
    words = "Per 40 h, medians of the {number} comparable weeks; by work done alone: {floor}."
    if len(eligible) == 1:
        words = "Per 40 h, from the one comparable week; by work done alone: {floor}."
    beside = "The median week needed {minutes} more than its contract."
    if shortfall < 0:
        beside = "The median week needed {minutes} less than its contract."
    elif shortfall == 0:
        beside = "The median week needed as much as its contract."
    if len(eligible) == 1:
        beside = ""
    return (
        " ".join((translate(words), translate(beside)))
        .strip()
        .format(number=len(eligible), floor=hours_words(floor), minutes=hours_and_minutes(abs(shortfall)))
    )


def _short_words(weeks: Sequence[ReportWeek]) -> str:
    short = len(short_weeks(weeks))
    by_work = sum(week.summary.verdict is Verdict.SHORT_LOGGED for week in weeks)
    if not short:
        return translate("No week was short.") if told_weeks(weeks) else ""
    if short == 1:
        words = "In the short week the work done alone was more than the contract."
        if not by_work:
            words = "The short week (*) is short only with the work left undone."
    elif by_work == short == 2:
        words = "In both short weeks the work done alone was more than the contract."
    elif by_work == short:
        words = "In all {short} short weeks the work done alone was more than the contract."
    elif not by_work and short == 2:
        words = "Both short weeks (*) are short only with the work left undone."
    elif not by_work:
        words = "All {short} short weeks (*) are short only with the work left undone."
    else:
        words = (
            "In {by_work} of the {short} short weeks the work done alone was more than the contract; in {other} (*)"
            " only with work left undone."
        )
    return translate(words).format(short=short, by_work=by_work, other=short - by_work)
