"""What going through a day costs (docs/domain.md, "What logging costs")."""

from PySide6.QtCore import QElapsedTimer

from dutytracker.logbook import Logbook

LONGEST_MILLISECONDS = 30_000
"""A question that stood longer was not thought about all the time."""


class ReviewCost:
    """Measures from a question to its answer; what an answer without a change took goes with the next that has one."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._since = QElapsedTimer()
        self._milliseconds = 0

    def begin(self) -> None:
        """A question stands there now."""
        self._since.start()

    def answered(self, *, wrote: bool) -> None:
        """It was answered; an answer that `wrote` is a line of today."""
        if self._since.isValid():
            self._milliseconds += min(self._since.restart(), LONGEST_MILLISECONDS)
        if wrote:
            self._logbook.desk.add_cost(self._logbook.today(), self._milliseconds)
            self._milliseconds = 0

    def end(self) -> None:
        """The questions were put away, or are over."""
        self._since.invalidate()
        self._milliseconds = 0
