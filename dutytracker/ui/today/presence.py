"""Whether somebody was at the computer while a timer ran, as far as it tells."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.timing_doubts import LONG_IDLENESS, Doubt, Unseen
from dutytracker.ui.desktop.session_lock import SessionLock


class Presence(QObject):
    """`returned(Unseen)` comes when somebody is back: the screen was unlocked, or the computer touched again.

    It listens from the first `begin` on, and remembers nothing between `end` and `begin`.
    """

    returned = Signal(object)

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._idle: Callable[[], float | None] = lambda: None
        self._is_watching = False
        self._locked_at: datetime | None = None
        self._idle_since: datetime | None = None
        self.lock: SessionLock | None = None
        """`None` before the first timer."""

    def ask_idle(self, idle: Callable[[], float | None]) -> None:
        """`idle` answers how many seconds nobody touched the computer, `None` where that is not to be known."""
        self._idle = idle

    def begin(self) -> None:
        """A timer runs."""
        self._is_watching = True
        if self.lock is None:
            self.lock = SessionLock(self)
            self.lock.locked.connect(self._on_locked)
            self.lock.unlocked.connect(self.touch)

    def end(self) -> None:
        """No timer runs any more."""
        self._is_watching = False
        self.forget()

    def forget(self) -> None:
        """Whatever was seen belongs to another timer."""
        self._locked_at = self._idle_since = None

    def look(self) -> None:
        """To be called once a minute: asks how long nobody touched the computer."""
        idle = self._idle()
        if idle is None:
            self._idle_since = None
        elif timedelta(seconds=idle) < LONG_IDLENESS:
            self._come_back()
        elif self._idle_since is None:
            self._idle_since = self._clock() - timedelta(seconds=idle)

    def touch(self) -> None:
        """Somebody is there: the screen was unlocked, or a key was pressed in the program."""
        if self._locked_at is not None:
            self._tell(Doubt.LOCKED, self._locked_at)
        else:
            self._come_back()

    def _come_back(self) -> None:
        if self._idle_since is not None and self._locked_at is None:
            self._tell(Doubt.IDLE, self._idle_since)

    def _tell(self, doubt: Doubt, since: datetime) -> None:
        self.forget()
        self.returned.emit(Unseen(doubt=doubt, since=since, until=self._clock()))

    def _on_locked(self) -> None:
        if self._is_watching:
            self._locked_at = self._clock()
