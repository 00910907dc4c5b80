"""Other programs beside ours, in tables and sentences."""

from collections.abc import Iterator, Sequence

from benchmarks.figures import amount, in_years
from benchmarks.measuring import Unit
from benchmarks.peers.own import COMMANDS, OPEN
from benchmarks.peers.program import TASKS
from benchmarks.run_file import Part, PeerFigure


def peer_lines(part: Part) -> Iterator[str]:
    """A table for each length of the log, how each program was run, and which are not there."""
    there = [peer for peer in part.peers if peer.version is not None]
    for years in sorted({figure.years for figure in part.figures}):
        yield f"With {in_years(years)} in the log:"
        yield ""
        yield f"| program | {' | '.join(TASKS)} |"
        yield f"|---|{'---|' * len(TASKS)}"
        for peer in there:
            cells = [_cell(_seconds(part.figures, peer.name, task, years)) for task in TASKS]
            yield f"| {peer.name} {peer.version} | {' | '.join(cells)} |"
        yield ""
    yield from (f"- {peer.name}: {peer.how}" for peer in there)
    missing = [peer.name for peer in part.peers if peer.version is None]
    if missing:
        yield ""
        yield f"Not installed where this was measured: {', '.join(missing)}."


def faster_lines(part: Part) -> Iterator[str]:
    """Which programs are faster than ours at what: than a command of ours, and than the open log."""
    for own, what in ((COMMANDS, "a command of ours"), (OPEN, "the open log")):
        found = [
            f"{one.program} at “{one.task}” ({in_years(one.years)}: {amount(one.seconds, Unit.SECONDS)} against "
            f"{amount(ours, Unit.SECONDS)})"
            for one in part.figures
            if one.program not in {COMMANDS, OPEN} and one.seconds is not None
            if (ours := _seconds(part.figures, own, one.task, one.years)) is not None and one.seconds < ours
        ]
        yield f"Faster than {what}: {'; '.join(found) or 'none of the other programs, at nothing'}."
        yield ""


def _seconds(figures: Sequence[PeerFigure], program: str, task: str, years: int) -> float | None:
    return next((one.seconds for one in figures if (one.program, one.task, one.years) == (program, task, years)), None)


def _cell(seconds: float | None) -> str:
    return "did not" if seconds is None else amount(seconds, Unit.SECONDS)
