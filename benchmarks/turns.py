"""How long the window ever stands still: the longest time between two turns of its event loop."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer

TURN_MILLISECONDS = 2


class Turns:
    """The longest time between two turns of the window, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TURN_MILLISECONDS)
        self._timer.timeout.connect(self._on_turn)

    def begin(self) -> None:
        """Looks from now on."""
        self._last = time.perf_counter()
        self._timer.start()

    def end(self) -> None:
        """Looks no more; a turn that has not ended yet counts."""
        self._on_turn()
        self._timer.stop()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Looks at what happens inside."""
        self.begin()
        yield
        self.end()

    def _on_turn(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now
