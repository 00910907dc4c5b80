"""Opening what was sealed, written from the text of RFC 9180 with primitives alone: a second reader for the tests."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

KEM = b"KEM" + (0x0020).to_bytes(2)
"""DHKEM(X25519, HKDF-SHA256)"""

MODE_BASE = b"\x00"
AES_128, AES_256 = 1, 2
KEY_BYTES = {AES_128: 16, AES_256: 32}


def opened_by_the_rfc(data: bytes, private: bytes, info: bytes, *, aead: int = AES_256, aad: bytes = b"") -> bytes:
    """Section 6.1, `Open`, of encapsulated key and ciphertext."""
    key, nonce = key_schedule(decapsulated(data[:32], private), info, aead)
    return AESGCM(key).decrypt(nonce, data[32:], aad)


def decapsulated(encapsulated: bytes, private: bytes) -> bytes:
    """Section 4.1, `Decap`: the shared secret."""
    own = X25519PrivateKey.from_private_bytes(private)
    shared = own.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    context = encapsulated + own.public_key().public_bytes_raw()
    return expand(KEM, extract(KEM, b"", b"eae_prk", shared), b"shared_secret", context, 32)


def key_schedule(secret: bytes, info: bytes, aead: int) -> tuple[bytes, bytes]:
    """Section 5.1, `KeySchedule` in base mode: the key, and the nonce of the first message."""
    suite = b"HPKE" + (0x0020).to_bytes(2) + (0x0001).to_bytes(2) + aead.to_bytes(2)
    context = MODE_BASE + extract(suite, b"", b"psk_id_hash", b"") + extract(suite, b"", b"info_hash", info)
    of_all = extract(suite, secret, b"secret", b"")
    return expand(suite, of_all, b"key", context, KEY_BYTES[aead]), expand(suite, of_all, b"base_nonce", context, 12)


def extract(suite: bytes, salt: bytes, label: bytes, material: bytes) -> bytes:
    """Section 4, `LabeledExtract`."""
    return hmac_of(salt or bytes(32), b"HPKE-v1" + suite + label + material)


def expand(suite: bytes, key: bytes, label: bytes, info: bytes, length: int) -> bytes:
    """Section 4, `LabeledExpand`, of at most one block."""
    return hmac_of(key, length.to_bytes(2) + b"HPKE-v1" + suite + label + info + b"\x01")[:length]


def hmac_of(key: bytes, data: bytes) -> bytes:
    """HMAC-SHA256."""
    made = HMAC(key, SHA256())
    made.update(data)
    return made.finalize()
