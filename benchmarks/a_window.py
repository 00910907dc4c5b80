"""The real window on a kept log, for cases that press keys in it and look at what is painted."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.logs import now_in
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.collecting import only_here
from dutytracker.ui.dressing import dress
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.settling_log import SettlingLog
from dutytracker.ui.workspace import Workspace

SETTLE_MILLISECONDS = 60

Part = TypeVar("Part", bound=QWidget)


@dataclass(frozen=True, slots=True)
class AWindow:
    """The window, shown, and the log that is open in it."""

    application: QApplication
    window: MainWindow
    workspace: Workspace

    def part(self, kind: type[Part]) -> Part:
        """The one part of that kind."""
        found = self.window.findChild(kind)
        assert found is not None
        return found

    def settle(self, times: int = 1) -> None:
        """Lets the window do what it put off."""
        QTest.qWait(times * SETTLE_MILLISECONDS)

    def seconds_of(self, act: Callable[[], object]) -> float:
        """From the act to all that it changes painted; what is put off comes after."""
        start = time.perf_counter()
        act()
        self.application.processEvents()
        took = time.perf_counter() - start
        self.settle()
        return took


@contextmanager
def a_window(folder: str, years: int = 10) -> Iterator[AWindow]:
    """The window on the log below `folder`, which holds so many years, on the Thursday afternoon of its last week.

    As in the program, Python's cyclic collector runs once a minute and not in the middle of a key, and what was logged
    settles in the log's one file while nobody waits for it.
    """
    application = QApplication([])
    now = now_in(years)
    logbook = open_logbook(profile_in(Path(folder)), clock=lambda: now)
    window = MainWindow(SettingsFile(Path(folder) / "settings.json"), ApplicationTheme(application))
    dress(window)
    window.resize(1320, 806)
    window.show()
    workspace = Workspace(logbook)
    SettlingLog(workspace, window)
    window.show_log(workspace)
    opened = AWindow(application, window, workspace)
    opened.settle(5)
    only_here()
    yield opened
    window.close()
    logbook.close()
