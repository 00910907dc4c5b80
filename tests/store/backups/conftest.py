"""A log to be backed up, with entries and two collections of a steward."""

from datetime import UTC, datetime

import apsw
import pytest

from dutytracker.domain.changes import adding
from dutytracker.security.durable import make_private_folder, open_private
from dutytracker.store.collection_files import collection_file
from dutytracker.store.collections import add_collection
from dutytracker.store.database import Database
from tests.builders import a_logbook, an_entry

AT = datetime(2026, 3, 4, 20, 0, tzinfo=UTC)


def a_collection(logbook, name="East"):
    """A collection with a file that holds one share."""
    with logbook._ledger.database.writing() as connection:
        entry = add_collection(connection, name, made_at=AT)
    path = collection_file(logbook.profile, entry)
    make_private_folder(path.parent)
    open_private(path).close()
    database = Database(path, entry.data_key)
    with database.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE shares (digest TEXT)")
        connection.exec_driver_sql("INSERT INTO shares VALUES ('ab')")
    database.close()
    return entry


def key_of(logbook):
    return logbook._ledger.database.data_key


def read_independently(path, data_key, query):
    """What the independent second implementation finds in an encrypted file."""
    reader = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    reader.pragma("cipher", "sqlcipher")
    reader.pragma("legacy", 4)
    reader.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
    found = reader.execute(query).fetchall()
    reader.close()
    return found


@pytest.fixture
def logbook(tmp_path):
    """An open log without a passphrase, with 49 entries."""
    logbook = a_logbook(tmp_path / "here")
    logbook.perform(adding("Log entries", *(an_entry(number) for number in range(1, 50))))
    yield logbook
    logbook.close()
