"""One file that holds a whole log: its key file, its encrypted database, and the collections of a steward.

The layout is frozen (`docs/log-store.md`, "A backup").
"""

import json
import os
import stat
import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from secrets import token_hex
from typing import Any, BinaryIO, TypeVar

from dutytracker.domain.dataclass import dataclass
from dutytracker.security.chain import Json, canonical
from dutytracker.security.durable import make_private_folder, not_saved, open_private, sync_folder
from dutytracker.store.backups.faults import damaged_backup, newer_backup, no_backup, unreadable
from dutytracker.store.backups.parts import PARTS, Part, sound_parts
from dutytracker.store.record_values import instant_of, instant_text

MAGIC = b"\x89DutyBak\r\n\x1a\n"
FORMAT = "dutytracker-backup"
VERSION = 1
MOST_HEADER_BYTES = 1024 * 1024
BLOCK = 64 * 1024
"""So small that the memory of one is used for the next; of large ones some would stay with the process."""

STEP = 4 * 1024 * 1024

GoOn = Callable[[], None]
"""Is called between the steps of long work, and ends it by raising."""

_FIXED = struct.Struct(f">{len(MAGIC)}sII")
_DIGEST_BYTES = 32

Of = TypeVar("Of")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a backup says of itself to anyone who has it.

    `made_at` is aware UTC in whole seconds; `log_version` the last migration of the log in it. Not `is_protected`
    means that anyone who has the file can read it. `state` is a keyed digest of what the log held (`state_of`), empty
    where that is not known. `left_out` counts collections that were missing or damaged.
    """

    made_at: datetime
    program: str
    log_version: str
    is_protected: bool
    state: str
    left_out: int


def to_the_end() -> None:
    """Lets the work go on."""


def write_container(path: Path, contents: Contents, folder: Path, *, go_on: GoOn = to_the_end) -> None:
    """Puts a backup of the files in `folder` in the place of `path`, private, once it was read back as it should be.

    Raises: `NotSaved`, and as `go_on`, which is asked before that; then `path` is as it was.
    """
    new = path.with_name(f".{path.name}.{token_hex(4)}")
    try:
        try:
            parts = sound_parts(folder)
            with open_private(new) as file:
                file.write(_header(contents, parts))
                for part in parts:
                    with (folder / part.name).open("rb") as source:
                        copy_in_steps(source, file)
                file.flush()
                os.fsync(file.fileno())
            check(new)
            go_on()
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
        with suppress(OSError):  # not every drive can do that, and the file is there
            sync_folder(path.parent)
    except OSError as error:
        raise not_saved(path.parent, error) from error


def begins_like_one(path: Path) -> bool:
    """True for a file that begins as every backup does; false also where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def contents_of(path: Path) -> Contents:
    """What a backup says of itself; its parts are not read.

    Raises: `Damaged`; `DutyError` where it is no backup, where a newer program wrote it, or where it cannot be read.
    """
    with _opened(path) as (_, contents, _parts):
        return contents


def may_hold(path: Path, name: str) -> bool:
    """True where a backup has a part of that name, or where some were left out of it. Raises: as `contents_of`."""
    with _opened(path) as (_, contents, parts):
        return contents.left_out > 0 or any(part.name == name for part in parts)


def check(path: Path) -> Contents:
    """What a backup says of itself, once every byte was found to be what was written. Raises: as `contents_of`."""
    with _opened(path) as (file, contents, parts):
        for part in parts:
            for _ in _blocks(path, file, part):
                pass
        return contents


def extract(path: Path, folder: Path) -> Contents:
    """Writes the parts of a backup into a folder of their own, each private and as it was.

    Raises: as `contents_of`, and `NotSaved`; what was written until then stays.
    """
    with _opened(path) as (file, contents, parts):
        for part in parts:
            place = folder / part.name
            make_private_folder(place.parent)
            blocks = _blocks(path, file, part)
            try:
                with open_private(place) as target:
                    _fill(target, blocks)
            except OSError as error:
                raise not_saved(folder, error) from error
        return contents


def copy_in_steps(source: BinaryIO, target: BinaryIO) -> None:
    """Copies the rest of a file, seen onto the disk step by step: nobody who writes meanwhile waits for all of it."""
    while block := source.read(BLOCK):
        target.write(block)
        if source.tell() % STEP == 0:
            _see_onto_disk(target)
    _see_onto_disk(target)


def _fill(target: BinaryIO, blocks: Iterator[bytes]) -> None:
    target.writelines(blocks)
    _see_onto_disk(target)


def _see_onto_disk(target: BinaryIO) -> None:
    target.flush()
    os.fsync(target.fileno())


def _header(contents: Contents, parts: Sequence[Part]) -> bytes:
    said: dict[str, Json] = {
        "format": FORMAT,
        "made_at": instant_text(contents.made_at),
        "program": contents.program,
        "log_version": contents.log_version,
        "protected": contents.is_protected,
        "state": contents.state,
        "left_out": contents.left_out,
        "parts": [{"name": part.name, "bytes": part.length, "sha256": part.digest} for part in parts],
    }
    text = canonical(said).encode()
    head = _FIXED.pack(MAGIC, VERSION, len(text)) + text
    return head + sha256(head).digest()


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, Contents, Sequence[Part]]]:
    """The file behind its header, and what that says. What the system refuses while it is open is a sentence too."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise no_backup(path)
        with path.open("rb") as file:
            yield file, *_read_header(path, file)
    except OSError as error:
        raise unreadable(path, error) from error


def _read_header(path: Path, file: BinaryIO) -> tuple[Contents, Sequence[Part]]:
    fixed = file.read(_FIXED.size)
    if not fixed.startswith(MAGIC):
        raise no_backup(path)
    if len(fixed) < _FIXED.size:
        raise damaged_backup(path)
    _, version, length = _FIXED.unpack(fixed)
    if version > VERSION and length <= MOST_HEADER_BYTES:
        raise newer_backup(path)
    text = file.read(min(length, MOST_HEADER_BYTES))
    if file.read(_DIGEST_BYTES) != sha256(fixed + text).digest():
        raise damaged_backup(path)
    try:
        contents, parts = _understood(json.loads(text))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise damaged_backup(path) from None
    start = file.tell()
    if os.fstat(file.fileno()).st_size != start + sum(part.length for part in parts):
        raise damaged_backup(path)
    return contents, parts


def _understood(said: Mapping[str, Any]) -> tuple[Contents, Sequence[Part]]:
    """Raises: ValueError, KeyError, TypeError where the header is not one that this version writes."""
    contents = Contents(
        made_at=instant_of(said["made_at"]),
        program=_typed(said["program"], str),
        log_version=_typed(said["log_version"], str),
        is_protected=_typed(said["protected"], bool),
        state=_typed(said["state"], str),
        left_out=_typed(said["left_out"], int),
    )
    parts = [Part(one["name"], _typed(one["bytes"], int), _typed(one["sha256"], str)) for one in said["parts"]]
    names = [part.name for part in parts]
    sound = all(PARTS.fullmatch(name) for name in names) and all(part.length >= 0 for part in parts)
    if said["format"] != FORMAT or not sound or len(set(names)) != len(names) or names[:2] != ["log.key", "log.db"]:
        raise ValueError
    return contents, parts


def _typed(value: Any, kind: type[Of]) -> Of:
    if type(value) is not kind:
        raise TypeError
    return value


def _blocks(path: Path, file: BinaryIO, part: Part) -> Iterator[bytes]:
    """The bytes of the next part. Raises: `Damaged` at its end where they are not those that were written."""
    left, digest = part.length, sha256()
    while left and (block := file.read(min(BLOCK, left))):
        left -= len(block)
        digest.update(block)
        yield block
    if left or digest.hexdigest() != part.digest:
        raise damaged_backup(path)
