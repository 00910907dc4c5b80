"""What a locked log tells of the ways into it."""

from contextlib import closing

import pytest

from dutytracker.logbook import open_logbook
from dutytracker.logbook.locked import LockedLog
from tests.builders import a_logbook
from tests.security.keyrings import use

__all__ = ["use"]

PASSPHRASE = "correct horse"


@pytest.fixture
def locked(tmp_path):
    """A log behind a passphrase, closed."""
    with closing(a_logbook(tmp_path, passphrase=PASSPHRASE)) as logbook:
        return logbook, LockedLog(logbook.profile)


def reopened(logbook):
    """The same log, open."""
    return closing(open_logbook(logbook.profile, passphrase=PASSPHRASE))


def test_a_passphrase_alone_is_one_way_in(locked):
    _, log = locked
    assert not log.has_recovery_sheet
    assert not log.has_keyring


def test_a_sheet_and_a_keyring_are_told_while_they_open_the_log(locked, use):
    use()
    logbook, log = locked
    with reopened(logbook) as opened:
        opened.keys.recovery_sheet(PASSPHRASE)
        opened.keys.set_keyring(PASSPHRASE, wanted=True)
    assert log.has_recovery_sheet
    assert log.has_keyring
    with reopened(logbook) as opened:
        opened.keys.set_keyring(PASSPHRASE, wanted=False)
    assert not log.has_recovery_sheet
    assert not log.has_keyring


def test_a_key_file_that_cannot_be_read_tells_of_no_way(locked):
    logbook, log = locked
    logbook.profile.key_file.write_bytes(b"{")
    assert not log.has_recovery_sheet
    assert not log.has_keyring


def test_a_key_file_that_the_disk_does_not_give_tells_of_no_way_and_takes_no_lines(locked):
    logbook, log = locked
    logbook.profile.key_file.unlink()
    logbook.profile.key_file.mkdir()
    assert not log.has_recovery_sheet
    assert not log.has_keyring
    assert not log.takes_lines
