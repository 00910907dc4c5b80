"""A share that only the steward can read: what is in it, who opens it, and what nobody learns from it."""

import json
import re
from base64 import b64decode
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.sealed_share import SealedElsewhere, is_sealed, seal, unseal
from dutytracker.exchange.share_file import open_share, read_share
from dutytracker.exchange.strict_json import MOST_BYTES, Refused
from tests.exchange.hostile_shares import HOSTILE
from tests.exchange.sealed_shares import ANOTHER, BROKEN, DAMAGED, INFO, KEY, NEVER_OPENS, SEALED, sealed_around
from tests.exchange.shares import SOUND
from tests.security.rfc9180 import opened_by_the_rfc


def test_the_steward_finds_the_very_bytes_that_the_member_signed():
    assert unseal(SEALED, KEY) == SOUND


def test_a_reader_written_from_the_rfc_finds_them_too():
    secret = b64decode(json.loads(SEALED)["sealed"])
    plain = opened_by_the_rfc(secret, KEY.private, INFO)
    assert len(plain) % 4096 == 0
    assert plain == SOUND + b" " * (len(plain) - len(SOUND))
    assert json.loads(plain) == json.loads(SOUND)


def test_the_file_names_the_key_and_nothing_else():
    document = json.loads(SEALED)
    assert document | {"sealed": ""} == {
        "format": "dutytracker-sealed",
        "version": 1,
        "to": sha256(KEY.public).hexdigest(),
        "sealed": "",
    }
    assert SEALED.isascii()


@pytest.mark.parametrize("length", [1, 4095, 4096, 4097, 100_000])
def test_its_size_tells_the_size_of_the_share_to_four_kibibytes(length):
    secret = b64decode(json.loads(seal(b"{" * length, KEY.public))["sealed"])
    assert len(secret) == 48 + -(-length // 4096) * 4096


def test_two_shares_of_one_padded_size_differ_in_nothing_but_what_is_sealed():
    one, other = seal(b"{" * 100, KEY.public), seal(b"[" * 4000, KEY.public)
    assert len(one) == len(other)
    first, second = (json.loads(each) for each in (one, other))
    assert first.pop("sealed") != second.pop("sealed")
    assert first == second
    hidden = re.compile(rb'"sealed":"[^"]*"')
    assert hidden.sub(b"", one) == hidden.sub(b"", other)


def test_the_same_share_is_sealed_in_another_way_every_time():
    assert seal(SOUND, KEY.public) != SEALED


@settings(deadline=None)
@given(some.binary(max_size=9000))
def test_whatever_is_sealed_comes_back_but_for_spaces_at_its_end(file):
    data = seal(file, KEY.public)
    assert unseal(data, KEY) == file.rstrip(b" ")
    assert len(b64decode(json.loads(data)["sealed"])) == 48 + -(-len(file) // 4096) * 4096


def test_a_sealed_share_is_known_by_its_beginning():
    assert is_sealed(SEALED)
    assert is_sealed(b'\n{ "format" : "dutytracker-sealed", "version": 1')
    assert not is_sealed(SOUND)
    assert not is_sealed(b'{"format":"dutytracker-log"}')
    assert not is_sealed(b"")


def test_it_may_be_laid_out_by_another_program():
    assert unseal(json.dumps(json.loads(SEALED), indent=2).encode() + b"\n", KEY) == SOUND


def test_without_a_log_it_says_with_which_it_opens():
    with pytest.raises(SealedElsewhere, match="no log with such a key is at hand: open it with the log that made"):
        unseal(SEALED, None)


def test_with_another_key_it_says_whose_it_is_and_what_to_do_if_that_is_lost():
    digits = f"{int(sha256(KEY.public).hexdigest(), 16) % 10**30:030d}"
    with pytest.raises(SealedElsewhere) as refusal:
        unseal(SEALED, ANOTHER)
    assert refusal.value.sentence == (
        f"This share is sealed to another key than this log's (digits {digits[:5]} {digits[5:10]} …): open it where "
        "that key is; if that key is lost, send the members a new unit file and ask for their shares again."
    )


@pytest.mark.parametrize("public", [bytes(32), b"\x01" + bytes(31), b"short"])
def test_a_key_that_everybody_can_open_is_refused_before_anything_leaves(public):
    with pytest.raises(DutyError, match="ask the steward for a new unit file"):
        seal(SOUND, public)


@pytest.mark.parametrize("name", NEVER_OPENS)
def test_what_does_not_open_is_refused_with_one_sentence_that_does_not_tell_where_it_failed(name):
    with pytest.raises(Refused, match=r"^This sealed share was altered or cut off on its way, so it cannot be opened"):
        unseal(NEVER_OPENS[name], KEY)


@pytest.mark.parametrize("key", [KEY, ANOTHER, None], ids=["its key", "another key", "no key"])
@pytest.mark.parametrize("name", DAMAGED)
def test_what_is_no_sealed_share_is_called_damaged_whatever_key_is_there(name, key):
    assert is_sealed(DAMAGED[name])
    with pytest.raises(Refused, match=r"^This sealed share is damaged or was changed by another program"):
        unseal(DAMAGED[name], key)


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_sound_file_says_so(name):
    data, words = BROKEN[name]
    with pytest.raises(Refused, match=words):
        unseal(data, KEY)


def test_a_sealed_share_is_never_sealed_again():
    with pytest.raises(Refused, match="sealed twice"):
        unseal(sealed_around(SEALED), KEY)


def test_the_largest_share_there_can_be_still_fits_in_a_file_that_a_reader_takes():
    largest = b"{" * (8 * 1024 * 1024 * 4 // 3 + 1000)
    data = seal(largest, KEY.public)
    assert len(data) < MOST_BYTES
    assert unseal(data, KEY) == largest


def test_no_sentence_is_longer_than_a_list_can_show():
    for data in (*NEVER_OPENS.values(), *DAMAGED.values(), *(data for data, _ in BROKEN.values())):
        for key in (KEY, ANOTHER, None):
            with pytest.raises(Refused) as refusal:
                unseal(data, key)
            assert len(refusal.value.sentence) <= 200
            assert refusal.value.sentence.isprintable()


def test_a_sealed_share_says_what_the_plain_one_says():
    assert open_share(SEALED, KEY) == open_share(SOUND)
    assert read_share(SEALED, KEY) == read_share(SOUND)


@pytest.mark.parametrize("of", sorted(set(HOSTILE) - {"too much", "sealed"}))
def test_whatever_is_sealed_is_refused_with_the_words_for_the_same_file_unsealed(of):
    for what, make in HOSTILE[of].items():
        file = make().rstrip(b" ")
        if not is_sealed(file):
            assert refused(sealed_around(file)) == refused(file), what


def refused(data):
    """The sentence that the reader has for a file."""
    with pytest.raises(Refused) as refusal:
        open_share(data, KEY)
    return refusal.value.sentence
