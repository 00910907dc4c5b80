"""What the database says when it cannot go on, as sentences for the member."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy.exc import DBAPIError

from dutytracker.domain.errors import DutyError
from dutytracker.paths import COLLECTIONS
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged

PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, CONSTRAINT, NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 19, 26
"""Result codes of SQLite."""

PRIMARY = 0xFF
"""The bits of a result code that say what kind of fault it is."""


class Busy(DutyError):
    """Another program holds the file just now."""


@contextmanager
def faults_as_sentences(database: Path) -> Iterator[None]:
    """Turns what a member can mend into a `DutyError`; what is our own mistake flies on."""
    try:
        yield
    except (DBAPIError, sqlcipher3.dbapi2.Error) as error:
        said = error.orig if isinstance(error, DBAPIError) else error
        meaning = _meaning(getattr(said, "sqlite_errorcode", 0) & PRIMARY, str(said), database)
        if meaning is None:
            raise
        raise meaning from error


def damaged(database: Path) -> Damaged:
    """The file is not what was written, or not the one of its key."""
    return Damaged(
        f"The {_called(database)} {database} is damaged. It was left as it is: put a backup of it in its place."
    )


def _meaning(code: int, message: str, database: Path) -> DutyError | None:
    """What a result code means to the member; `None` where it is no fault of theirs or their disk's."""
    if code in {CORRUPT, NOTADB}:
        return damaged(database)
    if code in {BUSY, LOCKED}:
        return Busy(f"Another program is using the {_called(database)} just now: close it there and try again.")
    if code in {FULL, IOERR}:
        return disk_refuses()
    if code == CONSTRAINT and message.startswith("FOREIGN KEY"):
        return DutyError(
            "An entry clears an undone item that is not in the log: unlink the entry, or keep the item it clears."
        )
    return not_writable(database) if code in {PERM, READONLY, CANTOPEN} else None


def _called(database: Path) -> str:
    """What the member knows the file as."""
    return "collection" if database.parent.name == COLLECTIONS else "log"


def disk_refuses() -> NotSaved:
    """The disk takes no more."""
    return NotSaved("Nothing was saved, because the disk is full or refuses to take more: make room and try again.")


def not_writable(database: Path) -> NotSaved:
    """The log can at most be read."""
    return NotSaved(
        f"Nothing was saved, because {database.parent} cannot be written: allow this program to write there."
    )
