"""The receipt file (`.dutyreceipt`): a steward's signed word about a log, read strictly and always written the same."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Annotated, Literal

import msgspec

from dutytracker.domain.errors import Problem
from dutytracker.domain.receipts import Receipt, SignedReceipt
from dutytracker.domain.saying import said
from dutytracker.domain.share_head import ShareHead
from dutytracker.domain.text_rules import shown
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY, MEMBER_CODE
from dutytracker.exchange.envelope import Kind, bytes_of, signed_file, signed_value
from dutytracker.exchange.log_text import exact_instant, utc_text
from dutytracker.exchange.shape_words import shape_words
from dutytracker.exchange.strict_json import Refused, strict_value
from dutytracker.security.chain import canonical
from dutytracker.security.dsse import KEY_BYTES, Sign, public_key, signer

SUFFIX = ".dutyreceipt"
FORMAT = "dutytracker-receipt"
VERSION = 1
RECEIPT = Kind(payload_type="application/vnd.dutytracker.receipt+json", name="receipt", signed_by="steward_key")

MOST_BYTES = 10_000
"""A receipt has under a thousand bytes; what is far larger is none, and is not kept."""


class _Shape(msgspec.Struct, forbid_unknown_fields=True):
    """The whole payload; keys and the instant are still text."""

    format: Literal["dutytracker-receipt"]
    version: Literal[1]
    member: str
    key: str
    seq: Annotated[int, msgspec.Meta(ge=1)]
    head: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
    made_at: str
    steward_key: str


def holds_receipt(data: bytes) -> bool:
    """True where a file says that it is a receipt; what is too large for one is not looked at.

    Raises: `Refused` where a file of such a size is no sound JSON.
    """
    return len(data) <= MOST_BYTES and _is_receipt(strict_value(data))


def read_receipt(data: bytes) -> SignedReceipt:
    """The receipt that a file holds; its signature holds.

    Raises: `Refused`, with one sentence, unless the whole file is sound.
    """
    value = strict_value(data)
    if not isinstance(value, dict) or not _is_receipt(value):
        raise Refused("This is not a receipt of Duty Tracker: choose a file whose name ends in .dutyreceipt.")
    if len(data) > MOST_BYTES:
        raise Refused("This receipt is far larger than a receipt can be: ask the steward for it again.")
    return _receipt(_shaped(signed_value(value, RECEIPT)))


def write_receipt(receipt: SignedReceipt, sign: Sign) -> bytes:
    """The receipt as a signed file: the same bytes for the same receipt.

    Raises: `ValueError` where `sign` does not sign with the steward's key.
    """
    payload = canonical(
        {
            "format": FORMAT,
            "version": VERSION,
            "member": receipt.member,
            "key": b64encode(receipt.key).decode(),
            "seq": receipt.seq,
            "head": receipt.head,
            "made_at": utc_text(receipt.made_at),
            "steward_key": b64encode(receipt.steward_key).decode(),
        }
    )
    return signed_file(RECEIPT, payload.encode(), receipt.steward_key, sign)


def steward_receipt(head: ShareHead, private: bytes, made_at: datetime) -> bytes:
    """The receipt for the member whose share that is, signed with the raw private key of the steward."""
    receipt = SignedReceipt(
        member=head.member,
        key=head.key,
        seq=head.log.seq,
        head=head.log.head,
        made_at=made_at,
        steward_key=public_key(private),
    )
    return write_receipt(receipt, signer(private))


def record_of(receipt: SignedReceipt, file: bytes) -> Receipt:
    """The record of a receipt that was read from `file`."""
    return Receipt(
        digest=sha256(file).hexdigest(),
        steward_key=receipt.steward_key.hex(),
        seq=receipt.seq,
        head=receipt.head,
        made_at=receipt.made_at,
        file=file.decode(),
    )


def _is_receipt(value: object) -> bool:
    return isinstance(value, dict) and value.get("payloadType") == RECEIPT.payload_type


def _shaped(value: Mapping[str, object]) -> _Shape:
    if value.get("format") != FORMAT:
        raise Refused("This file is signed as a receipt but holds something else: ask the steward for it again.")
    version = value.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise Refused("This receipt was made by a newer version of Duty Tracker: install that version to take it.")
    try:
        return msgspec.convert(value, _Shape, strict=True)
    except msgspec.ValidationError as error:
        raise Refused(
            said("This receipt does not have the right shape{place}.", place=shape_words(str(error)))
        ) from error


def _receipt(found: _Shape) -> SignedReceipt:
    key = bytes_of(found.key)
    if key is None or len(key) != KEY_BYTES:
        raise _impossible("it names no key of a member")
    if not MEMBER_CODE.fullmatch(found.member):
        raise _impossible(said("it names no member ({member})", member=shown(found.member)))
    return SignedReceipt(
        member=found.member,
        key=key,
        seq=found.seq,
        head=found.head,
        made_at=_instant(found.made_at),
        steward_key=b64decode(found.steward_key),
    )


def _instant(text: str) -> datetime:
    try:
        found = exact_instant("made_at", text).replace(microsecond=0)
    except Problem as problem:
        raise _impossible("it does not say when it was made") from problem
    if not FIRST_DAY.year <= found.year <= LAST_DAY.year:
        raise _impossible("it says that it was made at an impossible time")
    return found


def _impossible(clause: str) -> Refused:
    return Refused(
        said("This receipt cannot be right, because {clause}: ask the steward to make it again.", clause=said(clause))
    )
