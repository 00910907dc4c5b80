"""The parts of a backup: the files of a log that it holds, each with its length and digest."""

import re
from collections.abc import Sequence
from hashlib import file_digest
from pathlib import Path

from dutytracker.domain.dataclass import dataclass
from dutytracker.paths import COLLECTIONS

PARTS = re.compile(r"log\.key|log\.db|collections/[0-9a-f]{32}\.db")
"""The names that a part can have: none of them leads out of the folder it is written into."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a log: its name below the folder of the log, its length in bytes, and its SHA-256 in hex."""

    name: str
    length: int
    digest: str


def sound_parts(folder: Path) -> Sequence[Part]:
    """The files in a folder as parts: key file, database, then collections by name. Raises: `OSError`."""
    collections = sorted(path.name for path in (folder / COLLECTIONS).glob("*.db"))
    return [_part(folder, name) for name in ("log.key", "log.db", *(f"{COLLECTIONS}/{name}" for name in collections))]


def _part(folder: Path, name: str) -> Part:
    with (folder / name).open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
        return Part(name, file.tell(), digest)
