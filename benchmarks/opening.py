"""Run as a process of its own: opens a window and prints the seconds from START to its first paint, then ends.

    python benchmarks/first_paint.py program|empty FOLDER START

START is what `time.monotonic()` said in the parent before this process began.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Watches every window of the program and reports the first paint of one."""

    def __init__(self, start: float) -> None:
        super().__init__()
        self._start = start

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Prints once and ends the process where it stands: what follows is not measured."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self._report)
            QApplication.instance().removeEventFilter(self)
            self._seconds = time.monotonic() - self._start
        return False

    def _report(self) -> None:
        print(self._seconds, flush=True)
        os._exit(0)


def main(which: str, folder: str, start: str) -> None:
    """Opens the program's window, or an empty one."""
    watcher = FirstPaint(float(start))
    enter_loop = QApplication.exec

    def exec_watched(*_: object) -> int:
        QApplication.instance().installEventFilter(watcher)
        return enter_loop()

    QApplication.exec = exec_watched
    if which == "empty":
        application = QApplication([])
        window = QMainWindow()
        window.resize(1320, 806)
        window.show()
        application.exec()
    else:
        from dutytracker.app import run
        from dutytracker.paths import profile_in

        run(profile_in(Path(folder)))


if __name__ == "__main__":
    main(*sys.argv[1:])
