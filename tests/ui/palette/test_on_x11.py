"""The palette over another program on a real screen: the keyboard comes and goes back."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from subprocess import CalledProcessError

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Entry, LogSettings
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import Profile, profile_in
from tests.ui.desktop.screen import PATIENCE, Program, Screen, a_screen, needs
from tests.ui.sample import ZONE_NAME

OTHER = "tests.ui.palette.other_program"
PALETTE = "Log indirect care"

pytestmark = needs("Xvfb", "openbox", "xdotool", "xprop")


@pytest.fixture
def screen() -> Iterator[Screen]:
    with a_screen() as screen:
        yield screen


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    profile = profile_in(tmp_path)
    create_logbook(profile, settings=LogSettings(time_zone=ZONE_NAME), passphrase=None).close()
    return profile


@pytest.fixture
def chart(screen: Screen) -> Program:
    """Another program, in front."""
    chart = screen.run(OTHER)
    waited_for(lambda: is_seen(screen, "Chart"))
    waited_for(lambda: bring_to_front(screen, "Chart"))
    return chart


def waited_for(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + 2 * PATIENCE
    while not is_so():
        assert time.monotonic() < until, "it did not come to that"
        time.sleep(0.05)


def in_front(screen: Screen) -> str:
    """The title of the window with the keyboard; empty where none has it."""
    try:
        return screen.do("xdotool", "getactivewindow", "getwindowname")
    except CalledProcessError:
        return ""


def is_seen(screen: Screen, title: str) -> bool:
    """True while a window with such a title is on the screen."""
    try:
        return bool(screen.do("xdotool", "search", "--onlyvisible", "--name", f"^{title}"))
    except CalledProcessError:
        return False


def bring_to_front(screen: Screen, title: str) -> bool:
    """Goes to the window with that title as by a click on it; false where it did not come yet."""
    with suppress(CalledProcessError):
        screen.do("xdotool", "search", "--name", f"^{title}", "windowactivate")
    return in_front(screen).startswith(title)


def quick(screen: Screen, tmp_path: Path) -> Program:
    """What is bound to a key of the desktop."""
    return screen.run("dutytracker", "--data-dir", str(tmp_path), "quick")


def entries(profile: Profile) -> list[Entry]:
    logbook = open_logbook(profile)
    try:
        return list(logbook.records.entries_on(logbook.today()))
    finally:
        logbook.close()


def write(screen: Screen, text: str) -> None:
    screen.do("xdotool", "type", "--delay", "15", text)


def test_key_p15_enter_and_the_keyboard_is_back_in_the_chart(screen, chart, profile, tmp_path):
    running = screen.run("dutytracker", "--data-dir", str(tmp_path), "--in-background")
    waited_for((profile.folder / "log.lock").exists)
    quick(screen, tmp_path)
    waited_for(lambda: in_front(screen).startswith(PALETTE))
    write(screen, "p15")
    screen.press("Return")
    waited_for(lambda: in_front(screen).startswith("Chart"))
    write(screen, "seen")
    screen.press("Return")
    assert chart.says() == "seen"
    assert [(each.duty, each.minutes) for each in entries(profile)] == [(Duty.CALL, 15)]
    assert running.process.poll() is None


def test_what_is_typed_while_a_palette_alone_still_opens_its_log_is_not_lost(screen, chart, profile, tmp_path):
    alone = quick(screen, tmp_path)
    waited_for(lambda: in_front(screen).startswith(PALETTE))
    write(screen, "c20")
    screen.press("Return")
    waited_for(lambda: in_front(screen).startswith("Chart"))
    assert alone.process.wait(PATIENCE) == 0
    assert [(each.duty, each.minutes) for each in entries(profile)] == [(Duty.CHART, 20)]


def test_esc_gives_the_keyboard_back_and_a_click_elsewhere_puts_it_away(screen, chart, profile, tmp_path):
    screen.run("dutytracker", "--data-dir", str(tmp_path), "--in-background")
    waited_for((profile.folder / "log.lock").exists)
    quick(screen, tmp_path)
    waited_for(lambda: in_front(screen).startswith(PALETTE))
    write(screen, "c20")
    screen.press("Escape")
    waited_for(lambda: in_front(screen).startswith("Chart"))
    quick(screen, tmp_path)
    waited_for(lambda: in_front(screen).startswith(PALETTE))
    waited_for(lambda: bring_to_front(screen, "Chart"))
    waited_for(lambda: not is_seen(screen, PALETTE))
    assert in_front(screen).startswith("Chart")


def test_it_is_over_all_windows_and_in_no_list_of_them(screen, chart, profile, tmp_path):
    quick(screen, tmp_path)
    waited_for(lambda: in_front(screen).startswith(PALETTE))
    window = screen.do("xdotool", "getactivewindow")
    waited_for(lambda: "ABOVE" in screen.do("xprop", "-id", window, "_NET_WM_STATE"))
    assert "SKIP_TASKBAR" in screen.do("xprop", "-id", window, "_NET_WM_STATE")
    assert "0x0, 0x0" in screen.do("xprop", "-id", window, "_MOTIF_WM_HINTS")
