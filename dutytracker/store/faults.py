"""What the database says when it cannot go on, as sentences for the member."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2
from sqlalchemy.exc import DBAPIError

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.paths import COLLECTIONS
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged

ERROR, PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL = 1, 3, 5, 6, 7, 8, 10, 11, 13
CANTOPEN, CONSTRAINT, NOTADB = 14, 19, 26
"""Result codes of SQLite."""

SPOILING = {ERROR, NOMEM, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB}
"""After these a connection may refuse everything, though the file is whole."""

PRIMARY = 0xFF
"""The bits of a result code that say what kind of fault it is."""

_BY_MESSAGE = {
    "database is locked": BUSY,
    "attempt to write a readonly database": READONLY,
    "disk I/O error": IOERR,
    "database disk image is malformed": CORRUPT,
    "database or disk is full": FULL,
    "unable to open database file": CANTOPEN,
    "file is not a database": NOTADB,
}
"""What SQLite says where the driver gives no code: while it copies online."""


class Busy(DutyError):
    """Another program holds the file just now."""


@contextmanager
def faults_as_sentences(database: Path) -> Iterator[None]:
    """Turns what a member can mend into a `DutyError`; what is our own mistake flies on."""
    try:
        yield
    except (DBAPIError, sqlcipher3.dbapi2.Error) as error:
        meaning = _meaning(code_of(error), str(error.orig if isinstance(error, DBAPIError) else error), database)
        if meaning is None:
            raise
        raise meaning from error


def code_of(error: Exception) -> int:
    """Which of the result codes an error of the database stands for; 0 where it has none."""
    said = error.orig if isinstance(error, DBAPIError) else error
    return int(getattr(said, "sqlite_errorcode", _BY_MESSAGE.get(str(said), 0))) & PRIMARY


def damaged(database: Path) -> Damaged:
    """The file is not what was written, or not the one of its key."""
    return Damaged(
        said(
            "The {called} {database} is damaged. It was left as it is: put a backup of it in its place.",
            called=said(_called(database)),
            database=database,
        )
    )


def _meaning(code: int, message: str, database: Path) -> DutyError | None:
    """What a result code means to the member; `None` where it is no fault of theirs or their disk's."""
    if code in {CORRUPT, NOTADB}:
        return damaged(database)
    if code in {BUSY, LOCKED}:
        return busy(database)
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


def busy(database: Path) -> Busy:
    """Another program reads or writes the file."""
    return Busy(
        said(
            "Another program is using the {called} just now: close it there and try again.",
            called=said(_called(database)),
        )
    )


def disk_refuses() -> NotSaved:
    """The disk takes no more."""
    return NotSaved("Nothing was saved, because the disk is full or refuses to take more: make room and try again.")


def not_readable(database: Path, error: OSError) -> NotSaved:
    """The disk does not give the file."""
    why = error.strerror or "the system gave no reason"
    mend = "allow this program to" if isinstance(error, PermissionError) else "have the disk looked at"
    return NotSaved(
        said(
            "The {called} {database} cannot be read ({why}): {mend}.",
            called=said(_called(database)),
            database=database,
            why=said(why),
            mend=said(mend),
        )
    )


def not_given(database: Path) -> NotSaved:
    """A page was not given, or not as it is, and is there all the same."""
    return NotSaved(
        said(
            "The disk did not give all of the {called} {database}, which is whole: try again, and have "
            "the disk looked at if this comes back.",
            called=said(_called(database)),
            database=database,
        )
    )


def not_writable(database: Path) -> NotSaved:
    """The log can at most be read."""
    return NotSaved(
        said(
            "Nothing was saved, because {parent} cannot be written: allow this program to write there.",
            parent=database.parent,
        )
    )
