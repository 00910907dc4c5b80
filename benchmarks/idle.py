"""Run as a process of its own: the program with its window, and how much it does while nobody does anything.

    python -m benchmarks.idle FOLDER

Prints how often a minute one of its threads woke up, and which share of one core it took, over two minutes (Linux): at
first of the time after all that follows a start, then of that just after the start. A timer that the log holds runs
meanwhile.
"""

import os
import resource
import sys
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

SECONDS_TO_START = 30
"""By then the window has looked at the totals of all weeks and at its backups."""

SECONDS_TO_SETTLE = 240
"""By then the last look for a tray that comes late is over too, and the window is as it stays for hours."""

SECONDS = 120
OWN_WAKE_UPS = 1
"""The thread that counts wakes up once."""


def main(folder: str) -> None:
    """Opens the window as ever; a thread looks at the process twice, and ends it."""
    from dutytracker.app import run
    from dutytracker.paths import profile_in

    Thread(target=_watch, daemon=True).start()
    run(profile_in(Path(folder)))


def _watch() -> None:
    sleep(SECONDS_TO_START)
    just_started = _wake_ups_and_share()
    sleep(SECONDS_TO_SETTLE - SECONDS_TO_START - SECONDS)
    print(*_wake_ups_and_share(), *just_started, flush=True)
    os._exit(0)


def _wake_ups_and_share() -> tuple[float, float]:
    start, woken, busy = monotonic(), _wake_ups(), _busy_seconds()
    sleep(SECONDS)
    took = monotonic() - start
    per_minute = (_wake_ups() - woken - OWN_WAKE_UPS) / took * 60
    return max(per_minute, 0.0), (_busy_seconds() - busy) / took


def _wake_ups() -> int:
    """How often its threads, gone ones too, went to sleep by themselves: as often as they woke up."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


def _busy_seconds() -> float:
    times = os.times()
    return times.user + times.system


if __name__ == "__main__":
    main(*sys.argv[1:])
