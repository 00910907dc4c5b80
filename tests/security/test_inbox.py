"""A line is sealed so that only the open log can read it."""

import json
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from dutytracker.security.inbox import FORMAT, INFO, STEP_BYTES, open_line, seal_line
from dutytracker.security.sealing import ADDED_BYTES, NoSealingKey, new_sealing_key, sealed

KEY = new_sealing_key(bytes(range(32)))
TYPED = datetime(2026, 3, 5, 14, 17, 9, tzinfo=UTC)


def test_the_log_reads_what_was_typed_and_when():
    line = open_line(seal_line(KEY.public, "p15 “café”", TYPED), KEY)
    assert line is not None
    assert (line.text, line.typed_at, line.read_at) == ("p15 “café”", TYPED, TYPED)


def test_a_line_can_be_meant_for_another_moment_than_it_was_typed():
    read_at = TYPED - timedelta(hours=3)
    line = open_line(seal_line(KEY.public, "p15", TYPED, read_at=read_at), KEY)
    assert line is not None
    assert (line.typed_at, line.read_at) == (TYPED, read_at)


def test_every_line_has_an_id_of_its_own():
    first, second = (open_line(seal_line(KEY.public, "p15", TYPED), KEY) for _ in range(2))
    assert first is not None
    assert second is not None
    assert first.id != second.id


def test_the_length_does_not_tell_the_line():
    lengths = {len(seal_line(KEY.public, text, TYPED)) for text in ("", "p15", "u note 20 noshow told", "x" * 200)}
    assert lengths == {len(FORMAT) + STEP_BYTES + ADDED_BYTES}


def test_nothing_of_it_can_be_seen_and_it_is_not_shown_either():
    data = seal_line(KEY.public, "p15 MARKER", TYPED)
    assert b"MARKER" not in data
    assert "MARKER" not in repr(open_line(data, KEY))


def test_nobody_else_opens_it():
    assert open_line(seal_line(KEY.public, "p15", TYPED), new_sealing_key()) is None


@pytest.mark.parametrize("place", [0, len(FORMAT), len(FORMAT) + 40, -1])
def test_a_changed_byte_opens_nothing(place):
    data = bytearray(seal_line(KEY.public, "p15", TYPED))
    data[place] ^= 1
    assert open_line(bytes(data), KEY) is None


@pytest.mark.parametrize("data", [b"", FORMAT, FORMAT + b"short", b"x" * 4096])
def test_what_is_no_line_opens_nothing(data):
    assert open_line(data, KEY) is None


SOUND = {
    "v": 1,
    "id": str(UUID(int=1)),
    "text": "p15",
    "typed_at": "2026-03-05T14:17:09Z",
    "read_at": "2026-03-05T14:17:09Z",
}


@pytest.mark.parametrize(
    "contents",
    [
        b"no JSON",
        b"[]",
        b"[" * 3000,
        b"null",
        json.dumps(SOUND | {"v": 2}).encode(),
        json.dumps(SOUND | {"more": 1}).encode(),
        json.dumps(SOUND | {"text": 15}).encode(),
        json.dumps(SOUND | {"id": 15}).encode(),
        json.dumps(SOUND | {"id": "15"}).encode(),
        json.dumps(SOUND | {"typed_at": "yesterday"}).encode(),
        json.dumps(SOUND | {"read_at": None}).encode(),
        json.dumps({"id": str(UUID(int=1)), "text": "p15"}).encode(),
    ],
)
def test_what_somebody_else_sealed_must_be_a_line_too(contents):
    assert open_line(FORMAT + sealed(json.dumps(SOUND).encode(), KEY.public, info=INFO), KEY) is not None
    assert open_line(FORMAT + sealed(contents, KEY.public, info=INFO), KEY) is None


def test_a_line_sealed_for_something_else_is_none():
    assert open_line(FORMAT + sealed(json.dumps(SOUND).encode(), KEY.public, info=b"another"), KEY) is None


def test_no_line_is_sealed_to_what_is_no_key():
    with pytest.raises(NoSealingKey):
        seal_line(bytes(32), "p15", TYPED)
