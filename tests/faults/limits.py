"""Little memory, a folder that can only be read, and clocks that go wrong."""

import os
import random
import resource
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change, adding
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import SetClock, a_logbook, a_pattern, an_entry
from tests.faults.scenes import a_small_log, bytes_of_key, opened, some_entries
from tests.faults.truth import truth_in

NOBODY = 65534
MOST_ROOM = 40 << 20
MANY = 2_000


@dataclass(slots=True)
class Tried:
    """How often something was tried, how often it was done, how often it was refused, and what is bad."""

    tries: int = 0
    done: int = 0
    refused: int = 0
    bad: list[str] = field(default_factory=list)


def little_memory(steps: int, seed: int = 1) -> Tried:
    """Opens a log and saves many entries in a process that may take only so much more memory than it has.

    Each step is an error or a success, and the log is sound afterwards, with all the entries or with none.
    """
    tried, chance = Tried(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        template = Path(name) / "template"
        a_small_log(template)
        key = bytes_of_key(profile_in(template).key_file)
        for step in range(steps):
            folder = Path(name) / f"{step}"
            shutil.copytree(template, folder)
            room = chance.randrange(0, MOST_ROOM, 4096)
            code = _in_a_child(partial(_save_within, folder, room))
            tried.tries += 1
            try:
                held = truth_in(profile_in(folder).database, key).entries
            except Exception as error:  # noqa: BLE001 - whatever flies is what is looked for
                tried.bad.append(f"{room} bytes: {type(error).__name__}: {error}")
                continue
            tried.done += held == 10 + MANY
            tried.refused += held == 10
            if held not in ((10 + MANY,) if code == 0 else (10, 10 + MANY)):
                tried.bad.append(f"{room} bytes: ended with {code}, and {held} entries are there")
            shutil.rmtree(folder)
    return tried


def _save_within(folder: Path, room: int) -> None:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    size = pages * resource.getpagesize() + room
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
    logbook = opened(folder)
    logbook.perform(Change("Log", some_entries(1000, MANY)))


def read_only_folders() -> Tried:
    """A log whose folder nobody may write to: it opens, says in a sentence why it saves nothing, and can be read."""
    tried = Tried()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a_small_log(folder)
        profile = profile_in(folder)
        paths = [profile.folder, profile.database, profile.key_file]
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        before = profile.database.read_bytes()
        code = _in_a_child(lambda: _read_as_nobody(folder))
        tried.tries += 1
        tried.refused += code == 0
        if code:
            tried.bad.append(f"as nobody: ended with {code}")
        if profile.database.read_bytes() != before:
            tried.bad.append("the file was written to")
        for path in (folder, *(path.parent for path in paths)):
            path.chmod(0o700)
    return tried


def _read_as_nobody(folder: Path) -> None:
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    logbook = opened(folder)
    assert len(logbook.records.whole_log().entries) == 10
    sentence = ""
    try:
        logbook.perform(adding("Log", an_entry(50)))
    except DutyError as error:
        sentence = str(error)
    assert sentence.endswith(".")


def _in_a_child(work: Callable[[], None]) -> int:
    """Does the work in a child; 0 where it ended well, 1 where it was refused by a sentence, 2 where something flew."""
    child = os.fork()
    if not child:
        try:
            work()
        except (DutyError, MemoryError):
            os._exit(1)
        except BaseException:  # noqa: BLE001 - the child must not go on as its parent
            os._exit(2)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


NIGHTS: Mapping[str, tuple[date, date]] = {
    "America/Los_Angeles": (date(2026, 3, 8), date(2026, 11, 1)),
    "Europe/Madrid": (date(2026, 3, 29), date(2026, 10, 25)),
    "Australia/Lord_Howe": (date(2026, 10, 4), date(2026, 4, 5)),
    "America/Sao_Paulo": (date(2018, 11, 4), date(2018, 2, 18)),
}
"""The dates on which clocks went forward and back, by zone."""


def clock_nights() -> Tried:
    """Logs every ten minutes through both nights in four zones: the week adds up to what was logged."""
    tried = Tried()
    for zone, nights in NIGHTS.items():
        for night in nights:
            tried.tries += 1
            problem = _night(zone, night)
            tried.done += problem is None
            if problem is not None:
                tried.bad.append(f"{zone}, {night}: {problem}")
    return tried


def _night(zone: str, night: date) -> str | None:
    begins = datetime(night.year, night.month, night.day, tzinfo=ZoneInfo(zone)).astimezone(UTC) - timedelta(hours=3)
    clock = SetClock(begins)
    with tempfile.TemporaryDirectory() as name:
        logbook = a_logbook(Path(name), at=clock, time_zone=zone)
        logbook.perform(adding("Pattern", a_pattern(valid_from=date(2017, 12, 31), weekdays=list(Weekday))))
        minutes = 0
        while clock.at < begins + timedelta(hours=9):
            clock.at += timedelta(minutes=10)
            logbook.entering.log_line("chart 7")
            minutes += 7
        logged = logbook.records.whole_log().entries
        first = min(entry.date for entry in logged)
        weeks = logbook.summaries.weeks(first, max(entry.date for entry in logged))
        summed = sum(sum(week.by_placement.values()) for week in weeks)
        logbook.close()
    if sum(entry.minutes for entry in logged) != minutes:
        return f"{sum(entry.minutes for entry in logged)} minutes are there, and {minutes} were logged"
    return None if summed == minutes else f"the weeks hold {summed} minutes, and {minutes} were logged"


def clocks_set_back() -> Tried:
    """The clock of the computer is set back by hours, days and years while entries are saved: none is lost."""
    tried = Tried()
    clock = SetClock()
    with tempfile.TemporaryDirectory() as name:
        logbook = a_logbook(Path(name), at=clock)
        for number, back in enumerate((1, 3, 24, 24 * 40, 24 * 365), start=1):
            clock.at -= timedelta(hours=back)
            tried.tries += 1
            logbook.perform(adding("Log", an_entry(number, recorded_at=clock.at)))
            logbook.close()
            logbook = open_logbook(profile_in(Path(name)), clock=clock)
            held = len(logbook.records.whole_log().entries)
            tried.done += held == number
            if held != number:
                tried.bad.append(f"back by {back} hours: {held} of {number} entries")
        database, key = logbook.profile.database, logbook._ledger.database.data_key
        logbook.close()
        truth_in(database, key)
    return tried
