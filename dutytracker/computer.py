"""The time zone of the computer, and whether its clock is set."""

import sys
import time
from collections.abc import Callable
from datetime import datetime

from dutytracker.domain.clock_watching import ClockReading, seconds_ahead
from dutytracker.domain.records import LogSettings
from dutytracker.domain.validation import zone_named


def local_settings() -> LogSettings:
    """The settings of a new log: the computer's time zone, UTC where it has none with a name."""
    from tzlocal import get_localzone_name

    try:
        name = get_localzone_name()
    except (LookupError, ValueError, OSError):
        name = None
    return LogSettings(time_zone=name if name and zone_named(name) else "UTC")


class ClockWatch:
    """Notices where the clock of the computer is set, by one that nobody can set; begins when it is made."""

    def __init__(self, clock: Callable[[], datetime], steady: Callable[[], float]) -> None:
        """`clock` says an aware instant, `steady` seconds since some moment, those of a sleep included."""
        self._steady = steady
        self._began = ClockReading(clock(), steady())

    def seconds_ahead(self, at: datetime) -> int:
        """By how many seconds the clock, which now says `at`, was set forward since; less than 0 for back."""
        return seconds_ahead(self._began, ClockReading(at, self._steady()))


def steady_seconds() -> float:
    """Seconds since some moment by a clock that nobody can set, and that goes on while the computer sleeps."""
    return _steady()


if sys.platform == "win32":
    _steady = time.perf_counter
    """QueryPerformanceCounter, which counts a sleep; `time.monotonic` does not promise it."""
else:
    if sys.platform == "linux":
        _COUNTS_A_SLEEP = time.CLOCK_BOOTTIME
    else:
        _COUNTS_A_SLEEP = getattr(time, "CLOCK_MONOTONIC_RAW", time.CLOCK_MONOTONIC)
    """`time.monotonic` stands still during a sleep on both Linux and macOS."""

    def _steady() -> float:
        return time.clock_gettime(_COUNTS_A_SLEEP)
