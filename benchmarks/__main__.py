"""Runs the cases named on the command line (all without names) and prints one table: `python3 run.py bench`."""

import sys
from collections.abc import Callable, Iterator, Sequence

from benchmarks import notes, process_cases, review_cases, store_cases
from benchmarks.measuring import Result
from benchmarks.peak_memory import Memory


def _store_results() -> Iterator[Result]:
    with store_cases.a_logbook(1) as young, store_cases.a_logbook(10) as old:
        yield store_cases.week_view(young, old)
        yield store_cases.entry_stored(old)
        yield store_cases.export_csv(old)
        yield store_cases.backup_made(old)
        yield store_cases.stored_during_a_backup(old)


def _command_line_results() -> Iterator[Result]:
    yield process_cases.command_line_log()


def _window_results() -> Iterator[Result]:
    yield process_cases.first_paint()
    yield process_cases.entry_shown()
    yield process_cases.cell_shown()
    yield process_cases.trend_shown()
    yield from process_cases.weeks_compared()


def _typing_results() -> Iterator[Result]:
    yield from process_cases.key_typed()
    yield notes.hardest_note()


def _palette_results() -> Iterator[Result]:
    yield from process_cases.palette_opened()


PARTS: dict[str, Callable[[], Iterator[Result | Memory]]] = {
    "store": _store_results,
    "command": _command_line_results,
    "window": _window_results,
    "typing": _typing_results,
    "palette": _palette_results,
    "review": review_cases.reviews,
}


def main(names: Sequence[str]) -> int:
    """Exit code 0 where every case keeps its limit, 1 where one does not, 2 for a part that does not exist."""
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        print(f"There is no part called {unknown[0]}: use {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    results = [result for name in names or PARTS for result in PARTS[name]()]
    for result in results:
        print(_line(result))
    return 0 if all(result.keeps_limit for result in results) else 1


def _line(result: Result | Memory) -> str:
    if isinstance(result, Memory):
        figures = f"{result.taken / 2**20:.0f} MiB (limit {result.limit / 2**20:.0f} MiB)"
    elif result.floor_seconds is None:
        figures = f"{result.seconds * 1000:.1f} ms (limit {result.limit * 1000:.0f} ms)"
    else:
        figures = (
            f"{result.measured:.2f} × {result.against} (limit {result.limit:.2f}; "
            f"{result.seconds * 1000:.1f} ms against {result.floor_seconds * 1000:.1f} ms)"
        )
    return f"{'keeps ' if result.keeps_limit else 'MISSES'} {result.name}: {figures}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
