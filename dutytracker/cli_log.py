"""The commands of a member's own log: quick-entry lines, and weeks in words."""

import click

from dutytracker.cli_parts import command, day_of, range_of
from dutytracker.cli_session import Session
from dutytracker.domain.calendar import week_of
from dutytracker.handover import Request


@command("parse")
@click.argument("words", metavar="TEXT", nargs=-1, required=True)
@click.option("--now", metavar="ISO", help="Read the line as if it were then.")
def parse(session: Session, words: tuple[str, ...], now: str | None) -> None:
    """Say what a quick-entry line would do; changes nothing."""
    from dutytracker.exchange.draft_json import draft_json
    from dutytracker.ui.answering import draft_words

    draft, read_at, settings = session.draft(" ".join(words), now)
    session.answer(draft_json(draft), (f"{draft_words(draft, read_at.date(), settings)}.",), draft.remarks)


@command("log")
@click.argument("words", metavar="TEXT", nargs=-1, required=True)
@click.option("--now", metavar="ISO", help="Read the line as if it were then; the recording time stays the clock's.")
@click.option("--note-is-safe", is_flag=True, help="The note is not about a patient, though it looks like it.")
def log(session: Session, words: tuple[str, ...], now: str | None, *, note_is_safe: bool) -> None:
    """Do what a quick-entry line says."""
    session.perform(Request(ask="log", text=" ".join(words), now=now, note_is_safe=note_is_safe))


@command("undo")
def undo(session: Session) -> None:
    """Take the last change back."""
    session.perform(Request(ask="undo"))


@command("week")
@click.argument("day", metavar="[DATE]", required=False)
def week(session: Session, day: str | None) -> None:
    """Print the summary of the week that holds DATE (today)."""
    from dutytracker.reports.range_text import week_lines
    from dutytracker.reports.week_json import week_json

    wanted = None if day is None else day_of(day)
    with session.reading() as logbook:
        shown_week = week_of(wanted or logbook.today(), logbook.settings.week_starts_on)
        report = logbook.reporting.report((shown_week,), own_time=True)
    session.answer(week_json(report.summaries[0]), week_lines(report))


@command("weeks")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
def weeks(session: Session, first: str, last: str) -> None:
    """Print the weeks that touch FROM to TO, oldest first, with their medians."""
    from dutytracker.reports.range_text import range_lines
    from dutytracker.reports.week_json import weeks_json

    report = session.report(range_of(first, last), own_time=True)
    session.answer(weeks_json(report.summaries), range_lines(report))
