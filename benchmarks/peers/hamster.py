"""Hamster: commands in Python that ask a service over the message bus, which keeps SQLite; with a bus of its own."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from shutil import which
from statistics import median
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from benchmarks.peers.program import (
    ALL,
    LOG,
    OUT,
    WEEK,
    WEEK_LAST,
    WEEK_START,
    ZONE_OF_ENTRIES,
    Program,
    Worked,
    local,
)
from benchmarks.processes import PYTHON, printed_by

SESSION = Path(__file__).with_name("hamster_session.py")
RUNS = 3
NEEDS = ("hamster", "dbus-run-session", "Xvfb")
NAMES = {LOG: "log", WEEK: "week", ALL: "all", OUT: "out"}


def _version() -> str | None:
    if not all(map(which, NEEDS)):
        return None
    with TemporaryDirectory() as home:
        try:
            return _in_session(Path(home), "version").strip()
        except CalledProcessError:
            return None


def _seconds(folder: Path, entries: Sequence[Worked]) -> Mapping[str, float]:
    file = folder / "entries.json"
    file.write_text(json.dumps([[str(local(one.start)), str(local(one.end)), one.activity] for one in entries]))
    days = (local(entries[0].start).date(), WEEK_LAST, WEEK_START, WEEK_LAST)
    told = json.loads(_in_session(folder, str(file), *map(str, days), str(RUNS)))
    return {task: median(told[name]) for task, name in NAMES.items()}


def _in_session(home: Path, *words: str) -> str:
    """What the session prints last: what starts on the bus may say something before."""
    command = ["dbus-run-session", "--", PYTHON, SESSION, *words]
    environment = {"HOME": str(home), "XDG_DATA_HOME": str(home), "PYTHONNOUSERSITE": "1", **ZONE_OF_ENTRIES}
    return printed_by(command, **environment).splitlines()[-1]


HAMSTER = Program(
    name="Hamster",
    how="The command `hamster`, whole process, and its service over a message bus; it lists every entry with sums, and "
    "`export tsv` writes them.",
    version=_version,
    seconds=_seconds,
)
