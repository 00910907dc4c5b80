"""The key that shares are sealed to lies in the encrypted log, and only in a steward's."""

from contextlib import closing
from pathlib import Path

from dutytracker.logbook import open_logbook
from dutytracker.store.copies import copies_in, copy_into_backups
from dutytracker.store.database import Database
from dutytracker.store.sealing import make_sealing_key, sealing_key
from tests.builders import a_logbook


def test_a_sample_brings_its_own(database):
    with database.writing() as connection:
        make_sealing_key(connection, bytes(range(32)))
    with database.reading() as connection:
        found = sealing_key(connection)
    assert found is not None
    assert found.private == bytes(range(32))


def test_a_copy_of_the_log_carries_it(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        key = logbook.keys.sealing_key()
        copy = copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
        assert key_in(copy, logbook) == key


def test_a_first_passphrase_keeps_it_in_the_log_and_in_its_copies(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        key = logbook.keys.sealing_key()
        copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
        logbook.keys.set_passphrase("correct horse", None)
        assert logbook.keys.sealing_key() == key
        assert [key_in(copy, logbook) for copy in copies_in(logbook.profile)] == [key]
        profile = logbook.profile
    with closing(open_logbook(profile, passphrase="correct horse")) as logbook:
        assert logbook.keys.held_sealing_key() == key


def test_it_lies_nowhere_in_the_open(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        private = logbook.keys.sealing_key().private
    for path in filter(Path.is_file, tmp_path.rglob("*")):
        assert private not in path.read_bytes(), path
        assert private.hex().encode() not in path.read_bytes(), path


def key_in(copy, logbook):
    """The key in a copy of the log, opened with the log's own data key."""
    database = Database(copy, logbook._ledger.database.data_key)
    try:
        with database.reading() as connection:
            return sealing_key(connection)
    finally:
        database.close()
