"""Sealed shares: a signed share that only a steward can read (docs/formats.md, "Sealed share").

The signed file is lengthened with spaces to a multiple of 4 KiB, sealed (`security/sealing.py`), and wrapped in a JSON
object that names the key and nothing else. So a sealed file tells no more than roughly how long the share is. Each
sealing differs from every other, also of the same share to the same key.
"""

import re
from typing import Literal

import msgspec

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.domain.shared_summary import fingerprint
from dutytracker.exchange.canonical_json import canonical_bytes, canonical_value
from dutytracker.exchange.envelope import bytes_of
from dutytracker.exchange.strict_json import Refused, strict_value
from dutytracker.security.dsse import key_id
from dutytracker.security.sealing import ADDED_BYTES, NoSealingKey, SealingKey, opened, sealed

VERSION = 1
INFO = b"dutytracker-share-v1"
PADDED_TO = 4096
"""A share is lengthened to a multiple of so many bytes before it is sealed."""

_MOST_ITEMS = 100
_BEGINNING = re.compile(rb'\s*\{\s*"format"\s*:\s*"dutytracker-sealed"')
_KEY_ID = re.compile(r"[0-9a-f]{64}", re.ASCII)
_GROUPS_NAMED = 2


class SealedElsewhere(Refused):
    """A sealed share that may be sound, but whose key is not here."""


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal["dutytracker-sealed"]
    version: Literal[1]
    to: str
    sealed: bytes


class _Found(msgspec.Struct, forbid_unknown_fields=True):
    format: Literal["dutytracker-sealed"]
    version: Literal[1]
    to: str
    sealed: str


def seal(file: bytes, to: bytes) -> bytes:
    """The file around a signed share that only the raw X25519 key `to` opens; other bytes every time.

    Raises: `DutyError` where nothing can be sealed to that key.
    """
    padded = file + b" " * (-len(file) % PADDED_TO)
    try:
        secret = sealed(padded, to, info=INFO)
    except NoSealingKey as error:
        raise DutyError(
            "Nothing can be sealed to the key in this unit file: ask the steward for a new unit file."
        ) from error
    return canonical_bytes(_Written(format="dutytracker-sealed", version=1, to=key_id(to), sealed=secret))


def is_sealed(data: bytes) -> bool:
    """True for a file that begins as a sealed share does, sound or not."""
    return _BEGINNING.match(data) is not None


def unseal(data: bytes, key: SealingKey | None) -> bytes:
    """The signed file in a sealed share, without the spaces behind it; what it says has not been looked at.

    `key` is the steward's pair of the log at hand; `None` where there is no log, or none that has such a pair.

    Raises: `SealedElsewhere` where the share is sealed to another key, else `Refused` unless it opens. Which step of
    opening failed is not told.
    """
    to, secret = _parts(data)
    if key is None:
        raise SealedElsewhere(
            "This share is sealed to a steward's key, and no log with such a key is at hand: open it with the log that "
            "made the unit file; if it is lost, send a new unit file and ask for the shares again."
        )
    if to != key_id(key.public):
        digits = short_digits(bytes.fromhex(to))
        raise SealedElsewhere(
            said(
                "This share is sealed to another key than this log's (digits {digits} …): open it where that "
                "key is; if that key is lost, send the members a new unit file and ask for their shares "
                "again.",
                digits=digits,
            )
        )
    padded = opened(secret, key, info=INFO)
    if padded is None:
        raise Refused("This sealed share was altered or cut off on its way, so it cannot be opened: ask for it again.")
    file = padded.rstrip(b" ")
    if is_sealed(file):
        raise Refused("This share is sealed twice, which this program never does: ask the member to share it again.")
    return file


def short_digits(digest: bytes) -> str:
    """The first ten of the digits by which people compare keys and files, in two groups."""
    return " ".join(fingerprint(digest).split()[:_GROUPS_NAMED])


def _parts(data: bytes) -> tuple[str, bytes]:
    """The name of the key, and what is sealed to it. Raises: `Refused`."""
    written = canonical_value(data, _Written)
    to, secret = _read(data) if written is None else (written.to, written.sealed)
    if not _KEY_ID.fullmatch(to) or len(secret) < ADDED_BYTES:
        raise _damaged()
    return to, secret


def _read(data: bytes) -> tuple[str, bytes]:
    """The same of a file that another program wrote, or that is no sound one."""
    value = strict_value(data, most_items=_MOST_ITEMS)
    version = value.get("version") if isinstance(value, dict) else None
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise Refused("This sealed share was made by a newer version of Duty Tracker: install that version to read it.")
    try:
        found = msgspec.convert(value, _Found, strict=True)
    except msgspec.ValidationError as error:
        raise _damaged() from error
    secret = bytes_of(found.sealed)
    if secret is None:
        raise _damaged()
    return found.to, secret


def _damaged() -> Refused:
    return Refused("This sealed share is damaged or was changed by another program: ask for it again.")
