"""Windows in processes of their own: killed while they save, in front of a full disk, and beside a held lock."""

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from dutytracker.paths import profile_in
from dutytracker.store.database import Database
from tests.faults.scenes import a_small_log, bytes_of_key
from tests.faults.truth import truth_in

ROOT = Path(__file__).parents[2]
AHEAD = 400
"""Lines that are asked for at once, so that a window that is to be killed never waits."""


@dataclass(slots=True)
class Killed:
    """How many windows were killed, how many entries they had said to be logged, and how many of those were lost."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    unasked: int = 0
    """Entries that were saved when the kill came before the window could say so."""
    bad: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a window told of one line."""

    word: str
    milliseconds: float
    left: str
    bar: str


class NotStarted(Exception):
    """The window did not come up; the message is what it printed."""


class Window:
    """One window on the log in a folder."""

    def __init__(self, folder: Path) -> None:
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed at the end
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.window_child", str(folder)],
            cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, text=True, bufsize=1,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors,
        )  # fmt: skip
        try:
            self.answer()
        except ValueError:
            self._errors.seek(0)
            said = self._errors.read()[-2000:]
            self.end()
            raise NotStarted(said) from None

    def ask(self, lines: int = 1) -> None:
        """Has so many entries typed."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n" * lines)
        self.process.stdin.flush()

    def answer(self) -> Answer:
        """What came of the next line."""
        assert self.process.stdout is not None
        word, milliseconds, left, bar = self.process.stdout.readline().rstrip("\n").split("|", 3)
        return Answer(word, float(milliseconds), left, bar)

    def logs(self) -> Answer:
        """Has one entry typed, and waits for what comes of it."""
        self.ask()
        return self.answer()

    def end(self) -> None:
        """Kills it, if it still runs."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self._errors):
            if pipe is not None:
                pipe.close()


@contextmanager
def window_on(folder: Path) -> Iterator[Window]:
    """A window that is killed at the end."""
    window = Window(folder)
    try:
        yield window
    finally:
        window.end()


def killed_windows(times: int, seed: int = 1) -> Killed:
    """Kills windows on one log at random moments within the first half second of a loop that saves."""
    found, chance = Killed(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a_small_log(folder)
        profile = profile_in(folder)
        key = bytes_of_key(profile.key_file)
        there = truth_in(profile.database, key).entries
        for _ in range(times):
            try:
                with window_on(folder) as window:
                    window.ask(AHEAD)
                    said = _killed_after(window, chance.uniform(0.0, 0.5))
            except NotStarted as error:
                found.bad.append(f"after kill {found.kills} no window came up: {error}")
                continue
            found.kills += 1
            found.acknowledged += said
            try:
                now = truth_in(profile.database, key).entries
            except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
                found.bad.append(f"kill {found.kills}: {type(error).__name__}: {error}")
                continue
            found.lost += max(0, there + said - now)
            found.unasked += max(0, now - there - said)
            there = now
    return found


def _killed_after(window: Window, seconds: float) -> int:
    """Kills a window after that time; how many entries it had told of, all that is in the pipe included."""
    time.sleep(seconds)
    window.process.kill()
    window.process.wait()
    assert window.process.stdout is not None
    return sum(line.startswith("logged|") for line in window.process.stdout)


@dataclass(slots=True, kw_only=True)
class Refused:
    """A window that could not save: how long it stood still at most, in milliseconds, and what was wrong about it."""

    refusals: int = 0
    milliseconds: float = 0.0
    bad: list[str] = field(default_factory=list)

    def keep(self, answer: Answer) -> None:
        """Judges one refusal: a sentence in the bar, and the line as it was typed."""
        self.refusals += 1
        self.milliseconds = max(self.milliseconds, answer.milliseconds)
        if answer.word != "refused" or answer.left != "p5" or not answer.bar.endswith("."):
            self.bad.append(str(answer))


def before_a_full_disk(times: int) -> Refused:
    """No file may grow any more, then it may again; the line that was refused is then saved by Enter alone."""
    found = Refused()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a_small_log(folder)
        with window_on(folder) as window:
            assert window.logs().word == "logged"
            for _ in range(times):
                resource.prlimit(window.process.pid, resource.RLIMIT_FSIZE, (1024, resource.RLIM_INFINITY))
                found.keep(window.logs())
                free = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
                resource.prlimit(window.process.pid, resource.RLIMIT_FSIZE, free)
                again = window.logs()
                if again.word != "logged" or again.left:
                    found.bad.append(f"afterwards {again}")
    return found


def beside_a_held_lock(times: int) -> Refused:
    """This process writes to the log, so that the window cannot; once it ends, Enter alone saves the line."""
    found = Refused()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a_small_log(folder)
        profile = profile_in(folder)
        with window_on(folder) as window:
            assert window.logs().word == "logged"
            other = Database(profile.database, bytes_of_key(profile.key_file))
            for _ in range(times):
                with other.writing():
                    found.keep(window.logs())
                again = window.logs()
                if again.word != "logged" or again.left:
                    found.bad.append(f"afterwards {again}")
            other.close()
    return found


def second_instance(folder: Path) -> str:
    """What a second window on a log says, while the first has it; it must end by itself, the first one going on."""
    with window_on(folder) as window:
        second = subprocess.run(
            [sys.executable, "-m", "dutytracker", "--data-dir", str(folder)],
            cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=60,
            check=False, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        first = window.logs()
    return f"{second.returncode}|{first.word}|{second.stderr.strip()}"
