"""How a review grows with its members, up to ten times the largest unit that is expected."""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.adding_cases import adding
from benchmarks.library import a_unit
from benchmarks.measuring import Result, Unit
from benchmarks.peak_memory import peak_of
from benchmarks.processes import PYTHON, numbers_by

SIZES = (5000, 10_000, 20_000, 50_000)
NAME = "units: {members:,} members × 52 weeks, {what}"
"""The page finds the curve by these names."""

TIME, MEMORY = "time", "memory"
ROUNDS = 2
UNITS = {TIME: Unit.SECONDS, MEMORY: Unit.BYTES}
HOW = {
    TIME: (
        "One review of all the files in a new process, from the folder to every figure, on both cores; the better of "
        f"{ROUNDS}. The files were read through before, so that no size waits for the disk and another does not."
    ),
    MEMORY: "The most that the processes of such a review hold together at once; what they share counts once.",
}


def large_units() -> Iterator[Result]:
    """Time and memory of a first review of each size, beside the smallest times as much; the largest in the window."""
    least: dict[str, float] = {}
    for members in SIZES:
        with a_unit(members) as folder:
            _read_through(folder)
            found = {TIME: min(numbers_by("review", folder, "once")[0] for _ in range(ROUNDS))}
            if sys.platform == "linux":
                found[MEMORY] = peak_of([PYTHON, "-m", "benchmarks.review", str(folder), "once"])
        least = least or found
        yield from (_beside_the_smallest(members, what, found[what], least[what]) for what in found)
    yield from _in_the_window(SIZES[-1])


def _read_through(folder: Path) -> None:
    """Leaves the files in the memory of the system."""
    for file in folder.iterdir():
        file.read_bytes()


def _beside_the_smallest(members: int, what: str, value: float, least: float) -> Result:
    times, is_smallest = members / SIZES[0], members == SIZES[0]
    return Result(
        name=NAME.format(members=members, what=what),
        how=HOW[what],
        value=value,
        floor=None if is_smallest else times * least,
        limit=None if is_smallest else 1.2,
        against=f"{times:g} × {SIZES[0]:,} members",
        unit=UNITS[what],
    )


def _in_the_window(members: int) -> Iterator[Result]:
    with a_unit(members) as folder:
        yield from adding(
            folder,
            added=f"units: {members:,} shares added in the window",
            stall=f"units: longest stall of the window while {members:,} shares are {{done}}",
        )
