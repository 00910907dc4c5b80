"""Reading a log in full while it is open, and when that was last done and all was well."""

from contextlib import suppress
from datetime import datetime

from sqlalchemy import Connection, select

from dutytracker.paths import Profile
from dutytracker.security.chain import FIRST_HEAD, digest_of, next_head
from dutytracker.security.durable import NotSaved, replace_file
from dutytracker.store.backups.making import ONE_AT_A_TIME
from dutytracker.store.copies import verify_database
from dutytracker.store.database import open_database
from dutytracker.store.faults import damaged
from dutytracker.store.record_values import instant_of, instant_text
from dutytracker.store.schema import revisions

NOTE = "log.checked"


def check_log(profile: Profile, data_key: bytes, *, at: datetime) -> None:
    """Reads every page, row and index, follows the history from its beginning, and notes that all of it is whole.

    It has a connection of its own, so whoever has the log open goes on meanwhile. Nothing of the log is written.

    Raises: `Damaged`; `NotSaved` where the disk does not give it, `Busy`. Then nothing is noted.
    """
    with ONE_AT_A_TIME:
        verify_database(profile.database, data_key)
        database = open_database(profile.database, data_key)
        try:
            with database.reading() as connection:
                if not is_chained(connection):
                    raise damaged(profile.database)
        finally:
            database.close()
    with suppress(NotSaved):
        replace_file(profile.folder / NOTE, instant_text(at).encode())


def checked_at(profile: Profile) -> datetime | None:
    """When all of the log was last read and found whole, aware UTC; `None` where that cannot be told."""
    try:
        return instant_of((profile.folder / NOTE).read_text("ascii"))
    except (OSError, ValueError):
        return None


def is_chained(connection: Connection) -> bool:
    """True where every revision has its place, and is what the head beside it was made of, from the first on."""
    head = FIRST_HEAD
    for place, row in enumerate(connection.execute(_CHAIN), start=1):
        head = next_head(head, digest_of(row.body))
        if (row.seq, row.head) != (place, head):
            return False
    return True


_CHAIN = select(revisions.c.seq, revisions.c.body, revisions.c.head).order_by(revisions.c.seq)
