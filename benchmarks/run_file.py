"""A run as a file: what each part found, on what, and when; `results/latest.json` is the run that was made last."""

import json
import os
import platform
import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from benchmarks.measuring import Result, Unit

LATEST = Path(__file__).parent / "results" / "latest.json"
FORMAT = "dutytracker-benchmarks"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeerFigure:
    """What one program took for one task, in seconds; `None` where it did not do it."""

    program: str
    task: str
    years: int
    seconds: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A program beside ours: its version, or `None` where it is not there; `how` is one sentence on how it was run.

    `is_open` where it runs already and is only asked: it is compared with our open log, all others with our commands.
    """

    name: str
    version: str | None
    how: str
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one part of a run found. `failed` says why it ended early; empty where it did not."""

    made_on: date
    results: tuple[Result, ...] = ()
    peers: tuple[Peer, ...] = ()
    figures: tuple[PeerFigure, ...] = ()
    failed: str = ""

    @property
    def keeps_limits(self) -> bool:
        """True where it came to its end and every case keeps its limit."""
        return not self.failed and all(one.keeps_limit for one in self.results)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Everything that is known, by the names of the parts; a part that is run again takes the place of the old one."""

    machine: Mapping[str, str]
    parts: Mapping[str, Part] = field(default_factory=dict)

    def with_part(self, name: str, part: Part) -> "Run":
        """The run with this part in it, on the machine of now."""
        return replace(self, machine=this_machine(), parts={**self.parts, name: part})


def this_machine() -> dict[str, str]:
    """What a figure depends on, and nothing that names the computer."""
    import PySide6.QtCore
    import sqlcipher3.dbapi2 as cipher

    with_key = cipher.connect(":memory:")
    encryption = with_key.execute("PRAGMA cipher_version").fetchone()[0]
    with_key.close()
    return {
        "cores": str(os.cpu_count()),
        "system": platform.system(),
        "Python": platform.python_version(),
        "Qt": PySide6.QtCore.qVersion(),
        "SQLCipher": f"{encryption} (SQLite {cipher.sqlite_version})",
        "bare SQLite": sqlite3.sqlite_version,
    }


def today() -> date:
    """The day a part is made on."""
    return datetime.now(UTC).date()


def text_of(run: Run) -> str:
    """The run as JSON, the same for the same run."""
    return json.dumps({"format": FORMAT, **asdict(run)}, indent=1, ensure_ascii=False, default=str) + "\n"


def run_in(text: str) -> Run:
    """The run in such a file. Raises: `ValueError` where it is none."""
    fields = json.loads(text)
    if not isinstance(fields, dict) or fields.get("format") != FORMAT:
        raise ValueError("this file holds no run of the benchmarks")
    return Run(machine=fields["machine"], parts={name: _part(part) for name, part in fields["parts"].items()})


def latest(path: Path = LATEST) -> Run:
    """The run that was made last; an empty one where there is none."""
    return run_in(path.read_text("utf-8")) if path.exists() else Run(machine=this_machine())


def save(run: Run, path: Path = LATEST) -> None:
    """Makes it the latest."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text_of(run), "utf-8")


def _part(fields: Mapping[str, Any]) -> Part:
    return Part(
        made_on=date.fromisoformat(fields["made_on"]),
        results=tuple(Result(**one | {"unit": Unit(one["unit"])}) for one in fields["results"]),
        peers=tuple(Peer(**one) for one in fields["peers"]),
        figures=tuple(PeerFigure(**one) for one in fields["figures"]),
        failed=fields["failed"],
    )
