"""A note that was erased stands in nothing any more that the program copied by itself; nothing else is lost there."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from dutytracker.domain.changes import adding, editing
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.paths import Profile
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.store.backups import erasing
from dutytracker.store.backups.container import check, contents_of, extract
from dutytracker.store.backups.erasing import erase_in_copies
from dutytracker.store.backups.making import make_backup
from dutytracker.store.backups.restoring import by_passphrase_or_sheet, unpack
from dutytracker.store.backups.second_place import carry_over, choose_second_place, leave_second_place
from dutytracker.store.copies import copy_into_backups
from tests.builders import a_logbook, an_entry
from tests.marker_scan import found_in
from tests.store.backups.conftest import AT, key_of, read_independently

SECRET = "Quillfeather"
NOTED = an_entry(50, note=f"left Marguerite {SECRET} a message")
UNGIVEN = Path("/proc/self/mem")
NOTES = "SELECT count(*) FROM entries WHERE note IS NOT NULL"


@pytest.fixture
def logbook(tmp_path):
    """An open log without a passphrase, with 49 entries and two notes."""
    logbook = a_logbook(tmp_path / "here", notes=True)
    logbook.perform(adding("Log entries", *(an_entry(number) for number in range(1, 49)), an_entry(49, note="kept")))
    logbook.perform(adding("Log an entry", NOTED))
    yield logbook
    logbook.close()


@pytest.fixture
def stick(tmp_path, logbook):
    """A second place."""
    folder = tmp_path / "stick"
    folder.mkdir()
    choose_second_place(logbook.profile, folder)
    return folder


def made(logbook, at=AT):
    return make_backup(logbook.profile, key_of(logbook), at=at)


def erase(logbook):
    logbook.perform(logbook.erasing.of([NOTED]))


def finish(logbook):
    return erase_in_copies(logbook.profile, key_of(logbook))


def in_files(tmp_path):
    return {name for name, _ in found_in([tmp_path], [SECRET])}


def notes_in(backup, logbook, folder):
    """How many entries of a backup have a note, as a stranger reads it."""
    extract(backup, folder)
    return read_independently(Profile(folder).database, key_of(logbook), NOTES)[0][0]


def test_the_word_is_in_no_file_any_more_and_was_before(logbook, stick, tmp_path):
    older = made(logbook)
    copy_into_backups(logbook.profile, logbook._ledger.database, "before-migration")
    logbook.perform(adding("Log an entry", an_entry(60)))
    newer = made(logbook, AT + timedelta(days=1))
    there = carry_over(logbook.profile, AT + timedelta(days=1))
    copies = {older.name, newer.name, there.name, "before-migration.db"}
    assert in_files(tmp_path) >= copies | {"log.db"}
    erase(logbook)
    assert in_files(tmp_path) >= copies
    assert finish(logbook) == ()
    assert in_files(tmp_path) == set()
    assert not logbook.erasing.is_pending


def test_the_text_is_not_in_what_was_written_beside_the_log_before_it(logbook, tmp_path):
    wal = logbook.profile.database.with_name("log.db-wal")
    assert wal.stat().st_size > 0
    erase(logbook)
    finish(logbook)
    logbook._ledger.database.gather()
    assert wal.stat().st_size == 0
    data = logbook.profile.database.read_bytes()
    logbook.close()
    assert SECRET not in str(data)


def test_a_backup_holds_everything_else_as_before_and_says_the_same_of_itself(logbook, tmp_path):
    backup = made(logbook)
    before = contents_of(backup)
    erase(logbook)
    finish(logbook)
    assert check(backup) == before
    assert notes_in(backup, logbook, tmp_path / "out") == 1
    rows = read_independently(tmp_path / "out" / "log.db", key_of(logbook), "SELECT count(*), max(seq) FROM revisions")
    assert rows == [(52, 52)]


def test_a_backup_of_before_can_be_restored_and_its_history_is_whole(logbook, tmp_path):
    backup = made(logbook)
    erase(logbook)
    finish(logbook)
    logbook.close()
    unpack(logbook.profile, backup, by_passphrase_or_sheet(None)).take_place(at=AT)
    again = open_logbook(logbook.profile)
    assert [entry.note for entry in again.records.whole_log().entries if entry.id == NOTED.id] == [None]
    assert again.history.of(NOTED)[0].after == an_entry(50)
    again.close()


def test_a_backup_in_which_nothing_was_erased_stays_as_it_is(logbook):
    logbook.perform(editing("Change an entry", NOTED, an_entry(50)))
    erase(logbook)
    finish(logbook)
    after = made(logbook)
    data = after.read_bytes()
    logbook.perform(editing("Change an entry", an_entry(50), NOTED))
    written = made(logbook, AT + timedelta(hours=1))
    erase(logbook)
    finish(logbook)
    assert after.read_bytes() == data
    assert check(written)


def test_a_note_that_was_typed_after_the_erasing_stays_in_later_copies(logbook, stick, tmp_path):
    made(logbook)
    carry_over(logbook.profile, AT)
    stick.rename(stick.with_name("pulled out"))
    erase(logbook)
    assert len(finish(logbook)) == 1
    logbook.perform(editing("Change an entry", an_entry(50), an_entry(50, note="neutral")))
    later = made(logbook, AT + timedelta(hours=1))
    stick.with_name("pulled out").rename(stick)
    there = carry_over(logbook.profile, AT + timedelta(hours=1))
    assert finish(logbook) == ()
    assert notes_in(later, logbook, tmp_path / "here-out") == notes_in(there, logbook, tmp_path / "there-out") == 2
    assert in_files(tmp_path) == set()


def test_a_second_place_that_is_not_there_is_named_and_done_when_it_is_there(logbook, stick, tmp_path):
    made(logbook)
    carry_over(logbook.profile, AT)
    stick.rename(stick.with_name("pulled out"))
    erase(logbook)
    (sentence,) = finish(logbook)
    assert str(stick) in sentence
    assert logbook.erasing.is_pending
    assert len(in_files(tmp_path)) == 1
    assert finish(logbook) == (sentence,)
    stick.with_name("pulled out").rename(stick)
    assert finish(logbook) == ()
    assert in_files(tmp_path) == set()
    assert not logbook.erasing.is_pending


def test_a_second_place_that_was_left_is_done_too_once_it_is_there(logbook, stick, tmp_path):
    made(logbook)
    carry_over(logbook.profile, AT)
    stick.rename(stick.with_name("pulled out"))
    erase(logbook)
    finish(logbook)
    leave_second_place(logbook.profile)
    stick.with_name("pulled out").rename(stick)
    assert finish(logbook) == ()
    assert in_files(tmp_path) == set()


def test_an_empty_folder_where_backups_should_be_counts_as_not_there(logbook, stick, tmp_path):
    made(logbook)
    erase(logbook)
    (sentence,) = finish(logbook)
    assert str(stick) in sentence
    carry_over(logbook.profile, AT)
    assert finish(logbook) == ()


def test_a_second_place_without_any_backup_here_is_done(logbook, stick):
    erase(logbook)
    assert finish(logbook) == ()


def test_what_a_killed_program_left_of_a_backup_goes(logbook, stick, tmp_path):
    backup = made(logbook)
    there = carry_over(logbook.profile, AT)
    left = logbook.profile.backups / ".making-dead"
    extract(backup, left)
    (backup.with_name(f".{backup.name}.0a1b2c3d")).write_bytes(backup.read_bytes())
    (there.with_name(f".{there.name}.0a1b2c3d")).write_bytes(there.read_bytes())
    (logbook.profile.backups / ".before-migration.new").write_bytes((left / "log.db").read_bytes())
    erase(logbook)
    finish(logbook)
    assert {path.name for path in logbook.profile.backups.iterdir()} == {backup.name}
    assert {path.name for path in stick.iterdir()} == {there.name}


def test_a_log_that_was_kept_aside_is_rid_of_it_too_and_a_damaged_one_stays_as_it_is(logbook, tmp_path):
    folders = [logbook.profile.folder / f"kept-2026-03-04-20000{number}" for number in range(2)]
    logbook._ledger.database.gather()
    for folder in folders:
        folder.mkdir()
        for item in ("log.db", "log.key"):
            shutil.copy(logbook.profile.folder / item, folder / item)
    data = bytearray((folders[1] / "log.db").read_bytes())
    data[5000:9000] = bytes(4000)
    (folders[1] / "log.db").write_bytes(data)
    erase(logbook)
    finish(logbook)
    assert read_independently(folders[0] / "log.db", key_of(logbook), NOTES) == [(1,)]
    assert (folders[1] / "log.db").exists()


def test_a_backup_that_is_being_restored_meanwhile_is_rid_of_it_too(logbook, tmp_path):
    waiting, begun = (logbook.profile.folder / f".unpacked-{number}" for number in range(2))
    extract(made(logbook), waiting)
    begun.mkdir()
    erase(logbook)
    finish(logbook)
    assert read_independently(waiting / "log.db", key_of(logbook), NOTES) == [(1,)]
    assert in_files(tmp_path) == set()


def test_copies_of_before_a_migration_that_are_damaged_go(logbook):
    copy = copy_into_backups(logbook.profile, logbook._ledger.database, "before-migration")
    data = bytearray(copy.read_bytes())
    data[-4096:] = bytes(4096)
    copy.write_bytes(data)
    erase(logbook)
    finish(logbook)
    assert not copy.exists()


def test_a_backup_that_is_damaged_goes_and_one_of_another_log_stays(logbook, tmp_path):
    damaged = made(logbook)
    damaged.write_bytes(damaged.read_bytes()[:-1])
    other = a_logbook(tmp_path / "other", notes=True)
    other.perform(adding("Log an entry", NOTED))
    foreign = made(other)
    data = foreign.read_bytes()
    place = logbook.profile.backups / "duty-20260301T200000Z.dutybackup"
    place.write_bytes(data)
    erase(logbook)
    finish(logbook)
    assert (damaged.exists(), place.read_bytes()) == (False, data)
    other.close()


def test_a_backup_of_a_newer_program_stays_is_named_and_the_others_are_done(logbook, tmp_path):
    newer = made(logbook)
    data = bytearray(newer.read_bytes())
    data[15] = 2
    newer.write_bytes(data)
    logbook.perform(adding("Log an entry", an_entry(60)))
    older = made(logbook, AT + timedelta(hours=1))
    erase(logbook)
    with pytest.raises(DutyError, match="newer Duty Tracker"):
        finish(logbook)
    assert newer.read_bytes() == data
    assert notes_in(older, logbook, tmp_path / "out") == 1
    assert logbook.erasing.is_pending


def test_where_the_disk_refuses_it_is_done_the_next_time(logbook, tmp_path, monkeypatch):
    backup = made(logbook)
    erase(logbook)

    def refusing(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(erasing, "write_again", refusing)
        with pytest.raises(NotSaved, match="No space left"):
            finish(logbook)
    assert in_files(tmp_path) >= {backup.name}
    assert finish(logbook) == ()
    assert in_files(tmp_path) == set()


def test_leftovers_that_the_system_does_not_let_go_are_said(logbook, monkeypatch):
    made(logbook)
    (logbook.profile.backups / ".making-dead").mkdir()
    erase(logbook)

    def refusing(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(erasing.shutil, "rmtree", refusing)
    with pytest.raises(NotSaved, match="Permission denied"):
        finish(logbook)
    assert logbook.erasing.is_pending


def test_a_damaged_backup_is_not_read_again(logbook):
    backup = made(logbook)
    backup.write_bytes(backup.read_bytes()[:40])
    with pytest.raises(Damaged):
        contents_of(backup)
    erase(logbook)
    assert finish(logbook) == ()
    assert not backup.exists()


@pytest.mark.skipif(not UNGIVEN.exists(), reason="needs a file that the system does not give")
def test_a_backup_that_the_disk_does_not_give_just_now_stays(logbook, tmp_path):
    backup = made(logbook)
    erase(logbook)
    hidden = backup.with_name("whole")
    backup.rename(hidden)
    backup.symlink_to(UNGIVEN)
    with pytest.raises(NotSaved, match="cannot be read"):
        finish(logbook)
    assert backup.is_symlink()
    backup.unlink()
    hidden.rename(backup)
    assert finish(logbook) == ()
    assert notes_in(backup, logbook, tmp_path / "out") == 1
