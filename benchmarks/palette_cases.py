"""What it costs to bring the palette up from another program, in every way there is."""

from collections.abc import Iterator

from benchmarks.library import a_log
from benchmarks.measuring import Result
from benchmarks.processes import numbers_by

AT_ONCE = 0.1
"""Seconds for what feels at once."""


def palette() -> Iterator[Result]:
    """From asking for the palette to its first paint, with ten years in the log: by a key, and by the command."""
    with a_log(10) as folder:
        key, empty, handed_over, command = numbers_by("palette", folder)
    yield Result(
        name="palette: key to first paint",
        how="From what a key of the whole system calls to the palette painted; it was made ready when nobody waited.",
        value=key,
        floor=empty,
        limit=30.0,
        against="an empty window of Qt's shown again",
    )
    for name, how, seconds in (
        ("handed over to first paint", "The same, from a request over the socket of the program.", handed_over),
        ("the command quick to first paint", "The same, from the start of the process of the command.", command),
    ):
        yield Result(name=f"palette: {name}", how=how, value=seconds, limit=AT_ONCE, against="what feels at once")
