"""What a line costs: from Enter to stored and shown, and every key before it; in the real window."""

from collections.abc import Iterator

from benchmarks.library import a_log
from benchmarks.measuring import Result, Seconds
from benchmarks.notes import hardest_note
from benchmarks.processes import numbers_by

FRAME = 0.016
YEARS = (1, 10, 100)
ENTERED = (
    "From Enter in the window to the entry in the history, safe on the disk, and every number in sight painted anew; "
    "{entries} entries are in the log."
)
ENTRIES = {1: "3,500", 10: "35,000", 100: "350,000"}


def entering() -> Iterator[Result]:
    """Lines logged with 1, 10 and 100 years in the log, and the keys of a line."""
    usual: dict[int, Seconds] = {}
    for years in YEARS:
        with a_log(years) as folder:
            usual[years], slow, commit = numbers_by("enter", folder, str(years))
        yield Result(
            name=f"entering: Enter to stored and painted, {years} years",
            how=ENTERED.format(entries=ENTRIES[years]),
            value=usual[years],
            floor=commit,
            limit=4.0,
            allowance=0.002,
            against="a bare SQLite commit (+ 2 ms)",
        )
        yield Result(
            name=f"entering: Enter to stored and painted, {years} years, the slowest in a hundred",
            how="The 99th percentile of the same hundred lines.",
            value=slow,
            limit=FRAME,
            against="one frame",
        )
    for years in YEARS[1:]:
        yield Result(
            name=f"entering: Enter to stored and painted, {years} years beside 1",
            how="The two medians above: what was logged before must not make a line slower.",
            value=usual[years],
            floor=usual[1],
            limit=1.2,
            against="the same with 1 year",
        )


def typing() -> Iterator[Result]:
    """From a key in the line to its preview and the words that fit painted, and what those words cost by themselves."""
    with a_log(10) as folder:
        key, slow, completing, reading = numbers_by("keys_typed", folder)
    yield Result(
        name="typing: a key in the line to preview and words painted",
        how="From a key to what the line means and the words that complete it painted; five lines, four times each.",
        value=key,
        limit=0.004,
        against="a quarter of a frame",
    )
    yield Result(
        name="typing: a key in the line, the slowest in a hundred",
        how="The 99th percentile of the same keys.",
        value=slow,
        limit=FRAME,
        against="one frame",
    )
    yield Result(
        name="typing: the words that fit, a key on average",
        how="Looking for the words that complete a line, without the window, beside reading that line.",
        value=completing,
        floor=reading,
        limit=1.5,
        against="reading the line",
    )
    yield hardest_note()
