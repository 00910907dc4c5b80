"""What is heard of a locked screen on a real message bus."""

from collections.abc import Iterator

import pytest

from tests.ui.desktop.fake_desktop import ANOTHERS
from tests.ui.desktop.screen import Program, Session, a_screen, a_session, needs

LISTENER, DESKTOP = "tests.ui.desktop.lock_listener", "tests.ui.desktop.fake_desktop"

pytestmark = needs("dbus-daemon")


@pytest.fixture
def session() -> Iterator[Session]:
    with a_session() as session:
        yield session


def listening(session: Session) -> Program:
    listener = session.run(LISTENER)
    assert listener.says() == "ready"
    return listener


@pytest.mark.parametrize("screen_saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_screen_saver_that_begins_and_ends_is_heard(session, screen_saver):
    desktop = session.run(DESKTOP, screen_saver)
    assert desktop.says() == "ready"
    listener = listening(session)

    desktop.tell(f"{screen_saver} True")
    desktop.tell(f"{screen_saver} False")

    assert [listener.says(), listener.says()] == ["locked", "unlocked"]


@pytest.mark.parametrize(("locks", "unlocks"), [("Lock True", "Unlock True"), ("LockedHint True", "LockedHint False")])
def test_the_own_session_is_heard_and_no_other(session, locks, unlocks):
    login = session.run(DESKTOP, "org.freedesktop.login1")
    assert login.says() == "ready"
    listener = listening(session)
    assert login.says() == "asked"

    login.tell(f"{locks} {ANOTHERS}")
    assert listener.says_once(lambda: login.tell(locks)) == "locked"
    listener.has_said()
    login.tell(f"{unlocks} {ANOTHERS}")
    login.tell(unlocks)

    assert _last(listener) == "unlocked"


@needs("Xvfb", "openbox")
def test_on_a_real_screen_each_is_told_once(session):
    desktop = session.run(DESKTOP, "org.freedesktop.ScreenSaver")
    assert desktop.says() == "ready"
    with a_screen() as screen:
        listener = session.run(LISTENER, "desktop", DISPLAY=screen.surroundings["DISPLAY"], QT_QPA_PLATFORM="xcb")
        assert listener.says() == "ready"

        for state in ("True", "True", "False", "True"):
            desktop.tell(f"org.freedesktop.ScreenSaver {state}")

        assert [listener.says() for _ in range(3)] == ["locked", "unlocked", "locked"]


def test_without_a_desktop_that_tells_it_is_silent(session):
    listener = listening(session)

    assert listener.has_said() == []
    assert listener.process.poll() is None


def _last(listener: Program) -> str:
    """What comes after all repetitions of what came before."""
    while (said := listener.says()) == "locked":
        pass
    return said
