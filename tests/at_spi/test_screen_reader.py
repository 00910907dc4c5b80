"""Somebody who sees nothing logs a call and hears it; the program runs on a real screen and a real bus."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from tests.ui.desktop.screen import ROOT, Screen, a_screen, a_session, needs
from tests.ui.sample import ZONE, ZONE_NAME, a_usual_pattern, a_usual_term

ASKS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
LAUNCHERS = tuple(Path(folder, "at-spi-bus-launcher") for folder in ("/usr/libexec", "/usr/lib/at-spi2-core"))
LONGEST = 60
"""Seconds after which an answer is not waited for any more."""

Told = dict[str, Any]


def python_with_at_spi() -> str | None:
    """The Python that can ask over the bus of accessibility; `None` where there is none."""
    for python in (sys.executable, "/usr/bin/python3"):
        with suppress(OSError):
            if subprocess.run([python, "-c", ASKS], capture_output=True, check=False).returncode == 0:
                return python
    return None


PYTHON = python_with_at_spi()

pytestmark = [
    needs("Xvfb", "openbox", "xdotool", "dbus-daemon"),
    pytest.mark.skipif(PYTHON is None, reason="not installed here: gir1.2-atspi-2.0 and python3-gi"),
    pytest.mark.skipif(not any(map(Path.exists, LAUNCHERS)), reason="not installed here: at-spi2-core"),
]


class Reader:
    """The screen reader, and what it read so far in words."""

    def __init__(self, surroundings: dict[str, str], screen: Screen) -> None:
        assert PYTHON is not None
        self.screen = screen
        self.script: list[str] = []
        self.process = subprocess.Popen(
            [PYTHON, str(Path(__file__).with_name("reader.py"))],
            cwd=ROOT,
            env={**os.environ, **surroundings},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert self._answer() == "ready"

    def ask(self, do: str, **what: Any) -> Any:
        """What it finds; fails where it finds nothing."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": do, **what}) + "\n")
        self.process.stdin.flush()
        return self._answer()

    def heard(self) -> list[str]:
        """What was announced since it was asked last."""
        words = [each["words"] for each in self.ask("hear")]
        self.script += [f"heard: {each}" for each in words]
        return words

    def heard_at_last(self, begins: str) -> list[str]:
        """What was announced that begins so, waited for; a second one would come right after the first."""
        heard: list[str] = []
        for _ in range(LONGEST):
            heard += [words for words in self.heard() if words.startswith(begins)]
            if heard:
                return heard + [words for words in self.heard() if words.startswith(begins)]
        return heard

    def reads(self, *names: str) -> None:
        """Keeps what it read for the report of the test."""
        self.script += [f"read: {name}" for name in names]

    def end(self) -> None:
        """Ends it, and nothing else."""
        self.process.kill()
        self.process.communicate()

    def _answer(self) -> Any:
        assert self.process.stdout is not None
        guard = Timer(LONGEST, self.process.kill)
        guard.start()
        answer = json.loads(self.process.stdout.readline() or '{"missing": "it has ended"}')
        guard.cancel()
        assert "found" in answer, answer["missing"]
        return answer["found"]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A screen reader beside the program, whose log has a week behind it in which a little was logged."""
    keep_a_log(tmp_path)
    with a_session() as bus, a_screen() as screen:
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            screen.surroundings[name] = bus.surroundings[name]
        screen.surroundings["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        reader = Reader(screen.surroundings, screen)
        screen.run("dutytracker", "--data-dir", str(tmp_path))
        reader.ask("find", role="text", name="Log a duty")
        try:
            yield reader
        finally:
            reader.end()
            print("\n".join(reader.script))


def keep_a_log(folder: Path) -> None:
    clock = Clock()
    settings = LogSettings(time_zone=ZONE_NAME)
    logbook = create_logbook(profile_in(folder), settings=settings, passphrase=None, clock=clock)
    logbook.perform(adding("Begin", a_usual_pattern(), a_usual_term()))
    clock.at -= timedelta(days=7)
    for line in ("c 35 earlier", "p 20 earlier", "done"):
        logbook.entering.log_line(line)
    logbook.close()


class Clock:
    """Stands where it is put, at first now."""

    def __init__(self) -> None:
        self.at = datetime.now(UTC).astimezone(ZONE)

    def __call__(self) -> datetime:
        return self.at


def test_the_keyboard_begins_in_the_line(reader):
    assert reader.ask("focus")["name"] == "Log a duty"


def test_a_call_is_logged_and_its_saving_is_said_once(reader):
    reader.ask("fill", role="text", name="Log a duty", text="p15 earlier")
    reader.heard()
    reader.ask("act", role="push button", name="Log")
    assert reader.heard_at_last("Logged: ") == ["Logged: Patient calls, 15 min"]
    rows = reader.ask("cells", role="table", name="Entries of the day")
    reader.reads(*(" · ".join(filter(None, row)) for row in rows["rows"]))
    assert any("Patient calls" in row for row in rows["rows"])
    assert all(rows["columns"])


def test_a_line_that_is_refused_is_said(reader):
    reader.ask("fill", role="text", name="Log a duty", text="meeting 60")
    reader.heard()
    reader.ask("act", role="push button", name="Log")
    assert "lost 60 meeting" in reader.heard_at_last("“meeting” is not a duty")[0]


def test_what_was_logged_is_taken_back_and_that_is_said(reader):
    reader.ask("fill", role="text", name="Log a duty", text="e 20 earlier")
    reader.ask("act", role="push button", name="Log")
    assert len(reader.heard_at_last("Logged: ")) == 1
    reader.screen.press("ctrl+z")
    reader.ask("find", role="status bar", name="Taken back: ")
    assert reader.heard_at_last("Taken back: ") == ["Taken back: Logged: Emails, messages, 20 min"]


def test_what_is_odd_is_asked_about_and_pressed_again_it_is_logged(reader):
    reader.ask("fill", role="text", name="Log a duty", text="c 3h earlier")
    reader.heard()
    reader.ask("act", role="push button", name="Log")
    assert "Press Enter once more" in reader.heard_at_last("3 h 00 is a long stretch")[0]
    reader.ask("act", role="push button", name="Log")
    assert reader.heard_at_last("Logged: ") == ["Logged: Charting, 3 h 00"]


def test_the_verdict_of_a_week_is_read(reader):
    reader.ask("select", role="list", name="Places", child=1)
    reader.ask("find", role="label", name="Weeks")
    everything = reader.ask("walk")
    reader.reads(*(f"{each['role']}: {each['name']}" for each in everything if each["name"]))
    assert any("No verdict yet" in each["name"] or "cannot" in each["name"] for each in everything)


@pytest.mark.parametrize(("place", "title"), tuple(enumerate(("Today", "Weeks", "Share", "Review", "Settings"))))
def test_whatever_takes_the_keyboard_has_a_name_in_every_place(reader, place, title):
    reader.ask("select", role="list", name="Places", child=place)
    reader.ask("find", role="label", name=title)
    everything = reader.ask("walk")
    bare = [each for each in everything if each["can_focus"] and not (each["name"] or each["labels"])]
    assert bare == []


def test_the_window_says_that_it_is_one(reader):
    assert reader.ask("find", role="frame", name="Duty Tracker")["name"] == "Duty Tracker"


def test_the_small_window_over_other_programs_takes_a_line_and_what_it_logged_is_said_once(reader, tmp_path):
    reader.screen.run("dutytracker", "--data-dir", str(tmp_path), "quick")
    reader.ask("find", role="frame", name="Log indirect care")
    reader.heard()
    reader.screen.do("xdotool", "type", "--delay", "20", "r 25 earlier")
    reader.screen.press("Return")
    assert reader.heard_at_last("Logged: ") == ["Logged: Community support, 25 min"]
