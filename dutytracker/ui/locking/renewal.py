"""New keys for a log: how far they are, beside the window, and what came of it."""

from collections.abc import Callable
from dataclasses import field
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.logbook import Logbook
from dutytracker.logbook.key_changes import KeyChange
from dutytracker.ui.background import Task, start
from dutytracker.ui.locking.unlocking import DoesNotOpen, Unlocked, unlocked_by

if TYPE_CHECKING:
    from dutytracker.reports.recovery_sheet import RecoverySheet
    from dutytracker.store.rekeying import NewKeys

UNSEEN = "The recovery sheet that was made could not be shown, for the log was locked: make a new one."


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewal:
    """New keys that a log is to get, once it is closed.

    `done` is what is said once it has them, and `sheet` the recovery sheet that is shown then, `None` where none is.
    """

    change: KeyChange
    keys: "NewKeys" = field(repr=False)
    done: str
    sheet: "RecoverySheet | None" = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Renewed:
    """What came of it: the log, open again, or `None` where it stays closed. `trouble` says what went wrong."""

    renewal: Renewal
    unlocked: Unlocked | DoesNotOpen | None
    trouble: str = ""


class Renewing(QObject):
    """Gives a closed log its new keys and opens it again, beside the window.

    Signals: `counted(int, int)` with how many backups have them, and of how many; `ended(Renewed)` once.
    """

    counted = Signal(int, int)
    ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._renewal: Renewal | None = None
        self._stays_closed = Event()

    @property
    def is_under_way(self) -> bool:
        """True from `announce` until it has ended."""
        return self._renewal is not None

    def announce(self, renewal: Renewal) -> None:
        """Says that it begins once the log is closed."""
        self._renewal = renewal
        self._stays_closed.clear()

    def stay_closed(self) -> None:
        """Has the log stay locked afterward: nobody is there, or somebody else."""
        self._stays_closed.set()

    def start(self, open_log: Callable[[str], Logbook]) -> None:
        """Begins what was announced; nothing may have the log open. `open_log` opens it by a passphrase."""
        renewal = self._renewal
        if renewal is None:
            return
        work = partial(_renewed, renewal, partial(open_log, renewal.change.passphrase), self)
        self._task = start(work, self)
        self._task.finished.connect(self._end)
        self._task.crashed.connect(self._on_crashed)

    def opens_afterward(self) -> bool:
        """False where the log is to stay locked."""
        return not self._stays_closed.is_set()

    def wait(self) -> None:
        """Waits until what is under way has ended, when the program ends; the log stays closed."""
        self.stay_closed()
        if self._task is not None:
            QThreadPool.globalInstance().waitForDone()

    def _end(self, renewed: Renewed) -> None:
        self._renewal = self._task = None
        self.ended.emit(renewed)

    def _on_crashed(self, error: Exception) -> None:
        if self._renewal is not None:
            self._end(Renewed(self._renewal, None, self.tr("The keys were not changed in full.")))
        raise error


def _renewed(renewal: Renewal, open_log: Callable[[], Logbook], renewing: Renewing) -> Renewed:
    """Whatever goes wrong with the new keys, the log opens by those that hold."""
    trouble = ""
    try:
        renewal.change.take_over(renewal.keys, renewing.counted.emit)
    except DutyError as error:
        trouble = translate(error.sentence)
    if not renewing.opens_afterward():
        return Renewed(renewal, None, trouble)
    try:
        return Renewed(renewal, unlocked_by(open_log), trouble)
    except DutyError as error:
        return Renewed(renewal, None, trouble or translate(error.sentence))


def unseen_words(renewed: Renewed) -> str:
    """What has to be known of new keys where the log stayed closed, such as that a sheet could not be shown."""
    if renewed.trouble:
        return renewed.trouble
    done = renewed.renewal.done
    return done if renewed.renewal.sheet is None else f"{done} {translate(UNSEEN)}"
