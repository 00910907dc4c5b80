"""A window without a display, and a log in a temporary folder whose clock stands where the test wants it."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import Logbook, create_logbook, open_logbook
from dutytracker.paths import Profile, profile_in
from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.actions import Actions
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.dressing import dress
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.places import Places
from dutytracker.ui.widgets.focus_ring import FocusRing
from dutytracker.ui.workspace import Workspace
from tests.ui.looks import settle, take
from tests.ui.sample import NOW, ZONE_NAME, TestClock, a_usual_pattern, a_usual_term, fill_with_weeks

TakeWindow = Callable[..., None]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A platform without a display cannot pass on size hints, raise windows, grab keys or hear of a tray: it warns."""
    silent = ("propagateSizeHints", r"raise\(\)", "grabbing the keyboard", "systemTrayWindowChanged")
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(*silent))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> ApplicationTheme:
    """The application, dressed once, in light colors."""
    FocusRing(qapp)
    return ApplicationTheme(qapp, ThemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def _dressed(theme: ApplicationTheme) -> None:
    """Light colors, and no widgets of the tests before, which would be dressed again and again."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.choose(ThemeChoice.LIGHT)


@pytest.fixture
def qtbot(qtbot: QtBot, theme: ApplicationTheme) -> QtBot:
    """Dresses what a test looks at by itself, as the window would that it lies in."""
    add = qtbot.addWidget

    def add_dressed(widget: QWidget, **more: Any) -> None:
        if widget.parentWidget() is None:
            dress(widget)
        add(widget, **more)

    qtbot.addWidget = add_dressed
    return qtbot


@pytest.fixture
def clock() -> TestClock:
    """The computer's clock, on a Thursday afternoon until it is set."""
    return TestClock(NOW)


@pytest.fixture
def bare_logbook(tmp_path: Path, clock: TestClock) -> Iterator[Logbook]:
    """A log that was just begun and holds nothing."""
    logbook = create_logbook(
        profile_in(tmp_path), settings=LogSettings(time_zone=ZONE_NAME), passphrase=None, clock=clock
    )
    yield logbook
    logbook.close()


@pytest.fixture
def logbook(bare_logbook: Logbook) -> Logbook:
    """A log with working hours and a contract, and no entries."""
    bare_logbook.perform(adding("Begin", a_usual_pattern(), a_usual_term()))
    return bare_logbook


@pytest.fixture(scope="session")
def filled_profile(tmp_path_factory: pytest.TempPathFactory) -> Profile:
    """The files of a log of eight weeks, closed; made once, for copying."""
    profile = profile_in(tmp_path_factory.mktemp("filled"))
    clock = TestClock(NOW)
    logbook = create_logbook(profile, settings=LogSettings(time_zone=ZONE_NAME), passphrase=None, clock=clock)
    logbook.perform(adding("Begin", a_usual_pattern(), a_usual_term()))
    fill_with_weeks(logbook, clock)
    logbook.close()
    return profile


@pytest.fixture
def filled_logbook(filled_profile: Profile, tmp_path: Path, clock: TestClock) -> Iterator[Logbook]:
    """A log of eight weeks, open."""
    profile = profile_in(tmp_path / "filled")
    shutil.copytree(filled_profile.folder, profile.folder)
    logbook = open_logbook(profile, clock=clock)
    yield logbook
    logbook.close()


@pytest.fixture
def window(tmp_path: Path, theme: ApplicationTheme) -> Iterator[MainWindow]:
    """The window, still empty; it is gone when the test is over."""
    window = MainWindow(SettingsFile(tmp_path / "settings.json"), theme)
    dress(window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def take_window(window: MainWindow, theme: ApplicationTheme, scheme: ThemeChoice, size: tuple[int, int]) -> TakeWindow:
    """Keeps a picture of the window, or of a widget in it, in the look of the test, which is dressed for it already."""
    theme.choose(scheme)

    def taken(name: str, widget: QWidget | None = None) -> None:
        window.resize(*size)
        window.show()
        take(widget or window, name, scheme, size[0])

    return taken


@pytest.fixture
def places(window: MainWindow, logbook: Logbook) -> Places:
    """The places of an open log without entries, shown in a window."""
    return opened(window, logbook)


@pytest.fixture
def filled_places(window: MainWindow, filled_logbook: Logbook) -> Places:
    """The places of a log of eight weeks, shown in a window."""
    return opened(window, filled_logbook)


def opened(window: MainWindow, logbook: Logbook) -> Places:
    """Opens `logbook` in `window`, as large as at the first start."""
    window.resize(1320, 806)
    window.show()
    window.show_log(Workspace(logbook))
    window.activateWindow()
    settle(window)
    places = window.pages.currentWidget()
    assert isinstance(places, Places)
    return places


@pytest.fixture
def workspace(logbook: Logbook) -> Workspace:
    """The log as the screens see it."""
    return Workspace(logbook)


@pytest.fixture
def actions(qtbot) -> Actions:
    """The actions of a window."""
    window = QWidget()
    qtbot.addWidget(window)
    return Actions(window)


@pytest.fixture(scope="session")
def two_months(tmp_path_factory) -> Path:
    """The folder of the sample log."""
    folder = tmp_path_factory.mktemp("two-months")
    clock = TestClock(NOW)
    settings = LogSettings(time_zone=ZONE_NAME)
    logbook = create_logbook(profile_in(folder), settings=settings, passphrase=None, clock=clock)
    logbook.perform(adding("Begin", a_usual_pattern(), a_usual_term()))
    fill_with_weeks(logbook, clock)
    logbook.close()
    return folder


@pytest.fixture
def filled(two_months, tmp_path, clock) -> Iterator[Workspace]:
    """The sample log as the screens see it."""
    folder = tmp_path / "copy"
    copytree(two_months, folder)
    logbook = open_logbook(profile_in(folder), clock=clock)
    yield Workspace(logbook)
    logbook.close()
