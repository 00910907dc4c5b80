"""Keys from a Wayland desktop: its portal is asked for them, and the person may grant, change or deny each one."""

import os
from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from dutytracker.reports.words import translate
from dutytracker.ui.desktop.bus import DAEMON, DAEMON_PATH, Address, Bus, Kind, Message, Which
from dutytracker.ui.desktop.bus_values import Variant
from dutytracker.ui.desktop.global_key.chord import Chord
from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.keysyms import keysym_of
from dutytracker.ui.desktop.global_key.sentences import bind_the_command
from dutytracker.ui.desktop.kind_of_desktop import Unavailable
from dutytracker.ui.desktop.listening import Listening

PORTAL, OBJECT = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS, REQUEST = "org.freedesktop.portal.GlobalShortcuts", "org.freedesktop.portal.Request"
SESSION, REGISTRY = "org.freedesktop.portal.Session", "org.freedesktop.host.portal.Registry"

PROGRAM = "dutytracker"
"""How the desktop knows the program, unless it goes by a name of its own."""

HELD = {
    Qt.KeyboardModifier.ControlModifier: "CTRL",
    Qt.KeyboardModifier.AltModifier: "ALT",
    Qt.KeyboardModifier.ShiftModifier: "SHIFT",
    Qt.KeyboardModifier.MetaModifier: "LOGO",
}


class Granted(IntEnum):
    """How the portal answers a request; the other numbers say in which way it was refused."""

    YES = 0


class PortalKeys(GlobalKeys):
    """Asks over a connection of its own; raises OSError where there is no bus or no portal.

    Whether a key was granted is known only when the portal, and often the person, has answered: whatever was not is
    `refused` then. Keys that were granted once are not asked for again by the desktops known to do this.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = Bus(Which.SESSION)
        if not _is_there(self._bus):
            raise Unavailable
        self._chords: Mapping[str, Chord] = {}
        self._session = ""
        self._attempts = 0
        self._asked: dict[int, str] = {}
        """The calls under way, by number, each with the request that its answer will come for."""
        self._listening: dict[str, Any] = {}
        """What is done with the answer to each request that is under way, by its path."""
        self._door = Listening(self._bus, self._read, self)
        for interface in (SHORTCUTS, REQUEST, SESSION):
            self._bus.listen(interface=interface, sender=PORTAL)
        self._bus.call(_of_portal(REGISTRY, "Register"), "sa{sv}", _program(), {})

    def release(self) -> None:
        """Gives all keys back."""
        self._chords = {}
        self._asked.clear()
        self._listening.clear()
        session, self._session = self._session, ""
        if session:
            close = Address(program=PORTAL, path=session, interface=SESSION, method="Close")
            self._bus.call(close)

    def _take(self, chords: Mapping[str, Chord]) -> Mapping[str, str]:
        self._chords = chords
        token, answered = self._request(self._on_session)
        options = {"handle_token": Variant("s", token), "session_handle_token": Variant("s", token)}
        number = self._bus.call(_of_portal(SHORTCUTS, "CreateSession"), "a{sv}", options)
        self._asked[number] = answered
        self._door.look_soon()
        return {}

    def _request(self, then: Any) -> tuple[str, str]:
        """A token for a new request, and the path at which its answer is to come."""
        self._attempts += 1
        token = f"{PROGRAM}{os.getpid()}_{self._attempts}"
        path = f"{OBJECT}/request/{self._bus.name.removeprefix(':').replace('.', '_')}/{token}"
        self._listening[path] = then
        return token, path

    def _read(self) -> None:
        for message in self._bus.messages():
            match message.kind:
                case Kind.SIGNAL if message.interface == REQUEST:
                    self._on_response(message)
                case Kind.SIGNAL if message.interface == SHORTCUTS and message.member == "Activated":
                    self._on_activated(*message.values)
                case Kind.SIGNAL if message.interface == SESSION and message.path == self._session:
                    self._refuse(self._chords)
                case Kind.ERROR if message.answers in self._asked:
                    self._listening.pop(self._asked.pop(message.answers), None)
                    self._refuse(self._chords)
                case Kind.ANSWER:
                    self._asked.pop(message.answers, None)

    def _on_response(self, message: Message) -> None:
        then = self._listening.pop(message.path, None)
        if then is None:
            return
        answer, results = message.values
        if answer == Granted.YES:
            then(results)
        else:
            self._refuse(self._chords)

    def _on_session(self, results: Mapping[str, Any]) -> None:
        self._session = str(results["session_handle"])
        token, answered = self._request(self._on_bound)
        wanted = [(name, _wanted(name, chord)) for name, chord in self._chords.items()]
        options = {"handle_token": Variant("s", token)}
        bind = _of_portal(SHORTCUTS, "BindShortcuts")
        number = self._bus.call(bind, "oa(sa{sv})sa{sv}", self._session, wanted, "", options)
        self._asked[number] = answered

    def _on_bound(self, results: Mapping[str, Any]) -> None:
        granted = {name for name, _ in results.get("shortcuts", ())}
        self._refuse({name: chord for name, chord in self._chords.items() if name not in granted})

    def _on_activated(self, session: str, name: str, _at: int = 0, options: Mapping[str, Any] | None = None) -> None:
        if session != self._session or name not in self._chords:
            return
        token = (options or {}).get("activation_token")
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = str(token)  # with it Qt may bring a window to the front
        self.pressed.emit(name)

    def _refuse(self, chords: Mapping[str, Chord]) -> None:
        for name, chord in tuple(chords.items()):
            self.refused.emit(name, bind_the_command(chord))


def trigger_of(chord: Chord) -> str | None:
    """The key as the desktops write it: "CTRL+ALT+space"; `None` for a key they have no name for."""
    keysym = keysym_of(chord.key)
    if keysym is None:
        return None
    return "+".join([*(name for held, name in HELD.items() if chord.modifiers & held), keysym.name])


def described(name: str) -> str:
    """What the desktop shows beside a key that it is asked for."""
    if name == "palette":
        return translate("Log a line in Duty Tracker")
    number = name.removeprefix("favorite-")
    return translate("Log favorite {number} in Duty Tracker").format(number=number) if number.isdigit() else name


def _wanted(name: str, chord: Chord) -> dict[str, Variant]:
    wanted = {"description": Variant("s", described(name))}
    trigger = trigger_of(chord)
    return wanted if trigger is None else wanted | {"preferred_trigger": Variant("s", trigger)}


def _is_there(bus: Bus) -> bool:
    """Whether the portal runs or can be started."""
    for method in ("ListNames", "ListActivatableNames"):
        address = Address(program=DAEMON, path=DAEMON_PATH, interface=DAEMON, method=method)
        if PORTAL in (bus.ask(address) or ([],))[0]:
            return True
    return False


def _of_portal(interface: str, method: str) -> Address:
    return Address(program=PORTAL, path=OBJECT, interface=interface, method=method)


def _program() -> str:
    return QGuiApplication.desktopFileName() or PROGRAM
