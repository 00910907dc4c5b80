"""The Python environment of peers that are Python packages: outside the checkout, and never the project's own."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from benchmarks.library import KEPT

PLACE = "DUTYTRACKER_PEERS"
"""The environment variable that may name such an environment; one is made where it is not set."""

BIN = "Scripts" if os.name == "nt" else "bin"

PACKAGES = ("td-watson==2.1.0", "timetagger==26.1.3")
WITHOUT_THEIR_WINDOW = ("gtimelog==0.12.0",)
"""What reads and adds up the log is plain Python; the window would need GTK."""


@cache
def scripts() -> Path | None:
    """The folder of the environment's Python and of its commands; `None` where it could not be made."""
    folder = Path(os.environ.get(PLACE) or KEPT / "peers") / BIN
    if not folder.is_dir() and PLACE not in os.environ:
        _make(folder.parent)
    return folder if (folder / "python").exists() or (folder / "python.exe").exists() else None


def version_of(package: str) -> str | None:
    """The version that is installed there; `None` where it is not."""
    words = f"from importlib.metadata import version; print(version({package!r}))"
    python = scripts()
    if python is None:
        return None
    done = subprocess.run([python / "python", "-c", words], capture_output=True, text=True, check=False)
    return done.stdout.strip() or None


def _make(folder: Path) -> None:
    print(
        f"Getting {', '.join((*PACKAGES, *WITHOUT_THEIR_WINDOW))} to compare with, once.", file=sys.stderr, flush=True
    )
    pip = [
        folder / ("Scripts" if os.name == "nt" else "bin") / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    for command in (
        [sys.executable, "-m", "venv", folder],
        [*pip, *PACKAGES],
        [*pip, "--no-deps", *WITHOUT_THEIR_WINDOW],
    ):
        if subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode != 0:
            return
