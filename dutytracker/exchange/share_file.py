"""The share file (`.dutyshare`): a member's signed summary, read strictly and written the same way every time."""

from collections.abc import Callable
from typing import cast

from dutytracker.domain.errors import DutyError
from dutytracker.domain.sharing import Share
from dutytracker.exchange.envelope import Kind, signed_file, signed_value
from dutytracker.exchange.share_reading import share_from
from dutytracker.exchange.share_shape import shaped
from dutytracker.exchange.share_writing import fields_of
from dutytracker.exchange.strict_json import MOST_BYTES, Refused, strict_value
from dutytracker.security.chain import canonical

SUFFIX = ".dutyshare"
SHARE = Kind(payload_type="application/vnd.dutytracker.share+json", name="share", signed_by="key")

_OTHERS = {
    "application/vnd.dutytracker.receipt+json": "This is a receipt, not a share: a receipt is taken by import.",
    "application/vnd.dutytracker.unit+json": "This is a unit file, not a share: members open it.",
}
_PLAIN = {
    "dutytracker-log": "This is a whole log, not a share: ask its owner for a share, which tells only totals.",
    "dutytracker-sealed": "This share is sealed to a steward's key: it can be read only where that key is.",
}

_NO_SHARE = "This is not a share of Duty Tracker: choose a file whose name ends in .dutyshare."


def read_share(data: bytes) -> Share:
    """The share that a file holds, its weeks oldest first; its signature holds and its totals add up.

    Raises: `Refused`, with one sentence for a steward, unless the whole file is sound.
    """
    value = strict_value(data)
    if not isinstance(value, dict) or "payload" not in value:
        raise Refused(
            _PLAIN.get(_text(value, "format"), "This is not a share of Duty Tracker: choose a .dutyshare file.")
        )
    other = _OTHERS.get(_text(value, "payloadType"))
    if other is not None:
        raise Refused(other)
    if value.get("payloadType") != SHARE.payload_type:
        raise SHARE.damaged
    return share_from(shaped(signed_value(value, SHARE)))


def write_share(share: Share, sign: Callable[[bytes], bytes]) -> bytes:
    """The share as a signed file: the same bytes for the same share.

    Raises: `DutyError` where a week holds more than a share can tell, such as more minutes than a week has, or where
    the file would be larger than a reader takes.
    """
    payload = canonical(fields_of(share)).encode()
    try:
        share_from(shaped(cast("dict[str, object]", strict_value(payload))))
    except Refused as refusal:
        raise DutyError(
            f"These weeks cannot be shared: a reader would refuse them, because it would say: {refusal.sentence}"
        ) from refusal
    file = signed_file(SHARE, payload, share.key, sign)
    if len(file) > MOST_BYTES:
        raise DutyError("These weeks make a share that is larger than 16 MiB, which nobody could read: share fewer.")
    return file


def _text(value: object, name: str) -> str:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""
