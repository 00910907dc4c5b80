"""Reading at speed: it takes only what the program itself writes, and says the same of it as reading strictly does."""

import json
from base64 import b64decode
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.canonical_json import canonical_bytes, canonical_value
from dutytracker.exchange.envelope import signed_shape
from dutytracker.exchange.share_file import SHARE
from dutytracker.exchange.share_shape import ShareShape, shaped
from dutytracker.exchange.strict_json import strict_value
from dutytracker.security.chain import canonical
from tests.exchange.shares import ANOTHER_PRIVATE, SOUND, envelope, enveloped, payload, signed
from tests.exchange.test_log_file_laws import json_values, places_in

WRITTEN = b64decode(envelope()["payload"])
PLACES = [path for path in places_in(payload()) if path]


def with_clinic(clinic):
    return canonical({**payload(), "clinic": clinic}).encode()


def changed(before: bytes, after: bytes) -> bytes:
    assert before in WRITTEN
    return WRITTEN.replace(before, after, 1)


@pytest.mark.parametrize("written", [WRITTEN, with_clinic("Clínica Ñ"), with_clinic("North (2)")])
def test_what_the_program_writes_is_read_and_written_back(written):
    found = canonical_value(written, ShareShape)

    assert found == shaped(strict_value(written))
    assert canonical_bytes(found) == written


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(payload()).encode(),
        WRITTEN + b"\n",
        WRITTEN + WRITTEN,
        WRITTEN[:-1],
        b"\xef\xbb\xbf" + WRITTEN,
        b"",
        b"[]",
        b"[" * 100_000,
        changed(b'"clinic":"North"', b'"clinic":"North","clinic":"North"'),
        changed(b'"clinic":"North"', b'"\\u0063linic":"North"'),
        changed(b'"clinic":"North"', b'"clinic":"Nor\\u0074h"'),
        changed(b'"clinic":"North"', b'"clinic":"Nor\x7fth"'),
        changed(b'"clinic":"North"', b'"clinic":"Nor\xffth"'),
        changed(b'"clinic":"North"', b'"clinic":"N","extra":1'),
        changed(b'"clearing":30', b'"clearing":30.0'),
        changed(b'"clearing":30', b'"clearing":3e1'),
        changed(b'"clearing":30', b'"clearing":-0'),
        changed(b'"clearing":30', b'"clearing":"30"'),
        changed(b'"entries":', b'"entries":1000000000000000'),
        changed(b'"guaranteed_minutes":', b'"guaranteed_minutes":1000000000000000'),
        changed(b'"formulas":1,', b""),
        with_clinic('North "2"'),
        with_clinic("a\u202eb"),
        with_clinic("e\u0301"),
        canonical({**payload(), "since": {"seq": 0, "head": "0" * 64, "digests": ["0" * 64] * 30_000}}).encode(),
    ],
)
def test_anything_else_is_left_to_the_strict_reader(data):
    assert canonical_value(data, ShareShape) is None


def is_taken_alike(data: bytes) -> None:
    """Whatever is read at speed is read strictly too, and says the same."""
    found = canonical_value(data, ShareShape)
    if found is not None and found.formulas == 1:
        assert shaped(strict_value(data)) == found


@given(some.integers(0, len(WRITTEN) - 1), some.binary(max_size=4), some.integers(0, 8))
@settings(deadline=None, max_examples=300)
def test_no_changed_bytes_are_read_at_speed_that_the_strict_reader_refuses(place, inserted, removed):
    is_taken_alike(WRITTEN[:place] + inserted + WRITTEN[place + removed :])


@given(some.sampled_from(PLACES), json_values)
@settings(deadline=None, max_examples=300)
def test_no_changed_value_is_read_at_speed_that_the_strict_reader_refuses(place, value):
    whole: Any = payload()
    holder = whole
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    try:
        data = json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return
    is_taken_alike(data)


def test_a_signed_file_is_read_at_speed_only_where_its_signature_fits():
    assert signed_shape(SOUND, SHARE, ShareShape) == (WRITTEN, shaped(strict_value(WRITTEN)))
    for other in (
        SOUND + b"\n",
        signed(WRITTEN, private=ANOTHER_PRIVATE),
        signed(WRITTEN, payload_type="text/plain"),
        signed(canonical({**payload(), "key": "AA=="}).encode()),
        signed(canonical({**payload(), "key": "A"}).encode()),
        enveloped(lambda file: file["signatures"][0].update(keyid="0" * 64)),
        enveloped(lambda file: file["signatures"][0].update(sig="AA==")),
    ):
        assert signed_shape(other, SHARE, ShareShape) is None


def test_a_strange_file_is_still_refused_in_words():
    with pytest.raises(DutyError, match="invisible"):
        strict_value(with_clinic("a\u202eb"))
