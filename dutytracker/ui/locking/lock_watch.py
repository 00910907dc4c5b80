"""Says when the log is to be locked: nobody was there for a while, the session was locked, or the settings changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from dutytracker.settings import SettingsFile
from dutytracker.ui.desktop.idle_time import idle_seconds
from dutytracker.ui.desktop.session_lock import SessionLock
from dutytracker.ui.locking.idleness import Idleness

SECONDS_PER_MINUTE = 60


class LockWatch(QObject):
    """`due()` comes when the log is to be locked, from `begin` to `end`."""

    due = Signal()

    def __init__(
        self, settings: SettingsFile, parent: QObject, *, computer: Callable[[], float | None] = idle_seconds
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_on = False
        self.idleness = Idleness(self, computer=computer)
        self.session: SessionLock | None = None
        """`None` before the first log with a passphrase was open."""
        self.idleness.passed.connect(self._on_due)
        listener = self._arrange
        settings.listen(listener)
        self.destroyed.connect(lambda: settings.ignore(listener))

    def begin(self) -> None:
        """A log with a passphrase is open."""
        if self.session is None:
            self.session = SessionLock(self)
            self.session.locked.connect(self._on_due)
        self._is_on = True
        self._arrange()

    def end(self) -> None:
        """No such log is open any more."""
        self._is_on = False
        self.idleness.rest()

    def _arrange(self) -> None:
        minutes = self._settings.current.locks_after_minutes
        if self._is_on and minutes:
            self.idleness.watch(minutes * SECONDS_PER_MINUTE)
        else:
            self.idleness.rest()

    def _on_due(self) -> None:
        if self._is_on:
            self.due.emit()
