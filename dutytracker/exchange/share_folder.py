"""Finding shares among files and folders."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dutytracker.domain.collecting import Rejected
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.share_file import SUFFIX


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `name` is what the steward knows it by: its path inside the folder that was given."""

    path: Path
    name: str


def shares_among(paths: Sequence[Path]) -> tuple[tuple[Found, ...], tuple[Rejected, ...]]:
    """The files given, and the shares (`*.dutyshare`) in the folders given and in theirs; each file once, by path.

    Links inside a folder are not followed into other folders. A folder that cannot be listed is rejected.

    Raises: `DutyError` where a path leads nowhere.
    """
    found: dict[Path, Found] = {}
    rejected: list[Rejected] = []
    for path in paths:
        if not os.path.lexists(path):
            raise DutyError(f"There is no file or folder {path}: check the name.")
        for one in _inside(path, rejected) if path.is_dir() else (Found(path, path.name),):
            found.setdefault(one.path.absolute(), one)
    return tuple(found[path] for path in sorted(found)), tuple(sorted(rejected))


def _inside(folder: Path, rejected: list[Rejected]) -> Iterator[Found]:
    def unlisted(error: OSError) -> None:
        name = Path(os.fsdecode(error.filename)).relative_to(folder).as_posix()
        rejected.append(Rejected(file=name, why="This folder cannot be listed: ask for the right to read it."))

    for place, _folders, names in os.walk(folder, onerror=unlisted):
        for name in names:
            path = Path(place, name)
            if path.suffix.lower() == SUFFIX:
                yield Found(path, path.relative_to(folder).as_posix())
