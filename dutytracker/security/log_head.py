"""Where a log stood after a change, and the seal by which it knows its own word again (docs/log-store.md; frozen)."""

import hmac
import json
from dataclasses import asdict

from dutytracker.domain.dataclass import dataclass

FORMAT = "dutytracker-head"
VERSION = 1
SIZE = 320
"""Every head is written in so many bytes, filled up with spaces, so that one takes the place of another in one step."""

_KEY_OF = b"dutytracker-head-v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHead:
    """A place in the history: the last revision and its head as hex digits, the last change and its instant as text."""

    seq: int
    head: str
    change: int
    at: str


def seal_key(private: bytes) -> bytes:
    """The key of the seal, from the private half of the member's signing key: that of every copy of one log."""
    return hmac.digest(private, _KEY_OF, "sha256")


def sealed(head: LogHead, key: bytes) -> bytes:
    """A head as the bytes of a file."""
    fields = {"format": FORMAT, "version": VERSION, **asdict(head)}
    return _text({**fields, "seal": _seal(fields, key)}).encode().ljust(SIZE - 1) + b"\n"


def unsealed(data: bytes, key: bytes) -> LogHead | None:
    """The head in the bytes of a file; `None` where they are not exactly what `sealed` made with that key."""
    try:
        fields = json.loads(data)
        head = LogHead(**{name: fields[name] for name in LogHead.__dataclass_fields__})
        is_ours = hmac.compare_digest(sealed(head, key), data)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return head if is_ours else None


def _seal(fields: dict[str, object], key: bytes) -> str:
    return hmac.digest(key, _text(fields).encode(), "sha256").hex()


def _text(fields: dict[str, object]) -> str:
    return json.dumps(fields, sort_keys=True, separators=(",", ":"))
