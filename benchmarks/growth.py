"""What the growth of a review says about units that one computer cannot hold, in sentences with its figures."""

from collections.abc import Iterator, Sequence

from benchmarks.figures import amount
from benchmarks.large_unit_cases import MEMORY, NAME, SIZES, TIME
from benchmarks.logs import WEEKS_A_YEAR
from benchmarks.measuring import Result, Unit

ROOM = 8 * 2**30
"""Bytes of a computer that is not large."""

PATIENCE = 60
"""Seconds that a first review may take before somebody leaves the room."""

BYTES_OF_VALUES = 3 * 8 * WEEKS_A_YEAR
"""What medians need of a member with a year of weeks: three numbers a week."""

MILLIONS = ROOM // BYTES_OF_VALUES // 10**6
"""Members by such numbers alone."""

WHAT_WOULD_COME = f"""\
Nothing is built for more than that. What would come, in this order:

1. More cores: nearly all of the time goes into reading files, each by itself, and up to four processes share them.
2. What a member's weeks bring to the figures, some three kilobytes on the disk and seven in memory, is kept and not
   read anew. A collection does so already, and ten new files then cost what the table above says. It moves the limit
   of time, not that of memory.
3. Those parts are read from the collection in chunks, and only the values that medians are taken of stay in memory:
   {BYTES_OF_VALUES:,} bytes of a member, so that {amount(ROOM, Unit.BYTES)} hold some {MILLIONS} million.
4. Several computers each add up the parts of some members, and one adds up their sums
   (`docs/decisions/0071-a-review-adds-up-parts.md`). Medians need every member's values, so those would travel too:
   {1000 * BYTES_OF_VALUES / 10**6:.1f} MB for a thousand members."""


def growth_lines(results: Sequence[Result]) -> Iterator[str]:
    """The limit of one computer, from the two largest sizes that were measured; a sentence where they were not."""
    by_name = {one.name: one.value for one in results}
    smaller, larger = SIZES[-2:]
    try:
        times, memories = (
            [by_name[NAME.format(members=size, what=what)] for size in (smaller, larger)] for what in (TIME, MEMORY)
        )
    except KeyError:
        yield f"Not told: units of {smaller:,} and {larger:,} members were not measured."
        return
    seconds, held = (_each(values, larger - smaller) for values in (times, memories))
    first = f"{amount(times[1], Unit.SECONDS)} and {amount(memories[1], Unit.BYTES)}"
    more = f"{amount(1000 * seconds, Unit.SECONDS)} and {amount(1000 * held, Unit.BYTES)}"
    yield f"A first review of {larger:,} members takes {first} here; every thousand members more take {more}."
    yield "Going on like that,"
    yield ""
    yield f"- {_reached(PATIENCE, times[1], seconds, larger)} members would take {PATIENCE} seconds,"
    yield f"- and {_reached(ROOM, memories[1], held, larger)} members would fill {amount(ROOM, Unit.BYTES)} of memory."
    yield ""
    yield WHAT_WOULD_COME


def members_within(room: float, value: float, each: float, members: int) -> int | None:
    """How many members fit into `room`, in thousands rounded down, where `members` need `value` and one more `each`.

    `None` where more members need no more.
    """
    if each <= 0:
        return None
    return max(int((members + (room - value) / each) // 1000) * 1000, 0)


def _reached(room: float, value: float, each: float, members: int) -> str:
    found = members_within(room, value, each, members)
    return "any number of" if found is None else f"some {found:,}"


def _each(values: Sequence[float], members: int) -> float:
    return (values[1] - values[0]) / members
