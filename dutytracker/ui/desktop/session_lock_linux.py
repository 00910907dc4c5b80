"""What a Linux desktop says about its screen: over the session's bus, and by the service that knows all sessions."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject

from dutytracker.ui.desktop.bus import PROPERTIES, Address, Bus, Kind, Message, Which
from dutytracker.ui.desktop.listening import Listening

SCREEN_SAVERS = tuple(f"org.{maker}.ScreenSaver" for maker in ("freedesktop", "gnome", "cinnamon", "mate", "xfce"))
LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
LOGIN_SESSION = "org.freedesktop.login1.Session"


class LinuxLock(QObject):
    """Listens on whichever of the two buses is there."""

    def __init__(self, tell: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self._session = ""
        self._asked = 0
        self._desktop = self._listening(Which.SESSION, self._on_desktop)
        self._login = self._listening(Which.SYSTEM, self._on_login)
        if self._desktop is not None:
            for interface in SCREEN_SAVERS:
                self._desktop.listen(interface=interface, member="ActiveChanged")
        if self._login is not None:
            self._ask_which_session(self._login)

    def _listening(self, which: Which, take: Callable[[Message], None]) -> Bus | None:
        try:
            bus = Bus(which)
        except OSError:
            return None

        def read() -> None:
            for message in bus.messages():
                take(message)

        Listening(bus, read, self).look_soon()
        return bus

    def _ask_which_session(self, login: Bus) -> None:
        """Asks for the own session: by its name, or by this process where it has none."""
        name = os.environ.get("XDG_SESSION_ID")
        method = "GetSession" if name else "GetSessionByPID"
        manager = Address(program=LOGIN, path=LOGIN_PATH, interface=f"{LOGIN}.Manager", method=method)
        self._asked = login.call(manager, *(("s", name) if name else ("u", os.getpid())))

    def _on_desktop(self, message: Message) -> None:
        if message.kind is Kind.SIGNAL and message.interface in SCREEN_SAVERS and message.member == "ActiveChanged":
            self._tell(is_locked=bool(message.values[0]))

    def _on_login(self, message: Message) -> None:
        if message.kind is Kind.ANSWER and message.answers == self._asked and self._login is not None:
            self._session = message.values[0]
            self._login.listen(interface=LOGIN_SESSION, path=self._session)
            self._login.listen(interface=PROPERTIES, path=self._session)
        elif message.kind is Kind.SIGNAL and message.path == self._session:
            self._on_signal(message)

    def _on_signal(self, message: Message) -> None:
        if message.interface == LOGIN_SESSION and message.member in {"Lock", "Unlock"}:
            self._tell(is_locked=message.member == "Lock")
        elif message.interface == PROPERTIES:
            changed = message.values[1]
            if "LockedHint" in changed:
                self._tell(is_locked=bool(changed["LockedHint"]))
