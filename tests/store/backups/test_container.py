"""The one file of a backup: whole or refused, never anything between."""

import hashlib
import json
import os
import stat
import struct
from datetime import UTC, datetime
from random import Random

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged
from dutytracker.store.backups import container
from dutytracker.store.backups.container import (
    Contents,
    begins_like_one,
    check,
    contents_of,
    copy_in_steps,
    extract,
    write_container,
)

CONTENTS = Contents(
    made_at=datetime(2026, 3, 2, 18, 30, tzinfo=UTC),
    program="0.1.0",
    log_version="0009",
    is_protected=True,
    state="ab" * 32,
    left_out=0,
)
COLLECTION = f"collections/{'0f' * 16}.db"


@pytest.fixture
def backup(tmp_path):
    """A backup of a log with one collection; its parts are just bytes here."""
    folder = tmp_path / "parts"
    (folder / "collections").mkdir(parents=True)
    (folder / "log.key").write_bytes(b"key")
    (folder / "log.db").write_bytes(bytes(range(256)) * 16)
    (folder / COLLECTION).write_bytes(b"")
    file = tmp_path / "mine.dutybackup"
    write_container(file, CONTENTS, folder)
    return file


def packed(said: object, parts: bytes = b"", *, magic: bytes = b"\x89DutyBak\r\n\x1a\n", version: int = 1) -> bytes:
    """A backup as `docs/log-store.md` describes it, written by hand."""
    text = said if isinstance(said, bytes) else json.dumps(said).encode()
    head = magic + struct.pack(">II", version, len(text)) + text
    return head + hashlib.sha256(head).digest() + parts


def said(**changes):
    parts = [
        {"name": name, "bytes": 3, "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in (("log.key", b"key"), ("log.db", b"log"))
    ]
    plain = {
        "format": "dutytracker-backup",
        "made_at": "2026-03-02T18:30:00Z",
        "program": "0.1.0",
        "log_version": "0009",
        "protected": True,
        "state": "ab" * 32,
        "left_out": 0,
        "parts": parts,
    }
    return plain | changes


def test_what_went_in_comes_out(backup, tmp_path):
    out = tmp_path / "out"
    assert extract(backup, out) == check(backup) == contents_of(backup) == CONTENTS
    assert (out / "log.key").read_bytes() == b"key"
    assert (out / "log.db").read_bytes() == bytes(range(256)) * 16
    assert (out / COLLECTION).read_bytes() == b""
    assert stat.S_IMODE((out / "log.db").stat().st_mode) == 0o600


def test_a_backup_is_private_and_leaves_nothing_else_behind(backup):
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert sorted(path.name for path in backup.parent.iterdir()) == ["mine.dutybackup", "parts"]


def test_a_backup_written_by_hand_after_the_description_is_one(tmp_path):
    file = tmp_path / "by-hand.dutybackup"
    file.write_bytes(packed(said(), b"keylog"))
    assert check(file) == CONTENTS
    extract(file, tmp_path / "out")
    assert (tmp_path / "out" / "log.db").read_bytes() == b"log"


def test_every_altered_or_missing_byte_is_found(backup, tmp_path):
    whole, random = backup.read_bytes(), Random(7)
    for place in [*range(1000), *(random.randrange(len(whole)) for _ in range(200))]:
        altered = bytearray(whole)
        altered[place] ^= 1 << random.randrange(8)
        backup.write_bytes(altered)
        with pytest.raises(DutyError, match=r"is damaged|is no backup|by a newer"):
            check(backup)
    for length in range(0, len(whole), 7):
        backup.write_bytes(whole[:length])
        with pytest.raises(DutyError, match=r"is damaged|is no backup"):
            contents_of(backup)
    backup.write_bytes(whole + b"\x00")
    with pytest.raises(Damaged):
        contents_of(backup)


def test_what_is_altered_in_a_part_is_found_before_it_counts(backup, tmp_path):
    altered = bytearray(backup.read_bytes())
    altered[-1] ^= 1
    backup.write_bytes(altered)
    assert contents_of(backup) == CONTENTS
    with pytest.raises(Damaged, match="is damaged"):
        check(backup)
    with pytest.raises(Damaged):
        extract(backup, tmp_path / "out")
    assert backup.read_bytes() == altered


def test_a_file_that_shrinks_while_it_is_read_is_found(backup, tmp_path, monkeypatch):
    size = os.fstat
    whole = backup.stat()
    backup.write_bytes(backup.read_bytes()[:-1])
    monkeypatch.setattr(os, "fstat", lambda _handle: whole)
    with pytest.raises(Damaged):
        check(backup)
    monkeypatch.setattr(os, "fstat", size)


@pytest.mark.parametrize(
    "header",
    [
        said(format="other"),
        said(made_at="yesterday"),
        said(log_version=9),
        said(program=None),
        said(protected="no"),
        said(left_out="0"),
        said(parts=[one | {"bytes": 3.0} for one in said()["parts"]]),
        said(parts=[]),
        said(parts=said()["parts"][::-1]),
        said(parts=[*said()["parts"], said()["parts"][1]]),
        said(parts=[*said()["parts"], {"name": "../log.db", "bytes": 0, "sha256": ""}]),
        said(parts=[*said()["parts"], {"name": COLLECTION, "bytes": -1, "sha256": ""}]),
        {key: value for key, value in said().items() if key != "state"},
        [],
        b"[" * 100_000,
        b"\xff",
    ],
    ids=lambda header: str(header)[:40],
)
def test_a_header_that_no_program_wrote_is_refused(tmp_path, header):
    file = tmp_path / "odd.dutybackup"
    file.write_bytes(packed(header, b"keylog"))
    with pytest.raises(Damaged):
        check(file)


def test_a_backup_of_a_newer_program_is_refused_with_a_sentence(tmp_path):
    file = tmp_path / "newer.dutybackup"
    file.write_bytes(packed(said(), b"keylog", version=2))
    with pytest.raises(DutyError, match="made by a newer Duty Tracker: install the newest version"):
        contents_of(file)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"SQLite format 3\x00" * 300])
def test_another_file_is_no_backup(tmp_path, data):
    file = tmp_path / "letter"
    file.write_bytes(data)
    with pytest.raises(DutyError, match="is no backup of Duty Tracker"):
        check(file)


def test_a_backup_is_told_by_how_it_begins(backup, tmp_path):
    assert begins_like_one(backup.rename(tmp_path / "letter"))
    assert not begins_like_one(tmp_path / "parts" / "log.db")
    assert not begins_like_one(tmp_path / "gone")


def test_a_folder_and_a_missing_file_are_no_backups(tmp_path):
    with pytest.raises(DutyError, match="is no backup"):
        contents_of(tmp_path)
    with pytest.raises(DutyError, match="cannot be read"):
        contents_of(tmp_path / "gone")


def test_where_the_disk_refuses_the_backup_that_is_there_stays(backup, tmp_path):
    whole = backup.read_bytes()
    with pytest.raises(NotSaved):
        write_container(backup, CONTENTS, tmp_path / "nothing")
    with pytest.raises(NotSaved, match="cannot be written"):
        write_container(tmp_path / "gone" / "mine.dutybackup", CONTENTS, tmp_path / "parts")
    assert backup.read_bytes() == whole
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "log.key").mkdir()
    with pytest.raises(NotSaved):
        extract(backup, tmp_path / "out")


@pytest.mark.parametrize("length", [0, 1, 8, 16, 17, 40])
def test_all_of_a_file_is_on_the_disk_once_it_was_copied_step_by_step(tmp_path, monkeypatch, length):
    monkeypatch.setattr(container, "BLOCK", 4)
    monkeypatch.setattr(container, "STEP", 16)
    data, seen = os.urandom(length), []
    monkeypatch.setattr(container.os, "fsync", lambda _: seen.append((tmp_path / "copy").stat().st_size))
    (tmp_path / "whole").write_bytes(data)
    with (tmp_path / "whole").open("rb") as source, (tmp_path / "copy").open("wb") as target:
        copy_in_steps(source, target)
        assert seen == [*range(16, length + 1, 16), length]
        assert (tmp_path / "copy").read_bytes() == data


def test_a_drive_that_cannot_see_to_its_names_takes_a_backup_all_the_same(backup, tmp_path, monkeypatch):
    def refuse(_folder):
        raise OSError(22, "Invalid argument")

    monkeypatch.setattr("dutytracker.store.backups.container.sync_folder", refuse)
    write_container(tmp_path / "again.dutybackup", CONTENTS, tmp_path / "parts")
    assert check(tmp_path / "again.dutybackup") == CONTENTS
