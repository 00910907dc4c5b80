"""A receipt: read strictly, written the same way every time, and signed by the steward, not by the member."""

import json
from base64 import b64decode
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.receipts import Receipt
from dutytracker.exchange.receipt_file import read_receipt, record_of, steward_receipt, write_receipt
from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.strict_json import Refused
from dutytracker.security.dsse import key_id, signer
from tests.domain.shares import head_of
from tests.exchange import shares
from tests.exchange.receipts import (
    HOSTILE,
    SOUND,
    STEWARD,
    STEWARD_KEY,
    a_receipt_file,
    a_signed_receipt,
    changed,
    enveloped,
)


def refusal(data):
    with pytest.raises(Refused) as refused:
        read_receipt(data)
    return refused.value.sentence


def test_a_receipt_comes_back_as_it_was_written():
    assert read_receipt(SOUND) == a_signed_receipt()
    assert a_receipt_file() == SOUND


def test_a_receipt_is_the_documented_file():
    envelope = json.loads(SOUND)
    assert envelope["payloadType"] == "application/vnd.dutytracker.receipt+json"
    assert [one["keyid"] for one in envelope["signatures"]] == [key_id(STEWARD_KEY)]
    assert json.loads(b64decode(envelope["payload"])) == {
        "format": "dutytracker-receipt",
        "version": 1,
        "member": "K7QF-2M9X",
        "key": "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
        "seq": 41,
        "head": "5a" * 32,
        "made_at": "2026-03-10T09:00:00Z",
        "steward_key": "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=",
    }


def test_a_receipt_is_signed_by_the_steward_it_names():
    with pytest.raises(ValueError, match="does not belong"):
        write_receipt(a_signed_receipt(), signer(shares.PRIVATE))


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_wrong_is_refused_with_one_sentence(data):
    sentence = refusal(data)
    assert sentence.endswith(".")
    assert ". " not in sentence
    assert sentence.isprintable()
    assert len(sentence) < 200


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("a share", "not a receipt"),
        ("an unknown payload type", "not a receipt"),
        ("another signature", "altered after it was signed"),
        ("signed by the member", "altered after it was signed"),
        ("another entry number after signing", "altered after it was signed"),
        ("a newer version", "newer version of Duty Tracker"),
        ("another format", "holds something else"),
        ("a member code that turns the direction", "invisible character"),
        ("a name for a member code", "it names no member"),
        ("far too large", "far larger than a receipt"),
        ("no signature", "damaged"),
    ],
)
def test_the_sentence_says_what_is_wrong(what, words):
    assert words in refusal(HOSTILE[what])


def test_an_offset_and_fractions_of_a_second_are_read():
    assert read_receipt(changed(made_at="2026-03-10T01:00:00.5-08:00")) == a_signed_receipt()


def test_a_steward_s_receipt_tells_where_the_share_s_log_had_come_to():
    share = shares.a_share()
    file = steward_receipt(head_of(share, bytes(32)), STEWARD, datetime(2026, 3, 10, 9, tzinfo=UTC))
    assert file == SOUND


def test_white_space_in_the_file_changes_nothing():
    assert read_receipt(json.dumps(json.loads(SOUND), indent=1).encode()) == a_signed_receipt()


def test_the_record_of_a_receipt_keeps_its_file():
    assert record_of(a_signed_receipt(), SOUND) == Receipt(
        digest=sha256(SOUND).hexdigest(),
        steward_key=STEWARD_KEY.hex(),
        seq=41,
        head="5a" * 32,
        made_at=datetime(2026, 3, 10, 9, tzinfo=UTC),
        file=SOUND.decode(),
    )


def test_a_receipt_is_not_taken_for_a_share():
    with pytest.raises(Refused, match="This is a receipt, not a share"):
        read_share(SOUND)


@given(
    seq=st.integers(1, 10**15 - 1),
    head=st.binary(min_size=32, max_size=32).map(bytes.hex),
    key=st.binary(min_size=32, max_size=32),
    later=st.integers(0, 10**9),
)
def test_any_receipt_comes_back(seq, head, key, later):
    receipt = a_signed_receipt(
        seq=seq, head=head, key=key, made_at=datetime(2026, 3, 10, 9, tzinfo=UTC) + timedelta(seconds=later)
    )
    assert read_receipt(write_receipt(receipt, signer(STEWARD))) == receipt


@given(place=st.integers(0, len(SOUND) - 1), bit=st.integers(0, 7))
def test_no_bit_can_be_turned_unseen(place, bit):
    data = bytearray(SOUND)
    data[place] ^= 1 << bit
    try:
        read = read_receipt(bytes(data))
    except Refused:
        return
    assert read == a_signed_receipt()


def test_a_payload_of_another_receipt_does_not_fit_the_signature():
    other = json.loads(a_receipt_file(seq=42))["payload"]
    assert "altered" in refusal(enveloped(lambda it: it.update(payload=other)))
