"""Whether two builds of the same source are the same, byte by byte."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bundling.building import Bundle
from bundling.faults import CannotBuild

FOLDERS = ("one", "a folder with another and longer name")
"""The second differs from the first in its length and by spaces; a comma in it PyInstaller does not bear."""


def builds_differ(root: Path) -> bool:
    """Builds the last commit in two folders, each with an environment of its own, and says how they compare."""
    with tempfile.TemporaryDirectory(prefix="dutytracker-builds-") as place:
        commit = _answer_of_git(root, "rev-parse", "HEAD")
        bundles = [_built_in(root, commit, Path(place) / name) for name in FOLDERS]
        found = differences(*bundles)
        for line in found:
            print(line)
        print(f"{len(found)} differences among {len(bundles[0].files())} files.")
    return bool(found)


def differences(one: Bundle, other: Bundle) -> list[str]:
    """A line for each file that only one has, or that differs in its bytes, its mode, or where it leads."""
    first, second = set(one.files()), set(other.files())
    alone = [f"Only in the first: {path}" for path in sorted(first - second)]
    alone += [f"Only in the second: {path}" for path in sorted(second - first)]
    return alone + list(_differing(one, other, sorted(first & second)))


def _differing(one: Bundle, other: Bundle, paths: Iterable[Path]) -> Iterable[str]:
    for path in paths:
        left, right = one.folder / path, other.folder / path
        if left.is_symlink() or right.is_symlink():
            if not (left.is_symlink() and right.is_symlink() and left.readlink() == right.readlink()):
                yield f"Leads elsewhere: {path}"
        elif left.stat().st_mode != right.stat().st_mode:
            yield f"Has another mode: {path}"
        elif left.read_bytes() != right.read_bytes():
            yield f"Has other bytes: {path}"


def _answer_of_git(folder: Path, *words: str) -> str:
    """Raises: `CannotBuild`."""
    if shutil.which("git") is None:
        raise CannotBuild("git is missing, by which the last commit is copied: install it.")
    done = subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotBuild(f"git could not copy the last commit: {done.stderr.strip()}")
    return done.stdout.strip()


def _built_in(root: Path, commit: str, folder: Path) -> Bundle:
    """Raises: `CannotBuild`."""
    _answer_of_git(root, "clone", "--quiet", str(root), str(folder))
    _answer_of_git(folder, "checkout", "--quiet", "--detach", commit)
    python = getattr(sys, "_base_executable", sys.executable)
    if subprocess.run([python, "run.py", "build"], cwd=folder, check=False).returncode:
        raise CannotBuild(f"The build in {folder} failed; what it printed says why.")
    return Bundle(folder / "dist" / "DutyTracker")
