"""A steward's receipt: as its file says it, and as the member's log holds it."""

from datetime import datetime

from dutytracker.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedReceipt:
    """A steward's word, signed with `steward_key`, that a share of the member with `key` told of the log up to `seq`.

    Keys are raw Ed25519 public keys, `head` is 64 hex digits, lower case, `made_at` aware UTC.
    """

    member: str
    key: bytes
    seq: int
    head: str
    made_at: datetime
    steward_key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A receipt that the log of its member holds. From it on the past is fixed: shares show that they continue `head`.

    `digest` is the SHA-256 of the file's bytes; it, `steward_key` (raw Ed25519) and `head` are 64 hex digits, lower
    case. `file` is the whole receipt as its JSON text, so that it can be shown again.
    """

    digest: str
    steward_key: str
    seq: int
    head: str
    made_at: datetime
    file: str


def newest_of_each_steward(receipts: tuple[Receipt, ...]) -> tuple[Receipt, ...]:
    """Of each steward the receipt that reaches furthest; the one that reaches least far first."""
    newest: dict[str, Receipt] = {}
    for receipt in sorted(receipts, key=_reach):
        newest[receipt.steward_key] = receipt
    return tuple(sorted(newest.values(), key=_reach))


def _reach(receipt: Receipt) -> tuple[int, datetime, str]:
    return receipt.seq, receipt.made_at, receipt.digest
