"""The keyboard goes to the palette, and afterward back to the program it came from."""

import ctypes
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dutytracker.ui.palette import x11


def insist_on_keyboard(window: QWidget) -> None:
    """Asks once more for the keyboard where it did not come with the window, which must be on the screen."""
    if QGuiApplication.platformName() == "xcb" and QGuiApplication.focusWindow() is not window.windowHandle():
        x11.activate(int(window.winId()))


def stay_out_of_lists(window: QWidget) -> None:
    """Keeps a window, which must be on the screen, out of task bars that list it all the same."""
    if QGuiApplication.platformName() == "xcb":
        x11.stay_out_of_lists(int(window.winId()))


class KeyboardBefore:
    """The program that had the keyboard.

    On X11 and Wayland the window manager gives it back by itself once the palette is hidden.
    """

    def __init__(self) -> None:
        self._had_it: Any = None

    def remember(self) -> None:
        """Keeps which program has the keyboard now."""
        if sys.platform == "win32":
            self._had_it = ctypes.windll.user32.GetForegroundWindow()
        elif sys.platform == "darwin":
            self._had_it = _frontmost()

    def give_back(self) -> None:
        """Gives the keyboard to the program that was remembered."""
        had_it, self._had_it = self._had_it, None
        if had_it and sys.platform == "win32":
            ctypes.windll.user32.SetForegroundWindow(had_it)
        elif had_it and sys.platform == "darwin":
            _bring_to_front(had_it)


if sys.platform == "darwin":
    IGNORING_OTHER_APPS = 2

    _objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    _objc.objc_getClass.restype = ctypes.c_void_p
    _objc.objc_getClass.argtypes = (ctypes.c_char_p,)
    _objc.sel_registerName.restype = ctypes.c_void_p
    _objc.sel_registerName.argtypes = (ctypes.c_char_p,)

    def _frontmost() -> int | None:
        """The running application in front, kept alive until it is brought back; `None` where it is this one."""
        workspace = _sent(_objc.objc_getClass(b"NSWorkspace"), b"sharedWorkspace")
        application = _sent(workspace, b"frontmostApplication")
        this = _sent(_objc.objc_getClass(b"NSRunningApplication"), b"currentApplication")
        if not application or _process(application) == _process(this):
            return None
        return _sent(application, b"retain")

    def _process(application: int | None) -> int:
        return (_sent(application, b"processIdentifier") or 0) & 0xFFFFFFFF

    def _bring_to_front(application: int) -> None:
        _sent(application, b"activateWithOptions:", IGNORING_OTHER_APPS)
        _sent(application, b"release")

    def _sent(receiver: int | None, message: bytes, *arguments: int) -> int | None:
        kinds = (ctypes.c_void_p, ctypes.c_void_p, *(ctypes.c_ulong for _ in arguments))
        send = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(("objc_msgSend", _objc))
        return send(receiver, _objc.sel_registerName(message), *arguments)
