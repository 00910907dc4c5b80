import errno
import os
import stat
from pathlib import Path

import pytest

from dutytracker.security.durable import NotSaved, make_private_folder, replace_file


def test_a_file_is_replaced_in_one_step(tmp_path):
    path = tmp_path / "file"
    replace_file(path, b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_where_the_disk_refuses_the_old_file_stays_and_a_sentence_says_why(tmp_path):
    path = tmp_path / "folder"
    path.mkdir()
    with pytest.raises(NotSaved, match=r"Nothing was saved, because .* cannot be written"):
        replace_file(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def test_folders_are_made_for_this_user_only(tmp_path):
    make_private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_a_folder_that_others_could_look_into_is_closed_to_them(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    make_private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_in_the_place_of_a_file_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(NotSaved, match="cannot be written"):
        make_private_folder(tmp_path / "file" / "folder")


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """A folder on a file system that knows no modes, as FAT: others can look into it, and nobody can change that."""

    def refuse(_path, _mode):
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    folder = tmp_path / "stick"
    folder.mkdir(mode=0o755)
    monkeypatch.setattr(Path, "chmod", refuse)
    return folder


def test_a_stick_that_knows_no_modes_takes_the_log_all_the_same(stick):
    make_private_folder(stick)
    make_private_folder(stick / "profiles" / "default")
    assert (stick / "profiles" / "default").is_dir()


def test_a_folder_of_somebody_else_is_still_refused(stick, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: stick.stat().st_uid + 1)
    with pytest.raises(NotSaved, match="Operation not permitted"):
        make_private_folder(stick)
