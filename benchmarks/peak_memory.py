"""How much memory a process and all that it starts take together, at most (Linux)."""

import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path

from benchmarks.processes import surroundings

PAUSE = 0.02
"""Seconds between two looks."""


def peak_of(command: Sequence[str]) -> int:
    """The bytes that the command and its descendants held together at most; what they share counts once."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, env=surroundings()) as process:
        peak, pause = 0, threading.Event()
        while process.poll() is None:
            peak = max(peak, sum(map(_held_by, _family_of(process.pid))))
            pause.wait(PAUSE)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return peak


def _family_of(parent: int) -> set[int]:
    """The process and all that it started, directly or not."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_the_name = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(after_the_name[1])
    family = {parent}
    while more := {child for child, of in parents.items() if of in family} - family:
        family |= more
    return family


def _held_by(process: int) -> int:
    """Its memory, where a page that several processes share counts for each in part."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(1024 * int(line.split()[1]) for line in lines if line.startswith("Pss:"))
