"""The slots of a key file: each is one way to the data key of a log."""

import base64
import unicodedata
from collections.abc import Sequence
from datetime import date
from secrets import token_bytes
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.security.chain import canonical
from dutytracker.security.faults import WrongKeyringSecret, WrongPassphrase, WrongRecoveryKey
from dutytracker.security.recovery_key import RecoveryKey

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

DATA_KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = DATA_KEY_BYTES + 16
"""The data key and the tag of AES-GCM."""

ENTRY_BYTES = 16
SHEET_INFO = b"dutytracker-recovery-v1"
BEFORE_INFO = b"dutytracker-key-before-v1"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySlot:
    """The data key, wrapped by AES-256-GCM under a key that HKDF-SHA256 makes from the secret of a recovery sheet."""

    made_on: date
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyringSlot:
    """The data key, wrapped by AES-256-GCM under a secret that the keyring of the computer holds.

    `entry` is random and names the secret there.
    """

    entry: bytes
    nonce: bytes
    wrapped: bytes


Slot: TypeAlias = OpenSlot | PassphraseSlot | RecoverySlot | KeyringSlot

AnySlot = TypeVar("AnySlot", OpenSlot, PassphraseSlot, RecoverySlot, KeyringSlot)


def slot_of(slots: Sequence[Slot], kind: type[AnySlot]) -> AnySlot | None:
    """The slot of that kind; `None` where there is none."""
    return next((slot for slot in slots if isinstance(slot, kind)), None)


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


def wrapped_for_sheet(data_key: bytes, key: RecoveryKey, *, made_on: date) -> RecoverySlot:
    """The data key behind a recovery sheet, with a new salt and nonce."""
    salt, nonce = token_bytes(SALT_BYTES), token_bytes(NONCE_BYTES)
    bound = canonical(fields_of_sheet(made_on, salt)).encode()
    return RecoverySlot(
        made_on=made_on, salt=salt, nonce=nonce, wrapped=_sheet_cipher(key, salt).encrypt(nonce, data_key, bound)
    )


def unwrapped_by_sheet(slot: RecoverySlot, key: RecoveryKey) -> bytes:
    """The data key.

    Raises: `WrongRecoveryKey`.
    """
    from cryptography.exceptions import InvalidTag

    bound = canonical(fields_of_sheet(slot.made_on, slot.salt)).encode()
    try:
        return _sheet_cipher(key, slot.salt).decrypt(slot.nonce, slot.wrapped, bound)
    except InvalidTag:
        raise WrongRecoveryKey from None


def wrapped_for_keyring(data_key: bytes, secret: bytes, entry: bytes) -> KeyringSlot:
    """The data key behind a secret of 32 bytes that the keyring holds under `entry`, with a new nonce."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = token_bytes(NONCE_BYTES)
    bound = canonical(fields_of_entry(entry)).encode()
    return KeyringSlot(entry=entry, nonce=nonce, wrapped=AESGCM(secret).encrypt(nonce, data_key, bound))


def unwrapped_by_keyring(slot: KeyringSlot, secret: bytes) -> bytes:
    """The data key.

    Raises: `WrongKeyringSecret`.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(secret).decrypt(slot.nonce, slot.wrapped, canonical(fields_of_entry(slot.entry)).encode())
    except InvalidTag:
        raise WrongKeyringSecret from None


def wrapped_under(data_key: bytes, following: bytes) -> tuple[bytes, bytes]:
    """A data key that is to go under the one to come: a new nonce, and the wrapped key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = token_bytes(NONCE_BYTES)
    return nonce, AESGCM(following).encrypt(nonce, data_key, BEFORE_INFO)


def unwrapped_under(nonce: bytes, before: bytes, following: bytes) -> bytes | None:
    """The data key that is to go; `None` where `following` is not the one to come."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(following).decrypt(nonce, before, BEFORE_INFO)
    except InvalidTag:
        return None


def _sheet_cipher(key: RecoveryKey, salt: bytes) -> "AESGCM":
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return AESGCM(HKDF(algorithm=SHA256(), length=DATA_KEY_BYTES, salt=salt, info=SHEET_INFO).derive(key.secret))


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


def fields_of_sheet(made_on: date, salt: bytes) -> dict[str, str]:
    """What the tag of a recovery slot also vouches for, as the key file names it."""
    return {
        "kind": "recovery",
        "kdf": "hkdf-sha256",
        "made_on": made_on.isoformat(),
        "salt": base64.b64encode(salt).decode(),
    }


def fields_of_entry(entry: bytes) -> dict[str, str]:
    """What the tag of a keyring slot also vouches for, as the key file names it."""
    return {"kind": "keyring", "entry": base64.b64encode(entry).decode()}
