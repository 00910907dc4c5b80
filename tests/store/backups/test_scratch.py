"""Copies on their way lie where nobody else looks, and are gone afterward."""

import os
import stat
import time

import pytest

from dutytracker.paths import profile_in
from dutytracker.security.durable import NotSaved
from dutytracker.store.backups import scratch as module
from dutytracker.store.backups.scratch import scratch


@pytest.fixture
def profile(tmp_path):
    return profile_in(tmp_path)


def test_it_lies_beside_the_backups_and_is_gone_afterward(profile):
    with scratch(profile) as folder:
        assert folder.parent == profile.backups
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        (folder / "log.db").write_bytes(b"copy")
    assert list(profile.backups.iterdir()) == []


def test_what_a_killed_program_left_is_removed_after_a_day(profile):
    profile.backups.mkdir(parents=True)
    for name, age in ((".making-old", 2 * 86_400), (".making-young", 60)):
        (profile.backups / name).mkdir()
        os.utime(profile.backups / name, (time.time() - age,) * 2)
    with scratch(profile) as folder:
        assert {path.name for path in profile.backups.iterdir()} == {".making-young", folder.name}


def test_what_it_left_of_a_backup_half_written_or_half_restored_goes_too(profile):
    profile.backups.mkdir(parents=True)
    left = profile.backups / ".duty-20260304T200000Z.dutybackup.ab12cd34"
    unpacked = profile.folder / ".unpacked-ab12cd34"
    unpacked.mkdir()
    (unpacked / "log.db").write_bytes(b"log")
    for path in (left, profile.backups / "duty-20260304T200000Z.dutybackup", profile.folder / "log.db"):
        path.write_bytes(b"part")
    for path in (left, unpacked, *profile.backups.iterdir(), profile.folder / "log.db"):
        os.utime(path, (time.time() - 2 * 86_400,) * 2)
    with scratch(profile):
        pass
    assert [path.name for path in profile.backups.iterdir()] == ["duty-20260304T200000Z.dutybackup"]
    assert {path.name for path in profile.folder.iterdir()} == {"backups", "log.db"}


def test_where_the_folder_of_the_log_cannot_be_written_it_lies_elsewhere(profile, tmp_path, monkeypatch):
    monkeypatch.setattr(module.os, "access", lambda _path, _mode: False)
    monkeypatch.setattr(module.tempfile, "tempdir", str(tmp_path))
    with scratch(profile) as folder:
        assert folder.parent == tmp_path
    assert not folder.exists()


def test_where_nothing_can_be_written_it_says_so(profile, tmp_path, monkeypatch):
    monkeypatch.setattr(module.os, "access", lambda _path, _mode: False)
    monkeypatch.setattr(module.tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(NotSaved), scratch(profile):
        pass
