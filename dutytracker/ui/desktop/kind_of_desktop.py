"""Which kind of desktop the program runs on."""

import os
from enum import Enum, auto

from PySide6.QtGui import QGuiApplication


class Unavailable(OSError):
    """The desktop does not have what was asked for: no such server, no such bus, no such system."""


class Desktop(Enum):
    """The kinds of desktops, by what they let a program ask."""

    X11 = auto()
    WAYLAND = auto()
    """Also where it shows this program through X: keys and input are the desktop's own there."""
    WINDOWS = auto()
    MACOS = auto()
    NONE = auto()
    """A window that nobody sees, or a system that is not known."""


def this_desktop() -> Desktop:
    """The kind of this one; there must be an application."""
    kinds = {"windows": Desktop.WINDOWS, "cocoa": Desktop.MACOS, "wayland": Desktop.WAYLAND}
    platform = QGuiApplication.platformName()
    if platform == "xcb":
        return Desktop.WAYLAND if _is_wayland() else Desktop.X11
    return kinds.get(platform, Desktop.NONE)


def _is_wayland() -> bool:
    """True if a Wayland desktop shows this program through X."""
    kind = os.environ.get("XDG_SESSION_TYPE", "")
    return kind == "wayland" or (kind != "x11" and bool(os.environ.get("WAYLAND_DISPLAY")))
