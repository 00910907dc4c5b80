"""What files of ten years cost, from the open log to their bytes."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from statistics import median

from benchmarks.logs import last_week
from benchmarks.measuring import Result, in_turn, seconds_of
from benchmarks.open_logs import a_logbook
from dutytracker.domain.calendar import Week, weeks_touching
from dutytracker.logbook import Logbook
from dutytracker.store.database import Database
from dutytracker.store.opening import open_log

ENTRIES = "SELECT * FROM entries ORDER BY date, id"


def exports() -> Iterator[Result]:
    """CSV, XLSX and PDF."""
    with a_logbook(10) as logbook:
        last = last_week(10)
        first_day = logbook.records.first_day()
        assert first_day is not None
        weeks = weeks_touching(first_day, last.last, logbook.settings.week_starts_on)
        yield _csv(logbook, weeks)
        yield _xlsx(logbook, weeks)
        yield _pdf(logbook, last)


def _csv(logbook: Logbook, weeks: Sequence[Week]) -> Result:
    bare = open_log(logbook.profile).database
    work, floor = in_turn(
        seconds_of(lambda: _exported(logbook, weeks, ".csv")), seconds_of(lambda: _dumped(bare)), runs=5
    )
    bare.close()
    return Result(
        name="export: ten years to CSV",
        how="The report of all weeks, every figure in it, as CSV; beside all entries, every column of them, read from "
        "the same encrypted file by the database's own driver and written by Python's csv module.",
        value=work,
        floor=floor,
        limit=2.0,
        against="a bare dump of all entries",
    )


def _xlsx(logbook: Logbook, weeks: Sequence[Week]) -> Result:
    return Result(
        name="export: ten years to XLSX",
        how="The same report as a workbook, its charts included.",
        value=median(seconds_of(lambda: _exported(logbook, weeks, ".xlsx"))() for _ in range(3)),
        limit=5.0,
    )


def _pdf(logbook: Logbook, week: Week) -> Result:
    _exported(logbook, [week], ".pdf")
    return Result(
        name="export: a page of PDF after the first",
        how="The page about one week as tagged PDF; the first one, which loads the typesetter, does not count.",
        value=median(seconds_of(lambda: _exported(logbook, [week], ".pdf"))() for _ in range(9)),
        limit=0.15,
    )


def _exported(logbook: Logbook, weeks: Sequence[Week], suffix: str) -> bytes:
    from dutytracker.reports.export import export_bytes

    return export_bytes(logbook.reporting.report(weeks, own_time=True), suffix)


def _dumped(bare: Database) -> str:
    text = StringIO()
    with bare.outside_transactions() as connection:
        csv.writer(text).writerows(connection.execute(ENTRIES))
    return text.getvalue()
