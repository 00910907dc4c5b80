"""The short form of every part: some of its faults, really injected; `python3 run.py faults` injects all of them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="faults are injected on Linux only")


def short_form(part: str) -> str:
    """What a part prints; skips where this system does not allow it, for the reason it gives."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--short", part],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    skipped = re.search("skipped: (.+); 0 bad", done.stdout)
    if skipped:
        pytest.skip(skipped[1])
    assert (done.returncode, done.stdout.splitlines()[-1:]) == (0, ["0 bad"]), done.stdout + done.stderr
    return done.stdout


def test_a_disk_that_fails_at_any_call_leaves_the_old_log_or_the_new_one_and_a_sentence():
    assert int(re.findall(r"all scenes: (\d+) points", short_form("points"))[0]) >= 50


def test_a_migration_that_is_killed_leaves_the_old_log_or_the_new_one_and_a_copy():
    assert "from 0001: 4 kills" in short_form("migrations")


def test_a_program_that_is_killed_while_it_erases_a_note_keeps_it_or_ends_what_it_began():
    assert re.search(r"4 kills, \d+ kept it", short_form("erasing"))


def test_a_window_that_is_killed_loses_nothing_that_it_said_was_logged():
    assert re.search(r"2 kills, \d+ entries acknowledged, 0 of them lost", short_form("kills"))


def test_a_window_that_cannot_save_says_so_keeps_the_line_and_saves_it_later():
    assert "held lock: 2 refused" in short_form("window")


def test_every_damaged_file_is_found_and_none_is_written_over():
    assert "flip a bit: 8 files" in short_form("damage")


def test_little_memory_folders_without_writing_and_wrong_clocks_lose_nothing():
    said = short_form("limits")
    assert "clock set back: 5 times, 5 with every entry there" in said
    assert "nights of clock changes: 8, 8 add up" in said


def test_a_part_that_is_not_there_is_named():
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "nothing"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("There is no part nothing: choose among points,")
