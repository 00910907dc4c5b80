"""Values on a message bus: text, numbers, lists, structures, and names with values of any kind."""

import ctypes
from ctypes import byref
from typing import Any

from dutytracker.domain.dataclass import dataclass

BASIC: dict[str, type[Any]] = {
    "y": ctypes.c_uint8,
    "b": ctypes.c_uint32,
    "n": ctypes.c_int16,
    "q": ctypes.c_uint16,
    "i": ctypes.c_int32,
    "u": ctypes.c_uint32,
    "x": ctypes.c_int64,
    "t": ctypes.c_uint64,
    "d": ctypes.c_double,
    "s": ctypes.c_char_p,
    "o": ctypes.c_char_p,
    "g": ctypes.c_char_p,
    "h": ctypes.c_int,
}


class Cursor(ctypes.Structure):
    """A place in a message; the library's own structure is a little smaller."""

    _fields_ = (("room", ctypes.c_uint64 * 16),)


@dataclass(frozen=True, slots=True)
class Variant:
    """A value that says itself of which type it is."""

    signature: str
    value: Any


def write_values(library: ctypes.CDLL, cursor: Cursor, signature: str, values: tuple[Any, ...]) -> None:
    """Writes each value as one complete type of `signature`."""
    for kind, value in zip(_types_in(signature), values, strict=True):
        _write(library, cursor, kind, value)


def read_values(library: ctypes.CDLL, cursor: Cursor) -> tuple[Any, ...]:
    """All values from the cursor on: structures as tuples, lists as lists, names with values as dicts."""
    values = []
    while (kind := chr(library.dbus_message_iter_get_arg_type(byref(cursor)))) != "\0":
        values.append(_read(library, cursor, kind))
        library.dbus_message_iter_next(byref(cursor))
    return tuple(values)


def _write(library: ctypes.CDLL, cursor: Cursor, kind: str, value: Any) -> None:
    head, rest = kind[0], kind[1:]
    if head in BASIC:
        raw = BASIC[head](value.encode() if isinstance(value, str) else value)
        library.dbus_message_iter_append_basic(byref(cursor), ord(head), byref(raw))
        return
    inside, contained = Cursor(), None
    if head == "v":
        contained, rest, parts = value.signature, value.signature, (value.value,)
    elif head == "a":
        contained = rest
        parts = tuple(value.items() if rest[0] == "{" else value)
        rest *= len(parts)
    else:
        rest, parts = rest[:-1], value
    code = {"(": "r", "{": "e"}.get(head, head)
    name = contained.encode() if contained is not None else None
    library.dbus_message_iter_open_container(byref(cursor), ord(code), name, byref(inside))
    write_values(library, inside, rest, parts)
    library.dbus_message_iter_close_container(byref(cursor), byref(inside))


def _read(library: ctypes.CDLL, cursor: Cursor, kind: str) -> Any:
    if kind in BASIC:
        raw = BASIC[kind]()
        library.dbus_message_iter_get_basic(byref(cursor), byref(raw))
        return raw.value.decode() if isinstance(raw.value, bytes) else bool(raw.value) if kind == "b" else raw.value
    holds_pairs = kind == "a" and library.dbus_message_iter_get_element_type(byref(cursor)) == ord("e")
    inside = Cursor()
    library.dbus_message_iter_recurse(byref(cursor), byref(inside))
    values = read_values(library, inside)
    if kind == "v":
        return values[0]
    if kind == "a":
        return dict(values) if holds_pairs else list(values)
    return values


def _types_in(signature: str) -> list[str]:
    """The complete types that follow each other in a signature: "sa{sv}" has "s" and "a{sv}"."""
    types, start, depth = [], 0, 0
    for index, sign in enumerate(signature):
        depth += (sign in "({") - (sign in ")}")
        if depth == 0 and sign != "a":
            types.append(signature[start : index + 1])
            start = index + 1
    return types
