import sys
from pathlib import Path

import platformdirs
import pytest

from dutytracker.paths import journal_folder, log_exists, portable_folder, profile_in
from tests.builders import a_logbook


def test_everything_of_a_log_lies_in_the_folder_of_its_profile():
    profile = profile_in(Path("stick"))
    assert profile.folder == Path("stick/profiles/default")
    files = [profile.database, profile.key_file, profile.head_file, profile.lock_file, profile.backups]
    assert [path.parent for path in files] == [profile.folder] * 5
    assert len(set(files)) == 5


def test_without_a_folder_of_ones_own_it_is_the_local_one_of_the_platform():
    local = Path(platformdirs.user_data_dir("dutytracker", appauthor=False, roaming=False))
    assert profile_in(None).folder == local / "profiles" / "default"


def test_a_log_is_there_once_it_was_begun(tmp_path):
    assert not log_exists(profile_in(tmp_path))
    a_logbook(tmp_path).close()
    assert log_exists(profile_in(tmp_path))


def test_a_profile_is_alone_until_another_lies_beside_it(tmp_path):
    profile = profile_in(tmp_path)
    assert profile.is_alone
    profile.folder.mkdir(parents=True)
    assert profile.is_alone
    profile_in(tmp_path, "ana").folder.mkdir()
    assert not profile.is_alone


def test_the_program_writes_about_itself_beside_all_profiles():
    assert journal_folder(profile_in(Path("stick"), "ann")) == journal_folder(profile_in(Path("stick")))
    assert journal_folder(profile_in(Path("stick"))) == Path("stick/journal")


@pytest.fixture
def bundled(tmp_path, monkeypatch):
    """Lets the program think that it is the bundle in a folder of the stick."""

    def become(program: str) -> None:
        path = tmp_path / "stick" / program
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(path))

    monkeypatch.delenv("APPIMAGE", raising=False)
    return become


@pytest.mark.parametrize("program", ["DutyTracker-0.1.0/dutytracker", "Duty Tracker.app/Contents/MacOS/dutytracker"])
def test_on_a_stick_the_log_lies_beside_the_program_where_its_folder_is_there(bundled, program, tmp_path):
    bundled(program)
    assert portable_folder() is None
    (tmp_path / "stick" / "dutytracker-data").mkdir()
    assert profile_in(None).folder == tmp_path / "stick" / "dutytracker-data" / "profiles" / "default"


def test_a_newer_program_beside_the_older_one_has_the_same_log(bundled, tmp_path):
    (tmp_path / "stick" / "dutytracker-data").mkdir(parents=True)
    bundled("DutyTracker-0.1.0/dutytracker")
    first = profile_in(None)
    bundled("DutyTracker-0.2.0/dutytracker")
    assert profile_in(None) == first


def test_a_bundle_in_one_file_looks_beside_that_file(bundled, tmp_path, monkeypatch):
    bundled("run/mount/dutytracker")
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "stick" / "DutyTracker.AppImage"))
    (tmp_path / "stick" / "dutytracker-data").mkdir()
    assert portable_folder() == tmp_path / "stick" / "dutytracker-data"


def test_a_copy_of_the_source_looks_beside_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
    (tmp_path / "dutytracker-data").mkdir()
    assert portable_folder() is None


def test_a_file_of_that_name_is_no_folder(bundled, tmp_path):
    bundled("DutyTracker/dutytracker")
    (tmp_path / "stick" / "dutytracker-data").write_text("")
    assert portable_folder() is None
