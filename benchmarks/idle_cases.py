"""What the program takes while nobody does anything: on a battery, this is what counts."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.library import a_log
from benchmarks.measuring import Result, Unit
from benchmarks.processes import numbers_by
from dutytracker.domain.duties import Duty
from dutytracker.domain.timers import TimerDraft
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in

HOW = "Two minutes of the open window with ten years in the log, from half a minute after its start on"


def idle() -> Iterator[Result]:
    """Two windows beside each other, one with a timer that runs."""
    if sys.platform != "linux":
        return
    with a_log(10) as still, a_log(10) as timing, ThreadPoolExecutor() as both:
        _start_timer(timing)
        (wake_ups, share), (timing_wake_ups, timing_share) = both.map(
            lambda folder: numbers_by("idle", folder), (still, timing)
        )
    yield Result(
        name="idle: wake-ups a minute, no timer",
        how=f"{HOW}: how often one of its threads woke up.",
        value=wake_ups,
        limit=1,
        unit=Unit.PER_MINUTE,
    )
    yield Result(
        name="idle: share of a core, no timer",
        how=f"{HOW}: processor time by the clock.",
        value=share,
        limit=0.005,
        unit=Unit.SHARE,
    )
    yield Result(
        name="idle: share of a core, a timer running",
        how=f"{HOW}, and a timer counting in it: processor time by the clock.",
        value=timing_share,
        limit=0.005,
        unit=Unit.SHARE,
    )
    yield Result(
        name="idle: wake-ups a minute, a timer running",
        how=f"{HOW}, and a timer counting in it: how often one of its threads woke up.",
        value=timing_wake_ups,
        limit=None,
        unit=Unit.PER_MINUTE,
    )


def _start_timer(folder: Path) -> None:
    logbook = open_logbook(profile_in(folder))
    logbook.perform(logbook.entering.timing().start(TimerDraft(duty=Duty.CHART)))
    logbook.close()
