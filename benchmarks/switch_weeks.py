"""Run as a process of its own: comparing weeks in the real window, with ten years in the log.

    python -m benchmarks.switch_weeks FOLDER

Prints the median seconds from one week to the one before, read, shown and painted; and those until two ranges of 260
weeks are compared, painted too, with nothing of them read before.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.enter import NOW
from benchmarks.logs import LAST_WEEK, WEEKS_A_YEAR, history
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.places import Places
from dutytracker.ui.weeks.compare.against import Against, AgainstKind
from dutytracker.ui.weeks.compare_page import ComparePage
from dutytracker.ui.weeks.range_bar import DATES, RangeBar
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from dutytracker.ui.workspace import Workspace

SETTLE_MILLISECONDS = 30
WEEKS = 10 * WEEKS_A_YEAR
ROUNDS = 60
NOT_COUNTED = 5
RANGE_ROUNDS = 7


def main(folder: str) -> None:
    """Opens Weeks on a log of ten years, goes back week by week, and compares five years with the five before."""
    application = QApplication([])
    theme = ApplicationTheme(application)
    settings = LogSettings(time_zone="America/Los_Angeles")
    logbook = create_logbook(profile_in(Path(folder)), settings=settings, passphrase=None, clock=lambda: NOW)
    logbook.perform(history(10))
    logbook.summaries.weeks(LAST_WEEK.shifted(1 - WEEKS).start, LAST_WEEK.last)
    window = MainWindow(SettingsFile(Path(folder) / "settings.json"), theme)
    window.resize(1320, 806)
    window.show()
    window.show_log(Workspace(logbook))
    places = window.findChild(Places)
    places.go_weeks()
    QTest.qWait(5 * SETTLE_MILLISECONDS)
    place = window.findChild(WeeksPlace)
    seconds = [_painted(application, place.go_earlier) for _ in range(NOT_COUNTED + ROUNDS)]
    print(median(seconds[NOT_COUNTED:]), median(_ranges(application, place)), flush=True)
    window.close()
    logbook.close()


def _ranges(application: QApplication, place: WeeksPlace) -> list[float]:
    page = place.page
    assert isinstance(page, ComparePage)
    view = page.week_view
    middle = LAST_WEEK.shifted(-WEEKS // 2)
    _show(view.ranges.first, middle.shifted(1).start, LAST_WEEK.last)
    _show(view.ranges.second, middle.shifted(1 - WEEKS // 2).start, middle.last)
    seconds = []
    for _ in range(RANGE_ROUNDS):
        view.against.choose(Against(AgainstKind.WEEK_BEFORE))
        place.refresh()
        QTest.qWait(SETTLE_MILLISECONDS)
        seconds.append(_painted(application, lambda: view.against.choose(Against(AgainstKind.RANGES))))
    return seconds


def _show(bar: RangeBar, first: object, last: object) -> None:
    bar.choice.choose(DATES)
    bar.first.show_date(first)
    bar.last.show_date(last)


def _painted(application: QApplication, work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    application.processEvents()
    took = time.perf_counter() - start
    QTest.qWait(SETTLE_MILLISECONDS)
    return took


if __name__ == "__main__":
    main(*sys.argv[1:])
