"""The sign in the tray and the keys, on a real screen with a real tray."""

from collections.abc import Iterator

import pytest

from dutytracker.settings import SettingsFile
from tests.ui.desktop.screen import Screen, a_screen, a_session, needs

TRAY = "tests.ui.desktop.tray_manager"
PROGRAM = "tests.ui.desktop.ways_in_program"
LEFT, RIGHT = "1", "3"

pytestmark = needs("Xvfb", "openbox", "xdotool")


@pytest.fixture
def screen() -> Iterator[Screen]:
    with a_screen() as screen:
        yield screen


@pytest.fixture
def settings(tmp_path) -> str:
    return str(tmp_path / "settings.json")


def with_a_tray(screen):
    tray = screen.run(TRAY)
    assert tray.says() == "the tray is there"
    return tray


def click(screen: Screen, button: str) -> None:
    """Clicks where the tray shows the sign."""
    screen.do("xdotool", "mousemove", "12", "12", "click", button)


def test_the_sign_is_taken_into_the_tray_and_a_click_asks_for_the_palette(screen, settings):
    tray = with_a_tray(screen)
    program = screen.run(PROGRAM, settings)
    assert program.says() == "with a sign"
    assert tray.says() == "a sign was taken in"
    assert program.says_once(lambda: click(screen, LEFT)) == "palette"


def test_its_menu_is_gone_through_with_the_keyboard(screen, settings):
    tray = with_a_tray(screen)
    program = screen.run(PROGRAM, settings)
    assert program.says() == "with a sign"
    assert tray.says() == "a sign was taken in"

    def open_menu_and_choose_the_second():
        click(screen, RIGHT)
        screen.press("Down", "Down", "Return")

    assert program.says_once(open_menu_and_choose_the_second) == "window"


def test_a_tray_that_comes_later_gets_the_sign(screen, settings):
    program = screen.run(PROGRAM, settings)
    assert program.says() == "without a sign"
    tray = with_a_tray(screen)
    assert tray.says() == "a sign was taken in"
    assert program.says() == "with a sign"


def test_without_a_tray_the_key_reaches_the_program_all_the_same(screen, settings):
    program = screen.run(PROGRAM, settings)
    assert program.says() == "without a sign"
    assert program.says_once(lambda: screen.press("ctrl+alt+space")) == "palette"


def test_the_keys_of_the_favorites_reach_it_where_that_is_wished(screen, settings, tmp_path):
    SettingsFile(tmp_path / "settings.json").change(favorite_keys_everywhere=True, tray=False)
    program = screen.run(PROGRAM, settings)
    assert program.says() == "without a sign"
    assert program.says_once(lambda: screen.press("ctrl+alt+3")) == "favorite 3"


@needs("dbus-daemon")
def test_a_desktop_whose_tray_is_on_the_message_bus_shows_the_sign_too(screen, settings):
    with a_session() as session:
        screen.surroundings["DBUS_SESSION_BUS_ADDRESS"] = session.surroundings["DBUS_SESSION_BUS_ADDRESS"]
        tray = session.run("tests.ui.desktop.fake_tray")
        assert tray.says() == "ready"
        program = screen.run(PROGRAM, settings)
        assert program.says() == "with a sign"
        assert tray.says() == "a sign registered"
        tray.tell("click")
        assert program.says() == "palette"
        tray.tell("tip")
        assert tray.says() == "Duty Tracker"
