"""Every program on the same entries of one and of ten years, ours among them."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

import dutytracker
from benchmarks.peers import own
from benchmarks.peers.gtimelog import GTIMELOG
from benchmarks.peers.hamster import HAMSTER
from benchmarks.peers.program import TASKS, Program, worked_in
from benchmarks.peers.timetagger import TIMETAGGER
from benchmarks.peers.timewarrior import TIMEWARRIOR
from benchmarks.peers.watson import WATSON
from benchmarks.run_file import Peer, PeerFigure

YEARS = (1, 10)
PROGRAMS = (TIMEWARRIOR, WATSON, HAMSTER, GTIMELOG, TIMETAGGER)


def peers() -> Iterator[Peer | PeerFigure]:
    """Each program's version and what its tasks took; one that is not there is named and has no figures."""
    for name, measure in ((own.COMMANDS, own.seconds_of_commands), (own.OPEN, own.seconds_of_open_log)):
        yield Peer(name=name, version=dutytracker.__version__, how=own.HOW[name], is_open=name == own.OPEN)
        for years in YEARS:
            yield from _figures(name, years, measure(years))
    for program in PROGRAMS:
        version = program.version()
        yield Peer(name=program.name, version=version, how=program.how, is_open=program.is_open)
        for years in YEARS if version is not None else ():
            yield from _figures(program.name, years, _measured(program, years))


def _measured(program: Program, years: int) -> Mapping[str, float]:
    """What its tasks took; nothing where it failed, which is told beside."""
    with TemporaryDirectory() as folder:
        try:
            return program.seconds(Path(folder), worked_in(years))
        except (CalledProcessError, OSError, AssertionError) as error:
            said = error.stderr if isinstance(error, CalledProcessError) else ""
            print(f"{program.name} did not do its tasks: {error}\n{said}", file=sys.stderr, flush=True)
            return {}


def _figures(name: str, years: int, seconds: Mapping[str, float]) -> Iterator[PeerFigure]:
    for task in TASKS:
        yield PeerFigure(program=name, task=task, years=years, seconds=seconds.get(task))
