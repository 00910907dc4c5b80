"""The keyring of the computer: it keeps a secret for whoever is signed in (Windows Credential Manager, macOS Keychain,
Secret Service on Linux).

The one place that knows the library, which is loaded only once somebody wants the keyring.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from secrets import token_bytes

from dutytracker.domain.errors import DutyError
from dutytracker.security.slots import ENTRY_BYTES

SERVICE = "Duty Tracker"
SECRET_BYTES = 32

_LEAST_PRIORITY = 1
"""What the library says of a keyring that it recommends; below are those that keep nothing, or in the clear."""


class KeyringRefuses(DutyError):
    """The keyring does not answer, is locked, or does not hold what it should."""


def has_keyring() -> bool:
    """True where this computer has a keyring that keeps secrets encrypted."""
    try:
        import keyring

        return bool(keyring.get_keyring().priority >= _LEAST_PRIORITY)
    except Exception:  # noqa: BLE001 - the library is not there, or a backend is broken in its own way
        return False


def keep_new_secret() -> tuple[bytes, bytes]:
    """Draws a secret of 32 bytes and leaves it to the keyring; the random name it has there, and the secret.

    Raises: `KeyringRefuses`, also where the keyring does not give back what it took.
    """
    entry, secret = token_bytes(ENTRY_BYTES), token_bytes(SECRET_BYTES)
    with _refusals():
        import keyring

        keyring.set_password(SERVICE, entry.hex(), secret.hex())
    if secret_of(entry) != secret:
        raise KeyringRefuses("The keyring of this computer kept something else: use your passphrase.")
    return entry, secret


def secret_of(entry: bytes) -> bytes:
    """The secret of that name.

    Raises: `KeyringRefuses`.
    """
    with _refusals():
        import keyring

        text = keyring.get_password(SERVICE, entry.hex())
    with suppress(ValueError):
        secret = bytes.fromhex(text or "")
        if len(secret) == SECRET_BYTES:
            return secret
    raise KeyringRefuses("The keyring of this computer does not hold the key of this log: enter the passphrase.")


def forget_secret(entry: bytes) -> None:
    """Takes the secret of that name out of the keyring, if it can; a secret whose slot is gone opens nothing."""
    with suppress(KeyringRefuses), _refusals():
        import keyring

        keyring.delete_password(SERVICE, entry.hex())


@contextmanager
def _refusals() -> Iterator[None]:
    """Turns whatever goes wrong in the library or behind it into one sentence: backends raise what they like."""
    if not has_keyring():
        raise KeyringRefuses(
            "This computer has no keyring that this program can use: open the log with your passphrase."
        )
    try:
        yield
    except Exception as error:
        raise KeyringRefuses(
            "The keyring of this computer does not answer or is locked: unlock it, or use your passphrase."
        ) from error
