"""The whole program over a log with a passphrase, open or locked."""

import sys
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.app import Program
from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.logbook.locked import LockedLog
from dutytracker.paths import Profile, profile_in
from dutytracker.ui.places import Places
from dutytracker.ui.unlock_screen import UnlockScreen
from tests.ui.sample import ZONE_NAME, a_usual_pattern, a_usual_term

PASSPHRASE = "a few words in a row"


@pytest.fixture(autouse=True)
def _at_home(monkeypatch):
    """The computer stands where the log does."""
    monkeypatch.setattr("dutytracker.logbook.locked.local_settings", lambda: LogSettings(time_zone=ZONE_NAME))


@pytest.fixture
def profile(tmp_path, clock) -> Profile:
    """A log with working hours and a passphrase, closed, that takes lines while it is locked."""
    profile = profile_in(tmp_path)
    settings = LogSettings(time_zone=ZONE_NAME)
    with closing(create_logbook(profile, settings=settings, passphrase=PASSPHRASE, clock=clock)) as logbook:
        logbook.perform(adding("Begin", a_usual_pattern(), a_usual_term()))
        logbook.inbox.make_ready()
    return profile


@pytest.fixture
def locked_log(profile, clock) -> LockedLog:
    return LockedLog(profile, clock)


class Running:
    """The program as it runs, and a hand on its keys."""

    def __init__(self, program: Program, qtbot) -> None:
        self.program = program
        self.qtbot = qtbot

    @property
    def session(self):
        return self.program.session

    @property
    def contents(self):
        return self.program.session.contents

    @property
    def page(self) -> object:
        return self.contents.pages.currentWidget()

    @property
    def palette_page(self) -> object:
        return self.session.anywhere.palette.page

    def wait_for(self, kind: type) -> object:
        self.qtbot.waitUntil(lambda: self.session is not None and isinstance(self.page, kind), timeout=20_000)
        return self.page

    def start(self) -> UnlockScreen:
        self.program.start()
        return self.wait_for(UnlockScreen)

    def unlock(self, passphrase: str = PASSPHRASE) -> Places:
        screen = self.wait_for(UnlockScreen)
        self.qtbot.waitUntil(lambda: not self.session.leaving.is_under_way)
        screen.passphrase.clear()
        QTest.keyClicks(screen.passphrase, passphrase)
        QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
        return self.wait_for(Places)

    def lock(self) -> UnlockScreen:
        """Locks, and waits until the log is closed."""
        self.contents.actions_.lock.trigger()
        screen = self.wait_for(UnlockScreen)
        self.qtbot.waitUntil(lambda: not self.session.leaving.is_under_way, timeout=20_000)
        self.settle()
        return screen

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def type_into(self, field, text: str, *, enter: bool = True) -> None:
        QTest.keyClicks(field, text)
        if enter:
            QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def running(  # noqa: PLR0917 - fixtures
    qapp, theme, profile, clock, qtbot, monkeypatch
) -> Iterator[Running]:
    """The program, not started yet."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    program = Program(qapp, profile, clock=clock)
    yield Running(program, qtbot)
    program.window.close()
    program.window.deleteLater()
    program.end()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window_of() -> Callable[[type], QObject | None]:
    """The open window of a kind; `None` where there is none."""

    def found(kind: type) -> QObject | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    return found
