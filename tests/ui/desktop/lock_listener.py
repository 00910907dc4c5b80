"""A program that says when the screen is locked and unlocked."""

from PySide6.QtWidgets import QApplication

from dutytracker.ui.desktop.session_lock_linux import LinuxLock


def main() -> None:
    application = QApplication([])
    lock = LinuxLock(lambda *, is_locked: print("locked" if is_locked else "unlocked", flush=True), application)
    print("ready", flush=True)
    application.exec()
    del lock


if __name__ == "__main__":
    main()
