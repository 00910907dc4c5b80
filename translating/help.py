"""What the help of every command says, asked of the commands themselves."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from dutytracker.cli import dutytracker
from dutytracker.cli_help import described
from dutytracker.language import Language, speak
from translating.modules import ROOT


class _Asked(Mapping[str, str]):
    """A catalogue that has nothing, and keeps what it is asked for."""

    def __init__(self) -> None:
        self.sentences: list[str] = []

    def __getitem__(self, sentence: str) -> str:
        self.sentences.append(sentence)
        raise KeyError(sentence)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def sentences_of_help() -> Iterator[tuple[str, str]]:
    """Each sentence and each word to be filled in, with the file it stands in; one may come several times."""
    context = click.Context(dutytracker)
    names = dutytracker.list_commands(context)
    for command in (dutytracker, *(dutytracker.commands[name] for name in names)):
        path = _path_of(command)
        yield from ((sentence, path) for sentence in _asked_for(command, context) if sentence)


def _asked_for(command: click.Command, context: click.Context) -> list[str]:
    asked = _Asked()
    speak(Language.SPANISH, asked)
    try:
        described(command, context)
    finally:
        speak(Language.ENGLISH)
    return asked.sentences


def _path_of(command: click.Command) -> str:
    module = sys.modules[str(getattr(command.callback, "__module__", ""))]
    return Path(str(module.__file__)).relative_to(ROOT).as_posix()
