"""The command line: what it does, what it says, and that a refusal is one sentence and changes nothing."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from dutytracker import cli
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.exchange.log_file import read_log_file
from dutytracker.handover import Hold, address_of, line_of, request_in
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.ui.answering import answer
from tests.builders import ZONE
from tests.exchange.hostile import HOSTILE, SOUND
from tests.store.processes import lines_of

ROOT = Path(__file__).parent.parent
EXAMPLES = Path(__file__).parent / "examples"
NOW = "2026-03-04T14:17"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")


@pytest.fixture(autouse=True)
def no_passphrase_in_the_environment(monkeypatch):
    monkeypatch.delenv("DUTYTRACKER_PASSPHRASE", raising=False)


@pytest.fixture
def folder(tmp_path):
    """A data folder with an empty log that is open to anyone."""
    create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone=ZONE), passphrase=None).close()
    return tmp_path


@pytest.fixture
def run(capsys):
    """Runs a command in this process: its exit code, standard output and standard error."""

    def running(*arguments):
        code = cli.main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return running


def whole_log(folder, passphrase=None):
    with closing(open_logbook(profile_in(folder), passphrase=passphrase)) as logbook:
        return logbook.whole_log(), logbook.place()


def is_one_sentence(text):
    return text.count("\n") == 1 and text.strip().endswith((".", "?")) and text.strip().isprintable()


def in_a_process(*arguments, environment=None, **options):
    """Runs the program as its own process."""
    return subprocess.run(
        [sys.executable, "-m", "dutytracker", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})},
        **options,
    )


def test_parse_says_what_a_line_would_do_and_changes_nothing(folder, run):
    before = whole_log(folder)
    code, out, err = run("--data-dir", folder, "parse", "p15", "--now", NOW, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out) == {
        "kind": "entry",
        "duty": "CALL",
        "date": "2026-03-04",
        "minutes": 15,
        "start": "14:02",
        "end": "14:17",
        "start_assumed": True,
        "placement": None,
        "suggested_placement": "GAP",
        "older": False,
        "note": None,
        "remarks": [],
    }
    assert whole_log(folder) == before


@pytest.mark.parametrize(
    ("line", "document"),
    [
        ("undone c60", {"kind": "undone", "duty": "CHART", "minutes": 60, "reason": "no_time", "told": False}),
        ("lost 1h meeting told", {"kind": "erosion", "minutes": 60, "reason": "meeting", "told": True}),
        ("pto", {"kind": "absence", "minutes": None, "reason": "pto"}),
        ("sick 4h", {"kind": "absence", "minutes": 240, "reason": "sick"}),
        ("done", {"kind": "close"}),
    ],
)
def test_other_lines_have_their_own_fields(folder, run, line, document):
    _code, out, _err = run("--data-dir", folder, "parse", line, "--now", NOW, "--json")
    found = json.loads(out)
    del found["remarks"]
    assert found == {"date": "2026-03-04", **document}


def test_parse_in_words(folder, run):
    code, out, _ = run("--data-dir", folder, "parse", "p15", "--now", NOW)
    assert code == 0
    assert out.startswith("Patient calls, 15 min, today 2:02 – 2:17 PM")


def test_parse_without_a_log_leaves_nothing_behind(tmp_path, run):
    code, out, err = run("--data-dir", tmp_path / "none", "parse", "p15", "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["duty"] == "CALL"
    assert list(tmp_path.iterdir()) == []


def test_words_of_a_line_may_stand_apart(folder, run):
    assert json.loads(run("--data-dir", folder, "parse", "p", "15", "@-", "--json")[1])["minutes"] == 15


def test_log_stores_the_line_and_tells_its_id(folder, run):
    code, out, _ = run("--data-dir", folder, "log", "c20 @9am 3/4/26", "--now", NOW, "--json")
    assert code == 0
    (entry,) = whole_log(folder)[0].entries
    assert json.loads(out)["id"] == str(entry.id)
    assert (entry.duty, entry.date, entry.minutes) == (Duty.CHART, date(2026, 3, 4), 20)


def test_now_moves_the_reading_and_not_the_recording(folder, run):
    run("--data-dir", folder, "log", "p15", "--now", NOW)
    (entry,) = whole_log(folder)[0].entries
    assert entry.date == date(2026, 3, 4)
    assert entry.recorded_at.date() > date(2026, 3, 5)


def test_an_offset_after_now_is_heeded(folder, run):
    _, out, _ = run("--data-dir", folder, "parse", "p15", "--now", "2026-03-04T22:17:00+00:00", "--json")
    assert json.loads(out)["end"] == "14:17"


def test_odd_input_is_done_and_remarked_on(folder, run):
    code, out, err = run("--data-dir", folder, "log", "c 180 @9am", "--now", NOW, "--json")
    assert code == 0
    assert json.loads(out)["remarks"]
    assert err.strip() in json.loads(out)["remarks"]


def test_undo_takes_the_last_change_back_also_after_a_restart(folder, run):
    run("--data-dir", folder, "log", "p15")
    code, out, _ = run("--data-dir", folder, "undo", "--json")
    assert (code, json.loads(out)) == (0, {"undone": "Log an entry"})
    assert whole_log(folder)[0].entries == ()


def test_nothing_to_undo_is_a_refusal(folder, run):
    code, out, err = run("--data-dir", folder, "undo")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)


def test_a_closed_day_is_closed_once(folder, run):
    assert run("--data-dir", folder, "log", "done", "--now", NOW)[0] == 0
    before = whole_log(folder)
    code, _, err = run("--data-dir", folder, "log", "done", "--now", NOW)
    assert code == 2
    assert is_one_sentence(err)
    assert whole_log(folder) == before


def test_archive_and_import_move_a_whole_log(folder, run, tmp_path):
    run("--data-dir", folder, "log", "p15")
    file = tmp_path / "mine.dutylog"
    code, out, err = run("--data-dir", folder, "archive", file)
    assert code == 0
    assert str(file) in out
    assert "can read it" in err
    other = tmp_path / "other"
    code, out, _ = run("--data-dir", other, "import", file, "--json")
    assert (code, json.loads(out)) == (0, {"added": 1, "differences": []})
    assert whole_log(other)[0].member == whole_log(folder)[0].member
    assert read_log_file(file.read_bytes()).entries[0].id == whole_log(other)[0].entries[0].id


def test_a_dry_run_says_what_would_come_in_and_changes_nothing(folder, run, tmp_path):
    (tmp_path / "a.dutylog").write_bytes(SOUND)
    before = whole_log(folder)
    code, out, _ = run("--data-dir", folder, "import", tmp_path / "a.dutylog", "--dry-run", "--json")
    assert (code, json.loads(out)["added"]) == (0, 19)
    assert whole_log(folder) == before
    code, out, _ = run("--data-dir", tmp_path / "none", "import", tmp_path / "a.dutylog", "--dry-run")
    assert (code, out) == (0, "19 records would come in: nothing was changed.\n")
    assert not (tmp_path / "none").exists()


def test_the_same_file_twice_changes_nothing_and_one_undo_takes_it_back(folder, run, tmp_path):
    (tmp_path / "a.dutylog").write_bytes(SOUND)
    empty, _ = whole_log(folder)
    run("--data-dir", folder, "import", tmp_path / "a.dutylog")
    once = whole_log(folder)
    code, out, _ = run("--data-dir", folder, "import", tmp_path / "a.dutylog", "--json")
    assert (code, json.loads(out)) == (0, {"added": 0, "differences": []})
    assert whole_log(folder) == once
    run("--data-dir", folder, "undo")
    assert whole_log(folder)[0] == empty


def test_what_differs_is_listed(folder, run, tmp_path):
    run("--data-dir", folder, "log", "p15")
    (tmp_path / "a.dutylog").write_bytes(SOUND)
    code, out, err = run("--data-dir", folder, "import", tmp_path / "a.dutylog", "--json")
    assert code == 0
    assert err.splitlines() == json.loads(out)["differences"]
    assert len(err.splitlines()) == 3


@pytest.fixture
def a_week(run, tmp_path):
    """A data folder into which a week was imported."""
    run("--data-dir", tmp_path / "data", "import", EXAMPLES / "worked-1-full-time.dutylog")
    return tmp_path / "data"


def test_week_prints_the_summary_of_the_week_that_holds_the_day(a_week, run):
    expected = json.loads((EXAMPLES / "worked-1-full-time.weeks.json").read_text())
    for day in ("2026-03-01", "2026-03-07"):
        code, out, err = run("--data-dir", a_week, "week", day, "--json")
        assert (code, err) == (0, "")
        assert json.loads(out) == expected["weeks"][0]
    assert json.loads(run("--data-dir", a_week, "weeks", "2026-03-07", "2026-03-07", "--json")[1]) == expected


def test_week_without_a_day_is_the_running_one(a_week, run):
    found = date.fromisoformat(json.loads(run("--data-dir", a_week, "week", "--json")[1])["week"])
    assert timedelta(days=-1) <= datetime.now(UTC).date() - found <= timedelta(days=8)


def test_week_and_weeks_in_words(a_week, run):
    code, out, _ = run("--data-dir", a_week, "week", "2026-03-04")
    assert code == 0
    assert out.splitlines()[:3] == [
        "March 1 – 7, 2026: not enough, by logged work",
        "You needed 11 h 30; the contract gives 7 h 00, of which 6 h 00 were given.",
        "6 h 00 given of 7 h 00 due, 1 h 00 lost (appointment booked over it).",
    ]
    code, out, _ = run("--data-dir", a_week, "weeks", "2026-03-01", "2026-03-07")
    assert code == 0
    assert out.startswith("1 of 1 week needed more time than the contract gives.")
    assert "needed 11 h 30, contract 7 h 00, difference +4 h 30" in out


def test_a_week_of_a_new_log_is_unknown_in_everything(run, tmp_path):
    code, out, _ = run("--data-dir", tmp_path / "new", "week", "2026-03-04", "--json")
    assert (code, json.loads(out)["verdict"]) == (0, "cannot_tell")
    assert run("--data-dir", tmp_path / "new", "week")[0] == 0


def test_export_writes_what_the_suffix_says_and_tells_who_can_read_it(a_week, run, tmp_path):
    for suffix, beginning in ((".pdf", b"%PDF"), (".xlsx", b"PK"), (".csv", b"\xef\xbb\xbf"), (".JSON", b"{")):
        file = tmp_path / f"weeks{suffix}"
        code, out, err = run("--data-dir", a_week, "export", "2026-03-01", "2026-03-07", file)
        assert (code, out) == (0, f"Saved {file}.\n")
        assert "can read it" in err
        assert file.read_bytes().startswith(beginning)


def test_own_time_leaves_only_where_it_is_asked_for(a_week, run, tmp_path):
    for words, placements in (([], {"PROT", "OUT"}), (["--own-time"], {"PROT", "FREED", "GAP", "BREAK", "POST"})):
        run("--data-dir", a_week, "export", "2026-03-01", "2026-03-07", tmp_path / "weeks.json", *words)
        exported = json.loads((tmp_path / "weeks.json").read_text())
        assert set(exported["weeks"][0]["by_placement"]) == placements


def test_lost_writes_what_was_taken_away_in_the_kinds_people_read(a_week, run, tmp_path):
    for suffix, beginning in ((".pdf", b"%PDF"), (".xlsx", b"PK"), (".CSV", b"\xef\xbb\xbf")):
        file = tmp_path / f"lost{suffix}"
        code, out, err = run("--data-dir", a_week, "lost", "2026-03-01", "2026-03-07", file)
        assert (code, out) == (0, f"Saved {file}.\n")
        assert "can read it" in err
        assert file.read_bytes().startswith(beginning)
    assert "60,1.00,appointment booked over it" in (tmp_path / "lost.CSV").read_text("utf-8-sig")
    code, out, _ = run("--data-dir", a_week, "lost", "2025-01-01", "2025-01-07", tmp_path / "none.pdf", "--json")
    assert (code, json.loads(out)) == (0, {"file": str(tmp_path / "none.pdf")})


def test_tally_writes_an_empty_sheet_and_begins_no_log(run, tmp_path):
    code, out, _ = run("--data-dir", tmp_path / "nobody", "tally", tmp_path / "sheet.pdf")
    assert (code, out) == (0, f"Saved {tmp_path / 'sheet.pdf'}.\n")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert not (tmp_path / "nobody").exists()


def test_tally_takes_the_words_of_the_log(a_week, run, tmp_path):
    assert run("--data-dir", a_week, "tally", tmp_path / "sheet.pdf")[0] == 0


def test_demo_makes_the_sample(run, tmp_path):
    code, out, _ = run("demo", tmp_path / "sample", "--members", 1, "--json")
    assert code == 0
    assert all(Path(path).exists() for path in json.loads(out)["made"])


def test_smoke_opens_the_window_paints_it_and_quits(a_week):
    done = in_a_process("--data-dir", a_week, "--smoke", environment={"QT_QPA_PLATFORM": "offscreen"})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture(scope="module")
def logged(tmp_path_factory):
    """A data folder with an entry in its log, and what the log holds."""
    folder = tmp_path_factory.mktemp("logged")
    with closing(create_logbook(profile_in(folder), settings=LogSettings(time_zone=ZONE), passphrase=None)) as logbook:
        logbook.log_line("p15")
    return folder, whole_log(folder)


@pytest.mark.parametrize("name", HOSTILE)
def test_importing_what_is_not_sound_is_refused_and_changes_nothing(logged, run, tmp_path, name):
    folder, before = logged
    (tmp_path / "hostile.dutylog").write_bytes(HOSTILE[name])
    code, out, err = run("--data-dir", folder, "import", tmp_path / "hostile.dutylog")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert whole_log(folder) == before


@pytest.mark.parametrize("name", ["none.dutylog", ".", "link.dutylog", "pipe", "big", "x" * 5000])
@posix_only
def test_importing_what_is_no_plain_log_file_is_refused(logged, run, tmp_path, name):
    folder, before = logged
    (tmp_path / "link.dutylog").symlink_to(tmp_path / "sound.dutylog")
    (tmp_path / "sound.dutylog").write_bytes(SOUND)
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "big").open("wb") as file:
        file.truncate(17 * 1024 * 1024)
    code, out, err = run("--data-dir", folder, "import", tmp_path / name)
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    assert whole_log(folder) == before


def test_a_refused_import_begins_no_log(run, tmp_path):
    (tmp_path / "a.dutylog").write_bytes(SOUND[:-50])
    assert run("--data-dir", tmp_path / "none", "import", tmp_path / "a.dutylog")[0] == 2
    assert not (tmp_path / "none").exists()


STRANGE = [
    "",
    " ",
    "\t",
    "hello",
    "p" * 300,
    "p15 e20",
    "call dr smith",
    "p 9999999999999999999999",
    "p15 2/30",
    "p15 12/31/2199",
    "p15\ne20",
    "p15\x00",
    "p15 \x1b[2J",
    "p15 \u202e",
    "p15 🏥",
    "פ15",
    "=1+1",
    "<b>p15</b>",
    "'; drop table entries; --",
    "%s%n",
    "undone c 300",
    "lost 60",
    "pto 9/99",
    "\udc80",
]


@pytest.mark.parametrize("line", STRANGE)
def test_strange_lines_are_refused_with_one_sentence_and_change_nothing(logged, run, line):
    folder, before = logged
    for command in ("log", "parse"):
        code, out, err = run("--data-dir", folder, command, line)
        assert (code, out) == (2, "")
        assert is_one_sentence(err), err
        code, out, err = run("--data-dir", folder, command, line, "--json")
        assert (code, err) == (2, "")
        assert is_one_sentence(json.loads(out)["error"] + "\n")
        assert out.isascii()
    assert whole_log(folder) == before


@pytest.mark.parametrize("line", STRANGE)
def test_a_refused_line_begins_no_log(run, tmp_path, line):
    assert run("--data-dir", tmp_path / "none", "log", line)[0] == 2
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "moment",
    [
        "",
        "now",
        "2026-03-04",
        "14:17",
        "2026-02-30T10:00",
        "2026-03-08T02:30",
        "9999-12-31T23:59",
        "2026-W10-3T10:00",
        "٢",
    ],
)
def test_moments_that_are_none_are_refused(logged, run, moment):
    folder, _ = logged
    code, out, err = run("--data-dir", folder, "parse", "p15", "--now", moment)
    assert (code, out) == (2, "")
    assert is_one_sentence(err)


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
        ["backup", "a"],
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
    assert "Traceback" in err


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
    code, _, err = run("--data-dir", tmp_path / "new", "log", "p15")
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
    try:
        ours, theirs = os.openpty()
    except OSError:
        pytest.skip("no terminals here: /dev/pts is not mounted")
    with subprocess.Popen(
        [sys.executable, "-m", "dutytracker", "--data-dir", str(tmp_path), "log", "p15", "--json"],
        cwd=ROOT,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        asked_for = b""
        while b"Passphrase" not in asked_for:
            asked_for += os.read(ours, 100)
        os.write(ours, b"correct horse\n")
        assert json.loads(process.stdout.read())["duty"] == "CALL"
    os.close(ours)
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


@contextmanager
def an_open_window(folder: Path, requests: int) -> Iterator[None]:
    """A program that holds the log and does what it is asked, as often as said."""
    profile = profile_in(folder)
    address = address_of(profile.folder)
    Path(address).unlink(missing_ok=True)
    ready = threading.Event()

    def serve() -> None:
        with Hold(profile.lock_file), closing(open_logbook(profile)) as logbook, socket.socket(socket.AF_UNIX) as door:
            door.bind(address)
            door.listen()
            ready.set()
            for _ in range(requests):
                connection, _ = door.accept()
                with connection, connection.makefile("rb") as reader:
                    try:
                        fields = answer(request_in(reader.readline()), logbook).fields
                    except DutyError as error:
                        fields = {"error": error.sentence}
                    connection.sendall(line_of(fields))
        Path(address).unlink()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    ready.wait(30)
    yield
    thread.join(30)
    assert not thread.is_alive()


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


def test_a_file_is_not_written_among_the_files_of_the_log(folder, run):
    inside = profile_in(folder).folder / "mine.dutylog"
    code, _, err = run("--data-dir", folder, "archive", inside)
    assert code == 2
    assert is_one_sentence(err)
    assert not inside.exists()
