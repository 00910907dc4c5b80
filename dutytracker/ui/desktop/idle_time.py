"""How long nobody has touched the computer. It is asked when somebody wants to know, and kept nowhere."""

import ctypes
import sys
from typing import Any

from dutytracker.ui.desktop.kind_of_desktop import Desktop, this_desktop

MUTTER, MONITOR = "org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core"
APPLICATION_SERVICES = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
OF_THE_SESSION, ANY_INPUT = 0, 0xFFFFFFFF
TICKS = 1 << 32
"""Windows counts its milliseconds up to here, and then from 0 again."""


class LastInput(ctypes.Structure):
    """What Windows fills in: when the last input was, in its own milliseconds."""

    _fields_ = (("size", ctypes.c_uint32), ("at", ctypes.c_uint32))


def idle_seconds() -> float | None:
    """Since the last input to any program; `None` where it cannot be told."""
    try:
        match this_desktop():
            case Desktop.X11:
                return _of_x11()
            case Desktop.WAYLAND:
                return _of_gnome()
            case Desktop.WINDOWS:
                return _of_this_windows()
            case Desktop.MACOS:
                return of_macos(ctypes.CDLL(APPLICATION_SERVICES))
    except OSError:
        return None
    return None


def of_windows(user32: Any, kernel32: Any) -> float | None:
    """What Windows' libraries of these names say."""
    last = LastInput(ctypes.sizeof(LastInput), 0)
    if not user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    return float((kernel32.GetTickCount() - last.at) % TICKS) / 1000


def of_macos(services: Any) -> float:
    """What the Mac's library says."""
    asked = services.CGEventSourceSecondsSinceLastEventType
    asked.argtypes, asked.restype = (ctypes.c_int32, ctypes.c_uint32), ctypes.c_double
    return float(asked(OF_THE_SESSION, ANY_INPUT))


def _of_x11() -> float | None:
    from dutytracker.ui.desktop.xcb import XConnection

    milliseconds = XConnection().idle_milliseconds()
    return None if milliseconds is None else milliseconds / 1000


def _of_gnome() -> float | None:
    """Other desktops of this kind tell nobody."""
    from dutytracker.ui.desktop.bus import Address, Bus, Which

    answer = Bus(Which.SESSION).ask(Address(program=MUTTER, path=MONITOR, interface=MUTTER, method="GetIdletime"))
    return float(answer[0]) / 1000 if answer else None


def _of_this_windows() -> float | None:
    if sys.platform == "win32":
        return of_windows(ctypes.WinDLL("user32"), ctypes.WinDLL("kernel32"))
    return None
