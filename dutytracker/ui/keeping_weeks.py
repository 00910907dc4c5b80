"""Lets the log keep the totals of its older weeks while nobody waits for them."""

from collections.abc import Iterator
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from dutytracker.domain.calendar import Week, week_of
from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import Logbook
from dutytracker.ui.workspace import Workspace

QUIET_MILLISECONDS = 3_000
"""How long nothing may have changed before the weeks are gone through."""

STEP_MILLISECONDS = 100
WEEKS_AT_ONCE = 8
"""So few that nobody notices: about 10 ms."""


class KeepingWeeks(QObject):
    """Asks for all weeks, a few at a time, newest first; the log keeps what it had to sum (`store/kept_weeks.py`)."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._logbook = workspace.logbook
        self._waiting: Iterator[Week] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        workspace.changed.connect(self._begin)
        self._timer.start(QUIET_MILLISECONDS)

    @property
    def is_done(self) -> bool:
        """True once every week was asked for."""
        return not self._timer.isActive()

    def stop(self) -> None:
        """Asks for nothing more."""
        self._timer.stop()

    def _begin(self, _change: Change) -> None:
        self._waiting = iter(())
        self._timer.start(QUIET_MILLISECONDS)

    def _on_timeout(self) -> None:
        try:
            if self._timer.interval() == QUIET_MILLISECONDS:
                self._waiting = _weeks_of(self._logbook)
                self._timer.start(STEP_MILLISECONDS)
            newest = next(self._waiting, None)
            if newest is None:
                self._timer.stop()
            else:
                self._logbook.summaries.weeks(newest.shifted(1 - WEEKS_AT_ONCE).start, newest.last)
        except DutyError:
            self._timer.stop()


def _weeks_of(logbook: Logbook) -> Iterator[Week]:
    """Every eighth week that is over, newest first, until all are reached."""
    first_day = logbook.records.first_day()
    week = week_of(logbook.today() - timedelta(days=7), logbook.settings.week_starts_on)
    while first_day is not None and week.end > first_day:
        yield week
        week = week.shifted(-WEEKS_AT_ONCE)
