"""Signatures: DSSE's own vector, a frozen envelope, and another program that verifies ours."""

import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dutytracker.security.dsse import is_signed, key_id, signed_bytes, signer

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
