"""Follows the running timer: its minutes, and whether somebody is there."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication

from dutytracker.domain.timers import Timer
from dutytracker.domain.timing_doubts import SHORT_ABSENCE, Doubt, Unseen, doubt_of
from dutytracker.ui.today.presence import Presence
from dutytracker.ui.widgets.minutely import Minutely

TOUCHES = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}
)

LONGEST_GAP = timedelta(minutes=3)
"""A minute that takes longer was no minute: the computer slept, or its clock jumped."""


class TimerWatch(QObject):
    """Wakes once a minute while a timer runs, and sleeps while none does.

    `ticked()` comes with every minute, `doubted()` when the member is to be asked about the timer: `doubt` says why,
    until `be_answered` or another timer.
    """

    ticked = Signal()
    doubted = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QObject) -> None:
        super().__init__(parent)
        self.doubt: Doubt | None = None
        self.unseen: Unseen | None = None
        """The stretch that is doubtful, where it is known."""
        self.touched_at = clock()
        self.presence = Presence(clock, self)
        self._clock = clock
        self._timer: Timer | None = None
        self._seen_at: datetime | None = None
        self._opened_at = self.touched_at
        self._watched_until: dict[tuple[UUID, datetime | None], datetime] = {}
        """Until when each stretch was watched that undo could bring back."""
        self._was_away = False
        self._kept: Timer | None = None
        """The timer that was kept: it is not asked about because of its age again."""
        self._minute = Minutely(clock, self)
        self._minute.timeout.connect(self._on_minute)
        self.presence.returned.connect(self._on_returned)

    @property
    def is_awake(self) -> bool:
        """False while no timer runs."""
        return self._minute.isActive()

    def follow(self, timer: Timer | None) -> None:
        """Watches that timer from here on; `None` sleeps.

        One that ran before the program was open, or that undo brings back later, has run while nobody watched.
        """
        before, self._timer = self._timer, timer
        if timer != before:
            if before is not None:
                self._watched_until[_stretch(before)] = self._clock()
            self.doubt = self.unseen = None
            self.presence.forget()
            self.touched_at = self._clock()
            self._was_away = timer is not None and self._ran_unwatched(timer)
        if timer is None:
            self._sleep()
        elif before is None:
            self._wake()
        self._look()

    def be_answered(self) -> None:
        """Takes the timer at its word from here on."""
        self.doubt = self.unseen = None
        self._was_away = False
        self._kept = self._timer
        self.touched_at = self._clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES and self._timer is not None:
            self.presence.touch()
            self._look()
            if self.doubt is None:
                self.touched_at = self._clock()
        return super().eventFilter(watched, event)

    def _ran_unwatched(self, timer: Timer) -> bool:
        watched_until = self._watched_until.get(_stretch(timer))
        if watched_until is not None:
            return self._clock() - watched_until > SHORT_ABSENCE
        return max(timer.recorded_at, timer.started_at or timer.recorded_at) < self._opened_at

    def _wake(self) -> None:
        self.touched_at = self._seen_at = self._clock()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.presence.begin()
        self._minute.begin()

    def _sleep(self) -> None:
        self._minute.stop()
        self.presence.end()
        self._seen_at = None
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _on_minute(self) -> None:
        self.presence.look()
        self._look()
        self.ticked.emit()

    def _look(self) -> None:
        timer, now = self._timer, self._clock()
        if timer is None:
            return
        if self._seen_at is not None and not timedelta(minutes=-1) <= now - self._seen_at <= LONGEST_GAP:
            self._was_away = True
        self._seen_at = now
        if self.doubt is None:
            self._judge(timer, now)

    def _on_returned(self, unseen: Unseen) -> None:
        """Whoever is back is asked about the time away; a doubt that says less gives way to it."""
        timer = self._timer
        if timer is None or not unseen.is_long(timer) or self.doubt not in {None, Doubt.SILENT, Doubt.AWAY}:
            return
        self.unseen = unseen
        self._judge(timer, self._clock())

    def _judge(self, timer: Timer, now: datetime) -> None:
        self.doubt = doubt_of(
            timer,
            now,
            touched_at=self.touched_at,
            was_away=self._was_away,
            is_kept=self._kept == timer,
            unseen=self.unseen,
        )
        if self.doubt is not None:
            self.doubted.emit()


def _stretch(timer: Timer) -> tuple[UUID, datetime | None]:
    return timer.id, timer.started_at
