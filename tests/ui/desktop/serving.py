"""A program on a message bus that answers what it is asked, and does what a line that it is given to read says."""

import ctypes
import os
import select
import sys
from typing import Any

from dutytracker.ui.desktop.bus import DAEMON, DAEMON_PATH, Address, Bus, Kind, Message, Which


class Serving(Bus):
    """Known on the bus by `name`; what it does with calls and lines is said by those that are built on it."""

    def __init__(self, name: str) -> None:
        super().__init__(Which.SESSION)
        number, text, pointer = ctypes.c_uint32, ctypes.c_char_p, ctypes.c_void_p
        self._dbus.dbus_message_new.argtypes, self._dbus.dbus_message_new.restype = (ctypes.c_int,), pointer
        self._dbus.dbus_message_set_reply_serial.argtypes = (pointer, number)
        for part in ("path", "interface", "member", "destination", "error_name"):
            getattr(self._dbus, f"dbus_message_set_{part}").argtypes = (pointer, text)
        own = Address(program=DAEMON, path=DAEMON_PATH, interface=DAEMON, method="RequestName")
        assert self.ask(own, "su", name, 0) == (1,)

    def run(self) -> None:
        """Serves until its input ends."""
        say("ready")
        while True:
            readable, _, _ = select.select([self.file_number, sys.stdin], [], [], 30)
            if not readable:
                return
            for message in self.messages():
                if message.kind is Kind.CALL:
                    self.serve(message)
            if sys.stdin in readable:
                lines = os.read(sys.stdin.fileno(), 4096).decode().splitlines()
                if not lines:
                    return
                for line in lines:
                    self.do(line)

    def serve(self, call: Message) -> None:
        """Answers a call."""
        raise NotImplementedError

    def do(self, line: str) -> None:
        """Does what a line says."""
        raise NotImplementedError

    def signal(self, path: str, interface: str, member: str, signature: str, *values: Any) -> None:
        """Tells everyone."""
        self._send(Kind.SIGNAL, signature, values, path=path, interface=interface, member=member)

    def answer(self, call: Message, kind: Kind, signature: str, *values: Any, **parts: str) -> None:
        """Answers a call, or refuses it."""
        self._send(kind, signature, values, answers=call.number, destination=call.sender, **parts)

    def _send(self, kind: Kind, signature: str, values: tuple[Any, ...], *, answers: int = 0, **parts: str) -> None:
        message = self._dbus.dbus_message_new(kind)
        for part, words in parts.items():
            assert getattr(self._dbus, f"dbus_message_set_{part}")(message, words.encode())
        if answers:
            self._dbus.dbus_message_set_reply_serial(message, answers)
        self._write(message, signature, values)
        assert self._dbus.dbus_connection_send(self._connection, message, None)
        self._dbus.dbus_message_unref(message)
        self._dbus.dbus_connection_flush(self._connection)


def say(words: str) -> None:
    print(words, flush=True)
