"""What shows the clock: it follows with every full minute."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

LATE_MILLISECONDS = 150
"""How far behind the full minute it times out, so that the clock shows it."""


class Minutely(QTimer):
    """Times out with every full minute of `clock`, from `begin` on until it is stopped."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self.setSingleShot(True)
        self.timeout.connect(self.begin)

    def begin(self) -> None:
        """Waits for the next full minute."""
        self.start((60 - self._clock().second) * 1000 + LATE_MILLISECONDS)
