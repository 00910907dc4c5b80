"""Cases that are processes of their own: they print what they measured, and every start of one is a fresh one."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.measuring import Seconds

PYTHON = sys.executable
FOLDER = Path(__file__).parent


def surroundings() -> dict[str, str]:
    """The environment of such a process: no display, and Python keeps its compiled modules, as it does for everyone
    who starts the program twice."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def printed_by(command: Sequence[str | Path], **more: str) -> str:
    """What a command prints. Raises: `CalledProcessError` where it fails."""
    words = list(map(str, command))
    return subprocess.run(words, check=True, capture_output=True, text=True, env=surroundings() | more).stdout


def numbers_by(module: str, *arguments: str | Path, environment: Mapping[str, str] | None = None) -> list[Seconds]:
    """The numbers that a module of `benchmarks` prints."""
    text = printed_by([PYTHON, "-m", f"benchmarks.{module}", *arguments], **(environment or {}))
    return list(map(float, text.split()))


def program(folder: Path, *words: str) -> list[str]:
    """The command line of the program on the log below `folder`."""
    return [PYTHON, "-m", "dutytracker", "--data-dir", str(folder), *words]
