"""Keeps what the lines of one form cost, after each of them is on the screen."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from time import monotonic

from PySide6.QtCore import QObject

from dutytracker.domain.errors import DutyError
from dutytracker.ui.entering.stopwatch import FAVORITE_KEY, Seconds, Stopwatch
from dutytracker.ui.widgets.soon import Soon
from dutytracker.ui.workspace import Workspace


class LineCost(QObject):
    """Measures a line while it is typed. Storing the figure never holds up what is typed, and may fail unsaid."""

    def __init__(self, workspace: Workspace, parent: QObject, clock: Seconds = monotonic) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._clock = clock
        self._stopwatch = Stopwatch(clock=clock)
        self._taken: list[int] = []
        self._is_counted = False
        self._soon = Soon(self)
        self._soon.timeout.connect(self._on_soon)

    @property
    def typed_for(self) -> int:
        """The milliseconds since the first key of the line that is being typed."""
        return self._stopwatch.milliseconds

    def see(self, text: str) -> None:
        """Takes note of what stands in the line after each change of it."""
        self._stopwatch.see(text)

    def count(self) -> None:
        """The line, which still stands there, is in the log now."""
        self._taken.append(self._stopwatch.milliseconds)
        self._is_counted = True
        self._soon.start()

    @contextmanager
    def of_a_favorite(self) -> Iterator[None]:
        """A favorite is logged over what is half typed; once it is stored, that goes on being measured."""
        half_typed, self._is_counted = self._stopwatch, False
        self._stopwatch = Stopwatch(begins_with=FAVORITE_KEY, clock=self._clock)
        yield
        if self._is_counted:
            self._stopwatch = half_typed

    def _on_soon(self) -> None:
        taken, self._taken = self._taken, []
        desk, today = self._workspace.logbook.desk, self._workspace.logbook.today()
        with suppress(DutyError):
            for milliseconds in taken:
                desk.add_cost(today, milliseconds)
