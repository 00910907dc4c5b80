"""The key file beside a log: small, strict, written in one step (docs/log-store.md)."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from dutytracker.domain.errors import DutyError
from dutytracker.security.chain import Json, canonical
from dutytracker.security.durable import replace_file
from dutytracker.security.faults import Damaged
from dutytracker.security.slots import (
    DATA_KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    OpenSlot,
    PassphraseSlot,
    Slot,
    Stretching,
    fields_of_stretching,
)

FORMAT = "dutytracker-key"
VERSION = 1
MOST_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The ways into a log: one slot; two, an open one and a passphrase, only while the first passphrase takes over."""

    slots: tuple[Slot, ...]

    @property
    def open_slot(self) -> OpenSlot | None:
        """The slot that needs no passphrase; `None` where there is none."""
        return next((slot for slot in self.slots if isinstance(slot, OpenSlot)), None)

    @property
    def passphrase_slot(self) -> PassphraseSlot | None:
        """The slot behind a passphrase; `None` where there is none."""
        return next((slot for slot in self.slots if isinstance(slot, PassphraseSlot)), None)


def write_key_file(path: Path, keys: KeyFile) -> None:
    """Puts the key file in place of the one that is there.

    Raises: `NotSaved`; then the old one is untouched.
    """
    contents = _contents([_fields_of(slot) for slot in keys.slots])
    text = json.dumps(contents | {"checksum": _checksum(contents)}, indent=1)
    replace_file(path, text.encode() + b"\n")


def read_key_file(path: Path) -> KeyFile:
    """The key file as it stands.

    Raises: `Damaged` where it is missing, broken or not what was written; `DutyError` where a newer program wrote it.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Damaged(f"The key file {path} is missing, so the log cannot be opened: put a copy of it back.") from None
    except OSError as error:
        raise DutyError(f"The key file {path} cannot be read ({error.strerror}): allow this program to.") from error
    try:
        fields = _fields_in(data)
        if _is_newer(fields):
            raise DutyError("This log was written by a newer Duty Tracker: install the newest version to open it.")
        return KeyFile(tuple(_slot_of(slot) for slot in _checked(fields)))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Damaged(
            f"The key file {path} is damaged. It was left as it is: put a copy of it back, then the log opens again."
        ) from None


def _contents(slots: Json) -> dict[str, Json]:
    return {"format": FORMAT, "version": VERSION, "slots": slots}


def _checksum(contents: Mapping[str, Json]) -> str:
    """Tells a broken file from a wrong passphrase; it protects nothing."""
    return sha256(canonical(contents).encode()).hexdigest()


def _fields_of(slot: Slot) -> dict[str, Json]:
    if isinstance(slot, OpenSlot):
        return {"kind": "open", "data_key": _text(slot.data_key)}
    return {
        **fields_of_stretching(slot.stretching, slot.salt),
        "nonce": _text(slot.nonce),
        "wrapped": _text(slot.wrapped),
    }


def _fields_in(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise ValueError
    fields = json.loads(data.decode("utf-8"))
    if not isinstance(fields, dict) or fields["format"] != FORMAT:
        raise ValueError
    return fields


def _is_newer(fields: Mapping[str, Any]) -> bool:
    return isinstance(fields["version"], int) and fields["version"] > VERSION


def _checked(fields: dict[str, Any]) -> list[dict[str, Any]]:
    """The slots, if the file is exactly as it was written."""
    slots: list[dict[str, Any]] = fields["slots"]
    contents = _contents(slots)
    if fields != contents | {"checksum": _checksum(contents)} or not slots:
        raise ValueError
    return slots


def _slot_of(fields: dict[str, Any]) -> Slot:
    slot: Slot
    if fields["kind"] == "open":
        slot = OpenSlot(_bytes(fields["data_key"], DATA_KEY_BYTES))
    else:
        slot = PassphraseSlot(
            stretching=Stretching(memory_kib=fields["memory_kib"], passes=fields["passes"], lanes=fields["lanes"]),
            salt=_bytes(fields["salt"], SALT_BYTES),
            nonce=_bytes(fields["nonce"], NONCE_BYTES),
            wrapped=_bytes(fields["wrapped"], WRAPPED_BYTES),
        )
        if not slot.stretching.is_bearable:
            raise ValueError
    if _fields_of(slot) != fields:
        raise ValueError
    return slot


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str, length: int) -> bytes:
    data = base64.b64decode(text, validate=True)
    if len(data) != length:
        raise ValueError
    return data
