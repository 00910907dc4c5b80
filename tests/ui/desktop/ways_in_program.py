"""A program with nothing but its ways in, which says which of them was used."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dutytracker.settings import SettingsFile
from dutytracker.ui.desktop import ways_in as module
from dutytracker.ui.desktop.ways_in import WaysIn


def say(words: str) -> None:
    print(words, flush=True)


def main() -> None:
    module.MILLISECONDS_BETWEEN_LOOKS = 100
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    ways = WaysIn(SettingsFile(Path(sys.argv[1])), application)
    ways.palette_wanted.connect(lambda: say("palette"))
    ways.window_wanted.connect(lambda: say("window"))
    ways.favorite_wanted.connect(lambda number: say(f"favorite {number}"))
    ways.quit_wanted.connect(lambda: say("quit"))
    ways.rearranged.connect(lambda: say("with a sign" if ways.tray else "without a sign"))
    ways.open()
    application.exec()


if __name__ == "__main__":
    main()
