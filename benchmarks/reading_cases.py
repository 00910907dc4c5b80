"""What it costs to look at weeks, in the real window and in the open log, however long the log is."""

from collections.abc import Iterator
from contextlib import ExitStack

from benchmarks.library import a_log
from benchmarks.measuring import Result, Timed, in_turn, seconds_of
from benchmarks.open_logs import SOME_DAYS, a_logbook, an_entry
from benchmarks.processes import numbers_by
from dutytracker.domain.changes import adding
from dutytracker.logbook import Logbook

SCREEN = 0.06
"""Seconds for what is compared and drawn anew as a whole."""


def reading() -> Iterator[Result]:
    """A week, 520 weeks, and the daily path beside the same with another length of the log."""
    with a_log(10) as folder:
        week, query, painting, ranges = numbers_by("switch_weeks", folder)
        trend = numbers_by("trend", folder)[0]
    yield Result(
        name="reading: another week shown and painted",
        how="From one week to the one before in the window, read and painted, beside SQLite's own answer to the minutes"
        f" of a week by duty ({query * 1e6:.0f} µs) and one painting of the window ({painting * 1e3:.1f} ms).",
        value=week,
        floor=query + painting,
        limit=4.0,
        against="the bare query and one painting",
    )
    yield Result(
        name="reading: two ranges of 260 weeks compared and drawn",
        how="From choosing the ranges to their figures painted beside each other.",
        value=ranges,
        limit=SCREEN,
        against="what is drawn at once",
    )
    yield Result(
        name="reading: the trend of 520 weeks drawn",
        how="From choosing all ten years to their curve and table painted.",
        value=trend,
        limit=SCREEN,
        against="what is drawn at once",
    )
    yield from _daily_path()


def _daily_path() -> Iterator[Result]:
    with ExitStack() as stack:
        young, old = (stack.enter_context(a_logbook(years)) for years in (1, 100))
        for name, how, path in (
            ("the week summed", "The summary of the running week.", _week),
            (
                "the situation of a line",
                "What the preview of a line must know of its day.",
                _situation,
            ),
            (
                "an entry stored and its day and week read",
                "One entry stored, safe on the disk, and its day and week read again.",
                _stored,
            ),
        ):
            of_old, of_young = in_turn(path(old, 100), path(young, 1), runs=15)
            yield Result(
                name=f"reading: {name}, 100 years",
                how=f"{how} In the open log without the window, in turn with a log of one year.",
                value=of_old,
                floor=of_young,
                limit=1.2,
                against="the same with 1 year",
            )


def _week(logbook: Logbook, years: int) -> Timed:
    return seconds_of(lambda: logbook.summaries.week(SOME_DAYS[years]), times=20)


def _situation(logbook: Logbook, _years: int) -> Timed:
    return seconds_of(logbook.entering.situation, times=20)


def _stored(logbook: Logbook, years: int) -> Timed:
    day = SOME_DAYS[years]

    def store_one() -> None:
        logbook.perform(adding("Log an entry", an_entry(logbook, day)))
        logbook.records.entries_on(day)
        logbook.summaries.week(day)

    return seconds_of(store_one, times=5)
