"""Runs the parts named on the command line (all without names), prints a line for each case and keeps the run as JSON;
with `--page` it makes the page of the documentation from the run that is kept, and measures nothing."""

import subprocess
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence

from benchmarks import run_file
from benchmarks.figures import amount, in_years, line
from benchmarks.measuring import Result, Unit
from benchmarks.parts import PARTS, Found
from benchmarks.run_file import Part, Peer, PeerFigure


def main(words: Sequence[str]) -> int:
    """Exit code 0 where every case keeps its limit, 1 where one does not, 2 for a part that does not exist."""
    if list(words) == ["--page"]:
        from benchmarks.page import write_page

        write_page(run_file.latest())
        return 0
    unknown = [name for name in words if name not in PARTS]
    if unknown:
        print(f"There is no part called {unknown[0]}: use {', '.join(PARTS)}, or --page alone.", file=sys.stderr)
        return 2
    parts = [_run(name, PARTS[name]) for name in words or PARTS]
    return 0 if all(part.keeps_limits for part in parts) else 1


def _run(name: str, cases: Callable[[], Iterable[Found]]) -> Part:
    """One part, told and kept as soon as it is done; a case that fails ends it, and the next part goes on."""
    found: list[Found] = []
    failed = ""
    try:
        for one in cases():
            print(_line(one), flush=True)
            found.append(one)
    except Exception as error:  # noqa: BLE001 - whatever it is, the other parts are still worth their time
        failed = f"{type(error).__name__} after {len(found)} results"
        print(f"FAILED {name}: {failed}\n{_whole_story(error)}", file=sys.stderr, flush=True)
    part = Part(
        made_on=run_file.today(),
        results=tuple(one for one in found if isinstance(one, Result)),
        peers=tuple(one for one in found if isinstance(one, Peer)),
        figures=tuple(one for one in found if isinstance(one, PeerFigure)),
        failed=failed,
    )
    run_file.save(run_file.latest().with_part(name, part))
    return part


def _line(one: Found) -> str:
    if isinstance(one, Result):
        return line(one)
    if isinstance(one, Peer):
        return f"peer   {one.name}: {one.version or 'not there'}"
    took = "cannot" if one.seconds is None else amount(one.seconds, Unit.SECONDS)
    return f"peer   {one.program}, {in_years(one.years)}, {one.task}: {took}"


def _whole_story(error: Exception) -> str:
    own = "".join(traceback.format_exception(error))
    return f"{own}{error.stderr or ''}" if isinstance(error, subprocess.CalledProcessError) else own


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
