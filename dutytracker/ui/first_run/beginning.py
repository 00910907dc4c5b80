"""Begins a log: asks the questions of the first run in the window, and stores what was answered."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from dutytracker.computer import local_settings
from dutytracker.domain.calendar import local_date
from dutytracker.domain.changes import Change, adding
from dutytracker.domain.errors import DutyError
from dutytracker.log_place import log_place
from dutytracker.logbook import Clock, Logbook, create_logbook
from dutytracker.paths import Profile
from dutytracker.ui.main_window import MainWindow

if TYPE_CHECKING:
    from dutytracker.ui.first_run.answers import FirstRunAnswers


class Beginning(QObject):
    """The first run of one profile.

    Signals: `begun(Logbook, Path)` with the log that was made, open, and the second place that its backups are to go
    to, `None` where none is; `failed(DutyError)` where it could not be made.
    """

    begun = Signal(object, object)
    failed = Signal(object)

    def __init__(self, profile: Profile, clock: Clock, contents: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._profile = profile
        self._clock = clock
        self._contents = contents
        contents.begun.connect(self._on_answered)

    def ask(self, *, is_shared: bool) -> None:
        """Shows the questions; `is_shared` says that there are other members."""
        zone = local_settings().time_zone
        today = local_date(self._clock(), ZoneInfo(zone))
        self._contents.show_first_run(today, zone, place=log_place(self._profile.folder), is_shared=is_shared)

    def _on_answered(self, answers: "FirstRunAnswers") -> None:
        try:
            logbook = self._made(answers)
        except DutyError as error:
            self.failed.emit(error)
        else:
            self.begun.emit(logbook, answers.second_place)

    def _made(self, answers: "FirstRunAnswers") -> Logbook:
        """The log with what was answered. Raises: `DutyError`; then it is closed."""
        logbook = create_logbook(
            self._profile, settings=answers.settings, passphrase=answers.passphrase, clock=self._clock
        )
        try:
            logbook.perform(_begun_with(answers, logbook))
        except BaseException:
            logbook.close()
            raise
        return logbook


def _begun_with(answers: "FirstRunAnswers", logbook: Logbook) -> Change:
    """What was answered, as one change. Raises: `DutyError` where the unit file cannot be adopted."""
    entered = adding("First run", *(record for record in (answers.pattern, answers.term) if record is not None))
    if answers.unit is None:
        return entered
    return entered.then(logbook.unit.adopting(answers.unit.file, answers.unit.clinic).change)
