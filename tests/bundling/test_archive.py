"""The bundle as one file."""

import os
import tarfile
import time
import zipfile
from pathlib import Path

import pytest

from bundling.archive import tarred, zipped
from bundling.building import Bundle

MOMENT = 1_790_000_000


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    folder = tmp_path / "DutyTracker"
    (folder / "_internal").mkdir(parents=True)
    (folder / "dutytracker").write_bytes(b"program")
    (folder / "dutytracker").chmod(0o700)
    (folder / "_internal" / "data").write_bytes(b"data")
    return Bundle(folder)


@pytest.mark.parametrize("pack", [tarred, zipped])
def test_the_same_bundle_gives_the_same_bytes(bundle: Bundle, tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    pack(bundle, tmp_path / "first", "DutyTracker-1", MOMENT)
    os.utime(bundle.folder / "dutytracker", (time.time(), 5))
    pack(bundle, tmp_path / "second", "DutyTracker-1", MOMENT)
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_the_program_can_be_started_by_everyone_and_belongs_to_nobody(bundle: Bundle, tmp_path: Path) -> None:
    tarred(bundle, tmp_path / "packed", "DutyTracker-1", MOMENT)
    with tarfile.open(tmp_path / "packed") as packed:
        entry = packed.getmember("DutyTracker-1/dutytracker")
        assert (entry.mode, entry.uid, entry.uname, entry.mtime) == (0o755, 0, "", MOMENT)
        assert packed.getmember("DutyTracker-1/_internal/data").mode == 0o644


def test_a_zip_file_holds_the_same_files(bundle: Bundle, tmp_path: Path) -> None:
    zipped(bundle, tmp_path / "packed", "DutyTracker-1", MOMENT)
    with zipfile.ZipFile(tmp_path / "packed") as packed:
        assert packed.namelist() == ["DutyTracker-1/_internal/data", "DutyTracker-1/dutytracker"]
        assert packed.read("DutyTracker-1/dutytracker") == b"program"
