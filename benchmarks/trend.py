"""Run as a process of its own: from choosing ten years to their trend painted in the real window.

    python -m benchmarks.trend FOLDER

Prints the median seconds. Totals of weeks that are over are kept by then, as they are a moment after the window opened.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.enter import NOW
from benchmarks.logs import history
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.workspace import Workspace

SETTLE_MILLISECONDS = 40
ROUNDS = 9
ALL_WEEKS = 520


def main(folder: str) -> None:
    """Opens the window on a log of ten years and looks at all of them."""
    application = QApplication([])
    theme = ApplicationTheme(application)
    settings = LogSettings(time_zone="America/Los_Angeles")
    logbook = create_logbook(profile_in(Path(folder)), settings=settings, passphrase=None, clock=lambda: NOW)
    logbook.perform(history(10))
    logbook.summaries.weeks(date(2016, 11, 20), date(2026, 11, 21))
    window = MainWindow(SettingsFile(Path(folder) / "settings.json"), theme)
    window.resize(1320, 806)
    window.show()
    window.show_log(Workspace(logbook))
    window.actions_.go_trend.trigger()
    QTest.qWait(5 * SETTLE_MILLISECONDS)

    def timed(act: Callable[[], object]) -> float:
        start = time.perf_counter()
        act()
        application.processEvents()
        took = time.perf_counter() - start
        QTest.qWait(SETTLE_MILLISECONDS)
        return took

    choice = window.places["weeks"].page.range.choice
    trend = []
    for _ in range(ROUNDS):
        timed(lambda: choice.choose(8))
        trend.append(timed(lambda: choice.choose(ALL_WEEKS)))
    print(median(trend), flush=True)
    window.close()
    logbook.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
