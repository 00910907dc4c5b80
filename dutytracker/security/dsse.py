"""Signatures over what a file says: DSSE with Ed25519, and the digits that two people can compare aloud."""

from collections.abc import Callable
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64

Sign = Callable[[bytes], bytes]
"""Gives the Ed25519 signature of some bytes."""

FINGERPRINT_DIGITS = 30
_DIGITS_IN_A_GROUP = 5


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


def is_signed(data: bytes, signature: bytes, public: bytes) -> bool:
    """True where `signature` over `data` was made with the private half of the raw public key; never raises."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def fingerprint(data: bytes) -> str:
    """30 decimal digits of the SHA-256 of `data`, in six groups of five: the digest as a number, its last 30 digits."""
    number = int.from_bytes(sha256(data).digest()) % 10**FINGERPRINT_DIGITS
    digits = f"{number:0{FINGERPRINT_DIGITS}d}"
    return " ".join(
        digits[place : place + _DIGITS_IN_A_GROUP] for place in range(0, FINGERPRINT_DIGITS, _DIGITS_IN_A_GROUP)
    )
