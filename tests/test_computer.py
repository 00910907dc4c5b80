"""What the computer says about itself: where things may be forgotten, and whether its clock is set."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dutytracker.computer import ClockWatch, file_system_of, forgets, steady_seconds

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /run tmpfs rw 0 0
tmpfs /home/live\\040user tmpfs rw 0 0
//server/share /mnt/share cifs rw 0 0
short
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/someone/.local/share", "ext4"),
        ("/run", "tmpfs"),
        ("/run/user/1000/data", "tmpfs"),
        ("/home/live user/.local", "tmpfs"),
        ("/mnt/share/log", "cifs"),
        ("/", "ext4"),
    ],
)
def test_a_folder_lies_on_the_nearest_file_system(folder, kind):
    assert file_system_of(Path(folder), MOUNTS) == kind


def test_where_the_list_does_not_tell_nothing_is_claimed():
    assert file_system_of(Path("/home"), "") == ""


def test_this_computer_answers(tmp_path):
    assert isinstance(forgets(tmp_path), bool)


def test_where_there_is_no_list_nothing_is_claimed(tmp_path, monkeypatch):
    def refuse(*_arguments, **_options):
        raise FileNotFoundError

    monkeypatch.setattr(Path, "read_text", refuse)
    assert not forgets(tmp_path)


def test_a_clock_that_nobody_sets_only_goes_on():
    first = steady_seconds()
    assert first <= steady_seconds()


def test_a_clock_that_is_set_while_the_program_runs_is_noticed_until_it_is_set_right():
    at = datetime(2026, 3, 4, 20, tzinfo=UTC)
    steady = iter((100.0, 160.0, 220.0))
    watch = ClockWatch(lambda: at, lambda: next(steady))
    assert watch.seconds_ahead(at + timedelta(hours=2, seconds=60)) == 7200
    assert watch.seconds_ahead(at + timedelta(seconds=120)) == 0
