"""What it takes to measure another program: its version, the same entries in its own form, and the tasks it can do."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from benchmarks.logs import LAST_WEEK, ZONE, entries_of
from benchmarks.measuring import medians_in_turn, seconds_of
from benchmarks.processes import printed_by

LOG, WEEK, ALL, OUT = "log one entry", "a week by activity", "everything by activity", "all entries to a file"
TASKS = (LOG, WEEK, ALL, OUT)

Tasks = Mapping[str, Callable[[], object]]
"""The tasks that a program can do, each done once at every call."""

WEEK_START, WEEK_LAST = LAST_WEEK.start, LAST_WEEK.last
ZONE_OF_ENTRIES = {"TZ": ZONE.key}
"""A peer reads the times of day as those of the entries."""


@dataclass(frozen=True, slots=True)
class Worked:
    """One entry as every tracker has it: aware instants, and what was done."""

    start: datetime
    end: datetime
    activity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One of them. `how` is a sentence; `version` says `None` where it is not there; `is_open` where it runs already.

    `seconds` puts the entries into a folder in the program's own form, and says what each task took, as a median.
    """

    name: str
    how: str
    version: Callable[[], str | None]
    seconds: Callable[[Path, Sequence[Worked]], Mapping[str, float]]
    is_open: bool = False


Ready = Callable[[Path, Sequence[Worked]], AbstractContextManager[Tasks]]
"""Puts the entries into a folder, and holds the program ready while its tasks are done."""


def timed(ready: Ready, *, runs: int) -> Callable[[Path, Sequence[Worked]], Mapping[str, float]]:
    """The median of each task over so many rounds, all of them in each; a first round is not counted."""

    def seconds(folder: Path, entries: Sequence[Worked]) -> Mapping[str, float]:
        with ready(folder, entries) as tasks:
            medians = medians_in_turn([seconds_of(task) for task in tasks.values()], runs=runs)
            return dict(zip(tasks, medians, strict=True))

    return seconds


class NextEntry:
    """Entries after all others, ten minutes each, a new one at every call: from six on the last Saturday morning on."""

    def __init__(self) -> None:
        self._next = datetime(WEEK_LAST.year, WEEK_LAST.month, WEEK_LAST.day, 6, tzinfo=ZONE)

    def __call__(self) -> Worked:
        start, self._next = self._next, self._next + timedelta(minutes=15)
        return Worked(start, start + timedelta(minutes=10), "CALL")


def worked_in(years: int) -> Sequence[Worked]:
    """The entries of a log of so many years."""
    found = []
    for entry in entries_of(years):
        assert entry.start is not None
        found.append(Worked(entry.start, entry.start + timedelta(minutes=entry.minutes), entry.duty.value))
    return found


def local(instant: datetime) -> datetime:
    """The time of day where the entries were made, naive, as these programs store it."""
    return instant.astimezone(ZONE).replace(tzinfo=None)


def first_word_of(command: Sequence[str], place: int = -1) -> str | None:
    """One word of what a program says of its version, the last by itself; `None` where it does not run."""
    try:
        return printed_by(command).split()[place]
    except (OSError, IndexError):
        return None
