"""Run as a process of its own: a folder of shares given to the Review place of the real window.

    python -m benchmarks.adding_shares SHARES FOLDER

Prints seconds: until all are kept and their figures painted, and the longest time between two turns of the window.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.a_window import a_window
from benchmarks.turns import Turns
from dutytracker.ui.review.review_place import ReviewPlace

LOOK_MILLISECONDS = 5


def main(shares: str, folder: str) -> None:
    """Opens Review on a log without a collection, and adds the folder to it."""
    with a_window(folder, years=1) as opened:
        opened.window.actions_.go_review.trigger()
        place = opened.part(ReviewPlace)
        opened.settle(5)
        turns = Turns()
        start = time.perf_counter()
        with turns.watched():
            place.add([Path(shares)])
            while place.desk.is_busy or place.desk.sight is None:
                _wait()
            place.repaint()
        took = time.perf_counter() - start
        assert place.desk.sight.review.members == len(list(Path(shares).iterdir()))
        print(took, turns.longest, flush=True)
        place.desk.end()


def _wait() -> None:
    loop = QEventLoop()
    QTimer.singleShot(LOOK_MILLISECONDS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
