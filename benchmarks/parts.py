"""The parts of a run, in the order of the page."""

from collections.abc import Callable, Iterable

from benchmarks.command_cases import commands
from benchmarks.entering_cases import entering, typing
from benchmarks.export_cases import exports
from benchmarks.idle_cases import idle
from benchmarks.large_unit_cases import large_units
from benchmarks.measuring import Result
from benchmarks.palette_cases import palette
from benchmarks.peers.cases import peers
from benchmarks.reading_cases import reading
from benchmarks.review_cases import reviews
from benchmarks.run_file import Peer, PeerFigure
from benchmarks.store_cases import backups
from benchmarks.window_cases import windows

Found = Result | Peer | PeerFigure

PARTS: dict[str, Callable[[], Iterable[Found]]] = {
    "window": windows,
    "entering": entering,
    "typing": typing,
    "reading": reading,
    "command": commands,
    "palette": palette,
    "export": exports,
    "backup": backups,
    "idle": idle,
    "review": reviews,
    "units": large_units,
    "peers": peers,
}
