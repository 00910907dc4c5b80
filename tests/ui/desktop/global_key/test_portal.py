"""Keys from a desktop's portal, over a real message bus."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from dutytracker.ui.desktop.global_key.chord import chord_of
from dutytracker.ui.desktop.global_key.portal import PortalKeys, described, trigger_of
from dutytracker.ui.desktop.kind_of_desktop import Unavailable
from tests.ui.desktop.screen import Program, Session, a_session, needs

LISTENER, PORTAL = "tests.ui.desktop.global_key.listener", "tests.ui.desktop.global_key.fake_portal"

on_a_bus = needs("dbus-daemon")
A_PORTAL = Path("/usr/share/dbus-1/services/org.freedesktop.portal.Desktop.service")


@pytest.fixture
def session() -> Iterator[Session]:
    with a_session() as session:
        yield session


def portal_in(bus: Session, **manner: Any) -> Program:
    portal = bus.run(PORTAL, json.dumps(manner))
    assert portal.says() == "ready"
    return portal


def binding(session: Session, **keys: str) -> Program:
    program = session.run(LISTENER, json.dumps(keys), "portal")
    assert program.says() == "PortalKeys"
    assert program.says() == "{}"
    return program


def command_for(keys: str) -> str:
    return (
        f"This desktop does not give {keys} to programs. Bind it in the keyboard settings of the desktop to the "
        "command that opens the line."
    )


@on_a_bus
def test_the_desktop_presses_the_key_that_it_granted(session):
    portal = portal_in(session, grants=["palette", "favorite-1"])
    program = binding(session, palette="Ctrl+Alt+Space", **{"favorite-1": "Ctrl+Alt+1"})

    assert json.loads(portal.says()) == ["Register", ["dutytracker", {}]]
    assert json.loads(portal.says())[0] == "CreateSession"
    method, (_, wanted, _, _) = json.loads(portal.says())
    assert method == "BindShortcuts"
    assert wanted == [
        ["palette", {"description": "Log a line in Duty Tracker", "preferred_trigger": "CTRL+ALT+space"}],
        ["favorite-1", {"description": "Log favorite 1 in Duty Tracker", "preferred_trigger": "CTRL+ALT+1"}],
    ]
    portal.tell("favorite-1")
    assert program.says() == "favorite-1"
    portal.tell("palette")
    assert program.says() == "palette"


@on_a_bus
def test_the_window_that_a_key_opens_may_come_to_the_front(session):
    portal = portal_in(session, grants=["palette"])
    program = binding(session, palette="Ctrl+Alt+Space")
    assert [json.loads(portal.says())[0] for _ in range(3)] == ["Register", "CreateSession", "BindShortcuts"]

    portal.tell("palette")

    assert program.says() == "palette"
    program.tell("token")
    assert program.says() == "token"


@on_a_bus
def test_a_key_that_the_person_denied_is_refused_alone(session):
    portal = portal_in(session, grants=["palette"])
    program = binding(session, palette="Ctrl+Alt+Space", **{"favorite-1": "Ctrl+Alt+1"})

    assert program.says() == f"favorite-1: {command_for('Ctrl+Alt+1')}"
    portal.tell("palette")
    assert program.says() == "palette"


@on_a_bus
@pytest.mark.parametrize(
    "manner",
    [{"session": 2}, {"bound": 1}, {"error": "org.freedesktop.portal.Error.NotAllowed"}],
    ids=["it gives no session", "the dialog was canceled", "it does not know the program"],
)
def test_a_desktop_that_refuses_all_keys_names_the_command(session, manner):
    portal_in(session, grants=["palette"], **manner)
    program = binding(session, palette="Ctrl+Alt+Space")

    assert program.says() == f"palette: {command_for('Ctrl+Alt+Space')}"


@on_a_bus
def test_keys_that_the_desktop_takes_back_are_said_so(session):
    portal = portal_in(session, grants=["palette"])
    program = binding(session, palette="Ctrl+Alt+Space")
    assert [json.loads(portal.says())[0] for _ in range(3)] == ["Register", "CreateSession", "BindShortcuts"]

    portal.tell("close")

    assert program.says() == f"palette: {command_for('Ctrl+Alt+Space')}"


@on_a_bus
def test_other_keys_are_asked_for_in_another_session(session):
    """A portal binds keys once a session."""
    portal = portal_in(session, grants=["palette"])
    program = binding(session, palette="Ctrl+Alt+Space")
    assert [json.loads(portal.says())[0] for _ in range(3)] == ["Register", "CreateSession", "BindShortcuts"]

    program.tell(json.dumps({"palette": "Ctrl+Alt+K"}))

    assert program.says() == "{}"
    assert [json.loads(portal.says())[0] for _ in range(3)] == ["Close", "CreateSession", "BindShortcuts"]
    portal.tell("palette")
    assert program.says() == "palette"


@on_a_bus
@pytest.mark.skipif(A_PORTAL.exists(), reason="a portal is installed here, and the bus would start it")
def test_without_a_portal_the_command_is_named_at_once(session, monkeypatch, qapp):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.surroundings["DBUS_SESSION_BUS_ADDRESS"])

    with pytest.raises(Unavailable):
        PortalKeys(QObject())


def test_without_a_bus_there_is_no_portal(monkeypatch, qapp):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)

    with pytest.raises(Unavailable):
        PortalKeys(QObject())


@pytest.mark.parametrize(
    ("keys", "trigger"),
    [
        ("Ctrl+Alt+Space", "CTRL+ALT+space"),
        ("Ctrl+Shift+A", "CTRL+SHIFT+a"),
        ("Meta+F5", "LOGO+F5"),
        ("Ctrl+Alt+Left", "CTRL+ALT+Left"),
        ("Ctrl+-", "CTRL+minus"),
        ("Ctrl+Media Play", None),
    ],
)
def test_a_key_is_written_as_desktops_write_it(keys, trigger):
    assert trigger_of(chord_of(keys)) == trigger


def test_the_desktop_shows_what_a_key_is_for():
    assert described("favorite-7") == "Log favorite 7 in Duty Tracker"
