"""A line that is sealed while the log is locked, so that only the open log can read it (docs/log-store.md, "Inbox").

Who can write into the folder can seal a line, too: the key is public. A sealed line therefore says what was typed and
when, as a claim; the log judges it when it takes it in.
"""

import json
from dataclasses import field
from datetime import UTC, datetime
from uuid import UUID, uuid4

from dutytracker.domain.dataclass import dataclass
from dutytracker.security.sealing import SealingKey, opened, sealed

FORMAT = b"dutytracker-inbox-1\n"
"""How a file begins."""

INFO = b"dutytracker-inbox-v1"

STEP_BYTES = 1024
"""What is sealed is filled up to a multiple of so many bytes: its length does not tell the line."""

_MOMENT = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedLine:
    """A line as it was typed. Instants are aware UTC, whole seconds.

    `id` is its own, so that it is never logged twice; `read_at` is the moment it is read for.
    """

    id: UUID
    text: str = field(repr=False)
    typed_at: datetime
    read_at: datetime


def seal_line(public: bytes, text: str, typed_at: datetime, *, read_at: datetime | None = None) -> bytes:
    """The line for whoever holds the private half of `public`; `read_at` where it is not read for when it was typed.

    Raises: `NoSealingKey`.
    """
    contents = {
        "v": 1,
        "id": str(uuid4()),
        "text": text,
        "typed_at": _moment_text(typed_at),
        "read_at": _moment_text(read_at or typed_at),
    }
    data = json.dumps(contents).encode()
    return FORMAT + sealed(data.ljust(-len(data) // STEP_BYTES * -STEP_BYTES), public, info=INFO)


def open_line(data: bytes, key: SealingKey) -> SealedLine | None:
    """What was sealed to that key; `None` for everything else, whatever is wrong with it."""
    if not data.startswith(FORMAT):
        return None
    plain = opened(data[len(FORMAT) :], key, info=INFO)
    try:
        return None if plain is None else _line_in(json.loads(plain))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _line_in(fields: dict[str, object]) -> SealedLine:
    """Raises: ValueError, TypeError, KeyError."""
    line_id, text = fields["id"], fields["text"]
    if set(fields) != {"v", "id", "text", "typed_at", "read_at"} or fields["v"] != 1:
        raise ValueError
    if not isinstance(line_id, str) or not isinstance(text, str):
        raise TypeError
    return SealedLine(
        id=UUID(line_id), text=text, typed_at=_moment(fields["typed_at"]), read_at=_moment(fields["read_at"])
    )


def _moment_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime(_MOMENT)


def _moment(text: object) -> datetime:
    return datetime.strptime(str(text), _MOMENT).replace(tzinfo=UTC)
