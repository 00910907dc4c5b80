"""A desktop with a tray of the newer kind (StatusNotifierItem): signs register over the message bus.

A line is `click`, for a click on the sign, or `tip`, for what stands beside the pointer on it.
"""

from dutytracker.ui.desktop.bus import PROPERTIES, Address, Kind, Message
from dutytracker.ui.desktop.bus_values import Variant
from tests.ui.desktop.serving import Serving, say

WATCHER, WATCHER_PATH = "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher"
ITEM, ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
HOST = "IsStatusNotifierHostRegistered"
DESCRIPTION = f"""<node><interface name="{WATCHER}">
<property name="{HOST}" type="b" access="read"/>
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
</interface></node>"""


class FakeTray(Serving):
    """Shows the one sign that registered last."""

    def __init__(self) -> None:
        super().__init__(WATCHER)
        self._item = ""

    def serve(self, call: Message) -> None:
        if call.path != WATCHER_PATH:
            return
        match call.member:
            case "Introspect":
                self.answer(call, Kind.ANSWER, "s", DESCRIPTION)
            case "Get":
                self.answer(call, Kind.ANSWER, "v", Variant("b", call.values[1] == HOST))
            case "GetAll":
                self.answer(call, Kind.ANSWER, "a{sv}", {HOST: Variant("b", True)})
            case "RegisterStatusNotifierItem":
                self._item = call.values[0]
                self.answer(call, Kind.ANSWER, "")
                say("a sign registered")

    def do(self, line: str) -> None:
        if line == "click":
            self.call(Address(program=self._item, path=ITEM_PATH, interface=ITEM, method="Activate"), "ii", 0, 0)
        elif line == "tip":
            asked = Address(program=self._item, path=ITEM_PATH, interface=PROPERTIES, method="Get")
            answer = self.ask(asked, "ss", ITEM, "ToolTip")
            say(answer[0][2] if answer else "nothing")


if __name__ == "__main__":
    FakeTray().run()
