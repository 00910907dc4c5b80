"""A kept log, open in this process, and what is stored into it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from uuid import uuid4

from benchmarks.library import a_log
from benchmarks.logs import last_week, now_in
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Entry
from dutytracker.logbook import Logbook, open_logbook
from dutytracker.paths import profile_in

SOME_DAYS = {years: last_week(years).days[3] for years in (1, 10, 100)}
"""A Wednesday in the last week of a log of so many years."""


@contextmanager
def a_logbook(years: int) -> Iterator[Logbook]:
    """A real encrypted log with so many years in it, open in its last week."""
    now = now_in(years)
    with a_log(years) as folder:
        logbook = open_logbook(profile_in(folder), clock=lambda: now)
        try:
            yield logbook
        finally:
            logbook.close()


def an_entry(logbook: Logbook, day: date) -> Entry:
    """Ten minutes of charting, new each time."""
    return Entry(id=uuid4(), duty=Duty.CHART, date=day, minutes=10, placement=Placement.GAP, recorded_at=logbook.now())
