"""A program that says for each line of its input how many seconds nobody has touched the computer."""

import sys

from PySide6.QtWidgets import QApplication

from dutytracker.ui.desktop import idle_time, kind_of_desktop
from dutytracker.ui.desktop.idle_time import idle_seconds


def main() -> None:
    application = QApplication([])
    if "wayland" in sys.argv:
        idle_time.this_desktop = lambda: kind_of_desktop.Desktop.WAYLAND
    for _ in sys.stdin:
        print(idle_seconds(), flush=True)
    del application


if __name__ == "__main__":
    main()
