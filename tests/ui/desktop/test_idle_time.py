"""How long nobody touched the computer, on a real X server and a real bus."""

import ctypes
from types import SimpleNamespace

from dutytracker.ui.desktop.idle_time import idle_seconds, of_macos, of_windows
from tests.ui.desktop.screen import a_screen, a_session, needs

TELLER, DESKTOP = "tests.ui.desktop.idle_teller", "tests.ui.desktop.fake_desktop"


@needs("Xvfb", "openbox", "xdotool")
def test_an_x_server_tells_since_when_nothing_was_pressed():
    with a_screen() as screen:
        teller = screen.run(TELLER)
        screen.do("xdotool", "sleep", "1.1")
        teller.tell("")
        before = float(teller.says())
        screen.press("a")
        teller.tell("")
        after = float(teller.says())

    assert before >= 1
    assert after < before


@needs("dbus-daemon")
def test_gnome_tells_it_over_the_bus():
    with a_session() as session:
        desktop = session.run(DESKTOP, "org.gnome.Mutter.IdleMonitor")
        assert desktop.says() == "ready"
        teller = session.run(TELLER, "wayland")
        teller.tell("")

        assert teller.says() == "90.5"


@needs("dbus-daemon")
def test_another_wayland_desktop_tells_nobody():
    with a_session() as session:
        teller = session.run(TELLER, "wayland")
        teller.tell("")

        assert teller.says() == "None"


def test_a_window_that_nobody_sees_cannot_tell(qapp):
    assert idle_seconds() is None


def test_windows_counts_on_from_zero():
    def last_input(at: int):
        def fill(given):
            given._obj.at = at
            return 1

        return SimpleNamespace(GetLastInputInfo=fill)

    def clock(now: int):
        return SimpleNamespace(GetTickCount=lambda: now)

    assert of_windows(last_input(5_000), clock(65_000)) == 60
    assert of_windows(last_input(2**32 - 1_000), clock(1_000)) == 2
    assert of_windows(SimpleNamespace(GetLastInputInfo=lambda _given: 0), clock(0)) is None


def test_a_mac_is_asked_for_any_input_of_the_session():
    asked = []

    def seconds(state: int, kind: int) -> float:
        asked.append((state, kind))
        return 12.5

    assert of_macos(SimpleNamespace(CGEventSourceSecondsSinceLastEventType=seconds)) == 12.5
    assert asked == [(0, ctypes.c_uint32(-1).value)]
