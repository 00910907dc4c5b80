"""Whether the screen is locked, as far as the desktop tells."""

from PySide6.QtCore import QObject, Signal

from dutytracker.ui.desktop.kind_of_desktop import Desktop, this_desktop


class SessionLock(QObject):
    """Says `locked()` and `unlocked()` in turns, and is silent where the desktop does not tell.

    A screen that goes dark by itself counts as locked where the desktop makes no difference.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_locked = False
        self._teller = self._found()

    def tell(self, *, is_locked: bool) -> None:
        """Takes in what the desktop says, which some desktops say twice."""
        if is_locked != self._is_locked:
            self._is_locked = is_locked
            (self.locked if is_locked else self.unlocked).emit()

    def _found(self) -> object:
        """Whatever listens for this desktop, to be kept."""
        match this_desktop():
            case Desktop.X11 | Desktop.WAYLAND:
                from dutytracker.ui.desktop.session_lock_linux import LinuxLock

                return LinuxLock(self.tell, self)
            case Desktop.WINDOWS:
                from dutytracker.ui.desktop.session_lock_windows import windows_lock

                return windows_lock(self.tell)
            case Desktop.MACOS:
                from dutytracker.ui.desktop.session_lock_macos import mac_lock

                return mac_lock(self.tell)
        return None
