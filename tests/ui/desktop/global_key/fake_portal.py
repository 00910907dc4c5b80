"""A desktop portal that grants the keys it is told to (JSON: how), says what it is asked, and presses keys."""

import ctypes
import json
import select
import sys
from typing import Any

from dutytracker.ui.desktop.bus import DAEMON, DAEMON_PATH, Address, Bus, Kind, Message, Which
from dutytracker.ui.desktop.bus_values import Variant
from dutytracker.ui.desktop.global_key.portal import OBJECT, PORTAL, REQUEST, SESSION, SHORTCUTS


class FakePortal(Bus):
    """Its `manner` has `grants` (names it binds), and `error`, `session` or `bound` for how it refuses."""

    def __init__(self, manner: dict[str, Any]) -> None:
        super().__init__(Which.SESSION)
        self._manner = manner
        self._session = ""
        number, text, pointer = ctypes.c_uint32, ctypes.c_char_p, ctypes.c_void_p
        self._dbus.dbus_message_new.argtypes, self._dbus.dbus_message_new.restype = (ctypes.c_int,), pointer
        self._dbus.dbus_message_set_reply_serial.argtypes = (pointer, number)
        for part in ("path", "interface", "member", "destination", "error_name"):
            getattr(self._dbus, f"dbus_message_set_{part}").argtypes = (pointer, text)
        own = Address(program=DAEMON, path=DAEMON_PATH, interface=DAEMON, method="RequestName")
        assert self.ask(own, "su", PORTAL, 0) == (1,)

    def run(self) -> None:
        """Serves until its input ends; a line in it is a name to press, or "close"."""
        say("ready")
        while True:
            readable, _, _ = select.select([self.file_number, sys.stdin], [], [], 30)
            if not readable:
                return
            for message in self.messages():
                if message.kind is Kind.CALL and message.path.startswith(OBJECT):
                    self._serve(message)
            if sys.stdin in readable:
                line = sys.stdin.readline().strip()
                if not line:
                    return
                self._press(line)

    def _press(self, line: str) -> None:
        if line == "close":
            self._signal(self._session, SESSION, "Closed", "a{sv}", {})
        else:
            options = {"activation_token": Variant("s", "token")}
            self._signal(OBJECT, SHORTCUTS, "Activated", "osta{sv}", self._session, line, 0, options)

    def _serve(self, call: Message) -> None:
        say(json.dumps([call.member, call.values], default=lambda each: each.value))
        if call.member == "CreateSession" and "error" in self._manner:
            self._answer(call, Kind.ERROR, "s", "An app id is required", error_name=self._manner["error"])
        elif call.member == "CreateSession":
            [options] = call.values
            self._session = f"{OBJECT}/session/{_own_part(call)}/{options['session_handle_token']}"
            results = {"session_handle": Variant("s", self._session)}
            self._respond(call, options["handle_token"], self._manner.get("session", 0), results)
        elif call.member == "BindShortcuts":
            _, wanted, _, options = call.values
            described = {"trigger_description": Variant("s", "what the desktop calls it")}
            granted = [(name, described) for name, _ in wanted if name in self._manner.get("grants", ())]
            results = {"shortcuts": Variant("a(sa{sv})", granted)}
            self._respond(call, options["handle_token"], self._manner.get("bound", 0), results)

    def _respond(self, call: Message, token: str, code: int, results: dict[str, Variant]) -> None:
        request = f"{OBJECT}/request/{_own_part(call)}/{token}"
        self._answer(call, Kind.ANSWER, "o", request)
        self._signal(request, REQUEST, "Response", "ua{sv}", code, results)

    def _signal(self, path: str, interface: str, member: str, signature: str, *values: Any) -> None:
        self._send(Kind.SIGNAL, signature, values, path=path, interface=interface, member=member)

    def _answer(self, call: Message, kind: Kind, signature: str, *values: Any, **parts: str) -> None:
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


def _own_part(call: Message) -> str:
    return call.sender.removeprefix(":").replace(".", "_")


def say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    FakePortal(json.loads(sys.argv[1])).run()
