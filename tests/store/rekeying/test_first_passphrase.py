"""A first passphrase shuts what was before; another one only changes the lock."""

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged, WrongPassphrase
from dutytracker.security.key_file import read_key_file
from dutytracker.security.slots import PassphraseSlot
from dutytracker.security.unlocking import WayIn
from dutytracker.store import rekeying
from dutytracker.store.copies import copies_in
from dutytracker.store.database import Database, open_database
from dutytracker.store.faults import Busy
from tests.builders import MONDAY, an_entry


def test_no_older_copy_of_the_key_file_opens_anything_after_a_first_passphrase(logbook):
    old_key = read_key_file(logbook.profile.key_file).open_slot.data_key
    logbook.keys.set_passphrase("correct horse", None)
    assert logbook.keys.has_passphrase
    assert [type(slot) for slot in read_key_file(logbook.profile.key_file).slots] == [PassphraseSlot]
    logbook.close()
    files = [logbook.profile.database, *copies_in(logbook.profile)]
    assert len(files) == 3
    for path in files:
        with pytest.raises(Damaged):
            open_database(path, old_key)


def test_copies_open_with_the_new_key(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    for path in copies_in(logbook.profile):
        copy = Database(path, logbook._ledger.database.data_key)
        with copy.reading() as connection:
            assert connection.exec_driver_sql("SELECT count(*) FROM entries").scalar_one() == 1
        copy.close()


def test_the_log_goes_on_after_a_first_passphrase(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    logbook.perform(adding("Log an entry", an_entry(2)))
    logbook.undo()
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    logbook.close()
    assert open_logbook(logbook.profile, passphrase="correct horse").redo_label == "Log an entry"


def test_another_passphrase_keeps_the_data_key(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    key = logbook._ledger.database.data_key
    logbook.keys.set_passphrase("battery staple", "correct horse")
    logbook.close()
    with pytest.raises(WrongPassphrase):
        open_logbook(logbook.profile, passphrase="correct horse")
    again = open_logbook(logbook.profile, passphrase="battery staple")
    assert again._ledger.database.data_key == key
    again.close()


@pytest.mark.parametrize("old", [None, "", "correct house"])
def test_another_passphrase_needs_the_one_that_holds(logbook, old):
    logbook.keys.set_passphrase("correct horse", None)
    with pytest.raises(WrongPassphrase):
        logbook.keys.set_passphrase("battery staple", old)
    logbook.close()
    open_logbook(logbook.profile, passphrase="correct horse").close()


def test_an_empty_passphrase_changes_nothing(logbook):
    with pytest.raises(DutyError, match="must not be empty"):
        logbook.keys.set_passphrase("", None)
    assert not logbook.keys.has_passphrase
    logbook.keys.set_passphrase("correct horse", None)
    with pytest.raises(DutyError, match="must not be empty"):
        logbook.keys.set_passphrase("", "correct horse")
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)


def test_a_log_without_a_passphrase_has_none_to_change(logbook):
    with pytest.raises(WrongPassphrase):
        rekeying.change_passphrase(
            logbook.profile, logbook._ledger.database, "correct horse", WayIn(passphrase="anything")
        )


def test_a_copy_that_is_broken_or_of_another_log_is_left_alone(logbook):
    broken = logbook.profile.backups / "broken.db"
    broken.write_bytes(bytes(range(256)) * 32)
    empty = logbook.profile.backups / "empty.db"
    empty.touch()
    logbook.keys.set_passphrase("correct horse", None)
    assert broken.read_bytes() == bytes(range(256)) * 32
    assert empty.read_bytes() == b""
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)


def test_a_copy_too_broken_to_be_written_again_is_removed(logbook):
    broken = copies_in(logbook.profile)[0]
    data = bytearray(broken.read_bytes())
    with logbook._ledger.database.reading() as connection:
        page = connection.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'entries'").scalar_one()
    data[4096 * page - 2000] ^= 1  # in a page that tells nothing of the tables, so that the file still opens
    broken.write_bytes(data)
    logbook.keys.set_passphrase("correct horse", None)
    assert not broken.exists()
    assert len(copies_in(logbook.profile)) == 1
    assert logbook.keys.has_passphrase


def test_where_the_disk_refuses_to_write_it_again_the_log_stays_as_it_is(logbook):
    in_the_way = logbook.profile.database.with_name("log.db-journal")
    in_the_way.mkdir()
    with pytest.raises(NotSaved, match="the disk is full or refuses"):
        logbook.keys.set_passphrase("correct horse", None)
    in_the_way.rmdir()
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    assert not logbook.keys.has_passphrase


def test_while_another_program_reads_the_log_no_passphrase_is_set(logbook):
    other = Database(logbook.profile.database, logbook._ledger.database.data_key)
    with other.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM entries").fetchall()
        with pytest.raises(Busy):
            logbook.keys.set_passphrase("correct horse", None)
    other.close()
    logbook.close()
    again = open_logbook(logbook.profile)
    assert not again.keys.has_passphrase
    assert again.records.entries_on(MONDAY) == (an_entry(),)
    again.keys.set_passphrase("correct horse", None)
    again.close()


def test_the_log_is_used_on_when_a_passphrase_could_not_be_set(logbook):
    other = Database(logbook.profile.database, logbook._ledger.database.data_key)
    with other.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM entries").fetchall()
        with pytest.raises(Busy):
            logbook.keys.set_passphrase("correct horse", None)
    other.close()
    logbook.perform(adding("Log an entry", an_entry(2)))
    assert len(logbook.records.entries_on(MONDAY)) == 2
    assert not logbook.keys.has_passphrase
