"""Lets what was logged settle in the log's one file while nobody waits for it."""

from PySide6.QtCore import QObject

from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.ui.widgets.soon import Soon
from dutytracker.ui.workspace import Workspace

CHANGES_AT_ONCE = 32
"""After so many changes it takes a few milliseconds; the database itself would do it after some eighty, within one."""


class SettlingLog(QObject):
    """Has the log settle after every thirty-second change, once that is on the screen."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._logbook = workspace.logbook
        self._changes = 0
        self._soon = Soon(self)
        self._soon.timeout.connect(self._settle)
        workspace.changed.connect(self._on_changed)

    def stop(self) -> None:
        """Lets nothing settle any more; what was logged is as safe."""
        self._changes = 0
        self._soon.stop()

    def _on_changed(self, _change: Change) -> None:
        self._changes += 1
        if self._changes >= CHANGES_AT_ONCE:
            self._soon.start()

    def _settle(self) -> None:
        self._changes = 0
        try:
            self._logbook.settle()
        except DutyError:
            return
