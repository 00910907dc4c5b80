"""Sealing bytes to a key, so that only who holds its private half can read them: HPKE, RFC 9180, in base mode.

KEM X25519, HKDF-SHA256, AES-256-GCM. What is sealed begins with the encapsulated key, 32 bytes, and ends with the tag,
16 bytes. Every sealing draws a new ephemeral key, which the library lets nobody choose: the same bytes sealed twice
give two results, so a sample that holds sealed files cannot promise the same files every time.
"""

from dataclasses import field
from typing import TYPE_CHECKING

from dutytracker.domain.dataclass import dataclass

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.hpke import Suite

ADDED_BYTES = 32 + 16
"""So much longer than the bytes themselves is what is sealed."""


@dataclass(frozen=True, slots=True)
class SealingKey:
    """An X25519 pair as raw bytes; the private half is not shown."""

    private: bytes = field(repr=False)
    public: bytes


class NoSealingKey(Exception):
    """Nothing can be sealed to this public key: it is none, or everybody could open what is sealed to it."""


def new_sealing_key(private: bytes | None = None) -> SealingKey:
    """A pair that is drawn, or the one of a private half of 32 bytes."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.generate() if private is None else X25519PrivateKey.from_private_bytes(private)
    return SealingKey(private=key.private_bytes_raw(), public=key.public_key().public_bytes_raw())


def can_be_sealed_to(public: bytes) -> bool:
    """False of what is no X25519 key, and of one that everybody could open: of low order, whatever its private half."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

    try:
        X25519PrivateKey.from_private_bytes(bytes(32)).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return False
    return True


def sealed(data: bytes, to: bytes, *, info: bytes) -> bytes:
    """Encapsulated key and ciphertext; `info` says what for, and must be the same to open it.

    Raises: `NoSealingKey`.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

    try:
        return _suite().encrypt(data, X25519PublicKey.from_public_bytes(to), info=info)
    except ValueError as error:
        raise NoSealingKey from error


def opened(data: bytes, key: SealingKey, *, info: bytes) -> bytes | None:
    """What was sealed to the key for `info`; `None` for everything else, whatever is wrong with it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    try:
        return _suite().decrypt(data, X25519PrivateKey.from_private_bytes(key.private), info=info)
    except (InvalidTag, ValueError):
        return None


def _suite() -> "Suite":
    from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
