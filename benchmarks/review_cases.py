"""What a steward's review of a large unit costs, beside verifying the signatures and parsing the JSON alone."""

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.adding_cases import adding
from benchmarks.library import a_unit
from benchmarks.measuring import Result, Seconds, Unit
from benchmarks.peak_memory import peak_of
from benchmarks.processes import PYTHON, numbers_by
from benchmarks.units import seal_unit

MEMBERS, FEWER = 5000, 1000
ROUNDS = 3
MEBIBYTE = 2**20
UNIT = f"{MEMBERS:,} members × 52 weeks"
BEST = f"The best of {ROUNDS}, since whatever else the computer does only adds."
FIRST_TIME = (
    "A review of all the files in a new process, from the folder to every figure, beside checking each signature and "
    "decoding each file as JSON on both cores and nothing else."
)


def reviews() -> Iterator[Result]:
    """Units of 1,000 and of 5,000 members, each with a share of 52 weeks."""
    with a_unit(FEWER) as few, a_unit(MEMBERS) as many, TemporaryDirectory() as place:
        sealed = Path(place)
        seal_unit(many, sealed)
        yield from _first_time(few, many, sealed)
        yield from _again(many)
        yield from _offers(few, many)
        yield from _in_the_window(many)
        if sys.platform == "linux":
            yield from _memory(many)


def _first_time(few: Path, many: Path, sealed: Path) -> Iterator[Result]:
    rounds = [(_run(many, "once"), _run(many, "floor"), _run(few, "once"), _run(sealed, "once")) for _ in range(ROUNDS)]
    whole, floor, of_few, all_sealed = (
        min(one[place][which] for one in rounds) for place, which in ((0, 0), (1, 1), (2, 0), (3, 0))
    )
    yield Result(
        name=f"review: {UNIT} from files, the first time",
        how=f"{FIRST_TIME} {BEST}",
        value=whole,
        floor=floor,
        limit=2.5,
        against="signatures and JSON alone on both cores",
    )
    yield Result(
        name=f"review: {UNIT} from sealed files, the first time",
        how=f"The same with every share sealed to the steward; opening the seals is in the floor too. {BEST}",
        value=all_sealed,
        floor=min(_run(sealed, "floor")[1] for _ in range(ROUNDS)),
        limit=2.5,
        against="opening, signatures and JSON alone on both cores",
    )
    yield Result(
        name=f"review: {MEMBERS:,} members beside {FEWER:,}",
        how=f"The first review of {MEMBERS:,} members, beside that of {FEWER:,} times {MEMBERS // FEWER}.",
        value=whole,
        floor=of_few * MEMBERS / FEWER,
        limit=1.2,
        against=f"{MEMBERS // FEWER} × {FEWER:,} members",
    )


def _again(many: Path) -> Iterator[Result]:
    yield Result(
        name=f"review: 10 new files into {MEMBERS:,}",
        how="From ten more files to every figure, the others read already; nothing of them is kept on the disk.",
        value=min(_run(many, "more")[0] for _ in range(ROUNDS)),
        limit=0.5,
    )
    opened, added = (min(one) for one in zip(*(numbers_by("collection", many) for _ in range(2)), strict=True))
    yield Result(
        name=f"review: a collection of {MEMBERS:,} opened",
        how="From a collection that the steward keeps, encrypted, to every figure.",
        value=opened,
        limit=1.5,
    )
    yield Result(
        name=f"review: 10 new files into a collection of {MEMBERS:,}",
        how="From ten more files to every figure with the files kept in the collection, safe on the disk.",
        value=added,
        limit=0.5,
    )
    yield Result(
        name=f"review: another number of hours, {MEMBERS:,} members",
        how="From another number of hours on the curve to the share of weeks that it covers; 61 in turn.",
        value=_run(many, "handle")[0],
        limit=0.01,
        against="what follows a drag",
    )


def _offers(few: Path, many: Path) -> Iterator[Result]:
    at_first, edited, looked = (
        min(one) for one in zip(*(numbers_by("offers", many) for _ in range(ROUNDS)), strict=True)
    )
    yield Result(
        name=f"offers: one of twenty edited, {UNIT}",
        how="From an offer edited to the figures of all twenty; the slowest of every kind of offer.",
        value=edited,
        limit=0.2,
        against="what follows a key",
    )
    yield Result(
        name=f"offers: twenty for the first time, {UNIT}",
        how="Twenty offers of every kind laid over all weeks, beside twenty looks at each week alone.",
        value=at_first,
        floor=20 * looked,
        limit=15.0,
        against="20 looks at every week of a member",
    )
    yield Result(
        name=f"offers: one of twenty edited, {MEMBERS:,} members beside {FEWER:,}",
        how=f"One edited with {MEMBERS:,} members, beside the same with {FEWER:,} times {MEMBERS // FEWER}.",
        value=edited,
        floor=min(numbers_by("offers", few)[1] for _ in range(ROUNDS)) * MEMBERS / FEWER,
        limit=1.2,
        against=f"{MEMBERS // FEWER} × {FEWER:,} members",
    )


def _in_the_window(many: Path) -> Iterator[Result]:
    yield from adding(
        many,
        added=f"window: {UNIT} added in Review",
        stall=f"window: longest stall while {MEMBERS:,} shares are {{done}}",
    )
    with TemporaryDirectory() as folder:
        usual, slowest, turn = numbers_by("offer_typed", many, folder)
    for which, seconds in (("usual", usual), ("slowest", slowest)):
        yield Result(
            name=f"window: {which} key of an offer to its figures painted, {MEMBERS:,} members",
            how=f"The {which} of the keys that make a sound offer, six offers on the table.",
            value=seconds,
            limit=0.2,
            against="what follows a key",
        )
    yield Result(
        name=f"window: longest stall while offers are typed and kept, {MEMBERS:,} members",
        how="The longest time between two turns of the event loop meanwhile.",
        value=turn,
        limit=0.05,
        against="three frames",
    )


def _memory(many: Path) -> Iterator[Result]:
    for name, command, limit in (
        ("review", [PYTHON, "-m", "benchmarks.review", str(many), "once"], 500),
        ("offers: twenty laid over the review", [PYTHON, "-m", "benchmarks.offers", str(many)], 600),
    ):
        yield Result(
            name=f"{name}: memory of all processes, {UNIT}",
            how="The most that its processes hold together at once; what they share counts once.",
            value=peak_of(command),
            limit=limit * MEBIBYTE,
            unit=Unit.BYTES,
        )


def _run(folder: Path, what: str) -> list[Seconds]:
    return numbers_by("review", folder, what)
