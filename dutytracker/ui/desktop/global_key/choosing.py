"""Which way of this computer gives keys to programs."""

from PySide6.QtCore import QObject

from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.nowhere import NoGlobalKeys
from dutytracker.ui.desktop.kind_of_desktop import Desktop, this_desktop


def global_keys(parent: QObject) -> GlobalKeys:
    """The keys of this desktop; where it gives none, one that binds nothing and says so."""
    try:
        return _keys_of(this_desktop(), parent)
    except OSError:
        return NoGlobalKeys(parent)


def _keys_of(desktop: Desktop, parent: QObject) -> GlobalKeys:
    """Raises: OSError where the desktop turns out to give none."""
    match desktop:
        case Desktop.X11:
            from dutytracker.ui.desktop.global_key.x11 import X11Keys

            return X11Keys(parent)
        case Desktop.WAYLAND:
            from dutytracker.ui.desktop.global_key.portal import PortalKeys

            return PortalKeys(parent)
        case Desktop.WINDOWS:
            from dutytracker.ui.desktop.global_key.windows import windows_keys

            return windows_keys(parent)
        case Desktop.MACOS:
            from dutytracker.ui.desktop.global_key.macos import mac_keys

            return mac_keys(parent)
    return NoGlobalKeys(parent)
