"""What is done for an open log while nobody waits for it."""

from PySide6.QtCore import QObject, Signal

from dutytracker.ui.backing_up import BackingUp
from dutytracker.ui.checking_log import CheckingLog
from dutytracker.ui.erasing_notes import ErasingNotes
from dutytracker.ui.keeping_weeks import KeepingWeeks
from dutytracker.ui.settling_log import SettlingLog
from dutytracker.ui.workspace import Workspace


class BesideLog(QObject):
    """Lets it settle, keeps its totals of weeks, backs it up, reads it whole, erases notes in its copies.

    From its making until `stop`.

    Signals: `told(str)` with what the member has to know of it.
    """

    told = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._settling = SettlingLog(workspace, self)
        self._keeping = KeepingWeeks(workspace, self)
        self._backing_up = BackingUp(workspace, self)
        self._checking = CheckingLog(workspace, self)
        self._erasing = ErasingNotes(workspace, self)
        self._erasing.told.connect(self.told)
        self._backing_up.failed.connect(self.told)
        self._checking.found.connect(self.told)

    def stop(self) -> None:
        """Begins nothing any more."""
        self._settling.stop()
        self._keeping.stop()
        self._backing_up.stop()
        self._checking.stop()
        self._erasing.stop()
