"""What adding a unit's shares in the window costs, under the names that a page knows its cases by."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.library import a_log
from benchmarks.measuring import Result
from benchmarks.processes import numbers_by


def adding(shares: Path, *, added: str, stall: str) -> Iterator[Result]:
    """Two cases of those names: until the figures of all shares are on the screen, and how long the window stood."""
    with a_log(1) as folder:
        took, turn = numbers_by("adding_shares", shares, folder)
    yield Result(
        name=added,
        how="From the folder given to the Review place to its figures on the screen, all files kept in a collection.",
        value=took,
        limit=None,
    )
    yield Result(
        name=stall,
        how="The longest time between two turns of the event loop meanwhile.",
        value=turn,
        limit=0.05,
        against="three frames",
    )
