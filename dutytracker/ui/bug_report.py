"""What happens to an error nobody expected: into the journal, and into the bar of the window."""

import sys
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from dutytracker.journal import Journal, bug_report, take_every_bug


class BugReport(QObject):
    """The one except hook. `reported(str)` brings the report: where it happened, never what was logged."""

    reported = Signal(str)

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal

    def install(self) -> None:
        """Takes the hooks of the process for errors."""
        take_every_bug(self.take)

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes the error down and reports it, while there is a window; Ctrl+C ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = bug_report(kind, trace)
        self._journal.write(f"failed\n{report}")
        if sys.stderr is not None:  # a window of Windows has none
            sys.stderr.write(report)
        if isValid(self):
            self.reported.emit(report)

    def crash_before(self) -> str:
        """What is known of a crash of an earlier run, once; empty where there was none."""
        return self._journal.take_crash()
