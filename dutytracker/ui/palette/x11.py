"""What Qt does not ask of an X server: whether it composes windows, and what its window manager is to do with one."""

from __future__ import annotations

import struct
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dutytracker.ui.desktop.xcb import XConnection

CLIENT_MESSAGE, IN_NUMBERS = 33, 32

ASKED_BY_THE_MEMBER = 2
"""Who asks for the keyboard, as window managers know it: the member in a list of windows, not the window itself."""

ADD = 1
"""A state is to be added to those of a window."""


def is_composited() -> bool:
    """True where translucent windows are shown as such; false without an X server."""
    with suppress(OSError):
        server = _server()
        return server.has_owner(f"_NET_WM_CM_S{server.screen}")
    return False


def activate(window: int) -> None:
    """Has the window manager give the keyboard to the window with that id, as a task bar would.

    A window that asks for itself is refused where it was not used lately, and a palette was not.
    """
    with suppress(OSError):
        _ask_manager(_server(), window, "_NET_ACTIVE_WINDOW", ASKED_BY_THE_MEMBER)


def stay_out_of_lists(window: int) -> None:
    """Keeps the window with that id, which must be on the screen, out of task bars and overviews."""
    with suppress(OSError):
        server = _server()
        lists = [server.atom(f"_NET_WM_STATE_SKIP_{each}") for each in ("TASKBAR", "PAGER")]
        _ask_manager(server, window, "_NET_WM_STATE", ADD, *lists)


def _server() -> XConnection:
    """Raises: OSError where there is none."""
    from dutytracker.ui.desktop.xcb import XConnection

    return XConnection()


def _ask_manager(server: XConnection, window: int, what: str, *data: int) -> None:
    numbers = (*data, 0, 0, 0, 0, 0)[:5]
    server.tell_manager(struct.pack("=BBHII5I", CLIENT_MESSAGE, IN_NUMBERS, 0, window, server.atom(what), *numbers))
