"""A range of weeks as lines of text: what the command line prints where no document is asked for."""

from collections.abc import Iterator

from dutytracker.domain.week_summary import holds_anything
from dutytracker.reports.range_headline import headline, rest_words
from dutytracker.reports.report import ReportWeek, WeeksReport
from dutytracker.reports.sample_words import sample_sentences, was_not_chosen_sentence
from dutytracker.reports.sentences import given_words, lost_words, missing_sentences, needed_sentence, older_sentence
from dutytracker.reports.standing_words import week_standing
from dutytracker.reports.words import (
    hours_and_minutes,
    range_words,
    signed_hours_and_minutes,
    translate,
)


def week_lines(report: WeeksReport) -> Iterator[str]:
    """The first week: its dates and verdict, the two questions, and what is missing for an answer."""
    week = report.weeks[0]
    summary, running = week.summary, report.made_on in week.summary.week
    standing = week_standing(summary, running=running, is_left_out=week.is_left_out)
    yield f"{range_words(summary.week.start, summary.week.last)}: {standing}"
    if week.is_left_out:
        yield was_not_chosen_sentence(summary)
        if not holds_anything(summary):
            return
    yield needed_sentence(summary, running=running)
    if summary.protected is not None:
        yield ", ".join(part for part in (given_words(summary), lost_words(summary)) if part) + "."
    if summary.clearing:
        yield older_sentence(summary)
    if not week.is_left_out:
        yield from missing_sentences(summary, week.lacks)


def range_lines(report: WeeksReport) -> Iterator[str]:
    """All weeks: the headline, then a line each with need, contract, difference and verdict."""
    yield f"{headline(report.counted)}."
    rest = rest_words(report.counted)
    if rest:
        yield rest
    if report.sample is not None:
        yield from sample_sentences(report.sample)
    yield from (_line(week, running=report.made_on in week.summary.week) for week in report.weeks)


def _line(week: ReportWeek, *, running: bool) -> str:
    summary = week.summary
    if week.is_left_out and not holds_anything(summary):
        return translate("{week}: not chosen").format(week=summary.week.start.isoformat())
    contracted, shortfall = summary.contracted, summary.shortfall
    words = translate("{week}: needed {need}, contract {contract}, difference {difference}: {verdict}")
    return words.format(
        week=summary.week.start.isoformat(),
        need=hours_and_minutes(summary.need),
        contract="?" if contracted is None else hours_and_minutes(contracted),
        difference="?" if shortfall is None else signed_hours_and_minutes(shortfall),
        verdict=week_standing(summary, running=running, is_left_out=week.is_left_out),
    )
