"""The quickest way into the program that runs."""

import subprocess
import sys

import pytest

from dutytracker import quick
from dutytracker.domain.errors import DutyError
from dutytracker.handover import address_of
from dutytracker.paths import profile_in
from tests.test_handover import a_holder, posix_only


@pytest.mark.parametrize("arguments", [["quick"], ["--data-dir", "folder", "quick"]])
def test_what_is_bound_to_a_key_is_done_at_once(arguments):
    assert quick.is_plain(arguments)


@pytest.mark.parametrize(
    "arguments", [[], ["log", "quick"], ["--data-dir", "", "quick"], ["quick", "--help"], ["--json", "quick"]]
)
def test_anything_else_is_read_in_full(arguments):
    assert not quick.is_plain(arguments)


@posix_only
def test_the_program_that_runs_is_asked_for_its_palette(tmp_path):
    profile = profile_in(tmp_path)
    with a_holder(address_of(profile.folder), b'{"document": {}}\n') as heard:
        assert quick.opened(["--data-dir", str(tmp_path), "quick"])
    assert b'"ask": "quick"' in heard[0]


@posix_only
def test_a_refusal_is_said_by_the_command_in_full(tmp_path):
    profile = profile_in(tmp_path)
    with a_holder(address_of(profile.folder), b'{"error": "Not now."}\n'):
        assert not quick.opened(["--data-dir", str(tmp_path), "quick"])
    with (
        a_holder(address_of(profile.folder), b'{"error": "Not now."}\n'),
        pytest.raises(DutyError, match="Not now"),
    ):
        quick.handed_over(profile)


def test_without_a_program_nothing_is_handed_over(tmp_path):
    assert not quick.opened(["--data-dir", str(tmp_path), "quick"])


def test_it_loads_neither_windows_nor_the_store():
    check = (
        "import sys, dutytracker.__main__;"
        "sys.exit(bool({'PySide6', 'sqlalchemy', 'click', 'dutytracker.cli'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", check], timeout=60, check=False).returncode == 0


@posix_only
def test_the_member_whose_log_is_open_gets_the_palette(tmp_path):
    other = profile_in(tmp_path, "ben")
    other.folder.mkdir(parents=True)
    with a_holder(address_of(other.folder), b'{"document": {}}\n') as heard:
        assert quick.opened(["--data-dir", str(tmp_path), "quick"])
    assert b'"ask": "quick"' in heard[0]
