"""How a review grows with its members, up to ten times the largest unit that is expected."""

import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.library import a_unit
from benchmarks.measuring import Result, Unit
from benchmarks.peak_memory import peak_of
from benchmarks.processes import PYTHON, numbers_by

SIZES = (5000, 10_000, 20_000, 50_000)
NAME = "units: {members:,} members × 52 weeks, {what}"
"""The page finds the curve by these names."""

TIME, MEMORY = "time", "memory"


def large_units() -> Iterator[Result]:
    """Time and memory of a first review of each size, beside the smallest times as much."""
    least: tuple[float, float] | None = None
    for members in SIZES:
        with a_unit(members) as folder:
            seconds = numbers_by("review", folder, "once")[0]
            taken = float(_taken(folder))
        least = least or (seconds, taken)
        yield Result(
            name=NAME.format(members=members, what=TIME),
            how="One review of all the files in a new process, from the folder to every figure, on both cores.",
            value=seconds,
            floor=least[0] * members / SIZES[0],
            limit=1.2,
            against=f"{members / SIZES[0]:g} × {SIZES[0]:,} members",
        )
        yield Result(
            name=NAME.format(members=members, what=MEMORY),
            how="The most that the processes of such a review hold together at once; what they share counts once.",
            value=taken,
            floor=least[1] * members / SIZES[0],
            limit=1.2,
            against=f"{members / SIZES[0]:g} × {SIZES[0]:,} members",
            unit=Unit.BYTES,
        )


def _taken(folder: Path) -> int:
    """Bytes; 0 where no other system than Linux tells them."""
    command = [PYTHON, "-m", "benchmarks.review", str(folder), "once"]
    return peak_of(command) if sys.platform == "linux" else 0
