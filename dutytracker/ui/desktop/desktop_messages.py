"""Messages that a Linux desktop shows for programs, without sound (Desktop Notifications Specification 1.2)."""

from PySide6.QtCore import QObject, Signal

from dutytracker.ui.desktop.bus import Address, Bus, Kind, Which
from dutytracker.ui.desktop.bus_values import Variant
from dutytracker.ui.desktop.listening import Listening

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
NOTIFY = Address(program=NAME, path=PATH, interface=NAME, method="Notify")
DEFAULT = "default"
"""The action that a click on the message itself means."""

HINTS = {
    "suppress-sound": Variant("b", True),
    "transient": Variant("b", True),
    "urgency": Variant("y", 1),
    "desktop-entry": Variant("s", "dutytracker"),
}
"""Without a sound, and not kept in the desktop's list. Normal urgency: some desktops never show what is less."""


class DesktopMessages(QObject):
    """Asks over a connection of its own; raises `OSError` where there is no bus.

    Signals: `clicked()` when somebody clicks on the latest message.
    """

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = Bus(Which.SESSION)
        self._latest = 0
        self._listening = Listening(self._bus, self._read, self)
        self._bus.listen(interface=NAME, member="ActionInvoked", path=PATH)

    def say(self, title: str, words: str, milliseconds: int) -> bool:
        """Shows a message in place of the latest one; false where the desktop shows none."""
        actions = [DEFAULT, ""]
        values = (title, self._latest, "dutytracker", title, words, actions, HINTS, milliseconds)
        answer = self._bus.ask(NOTIFY, "susssasa{sv}i", *values)
        self._listening.look_soon()
        if answer:
            self._latest = int(answer[0])
        return bool(answer)

    def _read(self) -> None:
        for message in self._bus.messages():
            is_click = message.kind is Kind.SIGNAL and message.member == "ActionInvoked"
            if is_click and message.values == (self._latest, DEFAULT):
                self.clicked.emit()
