"""A desktop portal that grants the keys it is told to (JSON: how), says what it is asked, and presses keys."""

import json
import sys
from typing import Any

from dutytracker.ui.desktop.bus import Kind, Message
from dutytracker.ui.desktop.bus_values import Variant
from dutytracker.ui.desktop.global_key.portal import OBJECT, PORTAL, REQUEST, SESSION, SHORTCUTS
from tests.ui.desktop.serving import Serving, say


class FakePortal(Serving):
    """Its `manner` has `grants` (names it binds), and `error`, `session` or `bound` for how it refuses.

    A line is a name to press, or "close".
    """

    def __init__(self, manner: dict[str, Any]) -> None:
        super().__init__(PORTAL)
        self._manner = manner
        self._session = ""

    def do(self, line: str) -> None:
        if line == "close":
            self.signal(self._session, SESSION, "Closed", "a{sv}", {})
        else:
            options = {"activation_token": Variant("s", "token")}
            self.signal(OBJECT, SHORTCUTS, "Activated", "osta{sv}", self._session, line, 0, options)

    def serve(self, call: Message) -> None:
        if not call.path.startswith(OBJECT):
            return
        say(json.dumps([call.member, call.values], default=lambda each: each.value))
        if call.member == "CreateSession" and "error" in self._manner:
            self.answer(call, Kind.ERROR, "s", "An app id is required", error_name=self._manner["error"])
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
        self.answer(call, Kind.ANSWER, "o", request)
        self.signal(request, REQUEST, "Response", "ua{sv}", code, results)


def _own_part(call: Message) -> str:
    return call.sender.removeprefix(":").replace(".", "_")


if __name__ == "__main__":
    FakePortal(json.loads(sys.argv[1])).run()
