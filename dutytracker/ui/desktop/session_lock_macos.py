"""What macOS says about its screen, to every program that wants to hear it."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

CORE_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
SAID = {b"com.apple.screenIsLocked": True, b"com.apple.screenIsUnlocked": False}
UTF8, AT_ONCE = 0x08000100, 4

HEARD = ctypes.CFUNCTYPE(None, *(ctypes.c_void_p,) * 5)


class MacLock:
    """`foundation` is the Mac's own library of that kind."""

    def __init__(self, foundation: Any, tell: Callable[..., None]) -> None:
        pointer = ctypes.c_void_p
        foundation.CFNotificationCenterGetDistributedCenter.restype = pointer
        foundation.CFStringCreateWithCString.argtypes = (pointer, ctypes.c_char_p, ctypes.c_uint32)
        foundation.CFStringCreateWithCString.restype = pointer
        foundation.CFNotificationCenterAddObserver.argtypes = (pointer, pointer, HEARD, *(pointer,) * 2, ctypes.c_long)
        center = foundation.CFNotificationCenterGetDistributedCenter()
        self._heard = []  # kept here, since the center does not keep them
        for said, is_locked in SAID.items():
            heard = HEARD(lambda *_, is_locked=is_locked: tell(is_locked=is_locked))
            self._heard.append(heard)
            name = foundation.CFStringCreateWithCString(None, said, UTF8)
            foundation.CFNotificationCenterAddObserver(center, None, heard, name, None, AT_ONCE)


def mac_lock(tell: Callable[..., None]) -> object:
    """Listens on this Mac; to be kept as long as it is to be heard."""
    if sys.platform == "darwin":
        return MacLock(ctypes.CDLL(CORE_FOUNDATION), tell)
    return None
