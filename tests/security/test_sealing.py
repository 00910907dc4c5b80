"""Sealing to a key: RFC 9180, told by its vectors, by a second reader, and by everything that must not open."""

import pytest
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from dutytracker.security.sealing import ADDED_BYTES, NoSealingKey, can_be_sealed_to, new_sealing_key, opened, sealed
from tests.security import rfc9180

INFO = b"a test"
KEY = new_sealing_key(bytes(range(32)))

VECTOR = {
    "info": "4f6465206f6e2061204772656369616e2055726e",
    "enc": "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431",
    "private": "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8",
    "public": "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d",
    "shared_secret": "fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc",
    "key": "4531685d41d65f03dc48f6b8302c05b0",
    "base_nonce": "56d890e5accaaf011cff4b7d",
    "aad": "436f756e742d30",
    "plain": "4265617574792069732074727574682c20747275746820626561757479",
    "ciphertext": "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
}
"""RFC 9180, A.1.1: the same key encapsulation and derivation, with AES-128-GCM, which the RFC has vectors for."""


def vector(name: str) -> bytes:
    return bytes.fromhex(VECTOR[name])


def test_the_second_reader_agrees_with_the_vectors_of_the_rfc_at_every_step():
    secret = rfc9180.decapsulated(vector("enc"), vector("private"))
    assert secret == vector("shared_secret")
    assert rfc9180.key_schedule(secret, vector("info"), rfc9180.AES_128) == (vector("key"), vector("base_nonce"))
    whole = vector("enc") + vector("ciphertext")
    plain = rfc9180.opened_by_the_rfc(whole, vector("private"), vector("info"), aead=rfc9180.AES_128, aad=vector("aad"))
    assert plain == vector("plain")


def test_the_library_agrees_with_the_vectors_of_the_rfc():
    suite = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_128_GCM)
    private = X25519PrivateKey.from_private_bytes(vector("private"))
    whole = vector("enc") + vector("ciphertext")
    decrypt = openssl.hpke._decrypt_with_aad
    assert decrypt(suite, whole, private, info=vector("info"), aad=vector("aad")) == vector("plain")
    assert new_sealing_key(vector("private")).public == vector("public")


@pytest.mark.parametrize("data", [b"", b"a", bytes(range(256)) * 64])
def test_what_is_sealed_is_opened_by_its_key_and_by_a_reader_written_from_the_rfc(data):
    secret = sealed(data, KEY.public, info=INFO)
    assert len(secret) == len(data) + ADDED_BYTES
    assert opened(secret, KEY, info=INFO) == data
    assert rfc9180.opened_by_the_rfc(secret, KEY.private, INFO) == data


def test_the_same_bytes_sealed_twice_share_nothing():
    one, other = (sealed(bytes(64), KEY.public, info=INFO) for _ in range(2))
    assert one[:32] != other[:32]
    assert one[32:] != other[32:]


def test_nothing_else_opens():
    secret = sealed(b"a share", KEY.public, info=INFO)
    for place in range(len(secret)):
        turned = bytearray(secret)
        turned[place] ^= 1 if place != 31 else 64
        assert opened(bytes(turned), KEY, info=INFO) is None, place
    for length in range(len(secret)):
        assert opened(secret[:length], KEY, info=INFO) is None, length
    assert opened(secret + b"\0", KEY, info=INFO) is None
    assert opened(secret, new_sealing_key(), info=INFO) is None
    assert opened(secret, KEY, info=b"another purpose") is None


LOW_ORDER = [bytes(32), b"\x01" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f", b"\xee" + b"\xff" * 30 + b"\x7f"]


@pytest.mark.parametrize("public", [*LOW_ORDER, b"", bytes(31), bytes(33)])
def test_nothing_is_sealed_to_a_key_that_everybody_can_open(public):
    with pytest.raises(NoSealingKey):
        sealed(b"a share", public, info=INFO)


@pytest.mark.parametrize("public", [*LOW_ORDER, b"", bytes(31), bytes(33)], ids=bytes.hex)
def test_such_a_key_is_known_before_anything_is_sealed(public):
    assert not can_be_sealed_to(public)


@pytest.mark.parametrize("public", [KEY.public, b"\x09" + bytes(31)], ids=bytes.hex)
def test_any_other_key_can_be_sealed_to(public):
    assert can_be_sealed_to(public)


def test_a_key_that_was_just_drawn_can_be_sealed_to():
    assert can_be_sealed_to(new_sealing_key().public)


@pytest.mark.parametrize("public", LOW_ORDER)
def test_an_encapsulated_key_that_everybody_knows_opens_nothing(public):
    assert opened(public + sealed(b"a share", KEY.public, info=INFO)[32:], KEY, info=INFO) is None


def test_a_pair_does_not_show_its_private_half():
    key = new_sealing_key()
    assert key != new_sealing_key()
    assert new_sealing_key(key.private) == key
    assert repr(key.private) not in repr(key)
    assert key.private.hex() not in repr(key)
