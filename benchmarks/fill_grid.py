"""Run as a process of its own: typing totals into the week grid of the real window, with ten years in the log.

    python -m benchmarks.fill_grid FOLDER

Prints the median seconds from the key that keeps a total to stored and painted, and those of the slowest of twenty.
"""

import sys
import time
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.enter import NOW
from benchmarks.logs import history
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.places import Places
from dutytracker.ui.weeks.grid.grid_table import GridTable
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from dutytracker.ui.workspace import Workspace

SETTLE_MILLISECONDS = 60
DAYS = 5
NOT_COUNTED = 5
TOTAL = "240"
"""More than any cell of the log holds, so that each is a change."""


def main(folder: str) -> None:
    """Opens the grid of the week before the last on a log of ten years, and gives every cell of five days a total."""
    application = QApplication([])
    theme = ApplicationTheme(application)
    settings = LogSettings(time_zone="America/Los_Angeles")
    logbook = create_logbook(profile_in(Path(folder)), settings=settings, passphrase=None, clock=lambda: NOW)
    logbook.perform(history(10))
    window = MainWindow(SettingsFile(Path(folder) / "settings.json"), theme)
    window.resize(1320, 806)
    window.show()
    window.show_log(Workspace(logbook))
    window.findChild(Places).go_grid()
    window.findChild(WeeksPlace).go_earlier()
    table = window.findChild(GridTable)
    table.setFocus()
    QTest.qWait(5 * SETTLE_MILLISECONDS)
    seconds = []
    for _ in range(DAYS):
        QTest.keyClick(table, Qt.Key.Key_Right)
        for _ in range(table.currentIndex().row()):
            QTest.keyClick(table, Qt.Key.Key_Up)
        seconds += [_kept_once(application, table) for _ in Duty]
    counted = seconds[NOT_COUNTED:]
    print(median(counted), quantiles(counted, n=20)[-1], flush=True)
    window.close()
    logbook.close()


def _kept_once(application: QApplication, table: GridTable) -> float:
    QTest.keyClicks(table, TOTAL)
    QTest.qWait(SETTLE_MILLISECONDS)
    start = time.perf_counter()
    QTest.keyClick(table, Qt.Key.Key_Return)
    application.processEvents()
    took = time.perf_counter() - start
    QTest.qWait(SETTLE_MILLISECONDS)
    assert table.typed is None
    return took


if __name__ == "__main__":
    main(*sys.argv[1:])
