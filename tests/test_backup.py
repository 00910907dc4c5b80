"""A backup by command: one file that brings everything back, and a restore that touches nothing it did not read."""

import json
import shutil
from contextlib import closing

import pytest

from dutytracker.domain.changes import adding
from dutytracker.handover import Hold
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import an_entry
from tests.cli_runs import folder, no_passphrase_in_the_environment, run

__all__ = ["folder", "no_passphrase_in_the_environment", "run"]


@pytest.fixture
def protected(folder, monkeypatch):
    """A protected log with three entries, its passphrase in the environment."""
    with closing(open_logbook(profile_in(folder))) as logbook:
        logbook.perform(adding("Log entries", *(an_entry(number) for number in (1, 2, 3))))
        logbook.keys.set_passphrase("correct horse", None)
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", "correct horse")
    return folder


def entries_in(folder):
    with closing(open_logbook(profile_in(folder), passphrase="correct horse")) as logbook:
        return logbook.records.whole_log().entries


def test_an_empty_machine_gets_everything_back_from_the_file_and_the_passphrase(protected, run, tmp_path):
    file = tmp_path / "mine.dutybackup"
    code, out, err = run("--data-dir", protected, "backup", file)
    assert (code, out) == (0, f"Saved {file}: the whole log in one file, read back and found whole.\n")
    assert err == "It opens with the passphrase that the log had then, and holds nothing readable without it.\n"
    wanted = entries_in(protected)
    shutil.rmtree(profile_in(protected).folder)
    code, out, err = run("--data-dir", protected, "restore", file)
    assert code == 0
    assert ": 3 entries, the last one of March 2, 2026." in out
    assert "There was no log here before." in out
    assert entries_in(protected) == wanted


def test_a_backup_is_made_beside_an_open_window(protected, run, tmp_path):
    file = tmp_path / "mine.dutybackup"
    profile = profile_in(protected)
    with Hold(profile.lock_file), closing(open_logbook(profile, passphrase="correct horse")) as logbook:
        logbook.perform(adding("Log an entry", an_entry(4)))
        code, out, _ = run("--data-dir", protected, "backup", file, "--json")
    said = json.loads(out)
    assert code == 0
    assert (said["file"], said["protected"], said["left_out"]) == (str(file), True, 0)
    run("--data-dir", tmp_path / "new", "restore", file)
    assert len(entries_in(tmp_path / "new")) == 4


def test_a_backup_without_a_passphrase_says_who_can_read_it(folder, run, tmp_path):
    file = tmp_path / "mine.dutybackup"
    _, _, err = run("--data-dir", folder, "backup", file)
    assert err == "The log had no passphrase: anyone who has this file can read all of it.\n"
    code, out, _ = run("verify", file)
    assert code == 0
    assert "every byte is as it was written" in out
    assert "anyone who has this file can read all of it" in out


def test_what_was_there_is_kept_aside_and_can_be_put_back(protected, run, tmp_path, monkeypatch):
    file = tmp_path / "mine.dutybackup"
    run("--data-dir", protected, "backup", file)
    with closing(open_logbook(profile_in(protected), passphrase="correct horse")) as logbook:
        logbook.perform(adding("Log an entry", an_entry(4)))
    code, out, _ = run("--data-dir", protected, "restore", file, "--json")
    said = json.loads(out)
    assert code == 0
    assert (said["entries"], said["last_entry"]) == (3, "2026-03-02")
    assert len(entries_in(protected)) == 3
    code, out, _ = run("--data-dir", protected, "restore", said["kept"])
    assert code == 0
    assert "is back in its place" in out
    assert len(entries_in(protected)) == 4
    code, _, err = run("--data-dir", protected, "restore", tmp_path)
    assert code == 2
    assert "is no log that was kept aside here" in err


def test_while_a_window_holds_the_log_nothing_is_restored(protected, run, tmp_path):
    file = tmp_path / "mine.dutybackup"
    run("--data-dir", protected, "backup", file)
    with Hold(profile_in(protected).lock_file):
        code, _, err = run("--data-dir", protected, "restore", file)
    assert (code, err) == (2, "Another program holds this log; close it, or wait until it is done, and try again.\n")
    assert len(list(profile_in(protected).folder.glob("kept-*"))) == 0


@pytest.mark.parametrize("passphrase", ["", "correct house"])
def test_without_the_right_passphrase_nothing_is_restored(protected, run, tmp_path, monkeypatch, passphrase):
    file = tmp_path / "mine.dutybackup"
    run("--data-dir", protected, "backup", file)
    before = {path: path.read_bytes() for path in profile_in(protected).folder.glob("log.[dk]*")}
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", passphrase)
    code, _, err = run("--data-dir", protected, "restore", file)
    assert code == 2
    assert "passphrase" in err
    assert {path: path.read_bytes() for path in profile_in(protected).folder.glob("log.[dk]*")} == before


def test_the_recovery_sheet_opens_a_backup_on_an_empty_machine(protected, run, tmp_path, monkeypatch):
    with closing(open_logbook(profile_in(protected), passphrase="correct horse")) as logbook:
        sheet = logbook.keys.recovery_sheet("correct horse")
    file = tmp_path / "mine.dutybackup"
    run("--data-dir", protected, "backup", file)
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", " ".join(sheet.groups))
    code, _, err = run("--data-dir", tmp_path / "new", "restore", file)
    assert (code, err) == (0, "")
    assert len(entries_in(tmp_path / "new")) == 3


def test_a_damaged_backup_is_named_and_nothing_is_touched(protected, run, tmp_path):
    file = tmp_path / "mine.dutybackup"
    run("--data-dir", protected, "backup", file)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    code, _, err = run("--data-dir", protected, "restore", file)
    assert (code, err) == (2, f"The backup {file} is damaged. It was left as it is: use another one.\n")
    code, out, _ = run("verify", file)
    assert code == 2
    assert out.startswith("Does not hold:")
    assert not list(profile_in(protected).folder.glob("kept-*"))


def test_a_file_that_is_none_is_refused(protected, run, tmp_path):
    (tmp_path / "letter.txt").write_text("a letter")
    code, _, err = run("--data-dir", protected, "restore", tmp_path / "letter.txt")
    assert code == 2
    assert "is no backup of Duty Tracker" in err
    code, _, err = run("--data-dir", protected, "restore", tmp_path / "gone.dutybackup")
    assert code == 2
    assert "cannot be read" in err


def test_where_there_is_no_log_there_is_nothing_to_back_up(run, tmp_path):
    code, _, err = run("--data-dir", tmp_path / "new", "backup", tmp_path / "mine.dutybackup")
    assert code == 2
    assert "nothing to back up" in err
    assert not (tmp_path / "new").exists()


def test_a_backup_is_not_written_among_the_files_of_the_log(protected, run):
    code, _, err = run("--data-dir", protected, "backup", profile_in(protected).folder / "mine.dutybackup")
    assert code == 2
    assert "This folder holds the log itself" in err
    code, _, _ = run("--data-dir", protected, "backup", profile_in(protected).database)
    assert code == 2


def test_verify_tells_programs_of_a_backup(protected, run, tmp_path):
    file = tmp_path / "renamed"
    run("--data-dir", protected, "backup", file)
    code, out, _ = run("verify", file, "--json")
    (said,) = json.loads(out)["files"]
    assert code == 0
    assert (said["kind"], said["holds"], said["protected"]) == ("backup", True, True)
    assert file.stat().st_mode & 0o777 == 0o600
