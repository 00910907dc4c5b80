"""Duty Tracker on the same entries: its commands, and the log while it is open."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from benchmarks.library import a_log
from benchmarks.logs import LAST_WEEK
from benchmarks.measuring import medians_in_turn, seconds_of
from benchmarks.open_logs import a_logbook, an_entry
from benchmarks.peers.program import ALL, LOG, OUT, WEEK, Tasks
from benchmarks.processes import printed_by, program
from dutytracker.domain.changes import adding
from dutytracker.exchange.log_file import write_log_file
from dutytracker.logbook import Logbook

RUNS = 5
DAY = LAST_WEEK.days[3]

COMMANDS, OPEN = "Duty Tracker", "Duty Tracker, open"
HOW = {
    COMMANDS: "The commands `log`, `week`, `weeks` and `archive`, whole process, while no window is open: each opens "
    "the encrypted log. The figures are more than sums, and `archive` writes every record as JSON.",
    OPEN: "The same without the process, as the open window does it: an entry stored, safe on the disk; the summaries "
    "of a week and of all weeks; and every record as JSON.",
}


def seconds_of_commands(years: int) -> Mapping[str, float]:
    """The median of each task as a command."""
    with a_log(years) as folder:
        first = LAST_WEEK.shifted(1 - 52 * years).start
        words: Mapping[str, Sequence[str]] = {
            LOG: ("log", "p1", "@-"),
            WEEK: ("week", DAY.isoformat()),
            ALL: ("weeks", first.isoformat(), LAST_WEEK.last.isoformat()),
            OUT: ("archive", str(folder / "all.dutylog")),
        }
        return _medians({task: partial(printed_by, program(folder, *each)) for task, each in words.items()})


def seconds_of_open_log(years: int) -> Mapping[str, float]:
    """The median of each task with the log open."""
    with a_logbook(years) as logbook:
        return _medians(_tasks(logbook, years))


def _tasks(logbook: Logbook, years: int) -> Tasks:
    first = LAST_WEEK.shifted(1 - 52 * years).start
    return {
        LOG: lambda: logbook.perform(adding("Log an entry", an_entry(logbook, DAY))),
        WEEK: lambda: logbook.summaries.week(DAY),
        ALL: lambda: logbook.summaries.weeks(first, LAST_WEEK.last),
        OUT: lambda: write_log_file(logbook.records.whole_log()),
    }


def _medians(tasks: Mapping[str, Callable[[], object]]) -> Mapping[str, float]:
    medians = medians_in_turn([seconds_of(task) for task in tasks.values()], runs=RUNS)
    return dict(zip(tasks, medians, strict=True))
