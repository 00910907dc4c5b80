"""The sign in the tray on a desktop that shows messages, over a real message bus, and on one that shows none."""

import json

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from dutytracker.ui.desktop.tray import Tray
from tests.ui.desktop.screen import a_session, needs

WORDS = "Your shift ends at 5:00 PM: go through the day."


@pytest.fixture
def shown_by_qt(monkeypatch) -> list[str]:
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _sign, _title, words, *_: shown.append(words))
    return shown


@needs("dbus-daemon")
def test_the_desktop_shows_its_messages_and_a_click_on_one_asks_for_the_window(qtbot, theme, monkeypatch, shown_by_qt):
    with a_session() as session:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.surroundings["DBUS_SESSION_BUS_ADDRESS"])
        desktop = session.run("tests.ui.desktop.fake_messages")
        assert desktop.says() == "ready"
        owner = QObject()
        tray = Tray(owner)
        tray.say(WORDS)
        assert json.loads(desktop.says())[4] == WORDS
        with qtbot.waitSignal(tray.window_wanted):
            desktop.tell("7")
        tray.remove()
    assert shown_by_qt == []


@needs("dbus-daemon")
def test_a_desktop_that_shows_none_leaves_them_to_qt(theme, monkeypatch, shown_by_qt):
    with a_session() as session:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session.surroundings["DBUS_SESSION_BUS_ADDRESS"])
        owner = QObject()
        tray = Tray(owner)
        tray.say(WORDS)
        tray.remove()
    assert shown_by_qt == [WORDS]


def test_without_a_bus_they_are_left_to_qt(theme, monkeypatch, shown_by_qt):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    owner = QObject()
    tray = Tray(owner)
    tray.say(WORDS)
    tray.remove()
    assert shown_by_qt == [WORDS]
