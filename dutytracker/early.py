"""What the program that runs does for a command: its palette, a line, the last change taken back.

It is asked before anything else is loaded. A command that is not plain, or that nobody there takes, is read in full.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from dutytracker.domain.errors import DutyError
from dutytracker.domain.text_rules import LONGEST_SENTENCE, shown
from dutytracker.handover import LONGEST_TEXT, NobodyThere, Request, address_of, asked, coming_to_front
from dutytracker.paths import Profile, profile_in, profiles_folder

DONE, REFUSED = 0, 2
"""How a command ends here."""


def answered(arguments: Sequence[str]) -> int | None:
    """How a command ended that the program which runs did; `None` where it must be read in full.

    Plain are `quick`, `log` with words of which none begins like an option, and `undo`, each alone or behind
    `--data-dir DIR`.

    Raises: `DutyError` where the program that runs may have done it and does not say so. Then, as after any other
    error, it must not be asked again.
    """
    folder, words = folder_and_words(arguments)
    match words:
        case ["quick"]:
            with suppress(OSError, DutyError):
                return DONE if any(handed_over(profile) for profile in _profiles(folder)) else None
        case ["log", *line] if line and not any(word.startswith("-") for word in line):
            return _performed(folder, Request(ask="log", text=" ".join(line)[:LONGEST_TEXT]))
        case ["undo"]:
            return _performed(folder, Request(ask="undo"))
    return None


def folder_and_words(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """The folder after a leading `--data-dir`, `None` for the usual one, and the words behind it."""
    match list(arguments):
        case ["--data-dir", folder, *words] if folder.strip():
            return Path(folder).absolute(), words
        case words:
            return None, words


def handed_over(profile: Profile) -> bool:
    """True where the program that holds the log opened its palette, false where none answers. Raises: `DutyError`."""
    try:
        answer = asked(address_of(profile.folder), coming_to_front("quick"))
    except NobodyThere:
        return False
    if "error" in answer:
        raise DutyError(str(answer["error"]))
    return True


def _performed(folder: Path | None, request: Request) -> int | None:
    """Where several members share the folder, the command in full says that one must be named."""
    try:
        profiles = _profiles(folder)
        if len(profiles) > 1:
            return None
        answer = asked(address_of(profiles[0].folder), request)
    except (OSError, NobodyThere):
        return None
    if not isinstance(answer.get("document"), dict):
        _say(str(answer.get("error")), sys.stderr)
        return REFUSED
    for name, stream in (("remarks", sys.stderr), ("sentences", sys.stdout)):
        sentences = answer.get(name)
        for sentence in sentences if isinstance(sentences, list) else ():
            _say(str(sentence), stream)
    return DONE


def _say(sentence: str, stream: TextIO | None) -> None:
    """At once. A program of Windows that opens windows has no stream."""
    if stream is not None:
        stream.write(f"{shown(sentence, LONGEST_SENTENCE)}\n")
        stream.flush()


def _profiles(data_dir: Path | None) -> list[Profile]:
    """The usual profile, then the others that are there."""
    usual, folder = profile_in(data_dir), profiles_folder(data_dir)
    others = sorted(folder.iterdir()) if folder.is_dir() else []
    return [usual, *(Profile(other) for other in others if other != usual.folder)]
