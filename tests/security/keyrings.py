"""Keyrings of the library's own kind, in this process: one that works, and some that do not."""

import pytest
from keyring import backend, errors, get_keyring, set_keyring


class KeyringInMemory(backend.KeyringBackend):
    """Works."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.held = {}

    def get_password(self, service, username):
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.held:
            raise errors.PasswordDeleteError("not there")
        del self.held[service, username]


class LockedKeyring(KeyringInMemory):
    """Is locked, and the member does not unlock it."""

    def get_password(self, *_arguments):
        raise errors.KeyringLocked("dismissed")

    set_password = delete_password = get_password


class ForgetfulKeyring(KeyringInMemory):
    """Takes everything and keeps nothing."""

    def set_password(self, service, username, password):
        pass


class CrashingKeyring(KeyringInMemory):
    """Breaks as backends do, in ways of its own."""

    def get_password(self, *_arguments):
        raise ConnectionResetError("the bus is gone")

    set_password = delete_password = get_password


class PlainKeyring(KeyringInMemory):
    """Keeps secrets in the clear, which the library says by its priority."""

    priority = 0.5


@pytest.fixture
def use():
    """Makes a keyring the one of this computer while the test runs; with none, one that works."""
    before = get_keyring()

    def use_keyring(kind=KeyringInMemory):
        ring = kind()
        set_keyring(ring)
        return ring

    yield use_keyring
    set_keyring(before)
