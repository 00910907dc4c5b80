"""What is asked of an X server beside Qt."""

import sys
from collections.abc import Iterator

import pytest

from dutytracker.ui.palette import x11
from tests.ui.desktop.screen import Screen, a_screen, needs
from tests.ui.palette.test_on_x11 import OTHER, in_front, is_seen, waited_for

ACTIVATE = "import sys; from dutytracker.ui.palette import x11; x11.activate(int(sys.argv[1]))"
HIDE_FROM_LISTS = "import sys; from dutytracker.ui.palette import x11; x11.stay_out_of_lists(int(sys.argv[1]))"
ASK = "from dutytracker.ui.palette import x11; print(x11.is_composited())"


@pytest.fixture
def screen() -> Iterator[Screen]:
    with a_screen() as screen:
        yield screen


def test_without_a_screen_nothing_is_composed_and_nothing_happens(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":no-screen")
    assert not x11.is_composited()
    x11.activate(1)
    x11.stay_out_of_lists(1)


@needs("Xvfb", "openbox", "xdotool", "xprop")
def test_a_window_gets_the_keyboard_from_another_program(screen):
    screen.run(OTHER)
    screen.run("tests.ui.palette.other_program", "Letters")
    waited_for(lambda: is_seen(screen, "Chart") and is_seen(screen, "Letters"))
    for title in ("Letters", "Chart", "Letters"):
        window = screen.do("xdotool", "search", "--onlyvisible", "--name", f"^{title}").splitlines()[0]
        screen.do(sys.executable, "-c", ACTIVATE, window)
        waited_for(lambda title=title: in_front(screen).startswith(title))


@needs("Xvfb", "openbox", "xdotool", "xprop")
def test_a_window_stays_out_of_task_bars(screen):
    screen.run(OTHER)
    waited_for(lambda: is_seen(screen, "Chart"))
    window = screen.do("xdotool", "search", "--onlyvisible", "--name", "^Chart").splitlines()[0]
    waited_for(lambda: in_front(screen) == "Chart")
    screen.do(sys.executable, "-c", HIDE_FROM_LISTS, window)
    waited_for(lambda: "SKIP_TASKBAR" in screen.do("xprop", "-id", window, "_NET_WM_STATE"))


@needs("Xvfb", "openbox")
def test_a_screen_on_which_nobody_composes_windows_is_known_as_such(screen):
    assert screen.do(sys.executable, "-c", ASK) == "False"


@needs("Xvfb", "openbox")
def test_a_screen_on_which_somebody_composes_windows_is_known_as_such(screen):
    composing = screen.run("tests.ui.palette.composing")
    assert composing.says() == "composing"
    assert screen.do(sys.executable, "-c", ASK) == "True"
