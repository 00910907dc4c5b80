"""Why a limit is missed, and what was tried: the only part of the page about speed that is written by hand."""

from collections.abc import Iterable, Iterator, Mapping

from benchmarks.measuring import Result

REASONS: Mapping[str, str] = {
    "window: from first paint to usable": (
        "The limit is the import of SQLAlchemy alone. The program's own 390 modules take about 90 ms more, and making "
        "and painting what is shown about 95; Python runs one thread at a time, so none of the three can be done "
        "beside another. What helped: loading beside the window, compiling one method of a record instead of six, not "
        "making what nobody asked for (decisions 0120, 0122, 0123, 0127)."
    ),
    "window: memory above an empty window": (
        "SQLAlchemy and what it imports hold 22 MiB, the program's modules 18. All that could still be dropped was "
        "measured by itself; together it would leave 61 MiB and cost help, a second road to the same end, or the first "
        "key of the day (decision 0125)."
    ),
    "entering: Enter to stored and painted": (
        "Of the instructions, writing takes 14 %, summing the week 16 %, words and marks 22 %, layout and painting "
        "38 %: Qt lays out all parents of whatever is shown. They fell from 89.6 to 38.3 million: what did not change "
        "is neither painted nor read again (decisions 0121, 0123, 0128)."
    ),
    "units: longest stall of the window": (
        "What works beside the window shares Python with it. It works and frees in slices, and makes way after a fifth "
        "of a millisecond; what is left is painting the figures and single long calls (decision 0129)."
    ),
}
"""By how the name of a case begins."""


def reasons_of(missed: Iterable[Result]) -> Iterator[str]:
    """A line for each reason, in the order of what is missed; cases with one reason share it."""
    begun = dict.fromkeys(begin for one in missed for begin in REASONS if one.name.startswith(begin))
    yield from (f"- {begin[0].upper()}{begin[1:]}: {REASONS[begin]}" for begin in begun)
