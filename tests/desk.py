"""A member at the keyboard of the real program: presses keys and reads what the window says."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dutytracker.app import Program
from dutytracker.computer import local_settings
from dutytracker.handover import Hold
from dutytracker.logbook import Logbook
from dutytracker.paths import profile_in
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.entering.favorite_tile import FavoriteTile
from dutytracker.ui.first_run.first_run import FirstRun
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.places import Places
from dutytracker.ui.session import Session
from dutytracker.ui.today.today_layout import TodayLayout
from dutytracker.ui.unlock_screen import UnlockScreen
from dutytracker.ui.weeks.weeks_place import WeeksPlace
from tests.builders import SetClock
from tests.ui.unit.dropping import drop

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

Page = TypeVar("Page", bound=QWidget)


class Desk:
    """One computer with one log on it, its clock standing where it is set.

    `keys` counts the keys pressed, `operations` those and what else a hand does: clicks, drops, keys in other programs.
    """

    def __init__(self, qtbot: QtBot, application: QApplication, folder: Path) -> None:
        self.folder = folder
        self.keys = 0
        self._others = 0
        self._qtbot = qtbot
        self._application = application
        self._clock = SetClock()
        self._hold: Hold | None = None
        self.program: Program | None = None
        """`None` while the window is closed."""

    def set_clock(self, day: date, hour: int, minute: int = 0) -> None:
        """Sets the clock to a time in the time zone of this computer; an open window notices with its next minute."""
        zone = ZoneInfo(local_settings().time_zone)
        self._clock.at = datetime.combine(day, time(hour, minute), tzinfo=zone)
        if isinstance(self._page(), Places):
            self.places.follow_the_clock()

    def start(self) -> None:
        """Starts the program as `run` does, and waits until the keyboard is in it."""
        profile = profile_in(self.folder)
        profile.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._hold = Hold(profile.lock_file)
        self.program = Program(self._application, profile, clock=self._clock)
        self.program.start()
        self._qtbot.waitUntil(lambda: type(self._page()) not in {type(None), QWidget})
        self._keyboard()
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def begin(self, protected: str, guaranteed: str) -> None:
        """Starts for the first time, with these protected blocks and guaranteed hours, and declines a passphrase."""
        self.start()
        self.tab_to(self.first_run.hours.protected)
        self.enter(protected)
        self.enter(guaranteed)
        self.press(Qt.Key.Key_Escape)

    def close(self) -> None:
        """Closes the window, and with it the program."""
        if self.program is None or self._hold is None:
            return
        self.program.window.close()
        self.program.window.deleteLater()
        self.program.end()
        self.program.deleteLater()
        self.program = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._hold.release()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Presses keys one after the other where the keyboard is, with `held` held down."""
        for key in keys:
            QTest.keyClick(self._keyboard(), key, held)
            self.keys += 1

    def write(self, text: str) -> None:
        """Types text where the keyboard is."""
        for letter in text:
            QTest.keyClick(self._keyboard(), ord(letter))
            self.keys += 1

    @property
    def operations(self) -> int:
        """How many things a hand has done."""
        return self.keys + self._others

    def elsewhere(self, operations: int = 1) -> None:
        """Counts what is done in another program or in a dialog of the computer's own."""
        self._others += operations

    def global_key(self) -> None:
        """Presses the key that opens the palette, another program being in front."""
        self._keyboard()
        self.elsewhere()
        self.session.ways_in.palette_wanted.emit()
        self._qtbot.waitUntil(self.session.anywhere.palette.isActiveWindow)

    def click(self, widget: QWidget) -> None:
        """Clicks at the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self._others += 1

    def drop(self, *files: Path) -> None:
        """Drops files at the middle of the window."""
        assert drop(self.window, *files)
        self._others += 1

    def enter(self, text: str) -> None:
        """Types a line and presses Enter."""
        self.write(text)
        self.press(Qt.Key.Key_Return)

    def tab_to(self, widget: QWidget) -> None:
        """Presses Tab until the keyboard is on `widget`."""
        for _ in range(100):
            if widget.hasFocus():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {widget.accessibleName()}.")

    @property
    def window(self) -> MainWindow:
        """What the window holds."""
        return self.session.contents

    @property
    def session(self) -> Session:
        """What runs behind the window."""
        assert self.program is not None
        assert self.program.session is not None
        return self.program.session

    @property
    def logbook(self) -> Logbook:
        """The open log."""
        workspace = self.window.workspace
        assert workspace is not None
        return workspace.logbook

    @property
    def places(self) -> Places:
        """The places of the open log."""
        return self._shown(Places)

    @property
    def today(self) -> TodayLayout:
        """The parts of Today."""
        return self.places.today.parts

    @property
    def weeks(self) -> WeeksPlace:
        """The place Weeks."""
        weeks = self.places.by_key["weeks"]
        assert isinstance(weeks, WeeksPlace)
        return weeks

    @property
    def first_run(self) -> FirstRun:
        """The questions of the first run."""
        return self._shown(FirstRun)

    @property
    def locked(self) -> UnlockScreen:
        """The screen of a locked log."""
        return self._shown(UnlockScreen)

    def rows(self) -> list[tuple[str, str]]:
        """Duty and minutes of every row of the day that says what was logged or lost."""
        rows = self.today.day.table.rows_model.rows
        return [(row.cells[1], row.cells[-1]) for row in rows if not isinstance(row.value, Stretch)]

    def undone(self) -> list[tuple[str, str]]:
        """Duty and estimate of every undone item."""
        return [(row.cells[1], row.cells[-1]) for row in self.today.undone.table.rows_model.rows]

    def favorites(self) -> list[str]:
        """The words on the tiles of the favorites that fit."""
        tiles = self.today.favorites.findChildren(FavoriteTile)
        return [tile.text() for tile in tiles if tile.isVisible()]

    def line(self) -> str:
        """What is typed in the entry line."""
        return self.today.entry.line.text()

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Waits until something is so."""
        self._qtbot.waitUntil(is_so)

    def wait_until_unlocked(self) -> None:
        """Waits until the places of the log are shown."""
        self._qtbot.waitUntil(lambda: isinstance(self._page(), Places))

    def command(self, *words: str) -> str:
        """Runs a command for the same log in a process of its own, the window going on, and returns what it prints."""
        call = [sys.executable, "-m", "dutytracker", "--data-dir", str(self.folder), *words]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        with subprocess.Popen(call, env=environment, stdout=subprocess.PIPE, text=True) as process:
            self._qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
            assert process.stdout is not None
            assert process.returncode == 0
            return process.stdout.read()

    def command_json(self, *words: str) -> dict[str, Any]:
        """The JSON document a command prints."""
        document = json.loads(self.command(*words, "--json"))
        assert isinstance(document, dict)
        return document

    def _keyboard(self) -> QWindow:
        """Where keys go. Without a display nobody gives the keyboard back after a dialog or the palette, and windows
        get it that never take it elsewhere; this puts it right.
        """
        if not _takes_keys(QApplication.focusWindow()) and self.program is not None:
            self.program.window.activateWindow()
            self._qtbot.waitUntil(lambda: _takes_keys(QApplication.focusWindow()))
        window = QApplication.focusWindow()
        assert window is not None
        return window

    def _page(self) -> QWidget | None:
        if self.program is None or self.program.session is None:
            return None
        return self.program.session.contents.pages.currentWidget()

    def _shown(self, kind: type[Page]) -> Page:
        page = self._page()
        assert isinstance(page, kind)
        return page


def _takes_keys(window: QWindow | None) -> bool:
    if window is None or not window.isVisible():
        return False
    return not window.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
