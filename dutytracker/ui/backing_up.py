"""Makes the backup of the day while nobody waits for it, beside the window."""

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.logbook import Logbook
from dutytracker.ui.background import start
from dutytracker.ui.free_memory import give_back
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.logbook.backups import BackedUp, BackupJob

QUIET_MILLISECONDS = 5_000
"""How long nothing may have changed before it is looked whether a backup is due."""

LOOKS_AGAIN_MILLISECONDS = 30 * 60_000
"""A window that stays open for days gets its backup in the morning, not with the first change alone."""


def close_and_back_up(logbook: Logbook) -> None:
    """Closes a log when the program ends, and keeps a backup of it if anything was changed.

    What stands in the way of the backup is no reason to stay: it is tried again with the next opening.
    """
    job = _closed(logbook)
    if job is not None:
        _made_quietly(job)


def close_and_back_up_beside(logbook: Logbook) -> None:
    """The same when the log locks: the backup is made beside the window, and the key is forgotten with it.

    The program does not end before it is made.
    """
    job = _closed(logbook)
    if job is not None:
        Thread(target=_made_quietly, args=(job,)).start()


def _made_quietly(job: "BackupJob") -> None:
    with suppress(DutyError):
        job.run_at_end()
    give_back()


def _closed(logbook: Logbook) -> "BackupJob | None":
    """Closes the log; what makes its last backup, `None` where the log cannot give that."""
    try:
        return logbook.backups.job()
    except DutyError:
        return None
    finally:
        logbook.close()


class BackingUp(QObject):
    """Makes a backup where none was made today and something was changed since the last one.

    Signals: `failed(str)` where that is not possible; that the second place is not there is told by `backed_up` alone.
    """

    failed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._is_under_way = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MILLISECONDS)
        self._again = QTimer(self)
        self._again.setInterval(LOOKS_AGAIN_MILLISECONDS)
        self._quiet.timeout.connect(self.look)
        self._again.timeout.connect(self.look)
        workspace.changed.connect(self._on_changed)
        self._quiet.start()
        self._again.start()

    def stop(self) -> None:
        """Begins none any more; one that is under way is made."""
        self._quiet.stop()
        self._again.stop()

    def look(self) -> None:
        """Begins the backup if it is due."""
        logbook = self._workspace.logbook
        try:
            if self._is_under_way or not logbook.backups.is_due:
                return
            job = logbook.backups.job()
        except DutyError as error:
            self._on_refused(translate(error.sentence))
            return
        self._is_under_way = True
        task = start(job.run, self)
        task.finished.connect(self._on_made)
        task.refused.connect(self._on_refused)
        task.crashed.connect(self._on_crashed)

    def _on_changed(self, _change: Change) -> None:
        self._quiet.start()

    def _on_made(self, backed_up: "BackedUp") -> None:
        self._is_under_way = False
        self._workspace.backed_up.emit(translate(backed_up.trouble or ""))

    def _on_refused(self, sentence: str) -> None:
        self._is_under_way = False
        self._workspace.backed_up.emit(sentence)
        self.failed.emit(self.tr("The backup of today could not be made. {why}").format(why=sentence))

    def _on_crashed(self, error: Exception) -> None:
        self._is_under_way = False
        raise error
