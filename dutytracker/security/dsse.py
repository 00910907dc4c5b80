"""Signatures over what a file says: DSSE with Ed25519."""

from collections.abc import Callable
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64

_FIELD = 2**255 - 19
_OF_ORDER_8 = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_LOW_ORDER = frozenset({0, 1, _FIELD - 1, _OF_ORDER_8, _FIELD - _OF_ORDER_8})
"""The second coordinates of the eight points of low order: as keys, anybody can sign for them."""

Sign = Callable[[bytes], bytes]
"""Gives the Ed25519 signature of some bytes."""


def signed_bytes(payload_type: str, payload: bytes) -> bytes:
    """What a signature is made of: DSSE's pre-authentication encoding, version 1."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def key_id(public: bytes) -> str:
    """The name of a raw public key: its SHA-256 as 64 hex digits, lower case."""
    return sha256(public).hexdigest()


def signer(private: bytes) -> Sign:
    """Signs with a raw private key of 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(private).sign


def public_key(private: bytes) -> bytes:
    """The raw public key that belongs to a raw private one."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def is_signed(data: bytes, signature: bytes, public: bytes) -> bool:
    """True where `signature` over `data` was made with the private half of the raw public key; never raises."""
    if not _names_one(public):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def _names_one(public: bytes) -> bool:
    """True for a key in its one form, of which not everybody has the private half."""
    second = int.from_bytes(public, "little") & (2**255 - 1)
    return second < _FIELD and second not in _LOW_ORDER
