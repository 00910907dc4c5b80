"""What the program takes while nobody does anything: on a battery, this is what counts."""

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

from benchmarks.a_screen import a_screen, another_window, can_show
from benchmarks.idle import SECONDS_TO_SETTLE
from benchmarks.library import a_log, kept_log
from benchmarks.measuring import Result, Seconds, Unit
from benchmarks.processes import numbers_by
from dutytracker.domain.duties import Duty
from dutytracker.domain.timers import TimerDraft
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in

SECONDS_TO_OPEN = 15
BEHIND, BEHIND_TIMING, IN_FRONT = "no timer", "a timer running", "in front, no timer"
HOW = {
    BEHIND: "The window behind that of another program, ten years in the log",
    BEHIND_TIMING: "The same with a timer that counts in the window",
    IN_FRONT: "The window in front with the keyboard in its line, whose cursor blinks",
}
LIMITS = {BEHIND: (1, 0.005), BEHIND_TIMING: (None, 0.005), IN_FRONT: (None, 0.005)}
"""Wake-ups a minute, and the share of a core."""


def idle() -> Iterator[Result]:
    """Windows on screens of their own, beside each other; nothing where no screen can be made."""
    if sys.platform != "linux" or not can_show():
        return
    kept_log(10)
    with ThreadPoolExecutor() as together:
        found = dict(zip(HOW, together.map(_left_alone, HOW), strict=True))
    for which, (wake_ups, share, wake_ups_at_start, _) in found.items():
        how = f"{HOW[which]}; two minutes, from {SECONDS_TO_SETTLE // 60} minutes after its start on"
        yield Result(
            name=f"idle: wake-ups a minute, {which}",
            how=f"{how}: how often one of its threads woke up.",
            value=wake_ups,
            limit=LIMITS[which][0],
            unit=Unit.PER_MINUTE,
        )
        if which == BEHIND:
            yield Result(
                name=f"idle: wake-ups a minute, {which}, just started",
                how="The same from half a minute after its start on, while it looks for a tray that comes late.",
                value=wake_ups_at_start,
                limit=None,
                unit=Unit.PER_MINUTE,
            )
        yield Result(
            name=f"idle: share of a core, {which}",
            how=f"{how}: processor time by the clock.",
            value=share,
            limit=LIMITS[which][1],
            unit=Unit.SHARE,
        )


def _left_alone(which: str) -> Sequence[Seconds]:
    with a_log(10) as folder, a_screen() as environment, ThreadPoolExecutor(1) as beside:
        if which == BEHIND_TIMING:
            _start_timer(folder)
        program = beside.submit(numbers_by, "idle", folder, environment=environment)
        if which == IN_FRONT:
            return program.result()
        sleep(SECONDS_TO_OPEN)
        with another_window(environment):
            return program.result()


def _start_timer(folder: Path) -> None:
    logbook = open_logbook(profile_in(folder))
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
    logbook.close()
