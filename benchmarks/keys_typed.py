"""Run as a process of its own: keys typed in the real window, each read and completed, with ten years in the log.

    python -m benchmarks.keys_typed FOLDER

Prints seconds: from a key to its preview and the words that fit painted, the median and the longest; of a key, on
average, what looking for the words costs, and what reading the line alone does.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from statistics import mean, median

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.logs import history
from dutytracker.domain.quick_entry import NotUnderstood, completions, is_half_typed, read_line
from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.workspace import Workspace

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
"""Late on a Thursday afternoon of the last week in the log."""

LINES = (
    "p15 lunch",
    "coordination 20 @9:10 yesterday",
    "undone chart 60 waiting told",
    "lost 30 meeting",
    "co zebra 15",
)
FIRST = "com"
"""The first list of words is made with its second letter."""

ROUNDS = 4
SETTLE_MILLISECONDS = 60


def main(folder: str) -> None:
    """Opens the window on a log of ten years and types lines that are never logged."""
    application = QApplication([])
    settings = LogSettings(time_zone="America/Los_Angeles")
    logbook = create_logbook(profile_in(Path(folder)), settings=settings, passphrase=None, clock=lambda: NOW)
    logbook.perform(history(10))
    window = MainWindow(SettingsFile(Path(folder) / "settings.json"), ApplicationTheme(application))
    window.resize(1320, 806)
    window.show()
    window.show_log(Workspace(logbook))
    line = window.findChild(EntryLine)
    line.setFocus()
    QTest.qWait(5 * SETTLE_MILLISECONDS)
    list(_typed_once(application, line, FIRST))
    situation = logbook.entering.situation()
    keys = [took for _ in range(ROUNDS) for text in LINES for took in _typed_once(application, line, text)]
    texts = [text[:end] for _ in range(ROUNDS) for text in LINES for end in range(1, len(text) + 1)]
    completing = mean(_seconds_of(_complete, text, situation) for text in texts)
    reading = mean(_seconds_of(_read, text, situation) for text in texts)
    print(median(keys), max(keys), completing, reading, flush=True)
    window.close()
    logbook.close()


def _typed_once(application: QApplication, line: EntryLine, text: str) -> Iterator[float]:
    """The seconds of each key of `text`, typed into the empty line."""
    line.clear()
    QTest.qWait(SETTLE_MILLISECONDS)
    for letter in text:
        start = time.perf_counter()
        QTest.keyClicks(line, letter)
        application.processEvents()
        yield time.perf_counter() - start


def _seconds_of(work: Callable[[str, Situation], object], text: str, situation: Situation) -> float:
    start = time.perf_counter()
    work(text, situation)
    return time.perf_counter() - start


def _complete(text: str, situation: Situation) -> None:
    if is_half_typed(text, len(text)):
        completions(text, len(text), situation)


def _read(text: str, situation: Situation) -> None:
    with suppress(NotUnderstood):
        read_line(text, situation)


if __name__ == "__main__":
    main(*sys.argv[1:])
