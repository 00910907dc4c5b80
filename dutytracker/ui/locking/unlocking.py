"""Opens a log beside the window: what makes passphrases hard to guess takes a while."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.logbook import Logbook
from dutytracker.logbook.taken_in import TakenIn
from dutytracker.security.faults import Damaged
from dutytracker.store.head_file import OlderCopy
from dutytracker.ui.background import Task, start

OpenLog = Callable[[], Logbook]
"""Opens the log. Raises: `DutyError`."""


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An open log, and what became of the lines that waited for it; `trouble` says why they wait on."""

    logbook: Logbook
    taken: TakenIn
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class DoesNotOpen:
    """What is wrong with a log that no other way in would mend."""

    error: DutyError


class Unlocking(QObject):
    """One signal comes once after each `start`.

    `unlocked(Unlocked)`, `refused(str)` where another try may open the log, or `failed(DutyError)` where it
    is damaged or an older copy.
    """

    unlocked = Signal(object)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    @property
    def is_under_way(self) -> bool:
        """True between `start` and its end."""
        return self._task is not None

    def start(self, open_log: OpenLog) -> None:
        """Opens the log and takes in what waits for it; does nothing while it is being opened."""
        if self._task is not None:
            return
        self._task = start(lambda: unlocked_by(open_log), self)
        self._task.finished.connect(self._on_finished)
        self._task.refused.connect(self._on_refused)
        self._task.crashed.connect(self._on_crashed)

    def _on_finished(self, outcome: Unlocked | DoesNotOpen) -> None:
        self._task = None
        if isinstance(outcome, Unlocked):
            self.unlocked.emit(outcome)
        else:
            self.failed.emit(outcome.error)

    def _on_refused(self, sentence: str) -> None:
        self._task = None
        self.refused.emit(sentence)

    def _on_crashed(self, error: Exception) -> None:
        self._task = None
        self.refused.emit(self.tr("The log did not open, because something in Duty Tracker went wrong."))
        raise error


def unlocked_by(open_log: OpenLog) -> Unlocked | DoesNotOpen:
    """The open log, with all that waited for it. Raises: `DutyError` where it does not open this time."""
    try:
        logbook = open_log()
    except (Damaged, OlderCopy) as error:
        return DoesNotOpen(error)
    try:
        return Unlocked(logbook, logbook.inbox.take_in())
    except DutyError as error:
        return Unlocked(logbook, TakenIn(), translate(error.sentence))
    except BaseException:
        logbook.close()
        raise
