"""Run as a process of its own: opens the window, or an empty one of Qt's, says what that took, and ends.

    python benchmarks/opening.py program|empty FOLDER painted START    seconds from START to the first paint
    python benchmarks/opening.py program FOLDER usable START           seconds from the first paint until the log is
                                                                       open, its week shown and the line has the
                                                                       keyboard; and the longest stall until then
    python benchmarks/opening.py program|empty FOLDER resting START    bytes that it holds once nothing happens any more

The program is started as its command starts it: all that this does before the window is measured too.

START is what `time.monotonic()` said in the parent before this process began.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

REST_SECONDS = 15
"""By then the totals of all weeks were looked at, which begins three seconds after the window opened."""


class Opening(QObject):
    """Follows the window from its first paint on, and ends the process where it stands: what follows is not measured.

    The words that it prints are those of one of its endings.
    """

    def __init__(self, until: str, start: float) -> None:
        super().__init__()
        self._until = until
        self._start = start
        self._is_painted = False
        self._first_paint = 0.0
        self._turns = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            if not self._is_painted and watched.isWindow():
                self._is_painted = True
                self._first_paint = time.monotonic()
                QTimer.singleShot(0, {"painted": self._end, "usable": self._follow, "resting": self._rest}[self._until])
            elif self._turns is not None and watched.hasFocus() and type(watched).__name__ == "EntryLine":
                self._until = "ready"
        return False

    def _end(self) -> None:
        _tell(self._first_paint - self._start)

    def _follow(self) -> None:
        from benchmarks.turns import Turns

        self._turns = Turns()
        self._turns.begin()
        self._look()

    def _look(self) -> None:
        if self._until != "ready":
            QTimer.singleShot(1, self._look)
            return
        took = time.monotonic() - self._first_paint
        self._turns.end()
        _tell(took, self._turns.longest)

    def _rest(self) -> None:
        QTimer.singleShot(REST_SECONDS * 1000, lambda: _tell(_held()))


def _held() -> int:
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(1024 * int(line.split()[1]) for line in lines if line.startswith("Rss:"))


def _tell(*numbers: float) -> None:
    print(*numbers, flush=True)
    os._exit(0)


def main(which: str, folder: str, until: str, start: str) -> None:
    """Opens the program's window, or an empty one."""
    opening = Opening(until, float(start))
    enter_loop: Callable[[], int] = QApplication.exec

    def exec_watched(*_: object) -> int:
        QApplication.instance().installEventFilter(opening)
        return enter_loop()

    QApplication.exec = exec_watched
    if which == "empty":
        application = QApplication([])
        window = QMainWindow()
        window.resize(1320, 806)
        window.show()
        application.exec()
    else:
        from dutytracker.__main__ import main as start_program

        sys.argv = ["dutytracker", "--data-dir", folder]
        start_program()


if __name__ == "__main__":
    main(*sys.argv[1:])
