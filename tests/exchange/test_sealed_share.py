"""A share that only the steward can read: what is in it, who opens it, and what nobody learns from it."""

import json
import re
from base64 import b64decode, b64encode
from hashlib import sha256

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.sealed_share import SealedElsewhere, is_sealed, seal, unseal
from dutytracker.exchange.strict_json import MOST_BYTES, Refused
from dutytracker.security.sealing import new_sealing_key, sealed
from tests.exchange.shares import SOUND
from tests.security.rfc9180 import opened_by_the_rfc

KEY = new_sealing_key(bytes(range(32)))
ANOTHER = new_sealing_key(bytes(range(1, 33)))
SEALED = seal(SOUND, KEY.public)
INFO = b"dutytracker-share-v1"


def rewritten(**fields):
    """The sealed share with other fields; `None` takes one away."""
    document = json.loads(SEALED) | fields
    return json.dumps({name: value for name, value in document.items() if value is not None}).encode()


def sealed_around(file, **fields):
    """Anything, sealed to the key, as another program could do it."""
    return rewritten(sealed=b64encode(sealed(file, KEY.public, info=INFO)).decode(), **fields)


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


SECRET = b64decode(json.loads(SEALED)["sealed"])
OF_ANOTHER = json.loads(seal(SOUND, ANOTHER.public))["sealed"]
NEVER_OPENS = {
    "a changed ciphertext": rewritten(sealed=b64encode(SECRET[:-1] + bytes([SECRET[-1] ^ 1])).decode()),
    "a changed encapsulated key": rewritten(sealed=b64encode(bytes([SECRET[0] ^ 1]) + SECRET[1:]).decode()),
    "an encapsulated key that everybody knows": rewritten(sealed=b64encode(bytes(32) + SECRET[32:]).decode()),
    "a ciphertext cut short": rewritten(sealed=b64encode(SECRET[:-100]).decode()),
    "nothing but the encapsulated key and a tag": rewritten(sealed=b64encode(SECRET[:48]).decode()),
    "something added": rewritten(sealed=b64encode(SECRET + b"\0").decode()),
    "the name of this key on what is sealed to another": rewritten(sealed=OF_ANOTHER),
    "sealed for another purpose": rewritten(
        sealed=b64encode(sealed(SOUND, KEY.public, info=b"dutytracker-share-v2")).decode()
    ),
}


@pytest.mark.parametrize("name", NEVER_OPENS)
def test_what_does_not_open_is_refused_with_one_sentence_that_does_not_tell_where_it_failed(name):
    with pytest.raises(Refused, match=r"^This sealed share was altered or cut off on its way, so it cannot be opened"):
        unseal(NEVER_OPENS[name], KEY)


DAMAGED = {
    "without a key": rewritten(to=None),
    "with a key in capitals": rewritten(to=json.loads(SEALED)["to"].upper()),
    "with a key that is short": rewritten(to="00"),
    "with a key that ends its line": rewritten(to=json.loads(SEALED)["to"] + "\\n"),
    "with a number for a key": rewritten(to=7),
    "with nothing sealed": rewritten(sealed=""),
    "with too little sealed": rewritten(sealed=b64encode(SECRET[:47]).decode()),
    "with a list sealed": rewritten(sealed=[]),
    "with a null sealed": SEALED.replace(json.loads(SEALED)["sealed"].encode(), b"").replace(b'""', b"null"),
    "in the base64 of addresses": rewritten(sealed=json.loads(SEALED)["sealed"].replace("+", "-").replace("/", "_")),
    "in base64 with a line end": rewritten(sealed=json.loads(SEALED)["sealed"][:-4] + " AAA"),
    "with another field": rewritten(member="K7QF-2M9X"),
    "of no version": rewritten(version=None),
    "of version 0": rewritten(version=0),
    "of a true version": rewritten(version=True),
    "of a version in words": rewritten(version="1"),
}


@pytest.mark.parametrize("key", [KEY, ANOTHER, None], ids=["its key", "another key", "no key"])
@pytest.mark.parametrize("name", DAMAGED)
def test_what_is_no_sealed_share_is_called_damaged_whatever_key_is_there(name, key):
    assert is_sealed(DAMAGED[name])
    with pytest.raises(Refused, match=r"^This sealed share is damaged or was changed by another program"):
        unseal(DAMAGED[name], key)


BROKEN = {
    "cut": (SEALED[:-1], "not complete JSON"),
    "cut early": (SEALED[:40], "not complete JSON"),
    "with something behind it": (SEALED + b"{}", "not complete JSON"),
    "with a field twice": (SEALED[:-1] + b',"version":1}', "says the same thing twice"),
    "with a version that is no whole number": (SEALED.replace(b'"version":1', b'"version":1.0'), "decimal number"),
    "of a newer version": (rewritten(version=2), "newer version of Duty Tracker: install that version"),
    "with too many items": (SEALED[:-1] + b',"more":[' + b"0," * 200 + b"0]}", "more items"),
    "nested too deep": (SEALED[:-1] + b',"more":' + b"[" * 13 + b"]" * 13 + b"}", "nested deeper"),
    "with a hidden letter": (SEALED[:-1] + b',"a":"\\u202e"}', "invisible character"),
}


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
