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
    return _encode(value)


def commitment(salt: bytes, value: Json) -> str:
    """What a revision says about a field without telling it, as 64 hex digits."""
    return sha256(salt + _encode(value).encode()).hexdigest()


def commitments(fields: Mapping[str, Json], salts: bytes) -> dict[str, str]:
    """The commitment of each field; `salts` are those of the fields in the order of their names, end to end."""
    return {
        name: commitment(salts[place * SALT_BYTES : (place + 1) * SALT_BYTES], fields[name])
        for place, name in enumerate(sorted(fields))
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
