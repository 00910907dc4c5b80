"""The chain of revisions: canonical text, commitments, digests and heads (docs/log-store.md; frozen)."""

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import TypeAlias

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"
"""A value of a field; there are no floating-point numbers in a log."""

BODY_VERSION = 1
SALT_BYTES = 16
FIRST_HEAD = bytes(32)
"""The head of an empty log."""

_HEAD_PREFIX = b"dutytracker-log-v1\x00"
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode


def canonical(value: Json) -> str:
    """The one text of a value: RFC 8785 for what a log holds (no floats, keys in ASCII)."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case _:
            return _encode(value)


def object_text(texts: Mapping[str, str]) -> str:
    """The canonical text of an object of which the canonical texts of the fields are known, in the order of names."""
    return "{" + ",".join(f'"{name}":{text}' for name, text in texts.items()) + "}"


def commitment(salt: bytes, text: str) -> str:
    """What a revision says about a field, given as its canonical text, without telling it: 64 hex digits."""
    return sha256(salt + text.encode()).hexdigest()


def commitments(texts: Mapping[str, str], salts: bytes) -> dict[str, str]:
    """The commitment of each field, given in the order of names; `salts` are theirs in that order, end to end."""
    return {
        name: commitment(salts[place : place + SALT_BYTES], text)
        for place, (name, text) in zip(range(0, len(salts), SALT_BYTES), texts.items(), strict=True)
    }


def body_of(
    *, seq: int, change: int, at: str, operation: str, record: str, key: str, commitments: Mapping[str, str]
) -> str:
    """The body of a revision: what its digest is taken of."""
    return _encode(
        {
            "v": BODY_VERSION,
            "seq": seq,
            "change": change,
            "at": at,
            "op": operation,
            "record": record,
            "id": key,
            "commitments": commitments,
        }
    )


def digest_of(body: str) -> bytes:
    """The digest of a revision."""
    return sha256(body.encode()).digest()


def next_head(head: bytes, digest: bytes) -> bytes:
    """The head of the chain after the revision with that digest."""
    return sha256(_HEAD_PREFIX + head + digest).digest()
