"""A program that says when the screen is locked and unlocked; with the word "desktop", as its own desktop tells."""

import sys

from PySide6.QtWidgets import QApplication

from dutytracker.ui.desktop.session_lock import SessionLock
from dutytracker.ui.desktop.session_lock_linux import LinuxLock
from tests.ui.desktop.serving import say


def main() -> None:
    application = QApplication([])
    lock: object
    if "desktop" in sys.argv:
        lock = SessionLock(application)
        lock.locked.connect(lambda: say("locked"))
        lock.unlocked.connect(lambda: say("unlocked"))
    else:
        lock = LinuxLock(lambda *, is_locked: say("locked" if is_locked else "unlocked"), application)
    say("ready")
    application.exec()
    del lock


if __name__ == "__main__":
    main()
