import pytest

from dutytracker.ui.desktop.kind_of_desktop import Desktop, this_desktop

PLATFORM = "PySide6.QtGui.QGuiApplication.platformName"


@pytest.mark.parametrize(
    ("kind", "display", "expected"),
    [
        ("wayland", "", Desktop.WAYLAND),
        ("", "wayland-0", Desktop.WAYLAND),
        ("x11", "wayland-0", Desktop.X11),
        ("", "", Desktop.X11),
        ("tty", "", Desktop.X11),
    ],
)
def test_a_wayland_desktop_is_known_also_where_it_shows_programs_through_x(monkeypatch, kind, display, expected):
    monkeypatch.setenv("XDG_SESSION_TYPE", kind)
    monkeypatch.setenv("WAYLAND_DISPLAY", display)
    monkeypatch.setattr(PLATFORM, lambda: "xcb")

    assert this_desktop() is expected


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("wayland", Desktop.WAYLAND),
        ("windows", Desktop.WINDOWS),
        ("cocoa", Desktop.MACOS),
        ("offscreen", Desktop.NONE),
    ],
)
def test_the_platform_says_which_desktop_it_is(monkeypatch, platform, expected):
    monkeypatch.setattr(PLATFORM, lambda: platform)

    assert this_desktop() is expected
