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
    """Which programs are faster than ours, a line for each task and length of the log where one is: a command beside
    our command, and one that runs already beside our open log."""
    found = list(_faster(part))
    if not found:
        yield "No other program that was tried is faster at what was compared."
        return
    yield "Other programs are faster here, a command beside our command, and one that runs already beside our open log:"
    yield ""
    for years, task in sorted({(years, task) for years, task, _ in found}):
        faster = [words for *where, words in found if where == [years, task]]
        yield f"- {TASKS[task]}, {in_years(years)}: {', '.join(faster)}."


def _faster(part: Part) -> Iterator[tuple[int, int, str]]:
    """Years, the place of the task, and the program with both times."""
    for peer in part.peers:
        own = OPEN if peer.is_open else COMMANDS
        for one in part.figures:
            ours = _seconds(part.figures, own, one.task, one.years)
            if one.program != peer.name or peer.name in {COMMANDS, OPEN} or ours is None or one.seconds is None:
                continue
            if one.seconds < ours:
                times = f"{_cell(one.seconds)} against {_cell(ours)}"
                yield one.years, TASKS.index(one.task), f"{peer.name} ({times})"


def _seconds(figures: Sequence[PeerFigure], program: str, task: str, years: int) -> float | None:
    return next((one.seconds for one in figures if (one.program, one.task, one.years) == (program, task, years)), None)


def _cell(seconds: float | None) -> str:
    return "did not" if seconds is None else amount(seconds, Unit.SECONDS)
