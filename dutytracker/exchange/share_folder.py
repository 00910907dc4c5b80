"""Finding shares among files and folders, and reading them one by one, so that one bad file stops nothing."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dutytracker.domain.collecting import Received, Rejected
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.share_file import SUFFIX, read_share
from dutytracker.exchange.strict_json import plain_file


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read. `name` is what the steward knows it by: its path inside the folder that was given."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class Pile:
    """The shares that could be read, and the files that could not; each in the order of the files."""

    received: tuple[Received, ...]
    rejected: tuple[Rejected, ...]


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


def read_found(found: Found) -> Received | Rejected:
    """The share in a file, or why it is none."""
    try:
        return Received(file=found.name, share=read_share(plain_file(found.path)))
    except DutyError as refusal:
        return Rejected(file=found.name, why=refusal.sentence)


def read_pile(paths: Sequence[Path]) -> Pile:
    """Every share among files and folders.

    Raises: `DutyError` where a path leads nowhere.
    """
    files, unlisted = shares_among(paths)
    read = [read_found(one) for one in files]
    return Pile(
        received=tuple(one for one in read if isinstance(one, Received)),
        rejected=(*unlisted, *(one for one in read if isinstance(one, Rejected))),
    )


def _inside(folder: Path, rejected: list[Rejected]) -> Iterator[Found]:
    def unlisted(error: OSError) -> None:
        name = Path(os.fsdecode(error.filename)).relative_to(folder).as_posix()
        rejected.append(Rejected(file=name, why="This folder cannot be listed: ask for the right to read it."))

    for place, _folders, names in os.walk(folder, onerror=unlisted):
        for name in names:
            path = Path(place, name)
            if path.suffix.lower() == SUFFIX:
                yield Found(path, path.relative_to(folder).as_posix())
