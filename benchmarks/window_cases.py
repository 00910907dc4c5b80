"""What the window costs until it can be used, and what it then shows: with ten years in the log, as whole processes."""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.library import a_log
from benchmarks.measuring import Result, Seconds, Unit, in_turn
from benchmarks.processes import FOLDER, PYTHON, numbers_by, printed_by

PAIRS = 11
MEBIBYTE = 2**20
IMPORT = "import time; start = time.perf_counter(); import sqlalchemy; print(time.perf_counter() - start)"


def windows() -> Iterator[Result]:
    """From the start of the process to a window in which a line can be typed, and its memory."""
    with a_log(10) as folder:
        yield _first_paint(folder)
        yield from _usable(folder)
        yield _memory(folder)
    yield _cell_shown()


def _first_paint(folder: Path) -> Result:
    work, floor = in_turn(
        lambda: _opened("program", folder, "painted")[0], lambda: _opened("empty", folder, "painted")[0], runs=PAIRS
    )
    return Result(
        name="window: first paint",
        how=f"From starting the process to the first paint of the window; {PAIRS} pairs of processes in turn.",
        value=work,
        floor=floor,
        limit=1.15,
        against="an empty PySide6 window",
    )


def _usable(folder: Path) -> Iterator[Result]:
    stalls: list[Seconds] = []

    def usable() -> Seconds:
        seconds, stall = _opened("program", folder, "usable")
        stalls.append(stall)
        return seconds

    work, floor = in_turn(usable, lambda: float(printed_by([PYTHON, "-c", IMPORT])), runs=PAIRS)
    yield Result(
        name="window: from first paint to usable",
        how="From the first paint until the log is open, its week shown and the line painted with the keyboard in it; "
        f"{PAIRS} processes, in turn with one that imports SQLAlchemy.",
        value=work,
        floor=floor,
        limit=1.0,
        against="import sqlalchemy",
    )
    yield Result(
        name="window: longest stall until usable",
        how="The longest time between two turns of the event loop on that way; the median of the same processes.",
        value=median(stalls[1:]),
        limit=0.05,
        against="three frames",
    )


def _memory(folder: Path) -> Result:
    program, empty = (_opened(which, folder, "resting")[0] for which in ("program", "empty"))
    return Result(
        name="window: memory above an empty window",
        how="The resident memory of the process 15 seconds after its window opened, less that of an empty window's "
        f"({empty / MEBIBYTE:.0f} MiB).",
        value=program - empty,
        limit=60 * MEBIBYTE,
        unit=Unit.BYTES,
    )


def _cell_shown() -> Result:
    with a_log(10) as folder:
        seconds, _ = numbers_by("fill_grid", folder)
    return Result(
        name="window: a cell of the week grid to stored and painted",
        how="From the key that keeps a total in the grid of a week to its cell painted, the log as safe on the disk.",
        value=seconds,
        limit=0.016,
        against="one frame",
    )


def _opened(which: str, folder: Path, until: str) -> list[Seconds]:
    child = [PYTHON, FOLDER / "opening.py", which, folder, until]
    return list(map(float, printed_by([*child, repr(time.monotonic())]).split()))
