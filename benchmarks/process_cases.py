"""What whole processes cost: a command line, and the time until the window is seen."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result, Seconds, in_turn, seconds_of

CHILD = Path(__file__).with_name("first_paint.py")


def command_line_log() -> Result:
    """`log "p15"` on an existing log, the whole process, beside a process that only imports SQLAlchemy."""
    with TemporaryDirectory() as folder:
        log = [sys.executable, "-m", "dutytracker", "--data-dir", folder, "log", "p1 @-"]
        _run(log)
        work, floor = in_turn(
            seconds_of(lambda: _run(log)),
            seconds_of(lambda: _run([sys.executable, "-c", "import sqlalchemy"])),
            runs=11,
        )
    return Result(
        name="command line: log one entry",
        seconds=work,
        floor_seconds=floor,
        limit=2.5,
        against='python -c "import sqlalchemy"',
    )


def first_paint() -> Result:
    """From starting the process to the first paint of the window, beside an empty window of Qt's."""
    with TemporaryDirectory() as folder:
        _run([sys.executable, "-m", "dutytracker", "--data-dir", folder, "log", "p1 @-"])
        work, floor = in_turn(lambda: _painted("program", folder), lambda: _painted("empty", folder), runs=11)
    return Result(
        name="window: first paint", seconds=work, floor_seconds=floor, limit=1.5, against="an empty PySide6 window"
    )


def entry_shown() -> Result:
    """From Enter in the window to stored and painted, with ten years in the log."""
    with TemporaryDirectory() as folder:
        seconds = float(_run([sys.executable, "-m", "benchmarks.enter", folder]))
    return Result(
        name="window: Enter to stored and painted, 10 years",
        seconds=seconds,
        floor_seconds=None,
        limit=0.016,
        against="one frame",
    )


def key_typed() -> Iterator[Result]:
    """From a key in the line to its preview and the words that fit painted, and what those words cost by themselves."""
    with TemporaryDirectory() as folder:
        key, _, completing, reading = map(float, _run([sys.executable, "-m", "benchmarks.keys_typed", folder]).split())
    yield Result(
        name="window: a key in the line to preview and words painted, 10 years",
        seconds=key,
        floor_seconds=None,
        limit=0.016,
        against="one frame",
    )
    yield Result(
        name="typing: the words that fit, a key on average",
        seconds=completing,
        floor_seconds=reading,
        limit=1.5,
        against="reading the line",
    )


def cell_shown() -> Result:
    """From the key that keeps a total in the week grid to stored and painted, with ten years in the log."""
    with TemporaryDirectory() as folder:
        seconds, _ = map(float, _run([sys.executable, "-m", "benchmarks.fill_grid", folder]).split())
    return Result(
        name="window: a cell of the week grid to stored and painted, 10 years",
        seconds=seconds,
        floor_seconds=None,
        limit=0.016,
        against="one frame",
    )


def trend_shown() -> Result:
    """From choosing ten years to their trend painted, with ten years in the log."""
    with TemporaryDirectory() as folder:
        seconds = float(_run([sys.executable, "-m", "benchmarks.trend", folder]))
    return Result(
        name="window: the trend of 520 weeks",
        seconds=seconds,
        floor_seconds=None,
        limit=0.1,
        against="what feels at once",
    )


def weeks_compared() -> Iterator[Result]:
    """From one week to the one before, and two ranges of 260 weeks beside each other, with ten years in the log."""
    with TemporaryDirectory() as folder:
        week, ranges = map(float, _run([sys.executable, "-m", "benchmarks.switch_weeks", folder]).split())
    yield Result(
        name="window: another week shown and painted, 520 weeks",
        seconds=week,
        floor_seconds=None,
        limit=0.016,
        against="one frame",
    )
    yield Result(
        name="window: two ranges of 260 weeks compared",
        seconds=ranges,
        floor_seconds=None,
        limit=0.1,
        against="what feels at once",
    )


def palette_opened() -> Iterator[Result]:
    """From asking for the palette to its first paint, with ten years in the log: by a key, and by the command."""
    with TemporaryDirectory() as folder:
        key, empty, handed_over, command = map(
            float, _run([sys.executable, "-m", "benchmarks.palette", folder]).split()
        )
    yield Result(
        name="palette: key to first paint, 10 years",
        seconds=key,
        floor_seconds=empty,
        limit=30.0,
        against="an empty window of Qt's shown again",
    )
    yield Result(
        name="palette: handed over to first paint, 10 years",
        seconds=handed_over,
        floor_seconds=None,
        limit=0.1,
        against="what feels at once",
    )
    yield Result(
        name="palette: the command quick, from its start to first paint, 10 years",
        seconds=command,
        floor_seconds=None,
        limit=0.1,
        against="what feels at once",
    )


def _painted(which: str, folder: str) -> Seconds:
    start = time.monotonic()
    child = [sys.executable, str(CHILD), which, folder, repr(start)]
    return float(_run(child))


def _run(command: Sequence[str]) -> str:
    """What it prints. Python keeps its compiled modules, as it does for everyone who starts the program twice."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout
