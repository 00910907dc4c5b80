"""The keyring of the computer opens the log while it is wanted, and stands in nobody's way."""

from contextlib import closing
from dataclasses import replace

import pytest

from dutytracker.logbook import open_logbook
from dutytracker.security.durable import NotSaved
from dutytracker.security.faults import Damaged, NoKeyringWay, NoRecoverySheet, WrongKeyringSecret, WrongRecoveryKey
from dutytracker.security.key_file import read_key_file, write_key_file
from dutytracker.security.os_keyring import KeyringRefuses
from dutytracker.security.recovery_key import new_recovery_key
from dutytracker.store import rekeying
from tests.builders import an_entry
from tests.security.keyrings import LockedKeyring, use
from tests.store.rekeying.conftest import PASSPHRASE, data_key_of, entries_of

__all__ = ["use"]


def test_the_keyring_of_the_computer_opens_the_log_while_it_is_wanted(protected, use):
    ring, key = use(), data_key_of(protected)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    assert protected.keys.has_keyring
    assert len(ring.held) == 1
    assert data_key_of(protected) == key
    protected.close()
    assert entries_of(protected.profile, keyring=True) == (an_entry(),)
    with closing(open_logbook(protected.profile, passphrase=PASSPHRASE)) as again:
        again.keys.set_keyring(PASSPHRASE, wanted=False)
        again.keys.set_keyring(PASSPHRASE, wanted=False)
        assert not again.keys.has_keyring
        assert data_key_of(again) != key
    assert ring.held == {}
    with pytest.raises(NoKeyringWay, match="The keyring of this computer does not open this log"):
        open_logbook(protected.profile, keyring=True)


def test_a_sheet_goes_on_opening_the_log_without_the_keyring_where_its_groups_are_brought(protected, use):
    use()
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    with pytest.raises(WrongRecoveryKey):
        protected.keys.set_keyring(PASSPHRASE, wanted=False, recovery=new_recovery_key())
    protected.keys.set_keyring(PASSPHRASE, wanted=False, recovery=sheet)
    assert protected.keys.sheet_made_on == protected.today()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    protected.keys.set_keyring(PASSPHRASE, wanted=False)
    assert protected.keys.sheet_made_on is None
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    with pytest.raises(NoRecoverySheet):
        protected.keys.set_keyring(PASSPHRASE, wanted=False, recovery=sheet)


def test_the_keyring_goes_on_opening_the_log_when_the_sheet_is_another(protected, use):
    use()
    protected.keys.recovery_sheet(PASSPHRASE)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.close()
    assert entries_of(protected.profile, keyring=True) == (an_entry(),)
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)


def test_a_keyring_that_is_locked_stops_a_new_sheet_and_nothing_changes(protected, use):
    use()
    sheet = protected.keys.recovery_sheet(PASSPHRASE)
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    use(LockedKeyring)
    with pytest.raises(KeyringRefuses, match="does not answer or is locked"):
        protected.keys.recovery_sheet(PASSPHRASE)
    protected.close()
    with pytest.raises(KeyringRefuses):
        open_logbook(protected.profile, keyring=True)
    assert entries_of(protected.profile, recovery=sheet) == (an_entry(),)


def test_a_keyring_that_works_no_more_can_still_be_turned_off(protected, use):
    use()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    use(LockedKeyring)
    protected.keys.set_keyring(PASSPHRASE, wanted=False)
    assert not protected.keys.has_keyring


def test_another_secret_in_the_keyring_is_wrong_and_no_damage(protected, use):
    ring = use()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    (entry,) = ring.held
    ring.held[entry] = "11" * 32
    protected.close()
    with pytest.raises(WrongKeyringSecret, match="turn the keyring off and on again"):
        open_logbook(protected.profile, keyring=True)
    ring.held.clear()
    with pytest.raises(KeyringRefuses, match="does not hold the key of this log"):
        open_logbook(protected.profile, keyring=True)


def test_a_right_secret_in_the_keyring_and_a_broken_log_is_called_damage(protected, use):
    use()
    protected.keys.set_keyring(PASSPHRASE, wanted=True)
    protected.close()
    protected.profile.database.write_bytes(bytes(range(256)) * 64)
    with pytest.raises(Damaged, match=r"log\.db is damaged"):
        open_logbook(protected.profile, keyring=True)


def test_a_secret_is_not_left_in_the_keyring_where_the_key_file_cannot_be_written(protected, use, monkeypatch):
    ring = use()

    def refuse(path, keys):
        raise NotSaved("Nothing was saved.")

    with monkeypatch.context() as patched:
        patched.setattr(rekeying, "write_key_file", refuse)
        with pytest.raises(NotSaved):
            protected.keys.set_keyring(PASSPHRASE, wanted=True)
    assert ring.held == {}
    assert not protected.keys.has_keyring


def test_the_key_of_the_inbox_stays_through_every_change_of_keys(logbook, use):
    use()
    profile, inbox = logbook.profile, bytes(range(32))
    write_key_file(profile.key_file, replace(read_key_file(profile.key_file), inbox_key=inbox))
    logbook.keys.set_passphrase(PASSPHRASE, None)
    logbook.keys.recovery_sheet(PASSPHRASE)
    logbook.keys.set_keyring(PASSPHRASE, wanted=True)
    logbook.keys.recovery_sheet(PASSPHRASE)
    logbook.keys.set_passphrase("battery staple", PASSPHRASE)
    assert read_key_file(profile.key_file).inbox_key == inbox
