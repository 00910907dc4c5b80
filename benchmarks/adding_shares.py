"""Run as a process of its own: a folder of shares given to the Review place of the real window, and what a steward does
with so many members then.

    python -m benchmarks.adding_shares SHARES FOLDER

Prints seconds: until all are kept and their figures painted, and the longest time between two turns of the window while
that goes on and during each of the `STEPS`.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.a_window import a_window
from benchmarks.turns import Turns
from dutytracker.domain.pooling import Audience
from dutytracker.ui.review.review_place import ReviewPlace

LOOK_MILLISECONDS = 5

Act = Callable[[ReviewPlace], object]


def _go_and_come_back(place: ReviewPlace) -> None:
    place.leave()
    place.arrive()


STEPS: Sequence[Sequence[Act]] = (
    (ReviewPlace.undo, ReviewPlace.redo),
    (lambda place: place.facts.audience_changed.emit(Audience.OUTSIDE),),
    (
        lambda place: place.pages.choose("members"),
        lambda place: QTest.keyClick(place.members.table, Qt.Key.Key_End),
        lambda place: QTest.keyClick(place.members.table, Qt.Key.Key_Delete),
    ),
    (_go_and_come_back,),
)
"""What is done once all are there, in the order in which `adding_cases` names it."""


def main(shares: str, folder: str) -> None:
    """Opens Review on a log without a collection, adds the folder to it, and takes every step."""
    members = len(list(Path(shares).iterdir()))
    with a_window(folder, years=1) as opened:
        opened.window.actions_.go_review.trigger()
        place = opened.part(ReviewPlace)
        opened.settle(5)
        start = time.perf_counter()
        adding = _longest_turn(place, lambda place: place.add([Path(shares)]))
        took = time.perf_counter() - start
        assert place.desk.sight is not None
        assert place.desk.sight.review.members == members
        steps = [_longest_turn(place, *acts) for acts in STEPS]
        assert place.desk.sight.review.members == members - 1
        print(took, adding, *steps, flush=True)
        place.desk.end()


def _longest_turn(place: ReviewPlace, *acts: Act) -> float:
    """In seconds, until each of them is done and painted."""
    turns = Turns()
    with turns.watched():
        for act in acts:
            act(place)
            _wait()
            while place.desk.is_busy or place.desk.sight is None:
                _wait()
            place.repaint()
    return turns.longest


def _wait() -> None:
    loop = QEventLoop()
    QTimer.singleShot(LOOK_MILLISECONDS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
