"""The program on a real screen: it goes on without its window, comes back, and ends when it is told to."""

import json
from collections.abc import Callable, Iterator

import pytest

from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from tests.ui.desktop.screen import Program, Screen, a_screen, needs
from tests.ui.sample import ZONE_NAME

WINDOW = "^Duty Tracker$"
START = 20_000
"""Milliseconds that a start may take on a busy computer."""

pytestmark = needs("Xvfb", "openbox", "xdotool", "xprop")


@pytest.fixture
def screen(tmp_path) -> Iterator[Screen]:
    create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone=ZONE_NAME), passphrase=None).close()
    with a_screen() as screen:
        yield screen


def started(screen: Screen, tmp_path, *words: str) -> Program:
    return screen.run("dutytracker", "--data-dir", str(tmp_path), *words)


def is_shown(screen: Screen) -> bool:
    return bool(screen.do("sh", "-c", 'xdotool search --onlyvisible --name "$0" || true', WINDOW))


def press_until(qtbot, screen: Screen, keys: str, has_happened: Callable[[], bool]) -> None:
    """Presses keys in the window until something has happened: one that just came up does not hear them yet."""

    def press() -> bool:
        if has_happened():
            return True
        screen.do("sh", "-c", 'xdotool search --onlyvisible --name "$0" windowactivate || true', WINDOW)
        screen.press(keys)
        return False

    qtbot.waitUntil(press, timeout=START)


def test_closed_it_goes_on_and_a_second_start_brings_it_back_until_it_is_told_to_quit(qtbot, screen, tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"stays_open": True}))
    program = started(screen, tmp_path)
    qtbot.waitUntil(lambda: is_shown(screen), timeout=START)
    press_until(qtbot, screen, "alt+F4", lambda: not is_shown(screen))
    assert program.process.poll() is None
    second = started(screen, tmp_path)
    qtbot.waitUntil(lambda: is_shown(screen), timeout=START)
    assert second.process.wait(20) == 0
    press_until(qtbot, screen, "ctrl+q", lambda: program.process.poll() is not None)
    assert program.process.returncode == 0


def test_it_ends_with_its_window_where_nothing_else_is_wished(qtbot, screen, tmp_path):
    program = started(screen, tmp_path)
    qtbot.waitUntil(lambda: is_shown(screen), timeout=START)
    press_until(qtbot, screen, "alt+F4", lambda: program.process.poll() is not None)
    assert program.process.returncode == 0


def test_started_with_the_session_its_key_is_there_and_its_window_is_not(qtbot, screen, tmp_path):
    program = started(screen, tmp_path, "--in-background")

    def is_palette_shown() -> bool:
        screen.press("ctrl+alt+space")
        return bool(screen.do("sh", "-c", "xdotool search --onlyvisible --pid $0 || true", str(program.process.pid)))

    qtbot.waitUntil(is_palette_shown, timeout=START)
    assert not is_shown(screen)


def test_started_with_the_session_without_tray_and_key_it_waits_minimized(qtbot, screen, tmp_path):
    (tmp_path / "settings.json").write_text(json.dumps({"palette_key": ""}))
    program = started(screen, tmp_path, "--in-background")

    def states() -> str:
        windows = screen.do("sh", "-c", "xdotool search --pid $0 || true", str(program.process.pid)).split()
        return "".join(screen.do("sh", "-c", "xprop -id $0 _NET_WM_STATE || true", window) for window in windows)

    qtbot.waitUntil(lambda: "_NET_WM_STATE_HIDDEN" in states(), timeout=START)
    assert not is_shown(screen)
