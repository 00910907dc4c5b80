"""Another log comes into the place of the one that is there wholly or not at all, and what was there is kept."""

import threading

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.handover import Hold
from dutytracker.logbook import open_logbook
from dutytracker.paths import Profile, log_exists, profile_in
from dutytracker.security.durable import NotSaved
from dutytracker.store.backups import making, replacing
from dutytracker.store.backups.container import extract
from dutytracker.store.backups.making import write_backup
from dutytracker.store.backups.replacing import finish, kept_aside, kept_since, put_back, replace_log
from dutytracker.store.opening import open_log
from tests.builders import MONDAY, a_logbook, an_entry
from tests.store.backups.conftest import AT, a_collection, key_of
from tests.store.processes import lines_of


@pytest.fixture
def other(tmp_path, logbook):
    """A whole log without entries, unpacked below the profile of another one, which is closed."""
    other = a_logbook(tmp_path / "other")
    other.close()
    folder = logbook.profile.folder / ".unpacked-ab12cd34"
    other.profile.folder.rename(folder)
    logbook.close()
    return folder


def entries_in(profile):
    logbook = open_logbook(profile)
    try:
        return len(logbook.records.entries_on(MONDAY))
    finally:
        logbook.close()


def test_what_was_there_is_kept_in_a_dated_folder(logbook, other):
    kept = replace_log(logbook.profile, other, at=AT)
    assert kept.name == "kept-2026-03-04-200000"
    assert kept_aside(logbook.profile) == (kept,)
    assert kept_since(kept) == AT
    assert kept_since(kept.with_name("kept-before")) is None
    assert entries_in(logbook.profile) == 0
    assert {path.name for path in logbook.profile.folder.iterdir()} == {
        "log.db",
        "log.head",
        "log.key",
        "restoring.lock",
        kept.name,
    }


def test_a_backup_that_is_being_made_holds_a_log_with_its_own_keys(logbook, other, tmp_path, monkeypatch):
    begun, goes_on, read = threading.Event(), threading.Event(), making.read_key_file

    def held(path):
        begun.set()
        goes_on.wait(10)
        return read(path)

    monkeypatch.setattr(making, "read_key_file", held)
    backup = tmp_path / "mine.dutybackup"
    copying = threading.Thread(target=write_backup, args=(logbook.profile, key_of(logbook), backup), kwargs={"at": AT})
    copying.start()
    assert begun.wait(10)
    threading.Timer(0.2, goes_on.set).start()
    replace_log(logbook.profile, other, at=AT)
    copying.join()
    extract(backup, tmp_path / "out")
    assert entries_in(Profile(tmp_path / "out")) == 49


def test_putting_back_what_was_kept_brings_it_all_back_and_keeps_the_other(logbook, other):
    kept = replace_log(logbook.profile, other, at=AT)
    again = put_back(logbook.profile, kept, at=AT)
    assert entries_in(logbook.profile) == 49
    assert kept_aside(logbook.profile) == (again,)
    put_back(logbook.profile, again, at=AT)
    assert entries_in(logbook.profile) == 0


def test_collections_and_the_sealed_word_about_the_head_go_with_their_log(logbook, other):
    log = open_logbook(logbook.profile)
    entry = a_collection(log)
    log.close()
    words = logbook.profile.head_file.read_bytes(), (other / "log.head").read_bytes()
    kept = replace_log(logbook.profile, other, at=AT)
    assert not logbook.profile.collections.exists()
    assert logbook.profile.head_file.read_bytes() == words[1]
    put_back(logbook.profile, kept, at=AT)
    assert (logbook.profile.collections / f"{entry.id}.db").exists()
    assert logbook.profile.head_file.read_bytes() == words[0]


def test_on_an_empty_machine_nothing_is_kept(logbook, other, tmp_path):
    profile = profile_in(tmp_path / "new")
    profile.folder.mkdir(parents=True)
    assert replace_log(profile, other.rename(profile.folder / other.name), at=AT) is None
    assert entries_in(profile) == 0
    assert kept_aside(profile) == ()


def test_where_it_cannot_begin_everything_is_as_it_was(logbook, other):
    logbook.profile.restoring.symlink_to("nowhere")
    with pytest.raises(NotSaved):
        replace_log(logbook.profile, other, at=AT)
    assert entries_in(logbook.profile) == 49


def test_what_the_system_refuses_half_way_goes_on_when_the_log_is_opened(logbook, other, monkeypatch):
    def refuse(_folder):
        raise OSError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(replacing, "make_private_folder", refuse)
        with pytest.raises(DutyError, match="is not in its place yet"):
            replace_log(logbook.profile, other, at=AT)
    assert log_exists(logbook.profile)
    assert entries_in(logbook.profile) == 0
    assert len(kept_aside(logbook.profile)) == 1


def test_what_was_cut_off_after_the_old_log_was_moved_goes_on(logbook, other):
    kept = logbook.profile.folder / "kept-before"
    kept.mkdir()
    for item in ("log.key", "log.db"):
        (logbook.profile.folder / item).rename(kept / item)
    other.rename(logbook.profile.restoring)
    assert entries_in(logbook.profile) == 0
    assert not logbook.profile.restoring.exists()
    assert kept_aside(logbook.profile) == (kept,)


def test_two_programs_do_not_finish_at_once(logbook):
    logbook.close()
    with Hold(logbook.profile.folder / "restoring.lock"), pytest.raises(DutyError, match="Another program holds"):
        finish(logbook.profile)


def test_where_nothing_was_decided_nothing_is_done(logbook):
    finish(logbook.profile)
    logbook.perform(adding("Log an entry", an_entry(77)))
    logbook.close()
    assert open_log(logbook.profile, None).database.path == logbook.profile.database


def test_a_kill_at_any_step_leaves_one_log_or_the_other_whole(tmp_path):
    lines = lines_of(
        """
        from datetime import UTC, datetime
        from dutytracker.paths import Profile
        from dutytracker.store.backups import replacing

        whole = a_logbook(folder / "whole")
        whole.perform(adding("Log an entry", an_entry()))
        whole.close()
        other = a_logbook(folder / "other")
        other.close()
        shutil.copytree(other.profile.folder, whole.profile.folder / ".unpacked-1")

        def replace():
            die_at(step, replacing)
            profile = profile_in(work)
            replacing.replace_log(profile, profile.folder / ".unpacked-1", at=datetime(2026, 3, 4, tzinfo=UTC))

        step, survived = 0, False
        while not survived:
            work = folder / str(step)
            shutil.copytree(folder / "whole", work)
            survived = survives(replace)
            profile = profile_in(work)
            logbook = open_logbook(profile)
            found = len(logbook.records.entries_on(MONDAY))
            logbook.perform(adding("Log an entry", an_entry(2)))
            logbook.close()
            kept = replacing.kept_aside(profile)
            if kept:
                replacing.put_back(profile, kept[0], at=datetime(2026, 3, 5, tzinfo=UTC))
                logbook = open_logbook(profile)
                assert logbook.records.entries_on(MONDAY) == (an_entry(),)
                logbook.close()
            print("old" if found else "new", len(kept))
            step += 1
        """,
        tmp_path,
    )
    assert lines[0] == "old 0"
    assert lines[-1] == "new 1"
    assert lines == sorted(lines, reverse=True)


def test_a_folder_that_does_not_reach_the_disk_at_once_is_replaced_all_the_same(logbook, other, monkeypatch):
    sync_folder, asked = replacing.sync_folder, []

    def once_not(folder):
        asked.append(folder)
        if len(asked) == 1:
            raise OSError(5, "Input/output error")
        sync_folder(folder)

    monkeypatch.setattr(replacing, "sync_folder", once_not)
    replacing.replace_log(logbook.profile, other, at=AT)
    assert entries_in(logbook.profile) == 0
    assert not logbook.profile.restoring.exists()


def test_a_restore_that_was_cut_off_is_ended_before_the_next_one(logbook, other, tmp_path, monkeypatch):
    def refuses(_profile):
        raise DutyError("The disk does not move it.")

    with monkeypatch.context() as failing:
        failing.setattr(replacing, "finish", refuses)
        with pytest.raises(DutyError, match="does not move"):
            replace_log(logbook.profile, other, at=AT)
    third = a_logbook(tmp_path / "third")
    third.perform(adding("Log", an_entry(1)))
    third.close()
    folder = logbook.profile.folder / ".unpacked-00000003"
    third.profile.folder.rename(folder)
    replace_log(logbook.profile, folder, at=AT)
    assert entries_in(logbook.profile) == 1
    assert len(kept_aside(logbook.profile)) == 2
