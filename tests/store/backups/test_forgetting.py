"""A collection that was deleted for good is in nothing any more that the program copied by itself."""

import shutil
from datetime import timedelta

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.paths import Profile
from dutytracker.security.faults import Damaged
from dutytracker.store.backups.container import check, contents_of, extract
from dutytracker.store.backups.making import make_backup
from dutytracker.store.backups.second_place import carry_over, choose_second_place, second_place
from dutytracker.store.collection_files import collection_file
from tests.builders import a_logbook, an_entry
from tests.store.backups.conftest import AT, a_collection, key_of, read_independently

NAMES = "SELECT name FROM collections"


@pytest.fixture
def stick(tmp_path, logbook):
    """A second place."""
    folder = tmp_path / "stick"
    folder.mkdir()
    choose_second_place(logbook.profile, folder)
    return folder


@pytest.fixture
def entry(logbook):
    """A collection that was put away, beside one that stays."""
    a_collection(logbook, "East")
    entry = a_collection(logbook, "Old")
    logbook.collections.delete("Old")
    return entry


def made(logbook, at=AT):
    return make_backup(logbook.profile, key_of(logbook), at=at)


def held_in(backup, logbook, folder):
    """The names of the collections whose keys a backup holds, and how many files of collections."""
    extract(backup, folder)
    inside = Profile(folder)
    names = read_independently(inside.database, key_of(logbook), NAMES)
    return {name for (name,) in names}, len(list(inside.collections.iterdir()))


def test_neither_its_key_nor_its_file_stays_in_a_backup_here_or_elsewhere(logbook, entry, stick, tmp_path):
    backup = made(logbook)
    there = carry_over(logbook.profile, AT)
    assert held_in(backup, logbook, tmp_path / "before") == ({"East", "Old"}, 2)
    logbook.collections.destroy("Old")
    assert held_in(backup, logbook, tmp_path / "here") == held_in(there, logbook, tmp_path / "there") == ({"East"}, 1)
    assert check(backup).made_at == AT
    assert carry_over(logbook.profile, AT) is None


def test_its_key_goes_also_from_a_backup_that_its_file_was_left_out_of(logbook, entry, tmp_path):
    collection_file(logbook.profile, entry).unlink()
    backup = made(logbook)
    logbook.collections.destroy("Old")
    assert held_in(backup, logbook, tmp_path / "out") == ({"East"}, 1)


def test_a_backup_that_never_held_it_stays_as_it_is(logbook, stick):
    backup = made(logbook)
    there = carry_over(logbook.profile, AT)
    data = backup.read_bytes()
    a_collection(logbook, "Old")
    logbook.collections.delete("Old")
    logbook.collections.destroy("Old")
    assert backup.read_bytes() == there.read_bytes() == data


def test_a_backup_of_another_log_stays_as_it_is(logbook, entry, tmp_path):
    backup = made(logbook)
    other = a_logbook(tmp_path / "other")
    a_collection(other, "Theirs")
    collection_file(other.profile, other.collections._entries()[0]).unlink()
    data = made(other).read_bytes()
    backup.write_bytes(data)
    logbook.collections.destroy("Old")
    assert backup.read_bytes() == data
    other.close()


def test_of_damaged_backups_the_one_that_says_it_holds_it_goes(logbook, entry):
    silent, telling = made(logbook), made_again(logbook)
    silent.write_bytes(silent.read_bytes()[:-1])
    data = bytearray(telling.read_bytes())
    data[-1] ^= 1
    telling.write_bytes(data)
    logbook.collections.destroy("Old")
    assert (silent.exists(), telling.exists()) == (True, False)
    with pytest.raises(Damaged):
        contents_of(silent)


def made_again(logbook):
    logbook.perform(adding("Log an entry", an_entry(77)))
    return made(logbook, AT + timedelta(hours=1))


def test_a_second_place_that_is_not_there_gives_up_what_holds_it(logbook, entry, stick):
    made(logbook)
    old = carry_over(logbook.profile, AT)
    stick.rename(stick.with_name("pulled out"))
    logbook.collections.destroy("Old")
    stick.with_name("pulled out").rename(stick)
    new = carry_over(logbook.profile, AT)
    assert list(stick.iterdir()) == [new] != [old]


def test_a_second_place_that_is_not_there_keeps_what_never_held_it(logbook, stick):
    made(logbook)
    old = carry_over(logbook.profile, AT)
    stick.rename(stick.with_name("pulled out"))
    a_collection(logbook, "Old")
    logbook.collections.delete("Old")
    logbook.collections.destroy("Old")
    assert second_place(logbook.profile).left == ()
    stick.with_name("pulled out").rename(stick)
    assert carry_over(logbook.profile, AT) is None
    assert list(stick.iterdir()) == [old]


def test_a_log_that_was_kept_aside_forgets_it_too(logbook, entry):
    kept = Profile(logbook.profile.folder / "kept-2026-03-04-200000")
    kept.folder.mkdir()
    for item in ("log.db", "log.db-wal", "log.key", "collections"):
        source = logbook.profile.folder / item
        (shutil.copytree if source.is_dir() else shutil.copy)(source, kept.folder / item)
    logbook.collections.destroy("Old")
    assert read_independently(kept.database, key_of(logbook), NAMES) == [("East",)]
    assert not collection_file(kept, entry).exists()


def test_where_a_backup_cannot_be_read_the_collection_stays(logbook, entry):
    newer = made(logbook)
    data = bytearray(newer.read_bytes())
    data[15] = 2
    newer.write_bytes(data)
    with pytest.raises(DutyError, match="newer Duty Tracker"):
        logbook.collections.destroy("Old")
    assert [one.name for one in logbook.collections.deleted] == ["Old"]
    assert newer.exists()
