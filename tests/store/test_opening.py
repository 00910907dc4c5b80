"""Opening: the passphrase, the damage, the version, and what a crash left half done."""

import pytest
from sqlalchemy import text

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.security.faults import Damaged, PassphraseNeeded, WrongPassphrase
from dutytracker.security.key_file import KeyFile, read_key_file, write_key_file
from dutytracker.security.slots import OpenSlot, PassphraseSlot
from dutytracker.store import rekeying
from dutytracker.store.copies import copies_in, copy_into_backups
from dutytracker.store.database import Database
from dutytracker.store.file_keys import rekey
from tests.builders import MONDAY, a_logbook, an_entry


def closed_log(folder, passphrase=None):
    """The profile of a log with one entry."""
    logbook = a_logbook(folder, passphrase=passphrase)
    logbook.perform(adding("Log an entry", an_entry()))
    logbook.close()
    return logbook.profile


def test_a_log_without_a_passphrase_opens_for_anyone_here(tmp_path):
    logbook = open_logbook(closed_log(tmp_path))
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    assert not logbook.keys.has_passphrase
    logbook.close()


def test_a_protected_log_asks_for_its_passphrase(tmp_path):
    profile = closed_log(tmp_path, "correct horse")
    with pytest.raises(PassphraseNeeded, match="enter its passphrase"):
        open_logbook(profile)
    with pytest.raises(WrongPassphrase, match="not the passphrase"):
        open_logbook(profile, passphrase="correct house")
    logbook = open_logbook(profile, passphrase="correct horse")
    assert logbook.keys.has_passphrase
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    logbook.close()


def test_a_right_passphrase_and_a_broken_log_is_called_damage(tmp_path):
    profile = closed_log(tmp_path, "correct horse")
    profile.database.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Damaged, match=r"log\.db is damaged"):
        open_logbook(profile, passphrase="correct horse")
    with pytest.raises(WrongPassphrase):
        open_logbook(profile, passphrase="correct house")


def test_a_corrupt_key_file_is_damage_of_the_key_file_and_left_alone(tmp_path):
    profile = closed_log(tmp_path)
    profile.key_file.write_bytes(b"{")
    with pytest.raises(Damaged, match=r"The key file .*log\.key is damaged"):
        open_logbook(profile)
    assert profile.key_file.read_bytes() == b"{"


def test_the_key_file_of_another_log_does_not_fit(tmp_path):
    profile, other = closed_log(tmp_path / "a"), closed_log(tmp_path / "b")
    profile.key_file.write_bytes(other.key_file.read_bytes())
    with pytest.raises(Damaged):
        open_logbook(profile)


def test_where_no_log_was_begun_the_sentence_says_so(tmp_path):
    with pytest.raises(DutyError, match="There is no log in"):
        open_logbook(profile_in(tmp_path))


def test_a_log_of_a_newer_program_is_left_alone(tmp_path):
    logbook = a_logbook(tmp_path)
    with logbook._ledger.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    logbook.close()
    with pytest.raises(DutyError, match="newer Duty Tracker: install the newest version"):
        open_logbook(logbook.profile)


def test_a_first_passphrase_cut_off_before_the_log_was_rekeyed_is_forgotten(tmp_path):
    profile = closed_log(tmp_path)
    old = read_key_file(profile.key_file).open_slot
    rekeying.prepare_taking_over(profile, old.data_key, "correct horse")
    logbook = open_logbook(profile)
    assert not logbook.keys.has_passphrase
    assert read_key_file(profile.key_file) == KeyFile((old,))
    logbook.close()


def test_a_first_passphrase_cut_off_after_the_log_was_rekeyed_is_carried_out(tmp_path):
    logbook = a_logbook(tmp_path)
    logbook.perform(adding("Log an entry", an_entry()))
    copy_into_backups(logbook.profile, logbook._ledger.database, "a-copy")
    logbook.close()
    profile = logbook.profile
    keys = rekeying.prepare_taking_over(profile, read_key_file(profile.key_file).open_slot.data_key, "correct horse")
    rekey(profile.database, keys.before, keys.data_key)

    with pytest.raises(PassphraseNeeded):
        open_logbook(profile)
    logbook = open_logbook(profile, passphrase="correct horse")
    assert logbook.keys.has_passphrase
    assert logbook.records.entries_on(MONDAY) == (an_entry(),)
    assert [type(slot) for slot in read_key_file(profile.key_file).slots] == [PassphraseSlot]
    for copy in copies_in(profile):
        Database(copy, keys.data_key).close()
    logbook.close()


def test_a_damaged_log_with_both_keys_is_damaged_under_each(tmp_path):
    profile = closed_log(tmp_path)
    rekeying.prepare_taking_over(profile, read_key_file(profile.key_file).open_slot.data_key, "correct horse")
    profile.database.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Damaged):
        open_logbook(profile, passphrase="correct horse")


def test_an_open_slot_that_does_not_fit_is_damage(tmp_path):
    profile = closed_log(tmp_path)
    write_key_file(profile.key_file, KeyFile((OpenSlot(bytes(32)),)))
    with pytest.raises(Damaged):
        open_logbook(profile)


def test_a_log_that_opens_but_cannot_be_read_is_closed_again(tmp_path):
    profile = closed_log(tmp_path)
    database = Database(profile.database, read_key_file(profile.key_file).open_slot.data_key)
    with database.writing() as connection:
        connection.execute(text("DELETE FROM members"))
    database.close()
    with pytest.raises(IndexError):
        open_logbook(profile)
    assert {path.name for path in profile.folder.iterdir()} == {"log.db", "log.head", "log.key"}
