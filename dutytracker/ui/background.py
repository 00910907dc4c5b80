"""Work that takes long runs beside the window: it takes values, gives a value, and touches no widget."""

import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.ui.free_memory import give_back

MAKES_WAY_AFTER = 0.0002
"""Seconds."""


class Task(QObject):
    """One piece of work under way.

    `finished(result)` or `refused(str)` comes once, on the window's own thread; after `cancel()` neither comes. An
    error that is no `DutyError` is a bug: it comes as `crashed(Exception)`. Then it is gone, with all that it held.
    """

    finished = Signal(object)
    refused = Signal(str)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_canceled = False

    def cancel(self) -> None:
        """Drops the work: what it comes to is thrown away."""
        self._is_canceled = True

    @Slot(object, object)
    def settle(self, result: object, error: Exception | None) -> None:
        """Sends the signal that fits, and is done with; called on the window's thread."""
        if self._is_canceled:
            return
        self.deleteLater()
        if error is None:
            self.finished.emit(result)
        elif isinstance(error, DutyError):
            self.refused.emit(translate(error.sentence))
        else:
            self.crashed.emit(error)


class _Outcome(QObject):
    """Carries what came of the work from its thread to the window's; outlives whoever waits for it."""

    settled = Signal(object, object)


class _Run(QRunnable):
    """The work itself, on a thread of the pool. What it held goes as soon as it is done; this may stay for longer."""

    def __init__(self, work: Callable[[], Any], outcome: _Outcome) -> None:
        super().__init__()
        self._work = work
        self._outcome = outcome

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - it is raised again where the window can show it
            self._outcome.settled.emit(None, error)
        else:
            self._outcome.settled.emit(result, None)
        finally:
            del self._work
            self._outcome.deleteLater()
            give_back()


def start(work: Callable[[], Any], parent: QObject) -> Task:
    """Runs `work` beside the window; the task belongs to `parent`, and what comes after its end is thrown away.

    Work makes way for the window a fifth of a millisecond after that has something to do: Python's own five come up
    many times while a screen is painted.
    """
    sys.setswitchinterval(MAKES_WAY_AFTER)
    task = Task(parent)
    outcome = _Outcome(QCoreApplication.instance())
    outcome.settled.connect(task.settle)
    QThreadPool.globalInstance().start(_Run(work, outcome))
    return task
