"""What real runs of the program leave in its journal, and what they never leave there."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from dutytracker.domain.changes import adding
from dutytracker.handover import NobodyThere, Request, address_of, asked
from dutytracker.journal import Journal
from dutytracker.paths import journal_folder, profile_in
from tests.builders import a_logbook, an_entry
from tests.marker_scan import found_in

NOTE = "zebra finch"
SECONDS = 60


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A log with a word in it, in a folder whose name is a word too."""
    folder = tmp_path / "ann smith"
    logbook = a_logbook(folder)
    logbook.perform(adding("Entry", an_entry(note=NOTE)))
    logbook.close()
    return folder


def command(data_dir: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "dutytracker", "--data-dir", str(data_dir), *words]


ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def wait_for_answer(data_dir: Path) -> None:
    """Waits until the window is there and answers."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        with suppress(NobodyThere):
            asked(address_of(profile_in(data_dir).folder), Request(ask="show"))
            return
        time.sleep(0.02)
    raise AssertionError("the window never answered")


def lines_of(data_dir: Path) -> list[str]:
    journal = Journal(journal_folder(profile_in(data_dir)))
    return [line.partition(" ")[2] for line in journal.file.read_text("utf-8").splitlines()]


def test_a_run_of_the_window_begins_and_ends_in_it(data_dir: Path) -> None:
    subprocess.run(command(data_dir, "--smoke"), env=ENVIRONMENT, check=True, timeout=SECONDS)
    first, last = lines_of(data_dir)
    assert first.startswith("started: Duty Tracker")
    assert last == "ended"


def test_a_command_that_does_what_it_should_leaves_nothing(data_dir: Path) -> None:
    subprocess.run(command(data_dir, "week"), env=ENVIRONMENT, check=True, timeout=SECONDS, capture_output=True)
    assert not journal_folder(profile_in(data_dir)).exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a process of Windows takes no such signal")
def test_a_window_that_crashes_is_told_of_by_the_next_one_without_a_word_of_the_log(data_dir: Path) -> None:
    with subprocess.Popen(command(data_dir), env=ENVIRONMENT, stderr=subprocess.DEVNULL) as window:
        journal = Journal(journal_folder(profile_in(data_dir)))
        wait_for_answer(data_dir)
        window.send_signal(signal.SIGSEGV)
        assert window.wait(SECONDS) == -signal.SIGSEGV
    assert journal.crash_file.stat().st_size > 0
    subprocess.run(command(data_dir, "--smoke"), env=ENVIRONMENT, check=True, timeout=SECONDS)
    told = journal.file.read_text("utf-8")
    assert "crashed before" in told
    assert "Fatal Python error: Segmentation fault" in told
    assert "app.py:" in told
    assert journal.crash_file.stat().st_size == 0
    assert found_in([journal.file.parent], [NOTE, "ann smith", str(data_dir.parent)]) == set()
