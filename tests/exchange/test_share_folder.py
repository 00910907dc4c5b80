"""Shares among files and folders: found wherever they lie, read one by one."""

import os
from pathlib import Path

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import read_many
from dutytracker.exchange.strict_json import MOST_BYTES
from tests.cli_runs import posix_only

UNIT = Path(__file__).parents[1] / "examples" / "unit-few"
A_SHARE = (UNIT / "share-01.dutyshare").read_bytes()


def read(*paths):
    """The shares among the paths, and every file and folder that holds none."""
    found, unlisted = shares_among(paths)
    pile = read_many(found)
    return pile.shares, (*unlisted, *pile.rejected)


def names(*paths):
    return [found.name for found in shares_among(paths)[0]]


def test_shares_are_found_in_folders_of_folders_whatever_the_case_of_their_suffix(tmp_path):
    (tmp_path / "North" / "March").mkdir(parents=True)
    for name in ("a.dutyshare", "North/b.DUTYSHARE", "North/March/c.dutyshare", "North/d.dutylog", "e.pdf"):
        (tmp_path / name).write_bytes(A_SHARE)

    assert sorted(names(tmp_path)) == ["North/March/c.dutyshare", "North/b.DUTYSHARE", "a.dutyshare"]


def test_a_file_that_is_named_is_read_whatever_its_suffix(tmp_path):
    (tmp_path / "share.txt").write_bytes(A_SHARE)

    shares, _ = read(tmp_path / "share.txt")

    assert [one.file for one in shares] == ["share.txt"]


def test_a_file_that_lies_in_a_folder_given_too_is_read_once():
    assert len(names(UNIT, UNIT / "share-01.dutyshare", UNIT)) == 6


def test_a_path_that_leads_nowhere_is_refused(tmp_path):
    with pytest.raises(DutyError, match="There is no file or folder"):
        read(UNIT, tmp_path / "nowhere")


def test_a_file_larger_than_16_mib_is_listed(tmp_path):
    (tmp_path / "large.dutyshare").write_bytes(b" " * (MOST_BYTES + 1))

    shares, rejected = read(tmp_path, UNIT)

    assert len(shares) == 6
    assert [(one.file, "16 MiB" in one.why) for one in rejected] == [("large.dutyshare", True)]


@posix_only
def test_links_and_pipes_in_a_folder_are_listed_and_not_followed(tmp_path):
    (tmp_path / "given").mkdir()
    (tmp_path / "given" / "link.dutyshare").symlink_to(UNIT / "share-01.dutyshare")
    (tmp_path / "given" / "unit").symlink_to(UNIT, target_is_directory=True)
    os.mkfifo(tmp_path / "given" / "pipe.dutyshare")

    shares, rejected = read(tmp_path / "given")

    assert shares == ()
    assert [one.file for one in rejected] == ["link.dutyshare", "pipe.dutyshare"]


def test_a_folder_that_cannot_be_listed_is_said(tmp_path, monkeypatch):
    (tmp_path / "closed").mkdir()
    listing = os.scandir

    def refusing(path):
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", str(path))
        return listing(path)

    monkeypatch.setattr(os, "scandir", refusing)
    _, rejected = read(tmp_path)

    assert [one.file for one in rejected] == ["closed"]
