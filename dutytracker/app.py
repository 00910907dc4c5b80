"""The program with its window: one at a time for each log."""

import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.handover import HeldElsewhere, Hold, Request, address_of, asked
from dutytracker.paths import Profile, log_exists
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.bug_report import BugReport
from dutytracker.ui.handover_server import HandoverServer
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.unlock_screen import UnlockScreen
from dutytracker.ui.widgets.focus_ring import FocusRing
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.logbook import Logbook
    from dutytracker.ui.first_run.answers import FirstRunAnswers

SMOKE_MILLISECONDS = 300


def run(profile: Profile, *, smoke: bool = False) -> int:
    """Opens the window and runs until it is closed; a second start raises the first and ends.

    `smoke` opens it, paints it and quits, with 1 where anything went wrong.

    Raises: `DutyError` where the folder cannot be used.
    """
    with suppress(OSError):
        profile.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        hold = Hold(profile.lock_file)
    except HeldElsewhere:
        asked(address_of(profile.folder), Request(ask="show"))
        return 0
    with hold:
        application = _application()
        program = Program(application, profile)
        program.start()
        if smoke:
            QTimer.singleShot(SMOKE_MILLISECONDS, program.window.close)
        code = application.exec()
        program.end()
        program.finish()
        return code or int(smoke and program.has_failed)


class Program(QObject):
    """One window and the log it opens."""

    def __init__(self, application: QApplication, profile: Profile) -> None:
        super().__init__(application)
        self._profile = profile
        self._locked: UnlockScreen | None = None
        settings = SettingsFile(_settings_path(profile))
        theme = ApplicationTheme(application, settings.current.theme, self)
        self._ring = FocusRing(application, self)
        self.window = MainWindow(settings, theme)
        self._bugs = BugReport(profile.folder / "bugs.log", self)
        self._server = HandoverServer(profile.folder, self)
        self.has_failed = False
        self._bugs.reported.connect(self._on_reported)
        self._server.show_wanted.connect(self.window.come_to_front)
        self.window.open_wanted.connect(self.open)
        self.window.unlock_wanted.connect(self._on_unlock_wanted)
        self.window.begun.connect(self._on_begun)

    def start(self) -> None:
        """Shows the empty window at once; the log opens after its first paint."""
        self._bugs.install()
        self._server.listen()
        self.window.first_painted.connect(self.open)
        self.window.show()

    def open(self) -> None:
        """Opens the log as far as that goes without a passphrase."""
        if not log_exists(self._profile):
            self._ask_first()
            return
        from dutytracker.logbook import open_logbook
        from dutytracker.security.faults import PassphraseNeeded

        try:
            logbook = open_logbook(self._profile)
        except PassphraseNeeded:
            self._locked = self.window.show_unlock()
        except DutyError as error:
            self.window.show_trouble(error.sentence)
        else:
            self._show(logbook)

    def _on_unlock_wanted(self, passphrase: str) -> None:
        from dutytracker.logbook import open_logbook

        try:
            logbook = open_logbook(self._profile, passphrase=passphrase)
        except DutyError as error:
            if self._locked is not None:
                self._locked.refuse(error.sentence)
        else:
            self._show(logbook)

    def _ask_first(self) -> None:
        from dutytracker.cli_session import local_settings

        self.window.show_first_run(datetime.now(UTC).astimezone().date(), local_settings().time_zone)

    def _on_begun(self, answers: "FirstRunAnswers") -> None:
        from dutytracker.logbook import create_logbook

        try:
            logbook = create_logbook(self._profile, settings=answers.settings, passphrase=answers.passphrase)
            records = [record for record in (answers.pattern, answers.term) if record is not None]
            if records:
                logbook.perform(adding("First run", *records))
        except DutyError as error:
            self.window.show_trouble(error.sentence)
        else:
            self._show(logbook)

    def _show(self, logbook: "Logbook") -> None:
        self._locked = None
        workspace = Workspace(logbook, self)
        self._server.workspace = workspace
        self.window.show_log(workspace)

    def _on_reported(self, report: str) -> None:
        self.has_failed = True
        self.window.bug_bar.report(report)

    def finish(self) -> None:
        """Closes the log, once nothing on the screen will read it any more."""
        if self._server.workspace is not None:
            self._server.workspace.logbook.close()

    def end(self) -> None:
        """Closes the log, once no event is under way any more that could ask it for something."""
        self._server.close()


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Duty Tracker")
    application.setApplicationDisplayName("Duty Tracker")
    application.setDesktopFileName("dutytracker")
    return application


def _settings_path(profile: Profile) -> Path:
    """Beside the profiles: one file for the computer, not for a log."""
    return profile.folder.parent.parent / "settings.json"
