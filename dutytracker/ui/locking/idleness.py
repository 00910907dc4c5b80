"""How long nobody was there: nobody touched this program or, where that can be told, the computer."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from dutytracker.ui.widgets.minutely import milliseconds_to_minute

TOUCHES = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel),
        *(QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
    }
)

LEAST_MILLISECONDS = 1_000

Seconds = Callable[[], float]


def seconds_with_sleep() -> float:
    """A clock that only goes forward, also while the computer sleeps, where the system has one."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def seconds_asleep() -> float:
    """How long the computer slept since it was started; 0 where the system does not tell."""
    return max(0.0, seconds_with_sleep() - time.monotonic())


class Idleness(QObject):
    """`passed()` comes once nobody was there for so many seconds, from `watch` on.

    It sees keys and the mouse in the windows of this program. `computer` answers how many seconds nobody touched the
    computer at all, `None` where that is not known; it is asked only once nobody touched the program for long enough.
    While the computer sleeps nobody is there, whoever wakes it.
    """

    passed = Signal()

    def __init__(
        self,
        parent: QObject,
        *,
        computer: Callable[[], float | None],
        clock: Seconds = seconds_with_sleep,
        asleep: Seconds = seconds_asleep,
    ) -> None:
        super().__init__(parent)
        self._computer = computer
        self._clock = clock
        self._limit: float | None = None
        self._touched = clock()
        self._asleep = asleep
        self._had_slept = asleep()
        """How long the computer had slept at the last look."""
        self._seen: set[QWindow] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def is_watching(self) -> bool:
        """True between `watch` and `rest`."""
        return self._limit is not None

    def watch(self, seconds: float) -> None:
        """Waits for so long an absence, from now on."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and self._limit is None:
            application.focusWindowChanged.connect(self._on_focus_window_changed)
            self._on_focus_window_changed(QGuiApplication.focusWindow())
        self._limit = seconds
        self._touched = self._clock()
        self._had_slept = self._asleep()
        self._start()

    def rest(self) -> None:
        """Waits for nothing."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and self._limit is not None:
            application.focusWindowChanged.disconnect(self._on_focus_window_changed)
        self._limit = None
        self._timer.stop()

    def look(self) -> None:
        """Says that it passed, if it did; else looks again when it may have."""
        if self._limit is None:
            return
        idle, had_slept = self._idle(), self._had_slept
        self._had_slept = self._asleep()
        if max(idle, self._had_slept - had_slept) >= self._limit:
            self.rest()
            self.passed.emit()
        else:
            self._start(idle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._touched = self._clock()
        return super().eventFilter(watched, event)

    def _idle(self) -> float:
        here = self._clock() - self._touched
        if self._limit is None or here < self._limit:
            return here
        computer = self._computer()
        return here if computer is None else min(here, computer)

    def _start(self, idle: float = 0) -> None:
        """Looks with every full minute: a computer that slept may have slept for longer than anybody may be away."""
        if self._limit is not None:
            left = round((self._limit - idle) * 1000)
            self._timer.start(min(max(left, LEAST_MILLISECONDS), milliseconds_to_minute(datetime.now(UTC))))

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        """Events are seen in windows, not in the application: all others would be slowed down."""
        self._touched = self._clock()
        if window is not None and window not in self._seen:
            self._seen.add(window)
            window.installEventFilter(self)
            window.destroyed.connect(self._seen.clear)
