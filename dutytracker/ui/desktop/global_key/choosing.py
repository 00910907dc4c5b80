"""Which way of this computer gives keys to programs."""

import os

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.nowhere import NoGlobalKeys


def global_keys(parent: QObject) -> GlobalKeys:
    """The keys of this desktop; where it gives none, one that binds nothing and says so."""
    try:
        match QGuiApplication.platformName():
            case "wayland":
                return _of_portal(parent)
            case "xcb":
                return _of_portal(parent) if is_wayland() else _of_x11(parent)
            case "windows":
                return _of_windows(parent)
            case "cocoa":
                return _of_macos(parent)
    except OSError:
        return NoGlobalKeys(parent)
    return NoGlobalKeys(parent)


def is_wayland() -> bool:
    """True if the desktop is a Wayland one, also where it shows this program through X.

    There a key that is grabbed from X is only given while a program that is shown through X is in front.
    """
    kind = os.environ.get("XDG_SESSION_TYPE", "")
    return kind == "wayland" or (kind != "x11" and bool(os.environ.get("WAYLAND_DISPLAY")))


def _of_x11(parent: QObject) -> GlobalKeys:
    from dutytracker.ui.desktop.global_key.x11 import X11Keys

    return X11Keys(parent)


def _of_portal(parent: QObject) -> GlobalKeys:
    from dutytracker.ui.desktop.global_key.portal import PortalKeys

    return PortalKeys(parent)


def _of_windows(parent: QObject) -> GlobalKeys:
    from dutytracker.ui.desktop.global_key.windows import windows_keys

    return windows_keys(parent)


def _of_macos(parent: QObject) -> GlobalKeys:
    from dutytracker.ui.desktop.global_key.macos import mac_keys

    return mac_keys(parent)
