"""Signatures: DSSE's own vector, a frozen envelope, and another program that verifies ours."""

import shutil
import subprocess

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as some

from dutytracker.security.dsse import is_signed, key_id, public_key, signed_bytes, signer

PRIVATE = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
OF_NOTHING = bytes.fromhex(
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
    "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
)
"""RFC 8032, 7.1, test 1."""


def test_the_signed_bytes_are_those_of_the_dsse_standard():
    assert signed_bytes("http://example.com/HelloWorld", b"hello world") == (
        b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
    )


def test_a_private_key_has_one_public_key():
    assert public_key(PRIVATE) == PUBLIC


def test_lengths_count_bytes():
    assert signed_bytes("é", "né".encode()) == b"DSSEv1 2 \xc3\xa9 3 n\xc3\xa9"
    assert signed_bytes("", b"") == b"DSSEv1 0  0 "


def test_a_signature_is_that_of_the_standard():
    assert signer(PRIVATE)(b"") == OF_NOTHING
    assert is_signed(b"", OF_NOTHING, PUBLIC)


def test_a_key_is_named_by_its_digest():
    assert key_id(PUBLIC) == "21fe31dfa154a261626bf854046fd2271b7bed4b6abe45aa58877ef47f9721b9"


@given(some.binary(max_size=80), some.binary(min_size=0, max_size=70), some.binary(min_size=0, max_size=40))
def test_nothing_but_the_right_signature_is_one_and_nothing_fails(data, signature, key):
    assert not is_signed(data, signature, key)
    assert not is_signed(data, signature, PUBLIC)
    assert not is_signed(data + b"x", signer(PRIVATE)(data), PUBLIC)


@pytest.mark.parametrize("bit", range(0, 64 * 8, 7))
def test_a_signature_with_one_bit_turned_is_none(bit):
    turned = bytearray(OF_NOTHING)
    turned[bit // 8] ^= 1 << bit % 8
    assert not is_signed(b"", bytes(turned), PUBLIC)


FIELD = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
CURVE = -121665 * pow(121666, -1, FIELD) % FIELD
OF_ORDER_8 = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
LOW_ORDER = [0, 1, FIELD - 1, OF_ORDER_8, FIELD - OF_ORDER_8]
BY_ANYBODY = (1).to_bytes(32, "little") + bytes(32)
"""A signature that needs no private key: the neutral point, and zero."""


def doubled(point):
    (x, y), c = point, CURVE * point[0] ** 2 * point[1] ** 2
    return 2 * x * y * pow(1 + c, -1, FIELD) % FIELD, (y * y + x * x) * pow(1 - c, -1, FIELD) % FIELD


@pytest.mark.parametrize("y", LOW_ORDER)
def test_these_keys_are_the_points_that_eight_times_are_nothing(y):
    square = (y * y - 1) * pow(CURVE * y * y + 1, -1, FIELD) % FIELD
    root = pow(square, (FIELD + 3) // 8, FIELD)
    x = next(x for x in (root, root * pow(2, (FIELD - 1) // 4, FIELD) % FIELD) if (x * x - square) % FIELD == 0)

    assert doubled(doubled(doubled((x, y)))) == (0, 1)


@pytest.mark.parametrize("y", LOW_ORDER)
@pytest.mark.parametrize("sign", [0, 2**255])
def test_a_key_for_which_anybody_can_sign_signs_nothing(y, sign):
    key = (y + sign).to_bytes(32, "little")
    messages = [str(number).encode() for number in range(100)]
    for message in messages:
        assert not is_signed(message, BY_ANYBODY, key)
    if sign == 0:  # such a signature would count without that rule
        assert any(takes(key, message) for message in messages)


def takes(key, message):
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(BY_ANYBODY, message)
    except InvalidSignature:
        return False
    return True


@pytest.mark.parametrize("y", range(FIELD, 2**255))
@pytest.mark.parametrize("sign", [0, 2**255])
def test_a_key_in_another_form_signs_nothing(y, sign):
    assert not any(is_signed(bytes([number]), BY_ANYBODY, (y + sign).to_bytes(32, "little")) for number in range(40))


def test_a_signature_in_another_form_is_none():
    s = int.from_bytes(OF_NOTHING[32:], "little")
    for other in (s + ORDER, s + 2**255):
        assert not is_signed(b"", OF_NOTHING[:32] + other.to_bytes(32, "little"), PUBLIC)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs the openssl program")
def test_another_program_verifies_our_signatures(tmp_path):
    data = signed_bytes("application/vnd.dutytracker.share+json", b'{"a":1}')
    (tmp_path / "data").write_bytes(data)
    (tmp_path / "sig").write_bytes(signer(PRIVATE)(data))
    (tmp_path / "key").write_bytes(bytes.fromhex("302a300506032b6570032100") + PUBLIC)
    key, files = ["-pubin", "-keyform", "DER", "-inkey", "key"], ["-sigfile", "sig", "-in", "data"]
    words = ["openssl", "pkeyutl", "-verify", "-rawin", *key, *files]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, "Verified Successfully" in done.stdout) == (0, True), done.stderr
    (tmp_path / "data").write_bytes(data + b" ")
    assert subprocess.run(words, cwd=tmp_path, capture_output=True, check=False).returncode != 0
