"""What a unit's shares cost in the window, added and after that, under the names that a page knows its cases by."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.library import a_log
from benchmarks.measuring import Result
from benchmarks.processes import numbers_by

DONE = (
    "added",
    "taken back and made again",
    "reviewed for another audience",
    "listed by member, of whom one is removed",
    "put away and opened again",
)
"""What is done with the shares, in words that follow "while 5,000 shares are"."""

MEANWHILE = "The longest time between two turns of the event loop meanwhile."


def adding(shares: Path, *, added: str, stall: str) -> Iterator[Result]:
    """Until the figures of all shares are on the screen, called `added`; and how long the window stood while shares
    were added, and while more was done with them, each called `stall` with `{done}` in it.
    """
    with a_log(1) as folder:
        took, *turns = numbers_by("adding_shares", shares, folder)
    yield Result(
        name=added,
        how="From the folder given to the Review place to its figures on the screen, all files kept in a collection.",
        value=took,
        limit=None,
    )
    for done, turn in zip(DONE, turns, strict=True):
        yield Result(
            name=stall.format(done=done),
            how=MEANWHILE,
            value=turn,
            limit=0.05,
            against="three frames",
        )
