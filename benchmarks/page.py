"""The page of the documentation about speed, made from a run and from nothing else."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import figures
from benchmarks.growth import growth_lines
from benchmarks.measuring import Result
from benchmarks.peer_tables import faster_lines, peer_lines
from benchmarks.reasons import reasons_of
from benchmarks.run_file import Part, Run, save

DOCS = Path(__file__).parents[1] / "docs"
PAGE, DATA = "performance.md", "performance.json"

TITLES = {
    "window": "Until the window can be used",
    "entering": "Logging a line",
    "typing": "Typing a line",
    "reading": "Looking at weeks",
    "command": "The command line",
    "palette": "The palette",
    "export": "Files",
    "backup": "Backups",
    "idle": "While nobody does anything",
    "review": "A steward's review",
    "units": "A unit that grows",
}

INTRODUCTION = """\
# How fast it is

Made by `python3 run.py bench --page` from a run of `python3 run.py bench`, whose numbers are in
`docs/performance.json`; nothing here is written by hand but why a limit is missed. Where one is, or another program is
faster, it says so.

Every number is a median unless the list below its table says otherwise. A case runs beside its floor, which is the
least that the computer needs for such work, in turn and on the same machine, and the ratio is judged: times alone say
more about a computer than about a program. The logs are made up and the same every time, about fourteen entries a
working day: 3,500 in one year, 35,000 in ten, 350,000 in a hundred. They were stored a year at a time. The log of a
hundred years goes from 2000 to 2099; the clock stands in the last week of a log, but a command and a window that is
started as a process go by the clock of the computer.
"""


NOTHING_YET = "Nothing was measured yet."


def write_page(run: Run, docs: Path = DOCS) -> None:
    """Writes the page and the run it was made from."""
    (docs / PAGE).write_text(page_of(run), "utf-8")
    save(run, docs / DATA)


def page_of(run: Run) -> str:
    """The page, in Markdown; the same run gives the same page."""
    if not run.parts:
        return f"{INTRODUCTION}\n{NOTHING_YET}\n"
    lines = [INTRODUCTION, *_machine(run), "", "## In short", "", *_in_short(run), ""]
    for name, title in TITLES.items():
        if name in run.parts:
            lines += [f"## {title}", "", *_part(run.parts[name]), ""]
    if "units" in run.parts:
        lines += ["## Beyond one computer", "", *growth_lines(run.parts["units"].results), ""]
    if "peers" in run.parts:
        lines += ["## Beside other programs", "", *peer_lines(run.parts["peers"]), ""]
    return "\n".join(lines).rstrip() + "\n"


def _machine(run: Run) -> Iterator[str]:
    made = sorted({part.made_on.isoformat() for part in run.parts.values()})
    yield (
        f"Made on {' and '.join(made)}, on this machine: "
        + ", ".join(
            f"{value} {name}" if name == "cores" else value if name == "system" else f"{name} {value}"
            for name, value in run.machine.items()
        )
        + "."
    )


def _in_short(run: Run) -> Iterator[str]:
    judged = [one for name in TITLES if name in run.parts for one in run.parts[name].results if one.limit is not None]
    missed = [one for one in judged if not one.keeps_limit]
    yield f"{len(judged) - len(missed)} of {len(judged)} limits are kept."
    if missed:
        yield ""
        yield "Missed:"
        yield ""
        yield from (f"- {_missed(one)}" for one in missed)
        if reasons := [*reasons_of(missed)]:
            yield ""
            yield "Why, and what was tried:"
            yield ""
            yield from reasons
    early = [TITLES.get(name, name) for name, part in run.parts.items() if part.failed]
    if early:
        yield ""
        yield f"Not measured to the end, since a case failed: {', '.join(early)}."
    if "peers" in run.parts:
        yield ""
        yield from faster_lines(run.parts["peers"])


def _missed(one: Result) -> str:
    ratio = f", {figures.ratio(one)}" if one.ratio is not None else ""
    return f"{_upper(one.name)}: {figures.amount(one.value, one.unit)}{ratio} ({figures.limit(one)})."


def _part(part: Part) -> Iterator[str]:
    yield "| what | measured | its floor | ratio | limit | kept |"
    yield "|---|---|---|---|---|---|"
    yield from (_row(one) for one in part.results)
    if part.failed:
        yield ""
        yield "A case after these failed, so this part is not complete."
    yield ""
    for how in dict.fromkeys(one.how for one in part.results):
        yield f"- {'; '.join(_upper(one.name) for one in part.results if one.how == how)}: {how}"


def _row(one: Result) -> str:
    floor = "" if one.floor is None else figures.amount(one.floor, one.unit)
    kept = "" if one.limit is None else "yes" if one.keeps_limit else "**no**"
    cells: Sequence[str] = (
        *(_upper(one.name), figures.amount(one.value, one.unit), floor),
        *(figures.ratio(one), figures.limit(one), kept),
    )
    return f"| {' | '.join(cells)} |"


def _upper(name: str) -> str:
    return name[0].upper() + name[1:]
