"""The command line tells an older copy of the log, and goes on with it when it is told to."""

import json
import shutil

import pytest

from dutytracker.paths import profile_in
from tests.cli_runs import folder, no_passphrase_in_the_environment, run, whole_log

__all__ = ["folder", "no_passphrase_in_the_environment", "run"]


@pytest.fixture
def older(folder, run):
    """A folder with an older copy of a log, which lacks the last of two entries."""
    database = profile_in(folder).database
    copy = database.with_name("copy")
    run("--data-dir", folder, "log", "p15")
    shutil.copy(database, copy)
    run("--data-dir", folder, "log", "n25")
    copy.replace(database)
    return folder


@pytest.mark.parametrize("command", [("log", "p20"), ("week",), ("undo",)])
def test_a_command_refuses_an_older_copy_and_says_how_to_go_on(older, run, command):
    before = profile_in(older).database.read_bytes()
    code, out, err = run("--data-dir", older, *command)
    assert (code, out) == (2, "")
    assert "1 change that was saved here on" in err
    assert err.rstrip().endswith("The command accept-copy does that.")
    assert profile_in(older).database.read_bytes() == before


def test_accept_copy_goes_on_with_what_is_there(older, run):
    code, out, _ = run("--data-dir", older, "accept-copy")
    assert (code, out.startswith("This copy is your log from now on.")) == (0, True)
    assert run("--data-dir", older, "log", "p20")[0] == 0
    log, _ = whole_log(older)
    assert {entry.minutes for entry in log.entries} == {15, 20}


def test_accept_copy_answers_in_json(older, run):
    code, out, _ = run("--data-dir", older, "accept-copy", "--json")
    document = json.loads(out)
    assert (code, document["missing"]) == (0, 1)
    assert len(document["until"]) == len("2026-11-28")


def test_accept_copy_of_a_log_that_lacks_nothing_is_refused(folder, run):
    run("--data-dir", folder, "log", "p15")
    word = profile_in(folder).head_file.read_bytes()
    code, _, err = run("--data-dir", folder, "accept-copy")
    assert (code, err.strip()) == (2, "The log that is here is no older copy: just go on with it.")
    assert profile_in(folder).head_file.read_bytes() == word


def test_accept_copy_begins_no_log(run, tmp_path):
    assert run("--data-dir", tmp_path, "accept-copy")[0] == 2
    assert not profile_in(tmp_path).database.exists()
