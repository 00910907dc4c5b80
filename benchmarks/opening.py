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

if sys.argv[1:2] == ["program"]:
    import dutytracker.__main__  # noqa: F401 - as at a start, before Qt: it looks into whatever is loaded after it

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

REST_SECONDS = 15
"""By then the totals of all weeks were looked at, which begins three seconds after the window opened."""


class Empty(QMainWindow):
    """A window of Qt's that holds nothing."""


class Opening:
    """Follows the window from its first paint on, and ends the process where it stands: what follows is not measured.

    It looks at the painting of two kinds of widgets. A filter for the events of the application would be simpler, and
    takes as long as everything else together: Qt's classes are all made for it.
    """

    def __init__(self, until: str, start: float) -> None:
        self._until = until
        self._start = start
        self._is_painted = False
        self._first_paint = 0.0
        self._turns = None

    def watch(self, window: type[QMainWindow]) -> None:
        """From the first paint of such a window on."""
        _after_painting(window, self._on_window_painted)

    def _on_window_painted(self, _window: QWidget) -> None:
        if not self._is_painted:
            self._is_painted = True
            self._first_paint = time.monotonic()
            if self._until == "usable":  # Before a thread begins to load: two may not make Qt's names at once.
                from benchmarks.turns import Turns

                self._turns = Turns()
            QTimer.singleShot(0, {"painted": self._end, "usable": self._follow, "resting": self._rest}[self._until])

    def _on_line_painted(self, line: QWidget) -> None:
        if line.hasFocus():
            self._until = "ready"

    def _end(self) -> None:
        _tell(self._first_paint - self._start)

    def _follow(self) -> None:
        self._turns.begin()
        self._wait_for_line()

    def _wait_for_line(self) -> None:
        """It is loaded beside the window."""
        module = sys.modules.get("dutytracker.ui.entering.entry_line")
        if hasattr(module, "EntryLine"):
            _after_painting(module.EntryLine, self._on_line_painted)
            self._look()
        else:
            QTimer.singleShot(1, self._wait_for_line)

    def _look(self) -> None:
        if self._until != "ready":
            QTimer.singleShot(1, self._look)
            return
        took = time.monotonic() - self._first_paint
        self._turns.end()
        _tell(took, self._turns.longest)

    def _rest(self) -> None:
        QTimer.singleShot(REST_SECONDS * 1000, lambda: _tell(_held()))


def _after_painting(kind: type[QWidget], then: Callable[[QWidget], None]) -> None:
    paint = kind.paintEvent

    def painted(widget: QWidget, event: QPaintEvent) -> None:
        paint(widget, event)
        then(widget)

    kind.paintEvent = painted


def _held() -> int:
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(1024 * int(line.split()[1]) for line in lines if line.startswith("Rss:"))


def _tell(*numbers: float) -> None:
    print(*numbers, flush=True)
    os._exit(0)


def main(which: str, folder: str, until: str, start: str) -> None:
    """Opens the program's window, or an empty one."""
    opening = Opening(until, float(start))
    if which == "empty":
        opening.watch(Empty)
        application = QApplication([])
        window = Empty()
        window.resize(1320, 806)
        window.show()
        application.exec()
    else:
        from dutytracker.__main__ import main as start_program
        from dutytracker.ui.window_frame import WindowFrame

        opening.watch(WindowFrame)
        sys.argv = ["dutytracker", "--data-dir", folder]
        start_program()


if __name__ == "__main__":
    main(*sys.argv[1:])
