"""A machine with nothing but the file and its passphrase gets everything back; nothing is touched before."""

import shutil
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.paths import Profile, profile_in
from dutytracker.security.faults import Damaged, PassphraseNeeded, WrongPassphrase, WrongRecoveryKey
from dutytracker.security.recovery_key import new_recovery_key
from dutytracker.store.backups import restoring
from dutytracker.store.backups.container import Contents, contents_of, extract, write_container
from dutytracker.store.backups.making import write_backup
from dutytracker.store.backups.restoring import by_passphrase_or_sheet, look_at, unpack
from dutytracker.store.collection_files import collection_file
from dutytracker.store.opening import open_log
from tests.builders import MONDAY, TUESDAY, a_logbook, an_entry
from tests.store.backups.conftest import AT, a_collection, key_of, read_independently

WITHOUT = partial(open_log, passphrase=None)
RIGHT = partial(open_log, passphrase="correct horse")
WRONG = partial(open_log, passphrase="correct house")


@pytest.fixture
def backup(tmp_path, logbook):
    """A backup of a protected log of 49 entries and two collections, one of them deleted."""
    logbook.keys.set_passphrase("correct horse", None)
    a_collection(logbook, "East")
    gone = a_collection(logbook, "Old")
    logbook.collections.delete(gone.name)
    file = tmp_path / "mine.dutybackup"
    write_backup(logbook.profile, key_of(logbook), file, at=AT)
    return file


@pytest.fixture
def elsewhere(tmp_path):
    """A machine without a log."""
    return profile_in(tmp_path / "elsewhere")


def contents_below(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def packed_again(file, tmp_path, change):
    """The backup with what `change` did to its unpacked parts; its digests are right."""
    folder = tmp_path / "again"
    contents = extract(file, folder)
    change(Profile(folder))
    write_container(file, contents, folder)


def test_an_empty_machine_gets_everything_back(backup, elsewhere, logbook):
    unpacked = unpack(elsewhere, backup, RIGHT)
    assert unpacked.preview == restoring.Preview(
        made_at=AT,
        is_protected=True,
        member=logbook.member.code,
        entries=49,
        last_entry=MONDAY,
        collections=("East",),
    )
    assert not elsewhere.database.exists()
    assert unpacked.take_place(at=AT) is None
    assert {path.name for path in elsewhere.folder.iterdir()} == {"log.db", "log.key", "collections", "restoring.lock"}
    with pytest.raises(PassphraseNeeded):
        open_logbook(elsewhere)
    again = open_logbook(elsewhere, passphrase="correct horse")
    assert again.records.whole_log() == logbook.records.whole_log()
    assert again.history.place() == logbook.history.place()
    assert again.collections.names == ("East",)
    assert [entry.name for entry in again.collections.deleted] == ["Old"]
    again.perform(adding("Log an entry", an_entry(77)))
    again.close()
    found = read_independently(elsewhere.database, key_of(logbook), "SELECT count(*) FROM entries")
    assert found == [(50,)]


def test_until_it_takes_its_place_the_log_that_is_there_goes_on(backup, tmp_path):
    here = a_logbook(tmp_path / "there")
    unpacked = unpack(here.profile, backup, RIGHT)
    here.perform(adding("Log an entry", an_entry(date=TUESDAY)))
    here.close()
    kept = unpacked.take_place(at=AT)
    assert len(open_logbook(here.profile, passphrase="correct horse").records.entries_on(MONDAY)) == 49
    assert open_logbook_in(kept).records.entries_on(TUESDAY) == (an_entry(date=TUESDAY),)


def open_logbook_in(folder):
    return open_logbook(Profile(folder))


@pytest.mark.parametrize(("way_in", "fault"), [(WITHOUT, PassphraseNeeded), (WRONG, WrongPassphrase)])
def test_without_its_passphrase_nothing_is_touched(backup, elsewhere, way_in, fault):
    with pytest.raises(fault):
        unpack(elsewhere, backup, way_in)
    assert contents_below(elsewhere.folder) == {}


def test_the_groups_of_the_recovery_sheet_open_a_backup_too(backup, elsewhere, logbook):
    sheet = logbook.keys.recovery_sheet("correct horse")
    write_backup(logbook.profile, key_of(logbook), backup, at=AT)
    typed = " ".join(sheet.groups)
    unpack(elsewhere, backup, by_passphrase_or_sheet(typed)).drop()
    unpack(elsewhere, backup, by_passphrase_or_sheet("correct horse")).drop()
    with pytest.raises(WrongPassphrase):
        unpack(elsewhere, backup, by_passphrase_or_sheet("correct house"))
    with pytest.raises(WrongRecoveryKey):
        unpack(elsewhere, backup, by_passphrase_or_sheet("-".join(new_recovery_key().groups)))
    with pytest.raises(PassphraseNeeded):
        unpack(elsewhere, backup, by_passphrase_or_sheet(None))


def test_a_backup_that_is_dropped_leaves_nothing_behind(backup, elsewhere):
    unpacked = unpack(elsewhere, backup, RIGHT)
    unpacked.drop()
    assert list(elsewhere.folder.iterdir()) == []


def test_only_what_makes_a_log_takes_its_place(backup, elsewhere):
    def leaving_a_note(inside):
        (inside.folder / "log.note").touch()
        return RIGHT(inside)

    unpack(elsewhere, backup, leaving_a_note).take_place(at=AT)
    assert not (elsewhere.folder / "log.note").exists()


def test_a_log_without_entries_has_no_last_one(tmp_path, elsewhere):
    empty = a_logbook(tmp_path / "empty")
    write_backup(empty.profile, key_of(empty), tmp_path / "empty.dutybackup", at=AT)
    empty.close()
    preview = unpack(elsewhere, tmp_path / "empty.dutybackup", WITHOUT).preview
    assert (preview.entries, preview.last_entry, preview.is_protected) == (0, None, False)


def test_a_damaged_backup_is_refused_before_its_passphrase_is_tried(backup, elsewhere):
    data = bytearray(backup.read_bytes())
    data[-1] ^= 1
    backup.write_bytes(data)
    with pytest.raises(Damaged):
        unpack(elsewhere, backup, WRONG)
    assert not elsewhere.folder.exists()


def test_a_log_that_was_damaged_before_it_was_packed_is_refused(backup, elsewhere, tmp_path):
    def damage(inside):
        data = bytearray(inside.database.read_bytes())
        data[-2000] ^= 1
        inside.database.write_bytes(data)

    packed_again(backup, tmp_path, damage)
    with pytest.raises(Damaged):
        unpack(elsewhere, backup, RIGHT)
    assert contents_below(elsewhere.folder) == {}


def test_a_damaged_collection_is_found_before_anything_is_touched(backup, elsewhere, tmp_path):
    def damage(inside):
        for path in inside.collections.iterdir():
            data = bytearray(path.read_bytes())
            data[-2000] ^= 1
            path.write_bytes(data)

    packed_again(backup, tmp_path, damage)
    with pytest.raises(Damaged):
        unpack(elsewhere, backup, RIGHT)


def test_a_history_that_was_altered_by_someone_with_the_key_is_refused(backup, elsewhere, tmp_path):
    def rewrite(inside):
        log = open_log(inside, "correct horse")
        with log.database.writing() as connection:
            for trigger in connection.exec_driver_sql(
                "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            ).scalars():
                connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
            connection.exec_driver_sql("UPDATE revisions SET head = zeroblob(32) WHERE seq = 5")
        log.database.close()

    packed_again(backup, tmp_path, rewrite)
    with pytest.raises(Damaged, match=r"The backup .* is damaged"):
        unpack(elsewhere, backup, RIGHT)


def test_a_backup_of_a_newer_log_is_refused_with_a_sentence(backup, elsewhere, tmp_path):
    folder = tmp_path / "again"
    contents = extract(backup, folder)
    write_container(backup, replace(contents, log_version="9999"), folder)
    with pytest.raises(DutyError, match="made by a newer Duty Tracker: install the newest version"):
        unpack(elsewhere, backup, RIGHT)
    with pytest.raises(DutyError, match="newer"):
        look_at(backup)
    assert not elsewhere.folder.exists()


@pytest.mark.parametrize("version", ["0001", "0003", "0004"])
def test_the_backup_of_an_older_log_is_brought_to_this_version(version, elsewhere, tmp_path):
    folder = tmp_path / "older"
    shutil.copytree(Path(__file__).parents[1] / "released" / version, folder)
    contents = Contents(made_at=AT, program="0.1.0", log_version=version, is_protected=True, state="", left_out=0)
    write_container(tmp_path / "older.dutybackup", contents, folder)
    unpacked = unpack(elsewhere, tmp_path / "older.dutybackup", RIGHT)
    unpacked.take_place(at=AT)
    assert {path.name for path in elsewhere.folder.iterdir()} == {"log.db", "log.key", "restoring.lock"}
    again = open_logbook(elsewhere, passphrase="correct horse")
    assert len(again.records.whole_log().entries) == unpacked.preview.entries > 0
    again.close()


def test_a_collection_whose_file_was_left_out_is_not_promised(logbook, tmp_path, elsewhere):
    entry = a_collection(logbook)
    collection_file(logbook.profile, entry).unlink()
    file = tmp_path / "mine.dutybackup"
    write_backup(logbook.profile, key_of(logbook), file, at=AT)
    assert contents_of(file).left_out == 1
    assert unpack(elsewhere, file, WITHOUT).preview.collections == ()


def test_the_member_who_logged_on_one_machine_goes_on_on_another(backup, elsewhere, logbook):
    unpack(elsewhere, backup, RIGHT).take_place(at=AT)
    again = open_logbook(elsewhere, passphrase="correct horse")
    again.perform(adding("Log an entry", an_entry(77, date=date(2026, 3, 5))))
    assert again.undo_label == "Log an entry"
    assert again.history.place().seq == logbook.history.place().seq + 1
    again.close()
    shutil.rmtree(elsewhere.folder)
