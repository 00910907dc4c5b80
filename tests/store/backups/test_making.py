"""A backup is made while the log is open, read back in full, and made only where something was changed."""

import stat
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.store.backups import making
from dutytracker.store.backups.container import check, extract
from dutytracker.store.backups.making import make_backup, write_backup
from dutytracker.store.collection_files import collection_file
from tests.builders import an_entry
from tests.store.backups.conftest import AT, a_collection, key_of, read_independently


def made(logbook, at=AT):
    return make_backup(logbook.profile, key_of(logbook), at=at)


def test_a_backup_holds_the_whole_log_and_its_collections(logbook, tmp_path):
    entry = a_collection(logbook)
    backup = made(logbook)
    contents = extract(backup, tmp_path / "out")
    assert (contents.made_at, contents.is_protected, contents.left_out) == (AT, False, 0)
    assert (tmp_path / "out" / "log.key").read_bytes() == logbook.profile.key_file.read_bytes()
    key = key_of(logbook)
    assert read_independently(tmp_path / "out" / "log.db", key, "SELECT count(*) FROM entries") == [(49,)]
    copy = tmp_path / "out" / "collections" / f"{entry.id}.db"
    assert read_independently(copy, entry.data_key, "SELECT digest FROM shares") == [("ab",)]


def test_a_backup_holds_what_was_stored_a_moment_ago_while_the_log_is_open(logbook, tmp_path):
    logbook.perform(adding("Log an entry", an_entry(77)))
    assert logbook.profile.database.with_name("log.db-wal").stat().st_size > 0
    extract(made(logbook), tmp_path / "out")
    found = read_independently(tmp_path / "out" / "log.db", key_of(logbook), "SELECT count(*) FROM entries")
    assert found == [(50,)]


def test_nothing_of_the_log_can_be_read_in_a_backup_of_a_protected_log(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    backup = made(logbook)
    data = backup.read_bytes()
    for said in (b"SQLite format 3", b"CHART", b"2026-03-02", logbook.member.code.encode(), key_of(logbook)):
        assert said not in data
    assert check(backup).is_protected


def test_backups_are_private_and_leave_nothing_else_behind(logbook):
    backup = made(logbook)
    assert backup.name == "duty-20260304T200000Z.dutybackup"
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.parent.stat().st_mode) == 0o700
    assert list(backup.parent.iterdir()) == [backup]


def test_where_nothing_was_changed_none_is_made(logbook):
    entry = a_collection(logbook)
    made(logbook)
    assert made(logbook, AT + timedelta(days=1)) is None
    logbook.desk.set_nudged(logbook.today())
    assert made(logbook, AT + timedelta(days=1)) is None
    logbook.undo()
    assert made(logbook, AT + timedelta(days=1)) is not None
    collection_file(logbook.profile, entry).touch()
    assert made(logbook, AT + timedelta(days=2)) is not None
    logbook.keys.sealing_key()
    assert made(logbook, AT + timedelta(days=3)) is not None
    assert made(logbook, AT + timedelta(days=4)) is None


def test_another_passphrase_is_a_change(logbook):
    logbook.keys.set_passphrase("correct horse", None)
    made(logbook)
    logbook.keys.set_passphrase("battery staple", "correct horse")
    assert made(logbook, AT + timedelta(days=1)) is not None


def test_a_damaged_backup_is_no_reason_to_make_none_and_is_not_overwritten(logbook):
    broken = made(logbook)
    broken.write_bytes(broken.read_bytes()[:-1])
    again = made(logbook)
    assert again.name == "duty-20260304T200000Z-2.dutybackup"
    assert check(again)
    logbook.perform(adding("Log an entry", an_entry(77)))
    assert made(logbook).name == "duty-20260304T200000Z-3.dutybackup"
    with pytest.raises(Damaged):
        check(broken)


def test_a_damaged_log_gives_no_backup_and_the_good_ones_stay(logbook):
    good = made(logbook)
    whole = good.read_bytes()
    logbook.perform(adding("Log an entry", an_entry(77)))
    logbook.close()
    path, key = logbook.profile.database, key_of(logbook)
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    with pytest.raises(Damaged):
        make_backup(logbook.profile, key, at=AT + timedelta(days=1))
    with pytest.raises(Damaged):
        write_backup(logbook.profile, key, good, at=AT)
    assert list(logbook.profile.backups.iterdir()) == [good]
    assert good.read_bytes() == whole


def test_a_collection_that_is_missing_or_damaged_is_counted_and_keeps_nothing_else_from_being_saved(logbook, tmp_path):
    gone, broken, whole = (a_collection(logbook, name) for name in ("East", "North", "West"))
    collection_file(logbook.profile, gone).unlink()
    collection_file(logbook.profile, broken).write_bytes(bytes(range(256)) * 32)
    assert extract(made(logbook), tmp_path / "out").left_out == 2
    assert [path.stem for path in (tmp_path / "out" / "collections").iterdir()] == [whole.id]


def test_where_the_disk_is_full_while_a_collection_is_copied_there_is_no_backup(logbook, monkeypatch):
    a_collection(logbook)
    copy = making.copy_database

    def refuse(database, path):
        if database.path.parent.name == "collections":
            raise NotSaved("the disk is full")
        copy(database, path)

    monkeypatch.setattr(making, "copy_database", refuse)
    with pytest.raises(NotSaved):
        made(logbook)
    assert list(logbook.profile.backups.iterdir()) == []


def test_without_its_key_file_a_log_cannot_be_backed_up(logbook):
    logbook.profile.key_file.rename(logbook.profile.folder / "elsewhere")
    with pytest.raises(DutyError, match="cannot be read: put a copy of it back"):
        write_backup(logbook.profile, key_of(logbook), logbook.profile.folder.parent / "mine.dutybackup", at=AT)


def test_the_log_is_written_on_while_it_is_copied(logbook, tmp_path):
    """Lines go in from one thread while another copies; each copy is some whole state of the log."""
    stop, written = threading.Event(), []

    def log_on():
        number = 100
        while not stop.is_set():
            logbook.perform(adding("Log an entry", an_entry(number)))
            written.append(number)
            number += 1

    writer = threading.Thread(target=log_on)
    writer.start()
    try:
        for number in range(5):
            write_backup(logbook.profile, key_of(logbook), tmp_path / f"{number}.dutybackup", at=AT)
    finally:
        stop.set()
        writer.join()
    counts = []
    for number in range(5):
        extract(tmp_path / f"{number}.dutybackup", tmp_path / str(number))
        found = read_independently(tmp_path / str(number) / "log.db", key_of(logbook), "SELECT count(*) FROM entries")
        counts.append(found[0][0])
    assert counts == sorted(counts)
    assert 49 <= counts[0] <= counts[-1] <= 49 + len(written)
    assert written


def test_a_backup_takes_the_place_of_the_file_that_is_there(logbook, tmp_path):
    file = Path(tmp_path / "mine.dutybackup")
    file.write_text("what was there")
    contents = write_backup(logbook.profile, key_of(logbook), file, at=AT)
    assert check(file) == contents


class Unwanted(Exception):
    """A member thought better of it."""


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_backup_that_is_stopped_between_two_steps_leaves_the_file_as_it_was(logbook, tmp_path, steps):
    asked = []

    def go_on():
        asked.append(None)
        if len(asked) > steps:
            raise Unwanted

    file = tmp_path / "mine.dutybackup"
    file.write_text("what was there")
    with pytest.raises(Unwanted):
        write_backup(logbook.profile, key_of(logbook), file, at=AT, go_on=go_on)
    assert file.read_text() == "what was there"
    assert [path for path in tmp_path.rglob(".*") if path.suffix != ".lock"] == []
    assert check(made(logbook))


def test_a_disk_that_does_not_take_the_key_file_is_a_sentence_and_leaves_no_backup(logbook, monkeypatch):
    def full(_path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "open_private", full)
    with pytest.raises(NotSaved, match="No space left"):
        made(logbook)
    assert list(logbook.profile.backups.iterdir()) == []
