"""A real screen without a monitor: an X server and a window manager of its own, and programs that run on it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, Queue
from tempfile import TemporaryDirectory
from threading import Thread
from time import sleep

import pytest

import dutytracker

ROOT = Path(dutytracker.__file__).parents[1]
PATIENCE = 10
"""Seconds for which anything is waited for before a test fails."""


class Program:
    """A module of the tests that runs in a process of its own and says line by line what happens to it."""

    def __init__(self, surroundings: Mapping[str, str], module: str, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, *words],
            cwd=ROOT,
            env={**os.environ, **surroundings},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._lines: Queue[str] = Queue()
        Thread(target=self._listen, daemon=True).start()

    def says(self) -> str:
        """The next line it says, waited for."""
        try:
            return self._lines.get(timeout=PATIENCE)
        except Empty:
            raise AssertionError(f"it said nothing, and has ended with {self.process.poll()}") from None

    def says_once(self, do: Callable[[], object]) -> str:
        """The next line it says, after `do` was done as often as that takes."""
        for _ in range(10 * PATIENCE):
            do()
            with suppress(Empty):
                return self._lines.get(timeout=0.1)
        raise AssertionError(f"it said nothing, and has ended with {self.process.poll()}")

    def has_said(self) -> list[str]:
        """What it said that was not read yet."""
        said = []
        while True:
            try:
                said.append(self._lines.get_nowait())
            except Empty:
                return said

    def tell(self, line: str) -> None:
        """Gives it a line to read."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def end(self) -> None:
        """Ends it, and nothing else."""
        self.process.kill()
        self.process.communicate()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))


class Screen:
    """A screen of its own with its programs."""

    def __init__(self, display: str) -> None:
        self.surroundings = {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_SESSION_TYPE": "x11",
            "WAYLAND_DISPLAY": "",
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "QT_XCB_GL_INTEGRATION": "none",
        }
        self._programs: list[Program] = []

    def run(self, module: str, *words: str) -> Program:
        """Starts a program on it."""
        program = Program(self.surroundings, module, *words)
        self._programs.append(program)
        return program

    def do(self, *words: str) -> str:
        """Runs a command on it to its end; answers what it prints."""
        done = subprocess.run(
            words, env={**os.environ, **self.surroundings}, capture_output=True, text=True, check=True, timeout=PATIENCE
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """Presses keys as somebody at the keyboard would."""
        self.do("xdotool", "key", "--clearmodifiers", *keys)

    def end(self) -> None:
        """Ends the programs that were started on it."""
        for program in self._programs:
            program.end()


class Session:
    """A session without a screen whose message bus and folder of sockets are its own."""

    def __init__(self, address: str, sockets: str) -> None:
        self.surroundings = {
            "XDG_RUNTIME_DIR": sockets,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "DBUS_SYSTEM_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._programs: list[Program] = []

    def run(self, module: str, *words: str, **surroundings: str) -> Program:
        """Starts a program in it."""
        program = Program({**self.surroundings, **surroundings}, module, *words)
        self._programs.append(program)
        return program

    def end(self) -> None:
        """Ends the programs that were started in it."""
        for program in self._programs:
            program.end()


@contextmanager
def a_session() -> Iterator[Session]:
    """A message bus that nobody else is on; what it starts, such as the bus of accessibility, is its own too."""
    with TemporaryDirectory(prefix="session-", ignore_cleanup_errors=True) as sockets:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env={**os.environ, "XDG_RUNTIME_DIR": sockets},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert daemon.stdout is not None
        session = Session(daemon.stdout.readline().strip(), sockets)
        try:
            yield session
        finally:
            session.end()
            daemon.terminate()
            daemon.communicate()


def needs(*commands: str) -> pytest.MarkDecorator:
    """Skips tests where one of these commands is not installed, and says which."""
    missing = [command for command in commands if shutil.which(command) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed here: {', '.join(missing)}")


@contextmanager
def a_screen() -> Iterator[Screen]:
    """An X server with a number that is free, and a window manager on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1000x640x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as number:
        screen = Screen(f":{number.readline().strip()}")
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, **screen.surroundings}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for_the_manager(screen)
        yield screen
    finally:
        screen.end()
        for process in (manager, server):
            process.terminate()
            process.wait(PATIENCE)


def _wait_for_the_manager(screen: Screen) -> None:
    """A window that comes before its manager may never be managed."""
    for _ in range(10 * PATIENCE):
        with suppress(subprocess.CalledProcessError):
            screen.do("xdotool", "get_num_desktops")
            return
        sleep(0.1)
    raise AssertionError("no window manager came up")
