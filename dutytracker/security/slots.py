"""The slots of a key file: each is one way to the data key of a log."""

import base64
import unicodedata
from dataclasses import dataclass
from secrets import token_bytes
from typing import TYPE_CHECKING, TypeAlias

from dutytracker.domain.errors import DutyError
from dutytracker.security.chain import canonical
from dutytracker.security.faults import WrongPassphrase

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

DATA_KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = DATA_KEY_BYTES + 16
"""The data key and the tag of AES-GCM."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretching:
    """How hard Argon2id makes it to try passphrases."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def is_bearable(self) -> bool:
        """False for what a file could ask for only to bring this computer down, or what Argon2id cannot do."""
        return 1 <= self.lanes <= 16 and 1 <= self.passes <= 16 and 8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB


MOST_MEMORY_KIB = 512 * 1024


@dataclass(frozen=True, slots=True)
class OpenSlot:
    """The data key as it is, where the member declined a passphrase."""

    data_key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PassphraseSlot:
    """The data key, wrapped by AES-256-GCM under a key that Argon2id makes from the passphrase and `salt`."""

    stretching: Stretching
    salt: bytes
    nonce: bytes
    wrapped: bytes


Slot: TypeAlias = OpenSlot | PassphraseSlot


def new_data_key() -> bytes:
    """A random 256-bit key."""
    return token_bytes(DATA_KEY_BYTES)


def wrapped(data_key: bytes, passphrase: str) -> PassphraseSlot:
    """The data key behind a passphrase, with a new salt and nonce.

    Raises: `DutyError` for an empty passphrase.
    """
    if not passphrase:
        raise DutyError("A passphrase must not be empty.")
    stretching, salt, nonce = Stretching(), token_bytes(SALT_BYTES), token_bytes(NONCE_BYTES)
    cipher = _cipher(passphrase, stretching, salt)
    return PassphraseSlot(
        stretching=stretching, salt=salt, nonce=nonce, wrapped=cipher.encrypt(nonce, data_key, _bound(stretching, salt))
    )


def unwrapped(slot: PassphraseSlot, passphrase: str) -> bytes:
    """The data key.

    Raises: `WrongPassphrase`.
    """
    from cryptography.exceptions import InvalidTag

    cipher = _cipher(passphrase, slot.stretching, slot.salt)
    try:
        return cipher.decrypt(slot.nonce, slot.wrapped, _bound(slot.stretching, slot.salt))
    except InvalidTag:
        raise WrongPassphrase from None


def _cipher(passphrase: str, stretching: Stretching, salt: bytes) -> "AESGCM":
    from argon2.low_level import Type, hash_secret_raw
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(
        hash_secret_raw(
            secret=unicodedata.normalize("NFC", passphrase).encode(),
            salt=salt,
            time_cost=stretching.passes,
            memory_cost=stretching.memory_kib,
            parallelism=stretching.lanes,
            hash_len=DATA_KEY_BYTES,
            type=Type.ID,
        )
    )


def _bound(stretching: Stretching, salt: bytes) -> bytes:
    """What the tag also vouches for: the parameters as they stand in the file."""
    return canonical(fields_of_stretching(stretching, salt)).encode()


def fields_of_stretching(stretching: Stretching, salt: bytes) -> dict[str, int | str]:
    """The parameters as a slot of the key file names them."""
    return {
        "kind": "passphrase",
        "kdf": "argon2id",
        "memory_kib": stretching.memory_kib,
        "passes": stretching.passes,
        "lanes": stretching.lanes,
        "salt": base64.b64encode(salt).decode(),
    }
