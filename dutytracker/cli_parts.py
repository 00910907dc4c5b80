"""What the commands of every theme are made of: how a command answers, and days as they are typed."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Any, TypeVar

import click

from dutytracker.domain.errors import DutyError
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY

AnyCommand = TypeVar("AnyCommand", bound=click.Command)

LONGEST_RANGE = timedelta(days=40 * 366)
"""A working life; more is a slip of the keyboard and would fill thousands of pages."""


def command(name: str) -> Callable[[Callable[..., Any]], click.Command]:
    """A command that gets the session, and also takes `--json`, which `main` looks for itself."""

    def made(function: Callable[..., Any]) -> click.Command:
        answers = click.option("--json", is_flag=True, expose_value=False, help="Print one JSON document.")(function)
        return with_help(click.command(name, add_help_option=False)(click.pass_obj(answers)))

    return made


def with_help(command: AnyCommand) -> AnyCommand:
    """Gives a command `--help`, the last of its options, which answers in the reader's language."""
    command.params.append(_help())
    return command


def options_of_pooling(function: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command that pools shares `roster`, `first`, `last` and `audience`, in this order in its help."""
    options = (
        click.option("--roster", type=int, metavar="N", help="How many the unit has, to say how much of it reports."),
        click.option("--from", "first", metavar="D", help="Only weeks that touch this day or a later one."),
        click.option("--to", "last", metavar="D", help="Only weeks that touch this day or an earlier one."),
        click.option(
            "--for", "audience", type=click.Choice(["inside", "outside"]), default="inside", help="Who will see it."
        ),
    )
    for option in reversed(options):
        function = option(function)
    return function


def day_of(text: str) -> date:
    """A date as it is typed. Raises: `DutyError`."""
    try:
        day = date.fromisoformat(text) if len(text) == len("2026-03-01") else None
    except ValueError:
        day = None
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        raise DutyError("A day must be a real date, written like 2026-03-01.")
    return day


def range_of(first: str, last: str) -> tuple[date, date]:
    """Two days, both included. Raises: `DutyError`."""
    days = day_of(first), day_of(last)
    if days[0] > days[1]:
        raise DutyError("The first day must not come after the last one.")
    if days[1] - days[0] > LONGEST_RANGE:
        raise DutyError("A range must not be longer than 40 years: ask for a part of it.")
    return days


def period_of(first: str | None, last: str | None) -> tuple[date | None, date | None]:
    """A range that may be open on either side. Raises: `DutyError`."""
    start, end = (None if text is None else day_of(text) for text in (first, last))
    if start is not None and end is not None and start > end:
        raise DutyError("The first day must not come after the last one.")
    return start, end


@cache
def _help() -> click.Option:
    """One for all commands: making an option takes longer than reading it."""
    return click.Option(
        ["-h", "--help"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_say_help,
        help="Show this message and exit.",
    )


def _say_help(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if not wanted:
        return
    from dutytracker.cli_help import help_of

    click.echo(help_of(context))
    context.exit()
