"""A range of weeks as lines of text: what the command line prints where no document is asked for."""

from collections.abc import Iterator

from dutytracker.reports.range_headline import headline, rest_words
from dutytracker.reports.report import ReportWeek, WeeksReport
from dutytracker.reports.sentences import given_words, lost_words, missing_sentences, needed_sentence, older_sentence
from dutytracker.reports.words import (
    hours_and_minutes,
    range_words,
    signed_hours_and_minutes,
    translate,
    verdict_words,
)


def week_lines(report: WeeksReport) -> Iterator[str]:
    """The first week: its dates and verdict, the two questions, and what is missing for an answer."""
    week = report.weeks[0]
    summary, running = week.summary, report.made_on in week.summary.week
    yield f"{range_words(summary.week.start, summary.week.last)}: {verdict_words(summary, running=running)}"
    yield needed_sentence(summary, running=running)
    if summary.protected is not None:
        yield ", ".join(part for part in (given_words(summary), lost_words(summary)) if part) + "."
    if summary.clearing:
        yield older_sentence(summary)
    yield from missing_sentences(summary, week.lacks)


def range_lines(report: WeeksReport) -> Iterator[str]:
    """All weeks: the headline, then a line each with need, contract, difference and verdict."""
    yield f"{headline(report.weeks)}."
    rest = rest_words(report.weeks)
    if rest:
        yield rest
    yield from (_line(week, running=report.made_on in week.summary.week) for week in report.weeks)


def _line(week: ReportWeek, *, running: bool) -> str:
    summary = week.summary
    contracted, shortfall = summary.contracted, summary.shortfall
    words = translate("{week}: needed {need}, contract {contract}, difference {difference}: {verdict}")
    return words.format(
        week=summary.week.start.isoformat(),
        need=hours_and_minutes(summary.need),
        contract="?" if contracted is None else hours_and_minutes(contracted),
        difference="?" if shortfall is None else signed_hours_and_minutes(shortfall),
        verdict=verdict_words(summary, running=running),
    )
