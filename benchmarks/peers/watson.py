"""Watson: a command in Python over one JSON file."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.peers.environment import scripts, version_of
from benchmarks.peers.program import (
    ALL,
    LOG,
    OUT,
    WEEK,
    WEEK_LAST,
    WEEK_START,
    ZONE_OF_ENTRIES,
    NextEntry,
    Program,
    Tasks,
    Worked,
    local,
    timed,
)
from benchmarks.processes import printed_by

MINUTES = "%Y-%m-%d %H:%M"


@contextmanager
def _ready(folder: Path, entries: Sequence[Worked]) -> Iterator[Tasks]:
    frames = [
        [int(one.start.timestamp()), int(one.end.timestamp()), one.activity, f"{number:032x}", [], 0]
        for number, one in enumerate(entries)
    ]
    (folder / "frames").write_text(json.dumps(frames))
    bin_folder = scripts()
    assert bin_folder is not None
    new = NextEntry()

    def watson(*words: str) -> None:
        printed_by([bin_folder / "watson", *words], WATSON_DIR=str(folder), **ZONE_OF_ENTRIES)

    def add() -> None:
        entry = new()
        watson("add", "-f", f"{local(entry.start):{MINUTES}}", "-t", f"{local(entry.end):{MINUTES}}", entry.activity)

    yield {
        LOG: add,
        WEEK: lambda: watson("report", "-G", "-f", WEEK_START.isoformat(), "-t", WEEK_LAST.isoformat()),
        ALL: lambda: watson("report", "-G", "--all"),
        OUT: lambda: watson("log", "-G", "--all", "--csv"),
    }


WATSON = Program(
    name="Watson",
    how="The command `watson`, whole process; `log --csv` writes the entries.",
    version=lambda: version_of("td-watson"),
    seconds=timed(_ready, runs=3),
)
