"""What stands beside each loss, and what rests on whose word: how the record is made, and what it cannot show."""

from collections.abc import Sequence
from datetime import date

from dutytracker.domain.evidence import DAYS_IN_TIME
from dutytracker.domain.lost_time import Loss
from dutytracker.reports.entered_words import contract_words, patterns_words
from dutytracker.reports.lost_report import LostTimeReport
from dutytracker.reports.record_words import absences_words
from dutytracker.reports.words import brief_day, counted, hours_and_minutes, short_day, translate


def lost_entered_words(report: LostTimeReport) -> str:
    """What rests on the member's word."""
    about = report.about
    choices = translate("Absences, what was taken away, by what, and when a manager was told, as the member noted it.")
    return " ".join((contract_words(about.terms), patterns_words(about.patterns), choices))


def lost_method_words(report: LostTimeReport) -> str:
    """What counts as taken away, and what the signs mean."""
    counts = translate(
        "Counted is time that the schedule protected on a day worked and that something else took: at most the"
        " protected minutes of the day. What the member chose to use otherwise is not counted."
    )
    beyond = translate("{minutes} noted beyond that does not count.") if report.lost.beyond else ""
    sentences = [
        counts,
        beyond.format(minutes=hours_and_minutes(report.lost.beyond)),
        absences_words(report.about),
        translate("–: not known, or away.") if any(_has_dash(report)) else "",
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def lost_limits_words(report: LostTimeReport) -> str:
    """What such a record cannot show."""
    record = translate("A member’s own record: it shows what was written down, not that it is complete or true.")
    if report.lost.losses:
        words = translate(
            "A member’s own record: it shows when a loss was written down ({classes}), not that it is true."
        )
        record = words.format(classes=", ".join(_classes(report.lost.losses)))
    confirm = translate("Schedules and messages can confirm it.")
    return f"{record} {confirm} {translate('Nothing here says whether the contract was broken.')}"


def loss_day_words(report: LostTimeReport, day: date) -> str:
    """The date of a loss in few letters, with its year where the range touches two."""
    about = report.about
    words = brief_day(day)
    return words if about.first_day.year == about.last_day.year else f"{words}, {day.year}"


def told_day_words(report: LostTimeReport, loss: Loss) -> str:
    """When a manager was told, with its year where that is not clear from the range; "not told"."""
    day, about = loss.told_manager, report.about
    if day is None:
        return translate("not told")
    clear = about.first_day.year == about.last_day.year == day.year
    return short_day(day) if clear else f"{short_day(day)}, {day.year}"


def written_down_words(loss: Loss) -> str:
    """How long after the loss it was written down: "same day", "3 days later"."""
    if loss.days_later is None:
        return translate("imported")
    if loss.days_later == 0:
        return translate("same day")
    return translate("{days} later").format(days=counted(loss.days_later, "day", "days"))


def _has_dash(report: LostTimeReport) -> list[bool]:
    return [
        summary.protected is None or summary.contracted is None or summary.scheduled == 0
        for summary in report.lost.weeks
    ]


def _classes(losses: Sequence[Loss]) -> list[str]:
    """How many losses were written down when; what there is none of is left out."""
    days = [loss.days_later for loss in losses]
    here = [later for later in days if later is not None]
    classes = (
        (sum(later == 0 for later in here), translate("{number} the same day")),
        (sum(0 < later <= DAYS_IN_TIME for later in here), translate("{number} within a week")),
        (sum(later > DAYS_IN_TIME for later in here), translate("{number} later")),
        (days.count(None), translate("{number} imported")),
    )
    return [words.format(number=number) for number, words in classes if number]
