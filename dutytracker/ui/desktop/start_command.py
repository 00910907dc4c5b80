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
    is_alone = name == DEFAULT_PROFILE and not profile.name_file.exists()
    whose = () if is_alone else ("--profile", name)
    return (*_program(), *folder, *whose, *words)


def typed_command(profile: Profile, *words: str) -> str:
    """The same as it is typed, or pasted into a field for a command."""
    command = start_command(profile, *words)
    return subprocess.list2cmdline(command) if sys.platform == "win32" else shlex.join(command)


def _program() -> tuple[str, ...]:
    """A bundle, the script `dutytracker` that an installation makes, or the interpreter with the package."""
    if getattr(sys, "frozen", False):
        return (os.environ.get("APPIMAGE") or sys.executable,)
    script = Path(sys.argv[0])
    if script.stem == "dutytracker" and script.is_file():
        return (str(script.absolute()),)
    return (str(_windowless(Path(sys.executable))), "-m", "dutytracker")


def _windowless(interpreter: Path) -> Path:
    """On Windows the interpreter that opens no console, where it lies beside this one."""
    other = interpreter.with_name("pythonw.exe")
    return other if interpreter.name.lower() == "python.exe" and other.is_file() else interpreter
