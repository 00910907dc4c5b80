"""Run as a process of its own: from Enter in the real window to stored and painted, with ten years in the log.

    python -m benchmarks.enter FOLDER

Prints the median seconds. Each line is taken back before the next, outside the time that counts, so that the day stays
an ordinary one.
"""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.logs import history
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.workspace import Workspace

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
"""Late on a Thursday afternoon of the last week in the log."""

SETTLE_MILLISECONDS = 60
ROUNDS = 25
NOT_COUNTED = 5


def main(folder: str) -> None:
    """Opens the window on a log of ten years and logs a line again and again."""
    application = QApplication([])
    theme = ApplicationTheme(application)
    settings = LogSettings(time_zone="America/Los_Angeles")
    logbook = create_logbook(profile_in(Path(folder)), settings=settings, passphrase=None, clock=lambda: NOW)
    logbook.perform(history(10))
    window = MainWindow(SettingsFile(Path(folder) / "settings.json"), theme)
    window.resize(1320, 806)
    window.show()
    workspace = Workspace(logbook)
    window.show_log(workspace)
    line = window.findChild(EntryLine)
    line.setFocus()
    QTest.qWait(5 * SETTLE_MILLISECONDS)
    seconds = [_logged_once(application, line, workspace) for _ in range(NOT_COUNTED + ROUNDS)]
    print(median(seconds[NOT_COUNTED:]), flush=True)
    window.close()
    logbook.close()


def _logged_once(application: QApplication, line: EntryLine, workspace: Workspace) -> float:
    QTest.keyClicks(line, "p1 @-")
    QTest.qWait(SETTLE_MILLISECONDS)
    start = time.perf_counter()
    QTest.keyClick(line, Qt.Key.Key_Return)
    application.processEvents()
    took = time.perf_counter() - start
    QTest.qWait(SETTLE_MILLISECONDS)
    workspace.undo()
    QTest.qWait(SETTLE_MILLISECONDS)
    return took


if __name__ == "__main__":
    main(*sys.argv[1:])
