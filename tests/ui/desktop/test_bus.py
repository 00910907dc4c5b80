"""What is said and heard on a real message bus."""

from collections.abc import Iterator

import pytest

from dutytracker.ui.desktop.bus import DAEMON, DAEMON_PATH, Address, Bus, Kind, Which
from dutytracker.ui.desktop.bus_values import Variant
from tests.ui.desktop.screen import a_session, needs

pytestmark = needs("dbus-daemon")

SOMEWHERE = {"path": "/here", "interface": "org.example.Test", "method": "Say"}


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with a_session() as session:
        address = session.surroundings["DBUS_SESSION_BUS_ADDRESS"]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


def test_what_is_said_is_heard_with_all_its_values(address):
    bus = Bus(Which.SESSION)
    shortcuts = [("palette", {"description": Variant("s", "Übersicht"), "count": Variant("u", 7)}), ("none", {})]

    bus.call(
        Address(program=bus.name, **SOMEWHERE),
        "a(sa{sv})bxdoas",
        shortcuts,
        True,
        -(2**40),
        0.5,
        "/a/path",
        [],
    )
    heard = list(_until(bus, Kind.CALL))[-1]

    assert heard.member == "Say"
    assert heard.values == (
        [("palette", {"description": "Übersicht", "count": 7}), ("none", {})],
        True,
        -(2**40),
        0.5,
        "/a/path",
        [],
    )


def test_a_program_that_is_not_there_answers_nothing(address):
    bus = Bus(Which.SESSION)

    assert bus.property_of("org.example.Nobody", "/", "org.example.Test", "Anything") is None


def test_the_bus_itself_can_be_asked(address):
    bus = Bus(Which.SESSION)

    asked = Address(program=DAEMON, path=DAEMON_PATH, interface=DAEMON, method="NameHasOwner")
    assert bus.ask(asked, "s", bus.name) == (True,)


def _until(bus: Bus, kind: Kind) -> Iterator:
    while True:
        for message in bus.messages():
            yield message
            if message.kind is kind:
                return
