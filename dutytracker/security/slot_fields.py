"""Slots as the key file writes them, and back, strictly."""

import base64
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from dutytracker.security.chain import Json
from dutytracker.security.slots import (
    DATA_KEY_BYTES,
    ENTRY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    KeyringSlot,
    OpenSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
    Stretching,
    fields_of_entry,
    fields_of_sheet,
    fields_of_stretching,
)


def fields_of_slot(slot: Slot) -> dict[str, Json]:
    """The fields of a slot, in the order of the page for strangers."""
    bound: Mapping[str, Json]
    match slot:
        case OpenSlot():
            return {"kind": "open", "data_key": text_of(slot.data_key)}
        case PassphraseSlot():
            bound = fields_of_stretching(slot.stretching, slot.salt)
        case RecoverySlot():
            bound = fields_of_sheet(slot.made_on, slot.salt)
        case KeyringSlot():
            bound = fields_of_entry(slot.entry)
    return {**bound, "nonce": text_of(slot.nonce), "wrapped": text_of(slot.wrapped)}


def slot_in(fields: dict[str, Any]) -> Slot:
    """The slot of fields that somebody may have made up.

    Raises: ValueError, KeyError or TypeError unless they are exactly what is written of it.
    """
    slot = _READERS[fields["kind"]](fields)
    if fields_of_slot(slot) != fields:
        raise ValueError
    return slot


def text_of(data: bytes) -> str:
    """Bytes as base64."""
    return base64.b64encode(data).decode()


def bytes_in(text: str, length: int) -> bytes:
    """The bytes of base64. Raises: ValueError or TypeError unless it is that, and of so many bytes."""
    data = base64.b64decode(text, validate=True)
    if len(data) != length or text_of(data) != text:
        raise ValueError
    return data


def _open_slot(fields: dict[str, Any]) -> OpenSlot:
    return OpenSlot(bytes_in(fields["data_key"], DATA_KEY_BYTES))


def _passphrase_slot(fields: dict[str, Any]) -> PassphraseSlot:
    numbers = [fields[name] for name in ("memory_kib", "passes", "lanes")]
    stretching = Stretching(memory_kib=numbers[0], passes=numbers[1], lanes=numbers[2])
    if any(type(number) is not int for number in numbers) or not stretching.is_bearable:
        raise ValueError
    return PassphraseSlot(stretching=stretching, salt=bytes_in(fields["salt"], SALT_BYTES), **_wrapped(fields))


def _recovery_slot(fields: dict[str, Any]) -> RecoverySlot:
    made_on = date.fromisoformat(fields["made_on"])
    return RecoverySlot(made_on=made_on, salt=bytes_in(fields["salt"], SALT_BYTES), **_wrapped(fields))


def _keyring_slot(fields: dict[str, Any]) -> KeyringSlot:
    return KeyringSlot(entry=bytes_in(fields["entry"], ENTRY_BYTES), **_wrapped(fields))


def _wrapped(fields: dict[str, Any]) -> dict[str, bytes]:
    return {"nonce": bytes_in(fields["nonce"], NONCE_BYTES), "wrapped": bytes_in(fields["wrapped"], WRAPPED_BYTES)}


_READERS: Mapping[str, Callable[[dict[str, Any]], Slot]] = {
    "open": _open_slot,
    "passphrase": _passphrase_slot,
    "recovery": _recovery_slot,
    "keyring": _keyring_slot,
}
