"""The command `log` on a locked log keeps the line for it, sealed, and says so."""

import json
import subprocess
from contextlib import closing

import pytest

from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.logbook.locked import LockedLog
from dutytracker.paths import profile_in
from dutytracker.security.inbox import seal_line
from dutytracker.security.sealing import new_sealing_key
from dutytracker.store import inbox
from tests.builders import ZONE
from tests.cli_runs import in_a_process, no_passphrase_in_the_environment, on_a_terminal, posix_only, run

__all__ = ["no_passphrase_in_the_environment", "run"]

PASSPHRASE = "correct horse"


@pytest.fixture(autouse=True)
def _no_terminal(monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)


@pytest.fixture
def locked(tmp_path):
    """The data folder of a log with a passphrase."""
    create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone=ZONE), passphrase=PASSPHRASE).close()
    return tmp_path


def logged_minutes(folder):
    with closing(open_logbook(profile_in(folder), passphrase=PASSPHRASE)) as logbook:
        return [entry.minutes for entry in logbook.records.whole_log().entries]


def test_a_line_is_kept_without_the_passphrase(run, locked):
    code, out, err = run("--data-dir", locked, "log", "p15")
    assert (code, err) == (0, "")
    assert out.startswith("The log is locked, so this was kept for it, sealed: Patient calls, 15 min")
    assert "between appointments" not in out, "where it lies is known to the log alone"
    assert "once the log is unlocked" in out
    assert LockedLog(profile_in(locked)).waiting == 1
    assert logged_minutes(locked) == []


def test_a_script_is_told_that_it_was_sealed(run, locked):
    run("--data-dir", locked, "log", "c 20")
    code, out, _ = run("--data-dir", locked, "--json", "log", "p15", "--now", "2026-03-04T14:17")
    said = json.loads(out)
    assert code == 0
    assert (said["sealed"], said["waiting"], said["id"], said["minutes"]) == (True, 2, None, 15)


def test_what_waits_is_logged_before_the_next_command_that_has_the_passphrase(run, locked, monkeypatch):
    run("--data-dir", locked, "log", "p15")
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", PASSPHRASE)
    code, _, err = run("--data-dir", locked, "log", "c 20")
    assert code == 0
    assert err == "1 line that was typed while the log was locked was logged first.\n"
    assert sorted(logged_minutes(locked)) == [15, 20]
    _, _, err = run("--data-dir", locked, "log", "c 25")
    assert err == ""


def test_undo_takes_back_what_the_member_means_and_leaves_the_inbox_alone(run, locked, monkeypatch):
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", PASSPHRASE)
    run("--data-dir", locked, "log", "c 20")
    monkeypatch.delenv("DUTYTRACKER_PASSPHRASE")
    run("--data-dir", locked, "log", "p15")
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", PASSPHRASE)
    run("--data-dir", locked, "undo")
    assert logged_minutes(locked) == []
    assert LockedLog(profile_in(locked)).waiting == 1


def test_what_could_not_be_logged_is_told(run, locked, monkeypatch):
    run("--data-dir", locked, "log", "p15 / a note")
    run("--data-dir", locked, "log", "p25 / another note")
    profile = profile_in(locked)
    for _ in range(2):
        inbox.put(profile, b"junk")
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", PASSPHRASE)
    _, _, err = run("--data-dir", locked, "log", "c 20")
    assert err == (
        "2 lines in the inbox could not be logged: open the window to see them.\n"
        "2 files in the inbox cannot be opened by this log; nothing of them was taken.\n"
    )
    inbox.put(profile, seal_line(new_sealing_key().public, "p15", profile_now()))
    _, _, err = run("--data-dir", locked, "log", "c 20")
    assert "1 file in the inbox cannot be opened" in err


def profile_now():
    from dutytracker.logbook import system_clock

    return system_clock()


def test_a_line_that_cannot_be_read_is_refused_as_ever(run, locked):
    code, out, err = run("--data-dir", locked, "log", "p15 nonsense")
    assert (code, out) == (2, "")
    assert "nonsense" in err
    assert LockedLog(profile_in(locked)).waiting == 0


@pytest.mark.parametrize("command", [("undo",), ("week",)])
def test_other_commands_still_need_the_passphrase(run, locked, command):
    code, _, err = run("--data-dir", locked, *command)
    assert code == 2
    assert "enter its passphrase" in err


@posix_only
def test_on_a_terminal_enter_alone_keeps_the_line(locked):
    printed, _ = on_a_terminal("--data-dir", locked, "log", "p15", asked=b"unlocked)", answer=b"\n")
    assert b"kept for it, sealed" in printed
    assert LockedLog(profile_in(locked)).waiting == 1


def test_a_process_of_its_own_keeps_it_too(locked):
    ended = in_a_process("--data-dir", locked, "log", "p15", stdin=subprocess.DEVNULL)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert LockedLog(profile_in(locked)).waiting == 1
