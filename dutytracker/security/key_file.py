"""The key file beside a log: small, strict, written in one step (docs/log-store.md)."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.security.chain import Json, canonical
from dutytracker.security.durable import replace_file
from dutytracker.security.faults import Damaged
from dutytracker.security.slot_fields import bytes_in, fields_of_slot, slot_in, text_of
from dutytracker.security.slots import (
    NONCE_BYTES,
    WRAPPED_BYTES,
    KeyringSlot,
    OpenSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
    slot_of,
)

FORMAT = "dutytracker-key"
VERSION = 2
MOST_BYTES = 64 * 1024
INBOX_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSlots:
    """The slots of a new data key, until the log and all that goes with it has it.

    `nonce` and `before` are the data key that is to go, wrapped by AES-256-GCM under the one to come, so that whoever
    has the new one can end what was cut off.
    """

    slots: tuple[Slot, ...]
    nonce: bytes
    before: bytes


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The ways into a log: an open slot, or one behind a passphrase, to which a recovery sheet and a keyring may come.

    An open one and a passphrase stand together only while a first passphrase takes over. `inbox_key` is the raw X25519
    public key that lines are sealed to while the log is locked; `next` is there while a new data key takes over.
    """

    slots: tuple[Slot, ...]
    inbox_key: bytes | None = None
    next: NextSlots | None = None

    @property
    def rings(self) -> tuple[tuple[Slot, ...], ...]:
        """The slots that hold, and after them those that are to take their place."""
        return (self.slots,) if self.next is None else (self.slots, self.next.slots)

    @property
    def open_slot(self) -> OpenSlot | None:
        """The slot that needs no passphrase; `None` where there is none."""
        return slot_of(self.slots, OpenSlot)

    @property
    def passphrase_slot(self) -> PassphraseSlot | None:
        """The slot behind a passphrase; `None` where there is none."""
        return slot_of(self.slots, PassphraseSlot)

    @property
    def recovery_slot(self) -> RecoverySlot | None:
        """The slot behind a recovery sheet; `None` where there is none."""
        return slot_of(self.slots, RecoverySlot)

    @property
    def keyring_slot(self) -> KeyringSlot | None:
        """The slot behind the keyring of the computer; `None` where there is none."""
        return slot_of(self.slots, KeyringSlot)


def write_key_file(path: Path, keys: KeyFile) -> None:
    """Puts the key file in place of the one that is there.

    Raises: `NotSaved`; then the old one is untouched.
    """
    replace_file(path, key_file_bytes(keys))


def key_file_bytes(keys: KeyFile) -> bytes:
    """What lies in the file: of version 1 where nothing of version 2 is used, so that an older program reads it."""
    contents = _contents(keys, 2 if _needs_version_2(keys) else 1)
    return json.dumps(contents | {"checksum": _checksum(contents)}, indent=1).encode() + b"\n"


def read_key_file(path: Path) -> KeyFile:
    """The key file as it stands.

    Raises: `Damaged` where it is missing, broken or not what was written; `DutyError` where a newer program wrote it.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise Damaged(
            said("The key file {path} is missing, so the log cannot be opened: put a copy of it back.", path=path)
        ) from None
    except OSError as error:
        raise DutyError(
            said(
                "The key file {path} cannot be read ({strerror}): allow this program to.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
    return key_file_in(data, path)


def key_file_in(data: bytes, path: Path) -> KeyFile:
    """The key file whose bytes were read from `path`.

    Raises: `Damaged` where it is broken or not what was written; `DutyError` where a newer program wrote it.
    """
    try:
        fields = _fields_in(data)
        if _is_newer(fields):
            raise DutyError("This log was written by a newer Duty Tracker: install the newest version to open it.")
        return _checked(fields)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Damaged(
            said(
                "The key file {path} is damaged. It was left as it is: put a copy of it back, then the log "
                "opens again.",
                path=path,
            )
        ) from None


def _needs_version_2(keys: KeyFile) -> bool:
    newer = (RecoverySlot, KeyringSlot)
    return keys.inbox_key is not None or keys.next is not None or any(isinstance(slot, newer) for slot in keys.slots)


def _contents(keys: KeyFile, version: int) -> dict[str, Json]:
    contents: dict[str, Json] = {
        "format": FORMAT,
        "version": version,
        "slots": [fields_of_slot(slot) for slot in keys.slots],
    }
    if version == 1:
        return contents
    return contents | {
        "inbox": None if keys.inbox_key is None else text_of(keys.inbox_key),
        "next": None if keys.next is None else _fields_of_next(keys.next),
    }


def _fields_of_next(following: NextSlots) -> dict[str, Json]:
    return {
        "slots": [fields_of_slot(slot) for slot in following.slots],
        "nonce": text_of(following.nonce),
        "before": text_of(following.before),
    }


def _checksum(contents: Mapping[str, Json]) -> str:
    """Tells a broken file from a wrong passphrase; it protects nothing."""
    return sha256(canonical(contents).encode()).hexdigest()


def _fields_in(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise ValueError
    fields = json.loads(data.decode("utf-8"))
    if not isinstance(fields, dict) or fields["format"] != FORMAT:
        raise ValueError
    return fields


def _is_newer(fields: Mapping[str, Any]) -> bool:
    return isinstance(fields["version"], int) and fields["version"] > VERSION


def _checked(fields: dict[str, Any]) -> KeyFile:
    """The key file, if it is exactly as it was written."""
    version = fields["version"]
    if type(version) is not int or version not in {1, 2}:
        raise ValueError
    slots = tuple(slot_in(slot) for slot in fields["slots"])
    inbox, following = (fields["inbox"], fields["next"]) if version == 2 else (None, None)
    keys = KeyFile(
        slots,
        None if inbox is None else bytes_in(inbox, INBOX_BYTES),
        None if following is None else _next_in(following),
    )
    contents = _contents(keys, version)
    if fields != contents | {"checksum": _checksum(contents)}:
        raise ValueError
    if not slots or (version == 1 and _needs_version_2(keys)) or not all(map(_can_stand_together, keys.rings)):
        raise ValueError
    return keys


def _next_in(fields: dict[str, Any]) -> NextSlots:
    following = NextSlots(
        slots=tuple(slot_in(slot) for slot in fields["slots"]),
        nonce=bytes_in(fields["nonce"], NONCE_BYTES),
        before=bytes_in(fields["before"], WRAPPED_BYTES),
    )
    if slot_of(following.slots, PassphraseSlot) is None or slot_of(following.slots, OpenSlot) is not None:
        raise ValueError
    return following


def _can_stand_together(slots: tuple[Slot, ...]) -> bool:
    """False for two of a kind, and for a sheet or keyring without a passphrase or beside an open slot."""
    kinds = {type(slot) for slot in slots}
    extra = kinds & {RecoverySlot, KeyringSlot}
    return len(kinds) == len(slots) and (not extra or (PassphraseSlot in kinds and OpenSlot not in kinds))
