"""What a line costs: from Enter to stored and shown, and every key before it; in the real window."""

from collections.abc import Iterator
from statistics import median

from benchmarks.figures import in_years
from benchmarks.library import a_log
from benchmarks.measuring import Result, Seconds, percentile
from benchmarks.notes import hardest_note
from benchmarks.processes import numbers_by

FRAME = 0.016
YEARS = (1, 10, 100)
ENTRIES = {1: "3,500", 10: "35,000", 100: "350,000"}
ENTERED = (
    "From Enter in the window to the entry in the history, safe on the disk, and every number of the log in sight "
    "painted anew, with {entries} entries in the log; a hundred lines, in turn with the other lengths of the log."
)
CYCLES = 2
"""A window of each length of the log after the other, and again: half of the lines each time."""


def entering() -> Iterator[Result]:
    """Lines logged with 1, 10 and 100 years in the log."""
    lines: dict[int, list[Seconds]] = {years: [] for years in YEARS}
    commits: dict[int, list[Seconds]] = {years: [] for years in YEARS}
    for years in YEARS * CYCLES:
        with a_log(years) as folder:
            found = numbers_by("enter", folder, str(years))
        lines[years] += found[::2]
        commits[years] += found[1::2]
    usual = {years: median(seconds) for years, seconds in lines.items()}
    for years in YEARS:
        name = f"entering: Enter to stored and painted, {in_years(years)}"
        yield Result(
            name=name,
            how=ENTERED.format(entries=ENTRIES[years]),
            value=usual[years],
            floor=median(commits[years]),
            limit=4.0,
            allowance=0.002,
            against="a bare SQLite commit (+ 2 ms)",
        )
        yield Result(
            name=f"{name}, the slowest in a hundred",
            how="The 99th percentile of the same lines.",
            value=percentile(lines[years], 99),
            limit=FRAME,
            against="one frame",
        )
    for years in YEARS[1:]:
        yield Result(
            name=f"entering: Enter to stored and painted, {in_years(years)} beside 1",
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
