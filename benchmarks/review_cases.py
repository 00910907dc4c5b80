"""What a steward's review of a large unit costs, beside verifying the signatures and parsing the JSON alone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measuring import Result, Seconds
from benchmarks.peak_memory import Memory, peak_of
from benchmarks.units import make_unit, seal_unit

MEMBERS, FEWER = 5000, 1000
ROUNDS = 3
"""The best counts: whatever else the computer does only adds."""
MEBIBYTE = 1024 * 1024


def reviews() -> Iterator[Result | Memory]:
    """Units of 1,000 and of 5,000 members, each with a share of 52 weeks."""
    with TemporaryDirectory() as place:
        few, many, sealed = Path(place, "few"), Path(place, "many"), Path(place, "sealed")
        for folder, members in ((few, FEWER), (many, MEMBERS)):
            folder.mkdir()
            make_unit(folder, members)
        sealed.mkdir()
        seal_unit(many, sealed)
        rounds = [
            (_run(many, "once"), _run(many, "floor"), _run(few, "once"), _run(sealed, "once")) for _ in range(ROUNDS)
        ]
        whole = min(once[0] for once, _, _, _ in rounds)
        of_few = min(once[0] for _, _, once, _ in rounds)
        all_sealed = min(once[0] for _, _, _, once in rounds)
        for cores, floor in (("both cores", 1), ("one core", 0)):
            yield Result(
                name=f"review: {MEMBERS:,} members × 52 weeks from files, on both cores",
                seconds=whole,
                floor_seconds=min(floors[floor] for _, floors, _, _ in rounds),
                limit=3.0,
                against=f"signatures and JSON alone on {cores}",
            )
        yield Result(
            name=f"review: {MEMBERS:,} members × 52 weeks from sealed files, on both cores",
            seconds=all_sealed,
            floor_seconds=min(_run(sealed, "floor")[1] for _ in range(ROUNDS)),
            limit=3.0,
            against="opening, signatures and JSON alone on both cores",
        )
        yield Result(
            name=f"review: {MEMBERS:,} members from sealed files",
            seconds=all_sealed,
            floor_seconds=whole,
            limit=1.3,
            against="the same files plain",
        )
        yield Result(
            name=f"review: {MEMBERS:,} members",
            seconds=whole,
            floor_seconds=of_few * MEMBERS / FEWER,
            limit=1.2,
            against=f"{MEMBERS // FEWER} × {FEWER:,} members",
        )
        yield Result(
            name=f"review: 10 files more among {MEMBERS:,}, with all figures",
            seconds=_run(many, "more")[0],
            floor_seconds=None,
            limit=0.6,
            against="what feels quick",
        )
        yield Result(
            name=f"review: another number of hours, {MEMBERS:,} members",
            seconds=_run(many, "handle")[0],
            floor_seconds=None,
            limit=0.01,
            against="what follows a drag",
        )
        opened, added = _printed_by("benchmarks.collection", str(many))
        yield Result(
            name=f"review: a collection of {MEMBERS:,} opened, with all figures",
            seconds=opened,
            floor_seconds=None,
            limit=1.5,
            against="what feels quick",
        )
        yield Result(
            name=f"review: 10 files more in a collection of {MEMBERS:,}, with all figures",
            seconds=added,
            floor_seconds=None,
            limit=1.0,
            against="what feels quick",
        )
        yield from _offers(few, many)
        yield from _typed_offers(many)
        if sys.platform == "linux":
            yield Memory(
                name=f"review: memory of all processes, {MEMBERS:,} members × 52 weeks",
                taken=peak_of(_command(many, "once")),
                limit=500 * MEBIBYTE,
            )
            yield Memory(
                name=f"offers: memory of all processes, {MEMBERS:,} members × 52 weeks with twenty offers",
                taken=peak_of([sys.executable, "-m", "benchmarks.offers", str(many)]),
                limit=600 * MEBIBYTE,
            )


def _offers(few: Path, many: Path) -> Iterator[Result]:
    """Twenty offers on the table."""
    at_first, edited, looked = (min(one) for one in zip(*(_laid_out(many) for _ in range(ROUNDS)), strict=True))
    yield Result(
        name=f"offers: one of twenty edited, {MEMBERS:,} members × 52 weeks",
        seconds=edited,
        floor_seconds=None,
        limit=0.2,
        against="what follows a keystroke",
    )
    yield Result(
        name=f"offers: twenty for the first time, {MEMBERS:,} members × 52 weeks",
        seconds=at_first,
        floor_seconds=20 * looked,
        limit=15.0,
        against="20 looks at every member-week",
    )
    yield Result(
        name=f"offers: one of twenty edited, {MEMBERS:,} members",
        seconds=edited,
        floor_seconds=min(_laid_out(few)[1] for _ in range(ROUNDS)) * MEMBERS / FEWER,
        limit=1.2,
        against=f"{MEMBERS // FEWER} × {FEWER:,} members",
    )


def _typed_offers(many: Path) -> Iterator[Result]:
    """Offers typed in the window, which goes on turning."""
    with TemporaryDirectory() as first, TemporaryDirectory() as second:
        runs = [_printed_by("benchmarks.offer_typed", str(many), folder) for folder in (first, second)]
    usual, slowest, turn = (min(one) for one in zip(*runs, strict=True))
    for which, seconds in (("usual", usual), ("slowest", slowest)):
        yield Result(
            name=f"window: {which} key of an offer to its figures painted, {MEMBERS:,} members × 52 weeks",
            seconds=seconds,
            floor_seconds=None,
            limit=0.2,
            against="what follows a keystroke",
        )
    yield Result(
        name=f"window: longest turn while offers are typed and kept, {MEMBERS:,} members × 52 weeks",
        seconds=turn,
        floor_seconds=None,
        limit=0.05,
        against="three frames",
    )


def _laid_out(folder: Path) -> list[Seconds]:
    return _printed_by("benchmarks.offers", str(folder))


def _run(folder: Path, what: str) -> list[Seconds]:
    return _printed_by("benchmarks.review", str(folder), what)


def _printed_by(module: str, *arguments: str) -> list[Seconds]:
    command = [sys.executable, "-m", module, *arguments]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    found = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return list(map(float, found.stdout.split()))


def _command(folder: Path, what: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.review", str(folder), what]
