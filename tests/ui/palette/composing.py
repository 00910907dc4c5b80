"""A program that says of itself that it composes the windows of its X screen, and does nothing of the kind."""

import sys

from tests.ui.desktop.tray_manager import library

SIGN = b"_NET_WM_CM_S0"


def main() -> None:
    """Says so until its input ends."""
    x11 = library()
    display = x11.XOpenDisplay(None)
    window = x11.XCreateSimpleWindow(display, x11.XDefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)
    x11.XSetSelectionOwner(display, x11.XInternAtom(display, SIGN, 0), window, 0)
    x11.XInternAtom(display, b"DONE", 0)  # its answer comes once the server has done all that
    print("composing", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
