"""The keyring of the computer, by the library's own way of bringing one."""

import sys

import pytest
from keyring.backends import fail, null

from dutytracker.security import os_keyring
from dutytracker.security.os_keyring import KeyringRefuses, forget_secret, has_keyring, keep_new_secret, secret_of
from tests.security.keyrings import (
    CrashingKeyring,
    ForgetfulKeyring,
    KeyringInMemory,
    LockedKeyring,
    PlainKeyring,
    use,
)

__all__ = ["use"]


def test_a_secret_is_kept_given_back_and_forgotten(use):
    ring = use()
    assert has_keyring()
    entry, secret = keep_new_secret()
    assert (len(entry), len(secret)) == (16, 32)
    assert secret_of(entry) == secret
    assert ring.held == {("Duty Tracker", entry.hex()): secret.hex()}
    forget_secret(entry)
    assert ring.held == {}
    with pytest.raises(KeyringRefuses, match="does not hold the key of this log: enter the passphrase"):
        secret_of(entry)


def test_every_secret_is_another(use):
    use()
    assert keep_new_secret() != keep_new_secret()


@pytest.mark.parametrize("kind", [fail.Keyring, null.Keyring, PlainKeyring])
def test_a_keyring_that_keeps_nothing_or_in_the_clear_is_none(use, kind):
    use(kind)
    assert not has_keyring()
    with pytest.raises(KeyringRefuses, match="has no keyring that this program can use: open the log with your pass"):
        keep_new_secret()
    forget_secret(bytes(16))


@pytest.mark.parametrize("kind", [LockedKeyring, CrashingKeyring])
def test_whatever_a_keyring_answers_comes_as_one_sentence(use, kind):
    use(kind)
    with pytest.raises(KeyringRefuses, match="does not answer or is locked: unlock it, or use your passphrase"):
        keep_new_secret()
    with pytest.raises(KeyringRefuses, match="does not answer"):
        secret_of(bytes(16))
    forget_secret(bytes(16))


def test_a_keyring_that_forgets_at_once_is_not_relied_on(use):
    use(ForgetfulKeyring)
    with pytest.raises(KeyringRefuses, match="does not hold"):
        keep_new_secret()


@pytest.mark.parametrize("text", ["", "zz", "00" * 31, "00" * 33, "not hex at all"])
def test_what_somebody_else_put_there_is_no_secret(use, text):
    ring = use()
    ring.held["Duty Tracker", bytes(16).hex()] = text
    with pytest.raises(KeyringRefuses, match="does not hold"):
        secret_of(bytes(16))


def test_a_keyring_that_gives_back_something_else_is_not_relied_on(use):
    class Muddled(KeyringInMemory):
        def get_password(self, *_arguments):
            return "11" * 32

    use(Muddled)
    with pytest.raises(KeyringRefuses, match="kept something else"):
        keep_new_secret()


def test_without_the_library_there_is_no_keyring(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not has_keyring()


def test_the_library_is_not_loaded_before_somebody_wants_it():
    assert "keyring" not in vars(os_keyring)
