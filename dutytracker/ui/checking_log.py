"""Reads the whole log while nobody waits for it, beside the window, and says where it is damaged."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.security.faults import Damaged
from dutytracker.ui.background import start
from dutytracker.ui.workspace import Workspace

FIRST_MILLISECONDS = 20_000
"""After opening: the member logs first."""

LOOKS_AGAIN_MILLISECONDS = 60 * 60_000


class CheckingLog(QObject):
    """Has the log checked once a day. `found(str)` brings the sentence where something is wrong with it."""

    found = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._logbook = workspace.logbook
        self._is_under_way = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(FIRST_MILLISECONDS)

    def stop(self) -> None:
        """Begins no check any more; one that is under way ends by itself."""
        self._timer.stop()

    def look(self) -> None:
        """Begins the check if it is due; what the disk does not give is asked for again later."""
        self._timer.setInterval(LOOKS_AGAIN_MILLISECONDS)
        try:
            if self._is_under_way or not self._logbook.checking.is_due:
                return
            job = self._logbook.checking.job()
        except DutyError:
            return
        self._is_under_way = True
        task = start(lambda: _trouble(job), self)
        task.finished.connect(self._on_done)
        task.refused.connect(lambda _sentence: self._on_done(""))
        task.crashed.connect(self._on_crashed)

    def _on_done(self, trouble: str) -> None:
        self._is_under_way = False
        if trouble:
            self._timer.stop()
            self.found.emit(trouble)

    def _on_crashed(self, error: Exception) -> None:
        self._is_under_way = False
        raise error


def _trouble(job: Callable[[], None]) -> str:
    """What is wrong with the log itself, as a sentence; empty where nothing is."""
    try:
        job()
    except Damaged as error:
        return translate(error.sentence)
    return ""
