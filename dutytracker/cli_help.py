"""Help, and what click itself refuses, in the reader's language; loaded only where one of them is shown."""

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from inspect import cleandoc
from pathlib import Path

import click

from dutytracker.cli_session import Session
from dutytracker.language import Language, spoken, translate
from dutytracker.resources import resource_path

DOMAIN = "click"
"""What gettext calls the sentences of click: the name of their file in each language's folder."""

_ASKED = click.Command(
    None,
    params=[click.Option(["--data-dir"]), click.Option(["--language"])],
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
)
"""Reads of a command line what decides how it is answered, whatever else is wrong with it."""


def help_of(context: click.Context) -> str:
    """What `--help` shows of the command that is read."""
    speak_first(context.obj)
    with words_of_click():
        return _in_language(context.command, context).get_help(context)


def refusal_of(error: click.UsageError, group: click.Group, session: Session) -> str:
    """Why click refuses the arguments, in the language that is spoken.

    It made its sentence in English while it read them, so they are read once more, by commands that do nothing.
    """
    with words_of_click():
        try:
            _in_language(group, click.Context(group)).main(list(session.arguments), group.name, standalone_mode=False)
        except click.UsageError as same:
            return same.format_message()
    return error.format_message()


def speak_first(session: Session) -> None:
    """Speaks where no option may have been read: what the arguments ask for, or else the window's language.

    A language that the program does not speak is passed over, and so is a folder without a name.
    """
    asked = _ASKED.make_context(None, list(session.arguments), resilient_parsing=True).params
    folder, language = asked["data_dir"], asked["language"]
    if folder and folder.strip():
        session.data_dir = Path(folder).absolute()
    session.speak(language if language in list(Language) else None)


def described(command: click.Command, context: click.Context) -> click.Command:
    """A command that reads the same arguments, does nothing, and is described in the language that is spoken.

    The commands of a group are those that it has.
    """
    told = copy(command)
    told.callback = None
    told.help = translate(cleandoc(command.help or ""))
    told.options_metavar = translate(command.options_metavar or "")
    told.params = [_parameter_described(each, context) for each in command.params]
    if isinstance(told, click.Group):
        told.subcommand_metavar = translate(told.subcommand_metavar)
    return told


@contextmanager
def words_of_click() -> Iterator[None]:
    """Within it click says its own words in the language that is spoken.

    It takes them from gettext's domain, and gettext the language from the environment of the process.
    """
    domain, environment = gettext.textdomain(), os.environ.get("LANGUAGE")
    gettext.bindtextdomain(DOMAIN, str(resource_path("translations")))
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = spoken()
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if environment is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = environment


def _in_language(command: click.Command, context: click.Context) -> click.Command:
    """A command as `described`, with all its commands."""
    told = described(command, context)
    if isinstance(told, click.Group):
        names = told.list_commands(context)
        told.commands = {name: described(told.commands[name], context) for name in names}
    return told


def _parameter_described(parameter: click.Parameter, context: click.Context) -> click.Parameter:
    told = copy(parameter)
    told.callback = None
    if isinstance(told, click.Option) and told.help:
        told.help = translate(told.help)
    is_flag = isinstance(told, click.Option) and told.is_flag
    if not is_flag and not isinstance(told.type, click.Choice):
        told.metavar = translate(parameter.make_metavar(context))
    if isinstance(told.type, click.types.IntParamType):
        told.type = copy(told.type)
        told.type.name = translate(told.type.name)
    return told
