"""What a desktop says of its screen and its input, under the name it is given.

A line is Lock, Unlock, LockedHint or the interface of a screen saver, with True or False, and the session if another.
"""

import sys

from dutytracker.ui.desktop.bus import PROPERTIES, Kind, Message
from dutytracker.ui.desktop.bus_values import Variant
from dutytracker.ui.desktop.session_lock_linux import LOGIN_SESSION
from tests.ui.desktop.serving import Serving, say

OWN, ANOTHERS = "/org/freedesktop/login1/session/_31", "/org/freedesktop/login1/session/_32"


class FakeDesktop(Serving):
    """Has two sessions, of which the one that asks is the first, and was touched a minute and a half ago."""

    def serve(self, call: Message) -> None:
        if call.member == "GetIdletime":
            self.answer(call, Kind.ANSWER, "t", 90_500)
        elif call.member.startswith("GetSession"):
            self.answer(call, Kind.ANSWER, "o", OWN)
            say("asked")

    def do(self, line: str) -> None:
        what, state, *others = line.split()
        session = others[0] if others else OWN
        if what == "LockedHint":
            changed = {what: Variant("b", state == "True")}
            self.signal(session, PROPERTIES, "PropertiesChanged", "sa{sv}as", LOGIN_SESSION, changed, [])
        elif what in {"Lock", "Unlock"}:
            self.signal(session, LOGIN_SESSION, what, "")
        else:
            self.signal("/ScreenSaver", what, "ActiveChanged", "b", state == "True")


if __name__ == "__main__":
    FakeDesktop(sys.argv[1]).run()
