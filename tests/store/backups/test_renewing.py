"""After a change of keys no older copy of a key file opens an automatic backup."""

import shutil
from datetime import timedelta

import pytest

from dutytracker.domain.changes import adding
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.security.key_file import KeyFile, read_key_file
from dutytracker.security.slots import OpenSlot, wrapped
from dutytracker.store.backups import rewriting
from dutytracker.store.backups.container import check, extract
from dutytracker.store.backups.making import make_backup
from dutytracker.store.backups.renewing import renew_backups
from dutytracker.store.backups.second_place import carry_over, choose_second_place, second_place
from dutytracker.store.collection_files import collection_file
from dutytracker.store.collections import collections_in
from dutytracker.store.database import Database, open_database
from dutytracker.store.file_keys import is_opened_by
from dutytracker.store.opening import open_log
from tests.builders import a_logbook, an_entry
from tests.store.backups.conftest import AT, a_collection, key_of, read_independently

NEW_KEY = bytes(range(32, 64))


@pytest.fixture
def key_file():
    """The key file once the new key has come."""
    return KeyFile((wrapped(NEW_KEY, "correct horse"),))


def made(logbook, at=AT):
    return make_backup(logbook.profile, key_of(logbook), at=at)


def renew(logbook, key_file):
    renew_backups(logbook.profile, key_of(logbook), NEW_KEY, key_file)


def test_a_renewed_backup_opens_with_the_new_key_alone(logbook, key_file, tmp_path):
    backup, old_key = made(logbook), key_of(logbook)
    renew(logbook, key_file)
    assert check(backup).is_protected
    assert check(backup).made_at == AT
    extract(backup, tmp_path / "out")
    inside = Profile(tmp_path / "out")
    with pytest.raises(Damaged):
        open_database(inside.database, old_key)
    assert read_key_file(inside.key_file) == key_file
    assert read_independently(inside.database, NEW_KEY, "SELECT count(*) FROM entries") == [(49,)]
    assert list(logbook.profile.backups.iterdir()) == [backup]


def test_it_is_told_how_many_of_the_backups_are_done(logbook, key_file):
    made(logbook)
    logbook.perform(adding("Log an entry", an_entry(77)))
    made(logbook, AT + timedelta(days=1))
    told = []
    renew_backups(
        logbook.profile, key_of(logbook), NEW_KEY, key_file, tell=lambda done, of_all: told.append((done, of_all))
    )
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_the_collections_in_it_open_no_more_with_keys_that_an_older_log_holds(logbook, key_file, tmp_path):
    entry = a_collection(logbook)
    backup = made(logbook)
    renew(logbook, key_file)
    extract(backup, tmp_path / "out")
    inside = Profile(tmp_path / "out")
    assert not is_opened_by(collection_file(inside, entry), entry.data_key)
    log = Database(inside.database, NEW_KEY)
    with log.reading() as connection:
        (again,) = collections_in(connection)
    log.close()
    found = read_independently(collection_file(inside, entry), again.data_key, "SELECT digest FROM shares")
    assert found == [("ab",)]


def test_renewing_again_changes_nothing(logbook, key_file):
    backup = made(logbook)
    renew(logbook, key_file)
    data = backup.read_bytes()
    renew(logbook, key_file)
    assert backup.read_bytes() == data


def test_a_backup_under_another_key_is_left_alone(logbook, key_file, tmp_path):
    other = a_logbook(tmp_path / "other")
    data = made(other).read_bytes()
    backup = made(logbook)
    backup.write_bytes(data)
    renew(logbook, key_file)
    assert backup.read_bytes() == data
    other.close()


def test_a_damaged_backup_goes_since_it_could_still_be_read_in_part(logbook, key_file):
    broken = made(logbook)
    data = bytearray(broken.read_bytes())
    data[-1] ^= 1
    broken.write_bytes(data)
    by_hand = broken.with_name("mine.dutybackup")
    by_hand.write_bytes(data)
    renew(logbook, key_file)
    assert not broken.exists()
    assert by_hand.exists()


def test_a_backup_of_a_newer_program_goes_too(logbook, key_file):
    newer = made(logbook)
    data = bytearray(newer.read_bytes())
    data[15] = 2
    newer.write_bytes(data)
    renew(logbook, key_file)
    assert not newer.exists()


def test_where_the_disk_refuses_the_backup_stays_and_it_is_said(logbook, key_file, monkeypatch):
    backup = made(logbook)
    data = backup.read_bytes()

    def refuse(*_arguments):
        raise NotSaved("the disk is full")

    monkeypatch.setattr(rewriting, "write_container", refuse)
    with pytest.raises(NotSaved):
        renew(logbook, key_file)
    assert backup.read_bytes() == data


def test_backups_in_the_second_place_are_renewed_too(logbook, key_file, tmp_path):
    (tmp_path / "stick").mkdir()
    choose_second_place(logbook.profile, tmp_path / "stick")
    made(logbook)
    there = carry_over(logbook.profile, AT)
    renew(logbook, key_file)
    extract(there, tmp_path / "out")
    assert is_opened_by(tmp_path / "out" / "log.db", NEW_KEY)


def test_a_second_place_that_is_not_there_loses_its_old_backups_when_it_is_back(logbook, key_file, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_second_place(logbook.profile, stick)
    made(logbook)
    old = carry_over(logbook.profile, AT)
    stick.rename(tmp_path / "pulled out")
    renew(logbook, key_file)
    assert len(second_place(logbook.profile).left) == 1
    (tmp_path / "pulled out").rename(stick)
    logbook.perform(adding("Log an entry", an_entry(77)))
    made(logbook, AT + timedelta(days=1))
    new = carry_over(logbook.profile, AT + timedelta(days=1))
    assert list(stick.iterdir()) == [new]
    assert new != old


def test_a_log_may_stay_open_to_anyone_under_a_new_key(logbook):
    backup = made(logbook)
    renew_backups(logbook.profile, key_of(logbook), NEW_KEY, KeyFile((OpenSlot(NEW_KEY),)))
    assert not check(backup).is_protected


def test_a_first_passphrase_renews_what_was_made_before_it(logbook, tmp_path):
    backup, old_key = made(logbook), key_of(logbook)
    old_key_file = logbook.profile.key_file.read_bytes()
    logbook.keys.set_passphrase("correct horse", None)
    extract(backup, tmp_path / "out")
    inside = Profile(tmp_path / "out")
    assert not is_opened_by(inside.database, old_key)
    inside.key_file.write_bytes(old_key_file)
    with pytest.raises(Damaged):
        open_log(inside)
    inside.key_file.write_bytes(logbook.profile.key_file.read_bytes())
    opened = open_log(inside, "correct horse")
    opened.database.close()


def test_a_log_that_was_kept_aside_is_renewed_too(logbook, key_file):
    kept = logbook.profile.folder / "kept-2026-03-04-200000"
    logbook.close()
    shutil.copytree(logbook.profile.folder, kept)
    renew(logbook, key_file)
    opened = open_log(Profile(kept), "correct horse")
    assert opened.database.data_key == NEW_KEY
    opened.database.close()


def test_a_log_that_was_kept_aside_too_broken_to_be_written_again_goes(logbook, key_file):
    kept = logbook.profile.folder / "kept-2026-03-04-200000"
    logbook.close()
    shutil.copytree(logbook.profile.folder, kept)
    data = bytearray((kept / "log.db").read_bytes())
    data[-2000] ^= 1
    (kept / "log.db").write_bytes(data)
    renew(logbook, key_file)
    assert not kept.exists()
