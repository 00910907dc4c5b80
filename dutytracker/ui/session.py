"""What runs behind the window once it was seen: the log, the way in for other programs, and the except hook."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from dutytracker.computer import local_settings
from dutytracker.domain.calendar import local_date
from dutytracker.domain.changes import Change, adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import Clock, Logbook, create_logbook, open_logbook
from dutytracker.paths import Profile, log_exists
from dutytracker.security.faults import PassphraseNeeded
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.bug_report import BugReport
from dutytracker.ui.first_run.answers import FirstRunAnswers
from dutytracker.ui.handover_server import HandoverServer
from dutytracker.ui.keeping_weeks import KeepingWeeks
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.unlock_screen import UnlockScreen
from dutytracker.ui.widgets.focus_ring import FocusRing
from dutytracker.ui.window_frame import WindowFrame
from dutytracker.ui.workspace import Workspace


class Session(QObject):
    """One log and the screens that show it, in a window that is there already."""

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        settings: SettingsFile,
        window: WindowFrame,
        parent: QObject,
        *,
        clock: Clock,
    ) -> None:
        super().__init__(parent)
        self.has_failed = False
        """True after an error nobody expected."""
        self._profile = profile
        self._clock = clock
        self._locked: UnlockScreen | None = None
        self._keeping: KeepingWeeks | None = None
        self._bugs = BugReport(profile.folder / "bugs.log", self)
        theme = ApplicationTheme(application, settings.current.theme, self)
        self._ring = FocusRing(application, self)
        self._server = HandoverServer(profile.folder, self)
        self.contents = MainWindow(settings, theme)
        self._bugs.reported.connect(self._on_reported)
        self._server.show_wanted.connect(window.come_to_front)
        self._server.files_wanted.connect(self.contents.open_files)
        self.contents.open_wanted.connect(self.open)
        self.contents.unlock_wanted.connect(self._on_unlock_wanted)
        self.contents.begun.connect(self._on_begun)
        self.contents.quit_wanted.connect(window.close)
        self._bugs.install()
        self._server.listen()
        window.hold(self.contents)

    def open(self) -> None:
        """Opens the log as far as that goes without a passphrase."""
        if not log_exists(self._profile):
            self._ask_first()
            return
        try:
            logbook = open_logbook(self._profile, clock=self._clock)
        except PassphraseNeeded:
            self._locked = self.contents.show_unlock()
        except DutyError as error:
            self.contents.show_trouble(error.sentence)
        else:
            self._show(logbook)

    def _on_unlock_wanted(self, passphrase: str) -> None:
        try:
            logbook = open_logbook(self._profile, passphrase=passphrase, clock=self._clock)
        except DutyError as error:
            if self._locked is not None:
                self._locked.refuse(error.sentence)
        else:
            self._show(logbook)

    def _ask_first(self) -> None:
        zone = local_settings().time_zone
        self.contents.show_first_run(local_date(self._clock(), ZoneInfo(zone)), zone)

    def _on_begun(self, answers: FirstRunAnswers) -> None:
        try:
            logbook = create_logbook(
                self._profile, settings=answers.settings, passphrase=answers.passphrase, clock=self._clock
            )
            logbook.perform(_begun_with(answers, logbook))
        except DutyError as error:
            self.contents.show_trouble(error.sentence)
        else:
            self._show(logbook)

    def _show(self, logbook: Logbook) -> None:
        self._locked = None
        workspace = Workspace(logbook, self)
        self._server.workspace = workspace
        self.contents.show_log(workspace)
        self._keeping = KeepingWeeks(workspace, self)

    def _on_reported(self, report: str) -> None:
        self.has_failed = True
        self.contents.bug_bar.report(report)

    def end(self) -> None:
        """Takes no more requests, and closes the log once nothing on the screen will read it any more."""
        self._server.close()
        if self._keeping is not None:
            self._keeping.stop()
        if self._server.workspace is not None:
            self._server.workspace.logbook.close()


def _begun_with(answers: FirstRunAnswers, logbook: Logbook) -> Change:
    """What was answered, as one change. Raises: `DutyError` where the unit file cannot be adopted."""
    entered = adding("First run", *(record for record in (answers.pattern, answers.term) if record is not None))
    if answers.unit is None:
        return entered
    return entered.then(logbook.unit.adopting(answers.unit.file, answers.unit.clinic).change)
