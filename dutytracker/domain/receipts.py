"""A steward's receipt, as the member's log holds it."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A steward's signed word that a share of this log arrived, and how far the log had come then.

    From it on the past is fixed: the next shares show that they continue this head. `digest` is the SHA-256 of the
    file's bytes; it, `steward_key` (raw Ed25519) and `head` are 64 hex digits, lower case. `file` is the whole receipt
    as its JSON text, so that it can be shown again.
    """

    digest: str
    steward_key: str
    seq: int
    head: str
    made_at: datetime
    file: str
