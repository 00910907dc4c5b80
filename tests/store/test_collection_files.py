"""A collection's file opens with the key in the log, and a first passphrase shuts every older way into it."""

from datetime import UTC, datetime

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.security.durable import make_private_folder, open_private
from dutytracker.security.faults import Damaged
from dutytracker.store import collections
from dutytracker.store.collection_files import collection_file, open_collection, renew_collection_keys
from dutytracker.store.database import Database, open_database
from dutytracker.store.faults import Busy
from dutytracker.store.file_keys import is_opened_by, rekey
from tests.builders import a_logbook

MADE_AT = datetime(2026, 3, 2, 17, tzinfo=UTC)


@pytest.fixture
def logbook(tmp_path):
    logbook = a_logbook(tmp_path)
    yield logbook
    logbook.close()


def begun(logbook, name="East"):
    """A collection with a file that holds one share."""
    with logbook._ledger.database.writing() as connection:
        entry = collections.add_collection(connection, name, made_at=MADE_AT)
    path = collection_file(logbook.profile, entry)
    make_private_folder(path.parent)
    open_private(path).close()
    database = Database(path, entry.data_key)
    with database.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE shares (digest TEXT)")
        connection.exec_driver_sql("INSERT INTO shares VALUES ('ab')")
    database.close()
    return entry


def entries_of(logbook):
    with logbook._ledger.database.reading() as connection:
        return collections.collections_in(connection)


def shares_in(logbook, entry):
    database = open_collection(logbook.profile, entry)
    with database.reading() as connection:
        found = connection.exec_driver_sql("SELECT digest FROM shares").scalars().all()
    database.close()
    return found


def test_a_collection_opens_with_its_key(logbook):
    assert shares_in(logbook, begun(logbook)) == ["ab"]


def test_a_collection_whose_file_is_gone_or_broken_says_so(logbook):
    entry = begun(logbook)
    path = collection_file(logbook.profile, entry)
    path.write_bytes(bytes(range(256)) * 32)
    with pytest.raises(Damaged, match="The collection East is damaged"):
        open_collection(logbook.profile, entry)
    path.unlink()
    with pytest.raises(DutyError, match="The file of the collection East is gone"):
        open_collection(logbook.profile, entry)


def test_after_a_first_passphrase_no_older_key_opens_a_collection(logbook):
    before = begun(logbook)
    begun(logbook, "West")
    logbook.keys.set_passphrase("correct horse", None)
    after, west = entries_of(logbook)
    assert not is_opened_by(collection_file(logbook.profile, before), before.data_key)
    assert after.next_key is None
    assert shares_in(logbook, after) == ["ab"]
    assert shares_in(logbook, west) == ["ab"]


def test_collections_that_were_at_hand_before_a_first_passphrase_are_at_hand_after_it(logbook):
    kept = logbook.collections
    kept.begin("East").close()
    logbook.keys.set_passphrase("correct horse", None)
    assert kept.names == ("East",)
    kept.open("East").close()
    kept.rename("East", "Valley")
    assert logbook.collections.names == ("Valley",)


def test_another_passphrase_leaves_a_collection_as_it_is(logbook):
    begun(logbook)
    logbook.keys.set_passphrase("correct horse", None)
    before = entries_of(logbook)
    logbook.keys.set_passphrase("battery staple", "correct horse")
    assert entries_of(logbook) == before


def test_while_a_collection_is_open_no_first_passphrase_is_set(logbook):
    entry = begun(logbook)
    with logbook._ledger.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM collections").scalar_one() == 1
    database = open_collection(logbook.profile, entry)
    with pytest.raises(Busy, match="A collection is open just now: close it and try again"):
        logbook.keys.set_passphrase("correct horse", None)
    assert not logbook.keys.has_passphrase
    database.close()
    assert shares_in(logbook, entry) == ["ab"]
    logbook.keys.set_passphrase("correct horse", None)
    assert logbook.keys.has_passphrase


def test_a_file_that_is_missing_or_damaged_keeps_its_key(logbook):
    gone, broken = begun(logbook, "Gone"), begun(logbook, "Broken")
    collection_file(logbook.profile, gone).unlink()
    path = collection_file(logbook.profile, broken)
    path.write_bytes(bytes(range(256)) * 32)
    logbook.keys.set_passphrase("correct horse", None)
    assert entries_of(logbook) == (broken, gone)
    assert path.read_bytes() == bytes(range(256)) * 32


def test_a_file_too_broken_to_be_written_again_keeps_its_key(logbook):
    entry = begun(logbook)
    path = collection_file(logbook.profile, entry)
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)
    logbook.keys.set_passphrase("correct horse", None)
    assert entries_of(logbook) == (entry,)
    open_database(path, entry.data_key).close()


@pytest.mark.parametrize("is_written", [False, True])
def test_new_keys_that_were_cut_off_open_and_are_ended_later(logbook, is_written):
    entry = begun(logbook)
    with logbook._ledger.database.writing() as connection:
        (prepared,) = collections.prepare_new_keys(connection)
    if is_written:
        rekey(collection_file(logbook.profile, entry), prepared.data_key, prepared.next_key)
    assert shares_in(logbook, prepared) == ["ab"]
    renew_collection_keys(logbook.profile, logbook._ledger.database)
    (after,) = entries_of(logbook)
    assert (after.data_key, after.next_key) == (prepared.next_key, None)
    assert shares_in(logbook, after) == ["ab"]
    logbook.close()
    again = open_logbook(logbook.profile)
    assert shares_in(again, after) == ["ab"]
    again.close()
