"""An own connection to one of the two message buses of a Linux desktop, through the library that Qt itself needs.

Qt's module for these buses can neither write nor read a list of structures from Python, which the portal wants.
"""

import ctypes
import os
from collections.abc import Iterator
from enum import Enum, IntEnum, auto
from functools import cache
from pathlib import Path
from typing import Any
from weakref import finalize

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.desktop.bus_values import Cursor, read_values, write_values
from dutytracker.ui.desktop.kind_of_desktop import Unavailable

DAEMON, DAEMON_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"
PROPERTIES = "org.freedesktop.DBus.Properties"
SYSTEM_BUS = "/var/run/dbus/system_bus_socket"
PATIENCE = 500
"""Milliseconds that are waited for a program that is known to run."""


class Kind(IntEnum):
    """What a message is."""

    CALL = 1
    ANSWER = 2
    ERROR = 3
    SIGNAL = 4


class Which(Enum):
    """The bus of the person's session, or of the whole computer."""

    SESSION = auto()
    SYSTEM = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """What is called: a method of an interface of an object of a program."""

    program: str
    path: str
    interface: str
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What came. `answers` is the number of the call that an answer or an error is for, otherwise 0."""

    kind: Kind
    path: str
    interface: str
    member: str
    sender: str
    number: int
    answers: int
    values: tuple[Any, ...]


class Bus:
    """One connection, which ends with its object."""

    def __init__(self, which: Which) -> None:
        """Connects. Raises: OSError where there is no such bus, or no library to reach it."""
        address = _address_of(which)
        self._dbus = _library()
        self._connection = self._dbus.dbus_connection_open_private(address.encode(), None)
        if not self._connection:
            raise Unavailable
        finalize(self, _end, self._dbus, self._connection)
        is_registered = self._dbus.dbus_bus_register(self._connection, None)
        self._dbus.dbus_connection_set_exit_on_disconnect(self._connection, 0)
        if not is_registered:
            raise Unavailable

    @property
    def name(self) -> str:
        """What the bus calls this connection."""
        return _text(self._dbus.dbus_bus_get_unique_name(self._connection))

    @property
    def file_number(self) -> int:
        """Readable when messages came."""
        number = ctypes.c_int(-1)
        self._dbus.dbus_connection_get_unix_fd(self._connection, ctypes.byref(number))
        return number.value

    @property
    def is_broken(self) -> bool:
        """True once the bus is gone."""
        return not self._dbus.dbus_connection_get_is_connected(self._connection)

    def call(self, address: Address, signature: str = "", *values: Any) -> int:
        """Calls a method and does not wait; answers the number by which its answer is known."""
        message = self._message_to(address, signature, values)
        number = ctypes.c_uint32(0)
        self._dbus.dbus_connection_send(self._connection, message, ctypes.byref(number))
        self._dbus.dbus_message_unref(message)
        self._dbus.dbus_connection_flush(self._connection)
        return number.value

    def ask(self, address: Address, signature: str = "", *values: Any) -> tuple[Any, ...] | None:
        """What a method of a program that runs answers; `None` where it refuses, is not there, or takes too long."""
        message = self._message_to(address, signature, values)
        self._dbus.dbus_message_set_auto_start(message, 0)
        answer = self._dbus.dbus_connection_send_with_reply_and_block(self._connection, message, PATIENCE, None)
        self._dbus.dbus_message_unref(message)
        return self._taken(answer).values if answer else None

    def property_of(self, program: str, path: str, interface: str, name: str) -> Any:
        """One property of an object; `None` where there is none."""
        answer = self.ask(
            Address(program=program, path=path, interface=PROPERTIES, method="Get"), "ss", interface, name
        )
        return answer[0] if answer else None

    def listen(self, **wanted: str) -> None:
        """Has the signals sent here that fit, as the bus words it: interface, member, path, sender."""
        rule = ",".join(["type='signal'", *(f"{name}='{value}'" for name, value in wanted.items())])
        self._dbus.dbus_bus_add_match(self._connection, rule.encode(), None)
        self._dbus.dbus_connection_flush(self._connection)

    def messages(self) -> Iterator[Message]:
        """What came and was not yet read, oldest first."""
        self._dbus.dbus_connection_read_write(self._connection, 0)
        while message := self._dbus.dbus_connection_pop_message(self._connection):
            yield self._taken(message)

    def _message_to(self, address: Address, signature: str, values: tuple[Any, ...]) -> int:
        words = (address.program, address.path, address.interface, address.method)
        message: int = self._dbus.dbus_message_new_method_call(*(word.encode() for word in words))
        self._write(message, signature, values)
        return message

    def _write(self, message: int, signature: str, values: tuple[Any, ...]) -> None:
        cursor = Cursor()
        self._dbus.dbus_message_iter_init_append(message, ctypes.byref(cursor))
        write_values(self._dbus, cursor, signature, values)

    def _taken(self, message: int) -> Message:
        library, cursor = self._dbus, Cursor()
        has_values = library.dbus_message_iter_init(message, ctypes.byref(cursor))
        taken = Message(
            kind=Kind(library.dbus_message_get_type(message)),
            path=_text(library.dbus_message_get_path(message)),
            interface=_text(library.dbus_message_get_interface(message)),
            member=_text(library.dbus_message_get_member(message)),
            sender=_text(library.dbus_message_get_sender(message)),
            number=library.dbus_message_get_serial(message),
            answers=library.dbus_message_get_reply_serial(message),
            values=read_values(library, cursor) if has_values else (),
        )
        library.dbus_message_unref(message)
        return taken


def _address_of(which: Which) -> str:
    """Where the bus is, without ever starting one. Raises: OSError where there is none."""
    if which is Which.SYSTEM:
        return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or f"unix:path={SYSTEM_BUS}"
    folder = os.environ.get("XDG_RUNTIME_DIR")
    usual = f"unix:path={folder}/bus" if folder and (Path(folder) / "bus").exists() else ""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual
    if not address:
        raise Unavailable
    return address


def _end(library: ctypes.CDLL, connection: int) -> None:
    library.dbus_connection_close(connection)
    library.dbus_connection_unref(connection)


def _text(raw: bytes | None) -> str:
    return raw.decode() if raw else ""


@cache
def _library() -> ctypes.CDLL:
    """The library. Raises: OSError where it is not installed."""
    library = ctypes.CDLL("libdbus-1.so.3")
    pointer, text, whole, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_uint32
    declared: dict[str, tuple[tuple[Any, ...], Any]] = {
        "dbus_connection_open_private": ((text, pointer), pointer),
        "dbus_bus_register": ((pointer, pointer), number),
        "dbus_bus_get_unique_name": ((pointer,), text),
        "dbus_bus_add_match": ((pointer, text, pointer), None),
        "dbus_connection_set_exit_on_disconnect": ((pointer, number), None),
        "dbus_connection_get_is_connected": ((pointer,), number),
        "dbus_connection_get_unix_fd": ((pointer, pointer), number),
        "dbus_connection_send": ((pointer, pointer, pointer), number),
        "dbus_connection_send_with_reply_and_block": ((pointer, pointer, whole, pointer), pointer),
        "dbus_connection_flush": ((pointer,), None),
        "dbus_connection_read_write": ((pointer, whole), number),
        "dbus_connection_pop_message": ((pointer,), pointer),
        "dbus_connection_close": ((pointer,), None),
        "dbus_connection_unref": ((pointer,), None),
        "dbus_message_new_method_call": ((text, text, text, text), pointer),
        "dbus_message_set_auto_start": ((pointer, number), None),
        "dbus_message_unref": ((pointer,), None),
        "dbus_message_get_type": ((pointer,), whole),
        "dbus_message_get_path": ((pointer,), text),
        "dbus_message_get_interface": ((pointer,), text),
        "dbus_message_get_member": ((pointer,), text),
        "dbus_message_get_sender": ((pointer,), text),
        "dbus_message_get_serial": ((pointer,), number),
        "dbus_message_get_reply_serial": ((pointer,), number),
        "dbus_message_iter_init": ((pointer, pointer), number),
        "dbus_message_iter_init_append": ((pointer, pointer), None),
        "dbus_message_iter_append_basic": ((pointer, whole, pointer), number),
        "dbus_message_iter_open_container": ((pointer, whole, text, pointer), number),
        "dbus_message_iter_close_container": ((pointer, pointer), number),
        "dbus_message_iter_get_arg_type": ((pointer,), whole),
        "dbus_message_iter_get_element_type": ((pointer,), whole),
        "dbus_message_iter_get_basic": ((pointer, pointer), None),
        "dbus_message_iter_recurse": ((pointer, pointer), None),
        "dbus_message_iter_next": ((pointer,), number),
    }
    for name, (arguments, result) in declared.items():
        function = getattr(library, name)
        function.argtypes, function.restype = arguments, result
    return library
