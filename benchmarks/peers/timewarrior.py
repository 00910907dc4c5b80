"""Timewarrior: a command in C++ over text files, one a month."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path

from benchmarks.peers.program import (
    ALL,
    LOG,
    OUT,
    WEEK,
    WEEK_LAST,
    WEEK_START,
    ZONE_OF_ENTRIES,
    NextEntry,
    Program,
    Tasks,
    Worked,
    first_word_of,
    local,
    timed,
)
from benchmarks.processes import printed_by


@contextmanager
def _ready(folder: Path, entries: Sequence[Worked]) -> Iterator[Tasks]:
    data = folder / "data"
    data.mkdir()
    (folder / "timewarrior.cfg").touch()
    for month, lines in groupby(entries, key=lambda entry: f"{entry.start:%Y-%m}"):
        text = "".join(f"inc {_stamp(one.start)} - {_stamp(one.end)} # {one.activity}\n" for one in lines)
        (data / f"{month}.data").write_text(text)
    environment = {"TIMEWARRIORDB": str(folder), **ZONE_OF_ENTRIES}
    new, first, end = NextEntry(), local(entries[0].start).date(), WEEK_LAST + timedelta(days=1)

    def timew(*words: str) -> None:
        printed_by(["timew", *words, ":yes"], **environment)

    def track() -> None:
        entry = new()
        timew("track", _stamp(entry.start), "-", _stamp(entry.end), entry.activity)

    yield {
        LOG: track,
        WEEK: lambda: timew("summary", WEEK_START.isoformat(), "-", end.isoformat()),
        ALL: lambda: timew("summary", first.isoformat(), "-", end.isoformat()),
        OUT: lambda: timew("export"),
    }


def _stamp(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


TIMEWARRIOR = Program(
    name="Timewarrior",
    how="The command `timew`, whole process; its summary lists every entry with totals a day, and `export` writes "
    "JSON.",
    version=lambda: first_word_of(["timew", "--version"]),
    seconds=timed(_ready, runs=5),
)
