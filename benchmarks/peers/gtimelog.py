"""gtimelog: a window over one text file; it has no command, so its own module is called in a process of its own."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

from benchmarks.peers.environment import scripts, version_of
from benchmarks.peers.program import (
    ALL,
    LOG,
    OUT,
    WEEK,
    WEEK_START,
    ZONE_OF_ENTRIES,
    Program,
    Tasks,
    Worked,
    local,
    timed,
)
from benchmarks.processes import printed_by

MINUTES = "%Y-%m-%d %H:%M"

TASKS_IN_PYTHON = """
import datetime, io, sys
from gtimelog.timelog import Exports, TimeLog
file, task, day = sys.argv[1:]
log = TimeLog(file, datetime.time(2, 0))
if task == "log":
    log.append("CALL")
elif task == "week":
    window = log.window_for_week(datetime.date.fromisoformat(day) + datetime.timedelta(days=1))
    assert window.grouped_entries()[0]
else:
    window = log.window_for(datetime.datetime.min, datetime.datetime.max)
    if task == "all":
        assert window.grouped_entries()[0]
    else:
        Exports(window).icalendar(io.StringIO())
"""


@contextmanager
def _ready(folder: Path, entries: Sequence[Worked]) -> Iterator[Tasks]:
    file = folder / "timelog.txt"
    file.write_text("\n".join(_day(list(day)) for _, day in groupby(entries, key=lambda one: local(one.start).date())))
    bin_folder = scripts()
    assert bin_folder is not None

    def task(name: str) -> None:
        words = [bin_folder / "python", "-c", TASKS_IN_PYTHON, file, name, WEEK_START.isoformat()]
        printed_by(words, **ZONE_OF_ENTRIES)

    yield {LOG: lambda: task("log"), WEEK: lambda: task("week"), ALL: lambda: task("all"), OUT: lambda: task("out")}


def _day(entries: Sequence[Worked]) -> str:
    """A line says what was done until then; what was not logged is a break."""
    lines, until = [f"{local(entries[0].start):{MINUTES}}: arrived"], entries[0].start
    for one in entries:
        if one.start > until:
            lines.append(f"{local(one.start):{MINUTES}}: break **")
        lines.append(f"{local(one.end):{MINUTES}}: {one.activity}")
        until = one.end
    return "\n".join(lines) + "\n"


GTIMELOG = Program(
    name="gtimelog",
    how="It has a window and no command, so its own module does the task in a new process of Python; the entries go to "
    "an iCalendar file, since its CSV only has sums.",
    version=lambda: version_of("gtimelog"),
    seconds=timed(_ready, runs=5),
)
