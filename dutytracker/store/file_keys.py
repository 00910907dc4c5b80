"""The data key that an encrypted file has: whether it is one, and another in its place."""

from pathlib import Path

import sqlcipher3.dbapi2

from dutytracker.security.faults import Damaged
from dutytracker.store.database import Database, open_database
from dutytracker.store.faults import damaged, disk_refuses


def is_opened_by(path: Path, data_key: bytes) -> bool:
    """True where the file is an encrypted database with that key."""
    try:
        open_database(path, data_key).close()
    except Damaged:
        return False
    return True


def rekey(path: Path, old: bytes, new: bytes) -> None:
    """Writes every page again under another key; one transaction with a rollback journal, so that it can be cut off.

    Raises: `NotSaved`, `Busy`, `Damaged`; then `old` holds.
    """
    database = Database(path, old)
    try:
        with database.outside_transactions() as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            try:
                connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
            except sqlcipher3.dbapi2.OperationalError:
                # The cipher gives one answer, whatever stops it: a page that is not authentic tells damage.
                broken = connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None
                raise (damaged(path) if broken else disk_refuses()) from None
    finally:
        database.close()
