"""What the daily path costs with one and with ten years in the log."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread
from time import sleep
from uuid import uuid4

from benchmarks.logs import LAST_WEEK, history
from benchmarks.measuring import Result, in_turn, seconds_of
from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.changes import adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Entry, LogSettings
from dutytracker.logbook import Logbook, create_logbook
from dutytracker.paths import profile_in

SOME_DAY = LAST_WEEK.days[3]


@contextmanager
def a_logbook(years: int) -> Iterator[Logbook]:
    """A real encrypted log in a temporary folder with so many years in it."""
    with TemporaryDirectory() as folder:
        settings = LogSettings(time_zone="America/Los_Angeles")
        logbook = create_logbook(profile_in(Path(folder)), settings=settings, passphrase=None)
        logbook.perform(history(years))
        try:
            yield logbook
        finally:
            logbook.close()


def an_entry(logbook: Logbook) -> Entry:
    """Ten minutes of charting, new each time."""
    return Entry(
        id=uuid4(),
        duty=Duty.CHART,
        date=SOME_DAY,
        minutes=10,
        placement=Placement.GAP,
        recorded_at=logbook.now(),
    )


def week_view(young: Logbook, old: Logbook) -> Result:
    """The week's summary must cost the same however long the log is."""
    ten, one = in_turn(
        seconds_of(lambda: old.summaries.week(SOME_DAY), times=20),
        seconds_of(lambda: young.summaries.week(SOME_DAY), times=20),
        runs=11,
    )
    return Result(
        name="week summary, 10 years", seconds=ten, floor_seconds=one, limit=1.25, against="the same with 1 year"
    )


def entry_stored(old: Logbook) -> Result:
    """From a change to stored (synchronous FULL) and the day and the week read again."""

    def log_one() -> None:
        old.perform(adding("Log an entry", an_entry(old)))
        old.records.entries_on(SOME_DAY)
        old.summaries.week(SOME_DAY)

    timed = seconds_of(log_one, times=5)
    seconds = median(timed() for _ in range(15))
    return Result(
        name="one entry stored and the week asked again, 10 years",
        seconds=seconds,
        floor_seconds=None,
        limit=0.016,
        against="one frame",
    )


def backup_made(old: Logbook) -> Result:
    """A backup of everything, copied, read back, written and read back again."""
    seconds = median(seconds_of(partial(_back_up, old))() for _ in range(5))
    return Result(name="backup, 10 years", seconds=seconds, floor_seconds=None, limit=5.0, against="five seconds")


def stored_during_a_backup(old: Logbook) -> Result:
    """The longest that one entry takes to be stored while a backup is made: the window stands still that long."""
    worst = 0.0
    for _ in range(3):
        old.perform(adding("Log an entry", an_entry(old)))
        backup = Thread(target=old.backups.job().run)
        backup.start()
        while backup.is_alive():
            worst = max(worst, seconds_of(lambda: old.perform(adding("Log an entry", an_entry(old))))())
            sleep(0.005)
    return Result(
        name="the slowest entry while a backup is made, 10 years",
        seconds=worst,
        floor_seconds=None,
        limit=0.1,
        against="what is noticed",
    )


def _back_up(old: Logbook) -> None:
    old.perform(adding("Log an entry", an_entry(old)))
    assert old.backups.job().run_at_end().made is not None


def export_csv(old: Logbook) -> Result:
    """Ten years of weeks as CSV, from the open log to the bytes."""
    from dutytracker.reports.export import export_bytes

    first_day = old.records.first_day()
    assert first_day is not None
    weeks = weeks_touching(first_day, LAST_WEEK.last, old.settings.week_starts_on)

    def export() -> None:
        export_bytes(old.reporting.report(weeks, own_time=True), ".csv")

    timed = seconds_of(export)
    return Result(
        name="10 years to CSV",
        seconds=median(timed() for _ in range(5)),
        floor_seconds=None,
        limit=1.0,
        against="one second",
    )
