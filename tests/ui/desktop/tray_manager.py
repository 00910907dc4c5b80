"""A tray: it owns the tray of an X screen and takes in the signs that ask for it, at the upper left of the screen."""

import sys
from ctypes import CDLL, POINTER, Structure, Union, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

CLIENT_MESSAGE = 33
STRUCTURE_NOTIFY = 1 << 17
REQUEST_DOCK = 0
EMBEDDED_NOTIFY = 0
OVERRIDE_REDIRECT = 1 << 9
"""The window manager leaves such a window where it is."""

SIDE = 24


class ClientMessage(Structure):
    _fields_ = (
        ("type", c_int),
        ("serial", c_ulong),
        ("send_event", c_int),
        ("display", c_void_p),
        ("window", c_ulong),
        ("message_type", c_ulong),
        ("format", c_int),
        ("data", c_long * 5),
    )


class Attributes(Structure):
    """Of a window; what is not used of them is one stretch."""

    _fields_ = (
        ("colors", c_ulong * 4),
        ("gravity", c_int * 3),
        ("backing", c_ulong * 2),
        ("save_under", c_int),
        ("masks", c_long * 2),
        ("override_redirect", c_int),
        ("rest", c_ulong * 2),
    )


class Event(Union):
    _fields_ = (("client", ClientMessage), ("pad", c_long * 24))


def library() -> CDLL:
    """Xlib, with the types of what is used of it."""
    x11 = CDLL("libX11.so.6")
    window, display = c_ulong, c_void_p
    for name, answers, takes in (
        ("XOpenDisplay", display, (c_char_p,)),
        ("XDefaultRootWindow", window, (display,)),
        ("XInternAtom", c_ulong, (display, c_char_p, c_int)),
        ("XCreateSimpleWindow", window, (display, window, *(c_int,) * 2, *(c_uint,) * 3, *(c_ulong,) * 2)),
        ("XChangeWindowAttributes", c_int, (display, window, c_ulong, POINTER(Attributes))),
        ("XSetSelectionOwner", c_int, (display, c_ulong, window, c_ulong)),
        ("XSelectInput", c_int, (display, window, c_long)),
        ("XReparentWindow", c_int, (display, window, window, c_int, c_int)),
        ("XMoveResizeWindow", c_int, (display, window, c_int, c_int, c_uint, c_uint)),
        ("XMapRaised", c_int, (display, window)),
        ("XSendEvent", c_int, (display, window, c_int, c_long, POINTER(Event))),
        ("XNextEvent", c_int, (display, POINTER(Event))),
        ("XFlush", c_int, (display,)),
    ):
        function = getattr(x11, name)
        function.restype, function.argtypes = answers, takes
    return x11


class Tray:
    """The one tray of the screen."""

    def __init__(self) -> None:
        self._x = library()
        self._display = self._x.XOpenDisplay(None)
        self._root = self._x.XDefaultRootWindow(self._display)
        self._opcode = self._atom("_NET_SYSTEM_TRAY_OPCODE")
        self._window = self._x.XCreateSimpleWindow(self._display, self._root, 0, 0, SIDE, SIDE, 0, 0, 0)
        unmanaged = Attributes(override_redirect=1)
        self._x.XChangeWindowAttributes(self._display, self._window, OVERRIDE_REDIRECT, byref(unmanaged))
        selection = self._atom("_NET_SYSTEM_TRAY_S0")
        self._x.XSetSelectionOwner(self._display, selection, self._window, 0)
        self._x.XMapRaised(self._display, self._window)
        self._send(self._root, "MANAGER", (0, selection, self._window, 0, 0), STRUCTURE_NOTIFY)

    def take_in(self) -> None:
        """Takes in whatever asks for it, for good."""
        event = Event()
        while True:
            self._x.XNextEvent(self._display, byref(event))
            message = event.client
            asks = message.type == CLIENT_MESSAGE and message.message_type == self._opcode
            if asks and message.data[1] == REQUEST_DOCK:
                self._dock(message.data[2])

    def _dock(self, sign: int) -> None:
        self._x.XReparentWindow(self._display, sign, self._window, 0, 0)
        self._x.XMoveResizeWindow(self._display, sign, 0, 0, SIDE, SIDE)
        self._x.XMapRaised(self._display, sign)
        self._send(sign, "_XEMBED", (0, EMBEDDED_NOTIFY, 0, self._window, 0), 0)
        print("a sign was taken in", flush=True)

    def _send(self, window: int, name: str, data: tuple[int, ...], mask: int) -> None:
        event = Event()
        event.client.type = CLIENT_MESSAGE
        event.client.window = window
        event.client.message_type = self._atom(name)
        event.client.format = 32
        event.client.data[:] = data
        self._x.XSendEvent(self._display, window, 0, mask, byref(event))
        self._x.XFlush(self._display)

    def _atom(self, name: str) -> int:
        return int(self._x.XInternAtom(self._display, name.encode(), 0))


if __name__ == "__main__":
    tray = Tray()
    print("the tray is there", flush=True)
    sys.exit(tray.take_in())
