"""Looking at files: what holds, and what does not and why."""

from contextlib import closing
from hashlib import sha256

import pytest

from dutytracker.domain.checking import Failing, Holding, Unchecked
from dutytracker.exchange.checking import checked
from dutytracker.exchange.log_file import write_log_file
from tests.builders import a_full_log, a_logbook
from tests.exchange import receipts, units
from tests.exchange.sealed_shares import ANOTHER, DAMAGED, KEY, NEVER_OPENS, SEALED
from tests.exchange.shares import SOUND, a_share, signed


def test_a_sound_share_holds(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(SOUND)
    assert checked(path) == Holding(file=str(path), found=a_share(), digest=sha256(SOUND).digest())


def test_everything_else_fails_with_its_reason(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(signed({}))
    assert checked(path) == Failing(
        file=str(path), why="This share is damaged or was changed by another program: ask for it again."
    )
    assert checked(tmp_path) == Failing(file=str(tmp_path), why="This is a folder, not a file; choose a file in it.")
    assert checked(tmp_path / "none").why == "There is no such file; check its name."
    assert checked(tmp_path / ("a" * 300)).why == "This file cannot be opened; check its name and where it lies."


def test_a_sound_receipt_holds_whatever_its_file_is_called(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(receipts.SOUND)
    digest = sha256(receipts.SOUND).digest()
    assert checked(path) == Holding(file=str(path), found=receipts.a_signed_receipt(), digest=digest)


def test_a_sound_unit_file_holds(tmp_path):
    path = tmp_path / "a.dutyunit"
    path.write_bytes(units.SOUND)
    digest = sha256(units.SOUND).digest()
    assert checked(path) == Holding(file=str(path), found=units.a_full_unit(), digest=digest)


def test_a_unit_file_that_was_altered_fails(tmp_path):
    path = tmp_path / "a.dutyunit"
    path.write_bytes(units.enveloped(lambda it: it.update(payload=it["payload"][:-8])))
    assert isinstance(checked(path), Failing)


@pytest.mark.parametrize("name", receipts.HOSTILE)
def test_a_receipt_that_is_not_sound_fails(tmp_path, name):
    path = tmp_path / "a.dutyreceipt"
    path.write_bytes(receipts.HOSTILE[name])
    assert isinstance(checked(path), Holding if name == "a share" else Failing)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"payloadType":"application/vnd.dutytracker.evidence+json"}', "This belongs to an evidence package"),
        (SEALED, "sealed to a steward's key"),
        (b'{"format":"dutytracker-key"}', "key file of a log"),
        (write_log_file(a_full_log()), "a whole log"),
        (bytes(range(256)) * 64, "an encrypted log"),
    ],
)
def test_what_cannot_be_checked_is_called_what_it_is(tmp_path, data, words):
    path = tmp_path / "a"
    path.write_bytes(data)
    found = checked(path)
    assert isinstance(found, Unchecked)
    assert words in found.why


def test_a_log_and_its_key_are_known_where_they_lie(tmp_path):
    with closing(a_logbook(tmp_path)) as logbook:
        database, key_file = logbook.profile.database, logbook.profile.key_file
    assert isinstance(checked(database), Unchecked)
    assert isinstance(checked(key_file), Unchecked)
    (tmp_path / "a copy").write_bytes(database.read_bytes())
    assert isinstance(checked(tmp_path / "a copy"), Unchecked)


@pytest.mark.parametrize("data", [b"", b" " * 4096, b"\xff" * 4095, b"[]", b'{"format":["dutytracker-log"]}'])
def test_what_is_nothing_known_fails(tmp_path, data):
    path = tmp_path / "a"
    path.write_bytes(data)
    assert isinstance(checked(path), Failing)


def test_a_sealed_share_holds_where_its_key_is(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(SEALED)
    assert checked(path, lambda: KEY) == Holding(file=str(path), found=a_share(), digest=sha256(SEALED).digest())
    assert isinstance(checked(path, lambda: ANOTHER), Unchecked)


@pytest.mark.parametrize("name", [*NEVER_OPENS, *DAMAGED])
def test_a_sealed_share_that_was_changed_does_not_hold(tmp_path, name):
    path = tmp_path / "a.dutyshare"
    path.write_bytes((NEVER_OPENS | DAMAGED)[name])
    assert isinstance(checked(path, lambda: KEY), Failing)


def test_no_key_is_asked_for_where_nothing_is_sealed(tmp_path):
    path = tmp_path / "a.dutyshare"
    path.write_bytes(SOUND)
    assert isinstance(checked(path, lambda: pytest.fail("asked for a key")), Holding)
