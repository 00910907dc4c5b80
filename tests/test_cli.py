"""The command line: what it does, what it says, and that a refusal is one sentence and changes nothing."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from dutytracker.domain.records import LogSettings
from dutytracker.exchange.log_file import read_log_file
from dutytracker.handover import Hold
from dutytracker.logbook import create_logbook
from dutytracker.paths import profile_in
from tests.builders import ZONE
from tests.cli_runs import (
    ROOT,
    a_week,
    an_open_window,
    folder,
    in_a_process,
    is_one_sentence,
    logged,
    no_passphrase_in_the_environment,
    on_a_terminal,
    posix_only,
    run,
    whole_log,
)
from tests.exchange.hostile import SOUND
from tests.store.processes import lines_of

__all__ = ["a_week", "folder", "logged", "no_passphrase_in_the_environment", "run"]


def test_demo_makes_the_sample(run, tmp_path):
    code, out, _ = run("demo", tmp_path / "sample", "--members", 1, "--json")
    assert code == 0
    assert all(Path(path).exists() for path in json.loads(out)["made"])


def test_smoke_opens_the_window_paints_it_and_quits(a_week):
    done = in_a_process("--data-dir", a_week, "--smoke", environment={"QT_QPA_PLATFORM": "offscreen"})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["nap"],
        ["log"],
        ["log", "--nap", "p15"],
        ["parse", "p15", "--now"],
        ["week", "2026-02-30"],
        ["week", "03/01/2026"],
        ["week", "0001-01-01"],
        ["week", "9999-12-31"],
        ["week", "20260301"],
        ["week", "2026-03-01", "2026-03-08"],
        ["weeks", "2026-03-01"],
        ["weeks", "2026-03-08", "2026-03-01"],
        ["weeks", "x", "y"],
        ["weeks", "2000-01-01", "2199-12-31"],
        ["export", "2026-03-01", "2026-03-07"],
        ["export", "2026-03-01", "2026-03-07", "weeks.doc"],
        ["export", "2026-03-01", "2026-03-07", "weeks"],
        ["export", "2026-03-01", "2026-03-07", "no such folder/weeks.csv"],
        ["lost", "2026-03-01", "2026-03-07"],
        ["lost", "2026-03-01", "2026-03-07", "lost.json"],
        ["lost", "2026-03-08", "2026-03-01", "lost.pdf"],
        ["tally"],
        ["tally", "sheet.xlsx"],
        ["archive"],
        ["archive", "mine.txt"],
        ["archive", "no such folder/mine.dutylog"],
        ["import"],
        ["undo", "2"],
        ["--data-dir"],
        ["backup"],
        ["backup", "no such folder/log.dutybackup"],
        ["restore", "no such file.dutybackup"],
        ["share", "a"],
        ["nap\x1b[2J\u202e"],
    ],
)
def test_commands_that_are_wrong_are_refused_with_one_sentence(logged, run, arguments):
    folder, before = logged
    code, out, err = run("--data-dir", folder, *arguments)
    assert (code, out) == (2, "")
    assert is_one_sentence(err), err
    code, out, err = run("--data-dir", folder, "--json", *arguments)
    assert (code, err) == (2, "")
    assert list(json.loads(out)) == ["error"]
    assert whole_log(folder) == before


@pytest.mark.parametrize("arguments", [["--help"], ["log", "--help"], ["--version"]])
def test_help_and_version_are_answers(run, arguments):
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    assert out


def test_a_bug_is_no_refusal(folder, run, monkeypatch):
    profile_in(folder).database.unlink()
    monkeypatch.setattr("dutytracker.cli_session.log_exists", lambda _profile: 1 / 0)
    code, out, err = run("--data-dir", folder, "week", "--json")
    assert code == 1
    assert json.loads(out)["error"].startswith("Duty Tracker failed (ZeroDivisionError)")
    assert "test_cli.py" in err
    assert "ZeroDivisionError" in (folder / "journal" / "journal.txt").read_text("utf-8")


def test_the_first_command_begins_a_log_and_says_once_that_it_is_open(run, tmp_path):
    code, out, err = run("--data-dir", tmp_path / "new", "log", "p15", "--json")
    assert code == 0
    assert json.loads(out)["duty"] == "CALL"
    assert "no passphrase" in err
    assert run("--data-dir", tmp_path / "new", "log", "p15")[2] == ""


def test_a_passphrase_in_the_environment_protects_a_new_log(run, tmp_path, monkeypatch):
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", "correct horse")
    assert run("--data-dir", tmp_path / "new", "log", "p15")[0] == 0
    assert len(whole_log(tmp_path / "new", "correct horse")[0].entries) == 1
    monkeypatch.setenv("DUTYTRACKER_PASSPHRASE", "wrong")
    code, out, err = run("--data-dir", tmp_path / "new", "log", "p15")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    monkeypatch.delenv("DUTYTRACKER_PASSPHRASE")
    code, _, err = run("--data-dir", tmp_path / "new", "undo")
    assert code == 2
    assert "passphrase" in err
    assert len(whole_log(tmp_path / "new", "correct horse")[0].entries) == 1


def test_a_new_log_lives_in_the_zone_of_the_computer(tmp_path):
    in_a_process("--data-dir", tmp_path, "log", "p15", environment={"TZ": "Australia/Sydney"})
    assert whole_log(tmp_path)[0].settings.time_zone == "Australia/Sydney"


@pytest.mark.parametrize("zone", ["Nowhere/Land", "PST8PDT,M3.2.0,M11.1.0", "", ":/etc/passwd", "\u202e"])
def test_a_computer_without_a_known_zone_still_gets_a_log(tmp_path, zone):
    done = in_a_process("--data-dir", tmp_path, "log", "p15", environment={"TZ": zone})
    assert done.returncode == 0, done.stderr
    assert whole_log(tmp_path)[0].settings.time_zone


@posix_only
def test_a_passphrase_that_is_not_text_is_a_sentence(tmp_path):
    bare = {os.fsencode(name): os.fsencode(value) for name, value in os.environ.items()}
    done = subprocess.run(
        [sys.executable, "-m", "dutytracker", "--data-dir", tmp_path / "new", "log", "p15"],
        env={**bare, b"DUTYTRACKER_PASSPHRASE": b"\xff\xfe"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert is_one_sentence(done.stderr)


@posix_only
def test_a_protected_log_asks_for_its_passphrase_on_a_terminal(tmp_path):
    create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone=ZONE), passphrase="correct horse").close()
    printed, asked_for = on_a_terminal(
        "--data-dir", tmp_path, "log", "p15", "--json", asked=b"Passphrase", answer=b"correct horse\n"
    )
    assert json.loads(printed)["duty"] == "CALL"
    assert b"correct horse" not in asked_for


@posix_only
def test_a_terminal_of_few_characters_gets_an_answer_all_the_same(a_week):
    for words in (["week", "2026-03-04"], ["parse", "p15 @9am y"], ["log", "nap “x”"]):
        done = in_a_process("--data-dir", a_week, *words, environment={"PYTHONIOENCODING": "ascii"})
        assert done.returncode in {0, 2}, done.stderr


@pytest.mark.parametrize("place", ["", " ", "file", "file/deeper"])
def test_a_data_folder_that_cannot_be_one_is_refused(run, tmp_path, monkeypatch, place):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("mine")
    code, out, err = run("--data-dir", place, "log", "p15")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("harm", ["cut", "emptied", "other", "keyless", "badly keyed"])
def test_a_damaged_log_is_a_sentence_and_stays_as_it_is(folder, run, harm):
    profile = profile_in(folder)
    file = profile.key_file if "key" in harm else profile.database
    data = {"cut": file.read_bytes()[:5000], "emptied": b"", "other": b"SQLite format 3\0" * 99}.get(harm, b"{}")
    file.write_bytes(data)
    if harm == "keyless":
        file.unlink()
    for words in (["log", "p15"], ["week"], ["undo"]):
        code, out, err = run("--data-dir", folder, *words)
        assert (code, out) == (2, "")
        assert err.count("\n") == 1
    assert harm == "keyless" or file.read_bytes() == data


@posix_only
def test_a_command_hands_its_line_to_the_window_that_is_open(folder, run, tmp_path):
    (tmp_path / "a.dutylog").write_bytes(SOUND)
    with an_open_window(folder, requests=4):
        code, out, _ = run("--data-dir", folder, "log", "c20 @-", "--json")
        assert (code, json.loads(out)["duty"]) == (0, "CHART")
        code, out, _ = run("--data-dir", folder, "import", tmp_path / "a.dutylog")
        assert (code, out) == (0, "17 records came in; undo takes them back.\n")
        assert run("--data-dir", folder, "undo")[1] == "Undone: Import of a log file.\n"
        code, out, err = run("--data-dir", folder, "log", "hello")
        assert (code, out) == (2, "")
        assert is_one_sentence(err)
    assert [entry.minutes for entry in whole_log(folder)[0].entries] == [20]


@posix_only
def test_reading_commands_read_beside_the_window(folder, run, tmp_path):
    with an_open_window(folder, requests=1):
        run("--data-dir", folder, "log", "c20 @-")
        assert run("--data-dir", folder, "archive", tmp_path / "a.dutylog")[0] == 0
        assert run("--data-dir", folder, "parse", "p15", "--json")[0] == 0
    assert len(read_log_file((tmp_path / "a.dutylog").read_bytes()).entries) == 1


def test_a_holder_that_does_not_answer_is_named(folder, run, monkeypatch):
    monkeypatch.setattr("dutytracker.cli_session.SECONDS_TO_WAIT", 0.1)
    before = whole_log(folder)
    with Hold(profile_in(folder).lock_file):
        code, out, err = run("--data-dir", folder, "log", "p15")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert "Another program holds this log" in err
    assert whole_log(folder) == before


def test_commands_at_the_same_moment_are_all_done(folder):
    command = [sys.executable, "-m", "dutytracker", "--data-dir", str(folder), "log", "c20 @-"]
    running = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) for _ in range(4)]
    assert [process.wait() for process in running] == [0, 0, 0, 0]
    assert len(whole_log(folder)[0].entries) == 4


def test_the_program_runs_as_a_process_and_loads_no_window(folder):
    done = in_a_process("--data-dir", folder, "log", "p15", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["minutes"] == 15
    code = "import sys; from dutytracker import cli; sys.exit(cli.main(sys.argv[1:]) or 'PySide6' in sys.modules)"
    command = [sys.executable, "-c", code, "--data-dir", str(folder), "log", "p15"]
    assert subprocess.run(command, cwd=ROOT, check=False, stdout=subprocess.DEVNULL).returncode == 0


@posix_only
def test_output_that_nobody_reads_does_not_end_in_a_traceback(folder):
    with subprocess.Popen(
        [sys.executable, "-m", "dutytracker", "--data-dir", str(folder), "parse", "p15", "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert process.wait() == 1


@pytest.fixture
def open_folder():
    """A folder that everyone can reach."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o777)
        yield Path(made)


AS_NOBODY = """
from dutytracker import cli
sys.stderr = sys.stdout
def run(*words):
    return cli.main([str(word) for word in words])
demo = ["demo", folder / "demo", "--members", 1]
for words in (["log", "c20 @-"], ["week"], ["undo"], ["archive", folder / "all.dutylog"], demo):
    run("--data-dir", folder / "known", *words)
become_nobody()
print("now")
"""


def said_as_nobody(script, folder):
    """What a script says that is run by a user who owns nothing, with all that commands load in memory already."""
    lines = lines_of(AS_NOBODY + script, folder)
    return lines[lines.index("now") + 1 :]


@posix_only
def test_a_folder_that_cannot_be_written_is_a_sentence(open_folder):
    lines = said_as_nobody(
        """
place = folder / "closed"
place.mkdir()
place.chmod(0o500)
for words in (["log", "p15"], ["week"], ["undo"], ["demo", place / "demo"], ["archive", place / "a.dutylog"]):
    print(run("--data-dir", place / "mine", *words))
print(os.listdir(place))
""",
        open_folder,
    )
    assert [line for line in lines if len(line) == 1] == ["2"] * 5
    assert all(line.endswith(".") for line in lines[:-1:2])
    assert (len(lines), lines[-1]) == (11, "[]")


@posix_only
def test_a_log_that_cannot_be_written_can_still_be_read_and_exported(open_folder):
    lines = said_as_nobody(
        """
place = folder / "mine"
run("--data-dir", place, "log", "c20 @-")
for path in [place, *place.rglob("*")]:
    path.chmod(0o500 if path.is_dir() else 0o400)
print("closed")
print(run("--data-dir", place, "log", "p15"))
print(run("--data-dir", place, "archive", folder / "mine.dutylog"))
import json
print(len(json.loads((folder / "mine.dutylog").read_text())["entries"]))
""",
        open_folder,
    )
    said = lines[lines.index("closed") + 1 :]
    assert said[1] == "2"
    assert said[0].endswith(".")
    assert said[-2:] == ["0", "1"]


@posix_only
def test_a_full_disk_is_a_sentence_and_loses_nothing(folder, tmp_path):
    import resource

    def little_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))

    before = whole_log(folder)
    (tmp_path / "a.dutylog").write_text("mine")
    for arguments in (["log", "p15"], ["archive", tmp_path / "a.dutylog"]):
        done = in_a_process("--data-dir", folder, *arguments, preexec_fn=little_room)
        assert (done.returncode, done.stdout) == (2, "")
        assert is_one_sentence(done.stderr), done.stderr
    assert (tmp_path / "a.dutylog").read_text() == "mine"
    assert whole_log(folder) == before
