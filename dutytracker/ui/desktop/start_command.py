"""The command that starts this program again as it was started: for the session's start, and to bind to a key."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

from dutytracker.paths import DEFAULT_PROFILE, Profile, profiles_folder

IN_BACKGROUND = "--in-background"
"""The option that starts the program without its window."""


def start_command(profile: Profile, *words: str) -> tuple[str, ...]:
    """The words that start the program with the log of `profile` and then `words`, whatever folder they are run in."""
    usual, data_dir, name = profiles_folder(None), profile.folder.parent.parent, profile.folder.name
    folder = () if profile.folder.parent == usual else ("--data-dir", str(data_dir.absolute()))
    is_plain = name == DEFAULT_PROFILE and not profile.name_file.exists() and profile.is_alone
    whose = () if is_plain else ("--profile", name)
    return (*program_command(), *folder, *whose, *words)


def typed_command(profile: Profile, *words: str) -> str:
    """The same as it is typed, or pasted into a field for a command."""
    command = start_command(profile, *words)
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def program_command() -> tuple[str, ...]:
    """What starts the program, and no more: a bundle, the script that an installation makes, or the interpreter."""
    if getattr(sys, "frozen", False):
        return (os.environ.get("APPIMAGE") or str(_windowless(Path(sys.executable))),)
    script = Path(sys.argv[0])
    if script.stem == "dutytracker" and script.is_file():
        return (str(script.absolute()),)
    return (str(_windowless(Path(sys.executable))), "-m", "dutytracker")


def _windowless(interpreter: Path) -> Path:
    """On Windows the interpreter, or the program of a bundle, that opens no console, where it lies beside this one."""
    others = {"python.exe": "pythonw.exe", "dutytracker-console.exe": "dutytracker.exe"}
    other = interpreter.with_name(others.get(interpreter.name.lower(), interpreter.name))
    return other if other.is_file() else interpreter
