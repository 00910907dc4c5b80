"""What goes by the minute: it follows with every full one, all of it at once, so that the computer wakes up once."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt, QTimer

MILLISECONDS_PER_MINUTE = 60_000

LATE_MILLISECONDS = 150
"""How far behind the full minute it times out, so that the clock shows it."""


class Minutely(QTimer):
    """Times out with every full minute of `clock`, from `begin` on until it is stopped."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.setSingleShot(True)
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.timeout.connect(self.begin)

    def begin(self) -> None:
        """Waits for the next full minute."""
        self.start(milliseconds_to_minute(self._clock()))


def milliseconds_to_minute(now: datetime) -> int:
    """Until the next full minute has surely begun: more than 0, and never more than a minute and what it is late."""
    return MILLISECONDS_PER_MINUTE - now.second * 1000 - now.microsecond // 1000 + LATE_MILLISECONDS
