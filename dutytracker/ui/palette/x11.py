"""What Qt does not ask of an X server: whether it composes windows, and what its window manager is to do with one."""

import ctypes
import ctypes.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

CLIENT_MESSAGE = 33
SUBSTRUCTURE = (1 << 19) | (1 << 20)
"""The mask with which a window manager listens at the root window."""

ASKED_BY_THE_MEMBER = 2
"""Who asks for the keyboard, as window managers know it: the member in a list of windows, not the window itself."""


ADD = 1
"""A state is to be added to those of a window."""


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("padding", ctypes.c_long * 12),
    )


def is_composited() -> bool:
    """True where translucent windows are shown as such; false without an X server."""
    with _display() as (x11, display):
        if x11 is None:
            return False
        number = x11.XDefaultScreen(display)
        name = x11.XInternAtom(display, f"_NET_WM_CM_S{number}".encode(), False)
        return bool(x11.XGetSelectionOwner(display, name))


def activate(window: int) -> None:
    """Has the window manager give the keyboard to the window with that id, as a task bar would.

    A window that asks for itself is refused where it was not used lately, and a palette was not.
    """
    with _display() as (x11, display):
        if x11 is not None:
            _ask_manager(x11, display, window, b"_NET_ACTIVE_WINDOW", ASKED_BY_THE_MEMBER)


def stay_out_of_lists(window: int) -> None:
    """Keeps the window with that id, which must be on the screen, out of task bars and overviews."""
    with _display() as (x11, display):
        if x11 is not None:
            lists = [x11.XInternAtom(display, b"_NET_WM_STATE_SKIP_" + each, False) for each in (b"TASKBAR", b"PAGER")]
            _ask_manager(x11, display, window, b"_NET_WM_STATE", ADD, *lists)


def _ask_manager(x11: Any, display: Any, window: int, what: bytes, *data: int) -> None:
    message = _ClientMessage(type=CLIENT_MESSAGE, window=window, format=32)
    message.message_type = x11.XInternAtom(display, what, False)
    for place, value in enumerate(data):
        message.data[place] = value
    root = x11.XDefaultRootWindow(display)
    x11.XSendEvent(display, root, False, SUBSTRUCTURE, ctypes.byref(message))


@contextmanager
def _display() -> Iterator[tuple[Any, Any]]:
    """The library and an open display of its own; `None` twice where there is none."""
    x11 = _library()
    display = x11.XOpenDisplay(None) if x11 is not None else None
    if not display:
        yield None, None
        return
    try:
        yield x11, display
    finally:
        x11.XCloseDisplay(display)


@cache
def _library() -> Any:
    if sys.platform in {"win32", "darwin"}:
        return None
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    for name in ("XCloseDisplay", "XDefaultScreen", "XDefaultRootWindow"):
        getattr(x11, name).argtypes = (ctypes.c_void_p,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x11.XGetSelectionOwner.restype = ctypes.c_ulong
    x11.XGetSelectionOwner.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
    x11.XSendEvent.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p)
    return x11
