"""The share file (`.dutyshare`): a member's signed summary, read strictly and written the same way every time."""

import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import cast

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.domain.sharing import Share
from dutytracker.exchange.canonical_json import canonical_bytes, canonical_value
from dutytracker.exchange.envelope import (
    MOST_PAYLOAD_BYTES,
    Kind,
    envelope_value,
    payload_value,
    signed_file,
    signed_shape,
    signed_value,
)
from dutytracker.exchange.sealed_share import is_sealed, unseal
from dutytracker.exchange.share_reading import share_from
from dutytracker.exchange.share_shape import ShareShape, shaped
from dutytracker.exchange.share_soundness import SoundShare, sound
from dutytracker.exchange.share_writing import fields_of
from dutytracker.exchange.strict_json import Refused
from dutytracker.security.chain import canonical
from dutytracker.security.sealing import SealingKey

SUFFIX = ".dutyshare"
SHARE = Kind(payload_type="application/vnd.dutytracker.share+json", name="share", signed_by="key")

_OTHERS = {
    "application/vnd.dutytracker.receipt+json": "This is a receipt, not a share: a receipt is taken by import.",
    "application/vnd.dutytracker.unit+json": "This is a unit file, not a share: members open it.",
}
_FORMAT = re.compile(rb'\s*\{\s*"format"\s*:\s*"([a-z-]+)"')
_SOMETHING_ELSE = re.compile(rb"\s*[^\s{\x00\xef\xfe\xff]")
"""Begins neither like a share nor like one in another encoding."""
_PLAIN = {
    b"dutytracker-log": "This is a whole log, not a share: ask its owner for a share, which tells only totals.",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """What a share file holds: the signed payload, and what it says."""

    payload: bytes
    digest: bytes
    """SHA-256 of the payload in the form in which the program writes it: the same for the same share."""
    sound: SoundShare


def open_share(data: bytes, sealing_key: SealingKey | None = None) -> Opened:
    """What a share file holds, plain or sealed to that key; its signature holds and its totals add up.

    Raises: `Refused`, with one sentence for a steward, unless the whole file is sound; `SealedElsewhere` where it is
    sealed to another key, or there is none.
    """
    if is_sealed(data):
        data = unseal(data, sealing_key)
    written = signed_shape(data, SHARE, ShareShape)
    if written is not None and written[1].formulas == FORMULAS_VERSION:
        payload, found = written
        return Opened(payload, sha256(payload).digest(), sound(found))
    envelope = _envelope(data)
    found = shaped(signed_value(envelope, SHARE))
    digest = sha256(canonical_bytes(found)).digest()
    return Opened(b64decode(str(envelope["payload"])), digest, sound(found))


def read_share(data: bytes, sealing_key: SealingKey | None = None) -> Share:
    """The share that a file holds, its weeks oldest first. Raises: as `open_share` does."""
    return share_from(open_share(data, sealing_key).sound)


def open_payload(payload: bytes) -> SoundShare:
    """What a share says, by its payload alone. Raises: `Refused` unless it is sound."""
    written = canonical_value(payload, ShareShape)
    if written is not None and written.formulas == FORMULAS_VERSION:
        return sound(written)
    return sound(shaped(cast("dict[str, object]", payload_value(payload))))


def _no_share() -> Refused:
    return Refused("This is not a share of Duty Tracker: choose a .dutyshare file.")


def _envelope(data: bytes) -> Mapping[str, object]:
    """The envelope around a share, whose signature has not been looked at."""
    plain = _FORMAT.match(data)
    if plain is not None and plain[1] in _PLAIN:
        raise Refused(_PLAIN[plain[1]])
    try:
        value = envelope_value(data)
    except Refused as refusal:
        raise (_no_share() if _SOMETHING_ELSE.match(data) else refusal) from refusal
    if not isinstance(value, dict) or "payload" not in value:
        raise _no_share()
    other = _OTHERS.get(_text(value, "payloadType"))
    if other is not None:
        raise Refused(other)
    if value.get("payloadType") != SHARE.payload_type:
        raise SHARE.damaged
    return value


def write_share(share: Share, sign: Callable[[bytes], bytes]) -> bytes:
    """The share as a signed file: the same bytes for the same share.

    Raises: `DutyError` where a week holds more than a share can tell, such as more minutes than a week has, or where
    the share would be larger than a reader takes.
    """
    payload = canonical(fields_of(share)).encode()
    if len(payload) > MOST_PAYLOAD_BYTES:
        raise DutyError("These weeks make a share that is larger than 8 MiB, which nobody could read: share fewer.")
    try:
        sound(shaped(cast("dict[str, object]", payload_value(payload))))
    except Refused as refusal:
        raise DutyError(
            said(
                "These weeks cannot be shared: a reader would refuse them, because it would say: {sentence}",
                sentence=said(refusal.sentence),
            )
        ) from refusal
    return signed_file(SHARE, payload, share.key, sign)


def _text(value: object, name: str) -> str:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""
