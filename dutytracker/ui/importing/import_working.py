"""Reads another program's file and works out what taking it over would do, beside the window."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import Log
from dutytracker.domain.tracking.spans import DateOrder, TrackedFile
from dutytracker.exchange.trackers.reading import DatesUnclear, read_tracked
from dutytracker.logbook import Logbook
from dutytracker.ui.background import Task, start
from dutytracker.ui.tracker_answer import Plan


class ImportWorking(QObject):
    """Does one thing at a time: what is asked takes the place of what was asked before.

    Signals: `read(TrackedFile | None)`, `None` where the dates of the file are not clear; `worked_out(TrackerImport)`;
    `refused(str)` where it is no file that is known.
    """

    read = Signal(object)
    worked_out = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """True until what was asked is answered."""
        return self._task is not None

    def read_file(self, data: bytes, order: DateOrder | None = None) -> None:
        """Asks what is in a file."""
        self._ask(partial(_read, data, order), self.read.emit)

    def work_out(self, file: TrackedFile, given: Mapping[str, Duty | None], into: Log, logbook: Logbook) -> None:
        """Asks what taking it over would do now; the log itself is read here and not beside the window."""
        self._ask(partial(Plan.of(into, logbook).worked_out, file, dict(given)), self.worked_out.emit)

    def _ask(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self.forget()
        self._task = start(work, self)
        self._task.finished.connect(partial(self._settle, then))
        self._task.refused.connect(partial(self._settle, self.refused.emit))
        self._task.crashed.connect(self._on_crashed)

    def forget(self) -> None:
        """Lets what was asked go unanswered."""
        if self._task is not None:
            self._task.cancel()
            self._task.deleteLater()
            self._task = None

    def _settle(self, then: Callable[[object], None], result: object) -> None:
        self._task = None
        then(result)

    def _on_crashed(self, error: Exception) -> None:
        self._task = None
        raise error


def _read(data: bytes, order: DateOrder | None) -> TrackedFile | None:
    try:
        return read_tracked(data, order)
    except DatesUnclear:
        return None
