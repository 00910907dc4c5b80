"""Foreign files and foreign JSON, read so that nothing doubtful gets any further."""

import errno
import json
import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NoReturn

from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import hidden_in, text_trouble

MOST_BYTES = 16 * 1024 * 1024
MOST_DEPTH = 12
MOST_ITEMS = 2_000_000
MOST_MARKS_PER_ITEM = 4
"""The quotation marks of a key and its value; more show too many items before they cost memory."""
MOST_DIGITS = 15
"""Of a whole number, and on either side of a decimal point."""
LONGEST_TEXT = 10_000

_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)', re.DOTALL)
_DECIMAL = re.compile(rf"-?\d{{1,{MOST_DIGITS}}}\.\d{{1,{MOST_DIGITS}}}", re.ASCII)
_NOT_STRUCTURE = bytes(byte for byte in range(256) if byte not in b"[]{},")


class Refused(DutyError):
    """A file that was not taken; nothing was changed."""


def plain_file(path: Path) -> bytes:
    """The bytes of a regular file of at most 16 MiB.

    Raises: `Refused` for everything else: no such file, a folder, a link, a pipe, a device, a file that is too big.
    """
    with _regular(path) as (file, size):
        data = file.read(min(size, MOST_BYTES) + 1)
        if len(data) > size:
            data += file.read(MOST_BYTES + 1 - len(data))
    if len(data) > MOST_BYTES:
        raise Refused("This file is larger than 16 MiB, so it is no file of this program; choose another one.")
    return data


def plain_beginning(path: Path, length: int) -> bytes:
    """The first so many bytes of a regular file of any size. Raises: `Refused` for everything else."""
    with _regular(path) as (file, _size):
        return file.read(length)


def unreadable(error: OSError | ValueError) -> str:
    """Why a file cannot be opened, as a sentence."""
    number = error.errno if isinstance(error, OSError) else None
    if number == errno.ENOENT:
        return "There is no such file; check its name."
    if number in {errno.EACCES, errno.EPERM}:
        return "This file may not be read with your account; copy it to a folder of your own first."
    return "This file cannot be opened; check its name and where it lies."


def _check_size(text: str, most_items: int) -> None:
    if text.count('"') > MOST_MARKS_PER_ITEM * most_items:
        raise _too_many_items()
    structure = _STRING.sub("", text).encode().translate(None, _NOT_STRUCTURE)
    if len(structure) > most_items:
        raise _too_many_items()
    depth = 0
    for mark in structure.translate(None, b","):
        depth += 1 if mark in b"[{" else -1
        if depth > MOST_DEPTH:
            raise Refused("This file is nested deeper than any file of this program.")


def _too_many_items() -> Refused:
    return Refused("This file holds more items than a whole working life fills, so it is no file of this program.")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Refused("This file is ambiguous: in one place it says the same thing twice.")
    return found


def _no_float(_text: str) -> NoReturn:
    raise Refused("This file holds a decimal number where only whole numbers are used.")


def _decimal(text: str) -> float:
    if not _DECIMAL.fullmatch(text):
        raise Refused("This file holds a decimal number that is far too long or written in another way.")
    return float(text)


def _no_constant(_text: str) -> NoReturn:
    raise Refused("This file holds something that is not a number where only whole numbers are used.")


def _whole_number(text: str) -> int:
    if len(text) > MOST_DIGITS:
        raise Refused("This file holds a number that is far too large.")
    return int(text)


def _is_plainly_visible(text: str) -> bool:
    """True where no text in the file can hold anything but visible ASCII, as most files do."""
    return text.isascii() and "\\" not in text and "\x7f" not in text


def _texts(value: object) -> Iterator[str]:
    """Every text in `value`, keys included."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, list):
            waiting += one
        elif isinstance(one, dict):
            yield from one
            waiting += one.values()


def _check_text(text: str) -> None:
    hidden = hidden_in(text)
    if hidden is not None:
        raise Refused(
            said("This file holds text with an invisible character (U+{hidden}).", hidden=f"{ord(hidden):04X}")
        )
    trouble = text_trouble(text, LONGEST_TEXT)
    if trouble is not None:
        raise Refused(said("This file holds text that cannot be taken: text {trouble}.", trouble=said(trouble)))


def strict_value(
    data: bytes, *, most_items: int = MOST_ITEMS, decimals: bool = False, any_text: bool = False
) -> object:
    """The one JSON value that `data` holds: objects, arrays, text, whole numbers, true, false and null.

    With `decimals` also numbers with a decimal point, without an exponent; with `any_text`, of a file of which no text
    is kept, text of every kind.

    Raises: `Refused` for anything but strict UTF-8 without a byte order mark, nesting over 12, too many items, a key
    that comes twice, a decimal or huge number, and text that is invisible in part or not composed.
    """
    text = strict_text(data)
    _check_size(text, most_items)
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_decimal if decimals else _no_float,
            parse_int=_whole_number,
            parse_constant=_no_constant,
        )
    except (ValueError, RecursionError) as error:
        raise Refused("This file is damaged or was cut off: it is not complete JSON.") from error
    if not any_text and not _is_plainly_visible(text):
        for found in _texts(value):
            _check_text(found)
    return value


def strict_text(data: bytes) -> str:
    """The text of a file. Raises: `Refused` for anything but strict UTF-8 without a byte order mark."""
    if data.startswith(b"\xef\xbb\xbf"):
        raise Refused("This file begins with a byte order mark, so another program has changed it.")
    try:
        return data.decode("utf-8", "strict")
    except UnicodeDecodeError as error:
        raise Refused("This file is not UTF-8 text, so it is damaged or of another kind.") from error


_BINARY = getattr(os, "O_BINARY", 0)


@contextmanager
def _regular(path: Path) -> Iterator[tuple[BinaryIO, int]]:
    """A regular file, open for reading, and its size. Raises: `Refused` for everything else."""
    try:
        if not stat.S_ISREG(os.lstat(path).st_mode):
            raise Refused(_not_a_file(path))
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        with os.fdopen(handle, "rb") as file:
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                raise Refused(_not_a_file(path))
            yield file, found.st_size
    except (OSError, ValueError) as error:
        raise Refused(unreadable(error)) from error


def _not_a_file(path: Path) -> str:
    mode = os.lstat(path).st_mode
    if stat.S_ISDIR(mode):
        return "This is a folder, not a file; choose a file in it."
    if stat.S_ISLNK(mode):
        return "This is a link, not a file; choose the file it points to."
    return "This is not an ordinary file; choose a file on a disk."
