"""Messages shown by the desktop, over a real message bus."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from dutytracker.ui.desktop.desktop_messages import DesktopMessages
from dutytracker.ui.desktop.kind_of_desktop import Unavailable
from tests.ui.desktop.screen import Program, Session, a_session, needs

pytestmark = needs("dbus-daemon")


@pytest.fixture
def session(qapp, monkeypatch) -> Iterator[Session]:
    with a_session() as session:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.surroundings["DBUS_SESSION_BUS_ADDRESS"])
        yield session


@pytest.fixture
def desktop(session) -> Program:
    desktop = session.run("tests.ui.desktop.fake_messages")
    assert desktop.says() == "ready"
    return desktop


@pytest.fixture
def messages(session) -> Iterator[DesktopMessages]:
    owner = QObject()
    yield DesktopMessages(owner)
    owner.deleteLater()


def test_a_message_is_shown_without_a_sound_and_not_kept(desktop, messages):
    assert messages.say("Duty Tracker", "Your shift ends at 5:00 PM: go through the day.", 10_000)
    program, replaces, _, title, words, _, hints, milliseconds = json.loads(desktop.says())
    assert (program, title, words) == (
        "Duty Tracker",
        "Duty Tracker",
        "Your shift ends at 5:00 PM: go through the day.",
    )
    assert (hints["suppress-sound"], hints["transient"]) == (True, True)
    assert (replaces, milliseconds) == (0, 10_000)


def test_the_next_message_takes_the_place_of_the_one_before(desktop, messages):
    for words in ("First.", "Second."):
        assert messages.say("Duty Tracker", words, 1000)
    assert [json.loads(desktop.says())[1] for _ in range(2)] == [0, 7]


def test_a_click_on_it_is_heard_and_one_on_a_message_of_another_program_is_not(desktop, messages, qtbot):
    messages.say("Duty Tracker", "Go through the day.", 1000)
    clicks: list[bool] = []
    messages.clicked.connect(lambda: clicks.append(True))
    with qtbot.waitSignal(messages.clicked):
        desktop.tell("3")
        desktop.tell("7")
    assert clicks == [True]


def test_a_desktop_that_shows_none_says_so(messages):
    assert not messages.say("Duty Tracker", "Go through the day.", 1000)


def test_without_a_bus_there_are_none(qapp, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    with pytest.raises(Unavailable):
        DesktopMessages(QObject())
