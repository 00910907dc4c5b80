"""The window's own process: types line after line with real keys, and tells of each what the window said.

`python -m tests.faults.window_child FOLDER`. For each line of its input it types an entry, where none stands in the
line, and presses Enter. It prints what came of it (`logged`, `refused`, `silent`), the longest time in milliseconds
that the window stood still meanwhile, what is left in the line, and what the window says, apart by `|`.
"""

import os
import select
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.app import Program
from dutytracker.handover import Hold
from dutytracker.paths import profile_in
from dutytracker.ui.places import Places
from dutytracker.ui.widgets.undo_bar import UndoBar
from dutytracker.ui.workspace import Workspace

TICK = 5


class Ticking:
    """A timer that ticks every few milliseconds, and the longest time it was kept from it."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._longest = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def taken(self) -> float:
        """The longest time between two ticks since this was last asked, in milliseconds."""
        longest, self._longest = self._longest, 0.0
        return longest * 1000

    def _tick(self) -> None:
        now = time.monotonic()
        self._longest = max(self._longest, now - self._last)
        self._last = now


class Said:
    """What the window said about the latest line."""

    def __init__(self, places: Places, workspace: Workspace) -> None:
        self.word = ""
        self._bars = places.findChildren(UndoBar)
        workspace.changed.connect(lambda _change: self._keep("logged"))
        workspace.refused.connect(lambda _sentence: self._keep("refused"))

    @property
    def bar(self) -> str:
        """What stands in the bar, empty where nothing does."""
        return next((bar.text() for bar in self._bars if bar.text()), "")

    def _keep(self, word: str) -> None:
        """Connected last, so that the bar has said it already."""
        assert self.bar, "nothing was said"
        self.word = word


def main() -> None:
    """Opens the window on the log in the folder, which has no passphrase, and types."""
    profile = profile_in(Path(sys.argv[1]))
    application = QApplication(sys.argv[:1])
    hold = Hold(profile.lock_file)
    program = Program(application, profile)
    program.start()
    while not isinstance(_page(program), Places):
        _process()
    places = _page(program)
    assert isinstance(places, Places)
    assert program.session is not None
    workspace = program.session.contents.workspace
    assert workspace is not None
    program.window.activateWindow()
    line, preview = places.today.parts.entry.line, places.today.parts.entry.preview
    while application.focusWidget() is None:
        _process()
    said, ticking = Said(places, workspace), Ticking()
    tell("ready", 0, "", "")
    while _is_asked():
        QTest.keyClicks(line, "" if line.text() else "p5")
        said.word, before = "", preview.text()
        _process()
        ticking.taken()
        QTest.keyClick(line, Qt.Key.Key_Return)
        until = time.monotonic() + 5
        while not said.word and time.monotonic() < until:
            _process()
            if line.text() and preview.text() != before:
                said.word = "refused"
        _process()
        is_left = bool(line.text())
        tell(said.word or "silent", ticking.taken(), line.text(), preview.text() if is_left else said.bar)
    program.window.close()
    program.end()
    hold.release()


def tell(word: str, milliseconds: float, left: str, bar: str) -> None:
    """One line to the pipe, at once."""
    sys.stdout.write(f"{word}|{milliseconds:.1f}|{left}|{bar}\n")
    sys.stdout.flush()


def _page(program: Program) -> object:
    return program.session.contents.pages.currentWidget() if program.session else None


def _is_asked() -> bool:
    """Goes on as a window does until something is asked for; false where nobody will ask any more."""
    while not select.select([0], [], [], 0)[0]:
        _process()
    return bool(os.read(0, 1))


def _process() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 2)
    QCoreApplication.processEvents()


if __name__ == "__main__":
    main()
