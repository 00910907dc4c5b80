"""The logs and units that cases are measured on: made once for each state of the code, kept outside the checkout, and
copied for whoever writes into one.

A hundred years take some minutes to make, and 50,000 shares some gigabytes to keep: remove the folder to be rid of it.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_cache_path

from benchmarks.logs import ZONE, last_week, now_in, yearly_changes
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in

PLACE = "DUTYTRACKER_BENCHMARKS"
"""The environment variable that may name the folder in which all of that is kept."""

KEPT = Path(os.environ.get(PLACE) or user_cache_path("dutytracker-benchmarks", appauthor=False))
HERE = Path(__file__).parent
PROGRAM = HERE.parent / "dutytracker"

OF_A_LOG = (
    *(
        PROGRAM / "store" / f"{name}.py"
        for name in ("schema", "record_values", "writing", "kept_weeks", "stale_weeks", "head_file")
    ),
    *(PROGRAM / "security" / f"{name}.py" for name in ("chain", "slots", "key_file", "log_head")),
    *(PROGRAM / "__init__.py", HERE / "logs.py"),
)
OF_A_UNIT = (
    *(PROGRAM / "exchange" / f"{name}.py" for name in ("share_writing", "share_file", "envelope")),
    *(PROGRAM / "security" / "chain.py", HERE / "logs.py", HERE / "units.py"),
)
"""The code that decides what lies in one."""

PASSPHRASE = "seven calls before lunch"  # noqa: S105 - of logs that hold nothing real


@contextmanager
def a_log(years: int, *, passphrase: str | None = None) -> Iterator[Path]:
    """The data folder of a log of its own, with so many years in it and the totals of all weeks kept."""
    with TemporaryDirectory() as place:
        folder = Path(place, "data")
        shutil.copytree(kept_log(years), folder)
        if passphrase is not None:
            logbook = open_logbook(profile_in(folder))
            logbook.keys.set_passphrase(passphrase, None)
            logbook.close()
        yield folder


def kept_log(years: int) -> Path:
    """The folder of such a log itself, without a passphrase, made where it is not there; not to be changed."""
    return _kept(f"log-{years}", OF_A_LOG, lambda place: _make_log(place, years))


@contextmanager
def a_unit(members: int) -> Iterator[Path]:
    """A folder with the shares of so many members, 52 weeks each; the files are not to be changed."""
    from benchmarks.units import make_unit

    whole = _kept(f"unit-{_size_kept(members)}", OF_A_UNIT, lambda place: make_unit(place, _size_kept(members)))
    with TemporaryDirectory(dir=KEPT) as folder:
        for file in sorted(whole.iterdir())[:members]:
            os.link(file, Path(folder, file.name))
        yield Path(folder)


def _size_kept(members: int) -> int:
    """Small units are the first members of a large one."""
    return next(size for size in (5000, 50_000) if members <= size)


def _make_log(place: Path, years: int) -> None:
    settings, now = LogSettings(time_zone=ZONE.key), now_in(years)
    logbook = create_logbook(profile_in(place), settings=settings, passphrase=None, clock=lambda: now)
    for change in yearly_changes(years):
        logbook.perform(change)
    first = logbook.records.first_day()
    assert first is not None
    logbook.summaries.weeks(first, last_week(years).last)
    logbook.close()


def _kept(name: str, made_by: tuple[Path, ...], make: Callable[[Path], None]) -> Path:
    """What was made before by the code that is there now, else made now; what older code made goes."""
    found = KEPT / f"{name}.{_digest(made_by)}"
    if not found.exists():
        for stale in KEPT.glob(f"{name}.*"):
            shutil.rmtree(stale)
        unfinished = KEPT / f"{name}.making"
        unfinished.mkdir(parents=True)
        make(unfinished)
        unfinished.rename(found)
    return found


def _digest(made_by: tuple[Path, ...]) -> str:
    return sha256(b"".join(file.read_bytes() for file in made_by)).hexdigest()[:12]
