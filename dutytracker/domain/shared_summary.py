"""What a member let leave: the record of a share, kept in the log, and the digits by which people compare files."""

from datetime import date, datetime
from enum import StrEnum

from dutytracker.domain.dataclass import dataclass

FINGERPRINT_DIGITS = 30
_DIGITS_IN_A_GROUP = 5


class Detail(StrEnum):
    """How finely a share tells of a week."""

    WEEKS = "weeks"
    DAYS = "days"


class Recipient(StrEnum):
    """Who can read a share."""

    ANYONE = "anyone"
    """Whoever gets the file."""
    STEWARD = "steward"
    """Only who holds the key that the file was sealed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSummary:
    """One share that was saved. It can be looked up, and it cannot be undone: what has left has left.

    `digest` is the SHA-256 of the file's bytes as 64 hex digits; `first_week` and `last_week` are the first days of the
    first and the last week; `own_time` says whether places outside paid time were told apart.
    """

    digest: str
    made_at: datetime
    first_week: date
    last_week: date
    detail: Detail
    own_time: bool
    recipient: Recipient

    @property
    def fingerprint(self) -> str:
        """The digits that tell whether two people hold the same file."""
        return fingerprint(bytes.fromhex(self.digest))


def fingerprint(digest: bytes) -> str:
    """The last 30 decimal digits of a SHA-256 digest, read as one big-endian number, in six groups of five."""
    digits = f"{int.from_bytes(digest) % 10**FINGERPRINT_DIGITS:0{FINGERPRINT_DIGITS}d}"
    groups = range(0, FINGERPRINT_DIGITS, _DIGITS_IN_A_GROUP)
    return " ".join(digits[place : place + _DIGITS_IN_A_GROUP] for place in groups)
