"""What backups of ten years cost, and what stands still while one is made."""

from collections.abc import Iterator
from functools import partial
from statistics import median
from threading import Thread
from time import sleep

from benchmarks.measuring import Result, seconds_of
from benchmarks.open_logs import SOME_DAYS, a_logbook, an_entry
from dutytracker.domain.changes import adding
from dutytracker.logbook import Logbook

DAY = SOME_DAYS[10]


def backups() -> Iterator[Result]:
    """A backup of ten years, and lines stored meanwhile."""
    with a_logbook(10) as logbook:
        yield _backup_made(logbook)
        yield _stored_meanwhile(logbook)


def _backup_made(logbook: Logbook) -> Result:
    return Result(
        name="backup: ten years",
        how="A backup of everything after one more entry: copied, read back, written, and read back again.",
        value=median(seconds_of(partial(_back_up, logbook))() for _ in range(5)),
        limit=5.0,
        against="five seconds",
    )


def _stored_meanwhile(logbook: Logbook) -> Result:
    worst = 0.0
    for _ in range(3):
        logbook.perform(adding("Log an entry", an_entry(logbook, DAY)))
        backup = Thread(target=logbook.backups.job().run)
        backup.start()
        while backup.is_alive():
            worst = max(worst, seconds_of(lambda: logbook.perform(adding("Log an entry", an_entry(logbook, DAY))))())
            sleep(0.005)
    return Result(
        name="backup: the slowest entry meanwhile",
        how="The longest that one entry took to be stored while three backups were made; the window stands still so "
        "long.",
        value=worst,
        limit=0.1,
        against="what is noticed",
    )


def _back_up(logbook: Logbook) -> None:
    logbook.perform(adding("Log an entry", an_entry(logbook, DAY)))
    assert logbook.backups.job().run_at_end().made is not None
