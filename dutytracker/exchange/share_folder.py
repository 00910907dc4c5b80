"""Finding shares among files and folders."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from dutytracker.domain.collecting import Rejected
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import shown
from dutytracker.exchange.share_file import SUFFIX

LONGEST_NAME = 500
"""The most characters of a file's name that are shown."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `name` is what the steward knows it by: its path inside the folder that was given, as `shown`."""

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
            raise DutyError(said("There is no file or folder {path}: check the name.", path=path))
        for one in _inside(path, rejected) if path.is_dir() else (Found(path, _shown(path.name)),):
            found.setdefault(one.path.absolute(), one)
    return tuple(found[path] for path in sorted(found)), tuple(sorted(rejected))


def _inside(folder: Path, rejected: list[Rejected]) -> Iterator[Found]:
    def unlisted(error: OSError) -> None:
        name = _shown(Path(os.fsdecode(error.filename)).relative_to(folder).as_posix())
        rejected.append(Rejected(file=name, why="This folder cannot be listed: ask for the right to read it."))

    for place, _folders, names in os.walk(folder, onerror=unlisted):
        for name in names:
            path = Path(place, name)
            if path.suffix.lower() == SUFFIX:
                yield Found(path, _shown(path.relative_to(folder).as_posix()))


def _shown(name: str) -> str:
    """A name as it may be shown and kept: files may bear names that move the cursor, or are no text at all."""
    return shown(name, LONGEST_NAME)
