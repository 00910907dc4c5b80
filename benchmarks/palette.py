"""Run as a process of its own: from asking for the palette to its first paint, with ten years in the log.

    python -m benchmarks.palette FOLDER

Prints four medians in seconds: from the slot that a global key calls; of an empty window of the same size that is shown
again; from a request over the socket; and from starting the command `quick`. The program is open, its window too, and
the palette was made ready when nobody waited.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.logs import now_in
from dutytracker.app import Program
from dutytracker.handover import Request, address_of, asked
from dutytracker.paths import Profile, profile_in

SETTLE_MILLISECONDS = 200
ROUNDS = 11
NOT_COUNTED = 2


class Painted(QObject):
    """Notes when a window with all its parts was first painted after `begin`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._began = 0.0
        self._is_waiting = False
        self.seconds: float | None = None
        window.installEventFilter(self)

    def begin(self) -> None:
        self.seconds = None
        self._is_waiting = True
        self._began = time.monotonic()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._is_waiting:
            self._is_waiting = False
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self.seconds = time.monotonic() - self._began


def main(folder: str) -> None:
    """Opens the program on a log of ten years, and its palette again and again in every way."""
    application = QApplication([])
    profile = profile_in(Path(folder))
    program = Program(application, profile, clock=lambda: now_in(10))
    program.start()
    while program.session is None or program.session.anywhere.page is None:
        QTest.qWait(SETTLE_MILLISECONDS)
    QTest.qWait(5 * SETTLE_MILLISECONDS)
    anywhere, empty = program.session.anywhere, _empty_like(program.session.anywhere.palette)
    painted, empty_painted = Painted(anywhere.palette), Painted(empty)
    put_away = anywhere.palette.put_away
    ways: tuple[tuple[Painted, Callable[[], object], Callable[[], object]], ...] = (
        (painted, anywhere.open, put_away),
        (empty_painted, empty.show, empty.hide),
        (painted, lambda: _elsewhere(lambda: asked(address_of(profile.folder), Request(ask="quick"))), put_away),
        (painted, lambda: _elsewhere(lambda: _quick(profile)), put_away),
    )
    rounds = [[_once(*way) for way in ways] for _ in range(NOT_COUNTED + ROUNDS)][NOT_COUNTED:]
    print(*(median(way) for way in zip(*rounds, strict=True)), flush=True)
    program.quit()
    program.end()


def _once(painted: Painted, show: Callable[[], object], hide: Callable[[], object]) -> float:
    painted.begin()
    show()
    while painted.seconds is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QTest.qWait(SETTLE_MILLISECONDS)
    hide()
    QTest.qWait(SETTLE_MILLISECONDS)
    return painted.seconds


def _empty_like(palette: QWidget) -> QWidget:
    empty = QWidget()
    empty.setWindowFlags(palette.windowFlags())
    empty.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    empty.setFixedSize(palette.size())
    empty.winId()
    return empty


def _elsewhere(work: Callable[[], object]) -> None:
    threading.Thread(target=work, daemon=True).start()


def _quick(profile: Profile) -> None:
    folder = profile.folder.parent.parent
    command = [sys.executable, "-m", "dutytracker", "--data-dir", str(folder), "quick"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, env=environment)


if __name__ == "__main__":
    main(*sys.argv[1:])
