"""The word about where a log stood is known again by its own log alone."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.security.log_head import SIZE, LogHead, seal_key, sealed, unsealed

KEY = seal_key(bytes(32))
HEAD = LogHead(seq=1234, head="5a" * 32, change=567, at="2026-11-20T17:12:00Z")


def test_a_word_is_read_as_it_was_written():
    assert unsealed(sealed(HEAD, KEY), KEY) == HEAD


def test_every_word_is_as_long_as_every_other():
    first = LogHead(seq=1, head="00" * 32, change=1, at=HEAD.at)
    latest = LogHead(seq=2**53, head="ff" * 32, change=2**53, at=HEAD.at)
    assert len(sealed(first, KEY)) == len(sealed(HEAD, KEY)) == len(sealed(latest, KEY)) == SIZE


def test_the_word_of_another_log_is_none():
    assert unsealed(sealed(HEAD, KEY), seal_key(bytes(31) + b"\1")) is None


@given(place=st.integers(0, SIZE - 1), byte=st.integers(0, 255))
def test_no_byte_can_be_another(place, byte):
    data = bytearray(sealed(HEAD, KEY))
    same = data[place] == byte
    data[place] = byte
    assert (unsealed(bytes(data), KEY) == HEAD) is same


@given(st.binary(max_size=2 * SIZE))
def test_any_bytes_are_no_word(data):
    assert unsealed(data, KEY) is None


@pytest.mark.parametrize(
    "other", [{"seq": "1234"}, {"seq": 1234.0}, {"at": None}, {"version": 2}, {"seal": 5}, {"head": []}]
)
def test_a_word_of_other_fields_is_none(other):
    fields = json.loads(sealed(HEAD, KEY)) | other
    data = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode().ljust(SIZE - 1) + b"\n"
    assert unsealed(data, KEY) is None


@pytest.mark.parametrize("data", [b"[" * 100_000, b"[]", b"7", b"null", b"\xff"])
def test_what_is_no_object_is_no_word(data):
    assert unsealed(data, KEY) is None
