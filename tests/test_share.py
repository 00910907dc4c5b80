"""The commands `share` and `verify`: what leaves, what never leaves, and what the log keeps of it."""

import json
from base64 import b64decode
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from dutytracker import cli
from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.shared_summary import Detail, fingerprint
from dutytracker.exchange.share_file import read_share
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.reports.week_json import weeks_json
from tests.builders import MONDAY, WEEK, SetClock, a_full_log, a_logbook, a_term, an_entry
from tests.cli_runs import an_open_window, is_one_sentence, posix_only, runner
from tests.exchange.shares import SOUND


@pytest.fixture
def data_dir(tmp_path):
    """A data folder whose log holds one week of everything."""
    folder = tmp_path / "MARKER folder"
    with closing(a_logbook(folder)) as logbook:
        log = a_full_log()
        term = a_term(label="MARKER label")
        logbook.perform(editing("Settings", logbook.settings, replace(log.settings, duty_labels={Duty.CALL: "MARKER"})))
        logbook.perform(adding("Contract", *log.patterns, term))
        entries = [replace(entry, note="MARKER note") for entry in log.entries]
        logbook.perform(adding("Log", *entries, *log.undone, *log.erosions, *log.absences))
        logbook.perform(adding("Close", *log.closed_days, *log.closed_weeks, *log.appointments))
    return folder


@pytest.fixture
def run(capsys, data_dir):
    """Runs a command on that log: its exit code, standard output and standard error."""
    return runner(capsys, "--data-dir", data_dir)


def opened(data_dir):
    return closing(open_logbook(profile_in(data_dir), clock=SetClock()))


def payload_of(file: Path) -> bytes:
    return b64decode(json.loads(file.read_bytes())["payload"])


def test_a_share_tells_the_figures_of_the_weeks_and_is_signed(run, data_dir, tmp_path):
    file = tmp_path / "a.dutyshare"
    code, out, err = run("share", "2026-03-02", "2026-03-10", file, "--own-time", "--json")
    share = read_share(file.read_bytes())
    assert (code, err) == (0, "Whoever gets this file can read it; do not send it by your employer's mail.\n")
    assert json.loads(out) == {
        "file": str(file),
        "weeks": 2,
        "fingerprint": fingerprint(sha256(file.read_bytes()).digest()),
    }
    shown = json.loads(run("weeks", "2026-03-02", "2026-03-10", "--json")[1])
    assert weeks_json([week.summary for week in share.weeks]) == shown
    with opened(data_dir) as logbook:
        assert share.member == logbook.member.code
        assert share.log.weeks_logged == 1
        assert share.log.first_week == WEEK
        assert share.log.seq == logbook.history.place().seq - 1


def test_without_a_tick_own_time_and_days_stay(run, tmp_path):
    file = tmp_path / "a.dutyshare"
    assert run("share", "2026-03-01", "2026-03-07", file)[0] == 0
    (week,) = json.loads(payload_of(file))["weeks"]
    assert week["by_placement"] == {"PROT": 60, "OUT": 30}
    assert "days" not in week


def test_days_are_told_where_they_are_asked_for(run, tmp_path):
    file = tmp_path / "a.DutyShare"
    assert run("share", "2026-03-01", "2026-03-07", file, "--detail", "days")[0] == 0
    (week,) = json.loads(payload_of(file))["weeks"]
    assert list(week["days"]) == ["2026-03-02", "2026-03-05", "2026-03-07"]


@pytest.mark.parametrize("options", [(), ("--own-time", "--detail", "days")])
def test_no_note_name_label_path_or_clock_time_ever_leaves(run, tmp_path, options, monkeypatch):
    monkeypatch.setenv("USER", "MARKER user")
    file = tmp_path / "MARKER file.dutyshare"
    assert run("share", "2026-03-01", "2026-03-07", file, *options)[0] == 0
    told = json.loads(payload_of(file))
    random = (told.pop("key"), told.pop("made_at"), told["log"].pop("head"))  # they may look like anything
    whole = json.dumps(told).encode()
    user = str(Path.home()).encode()
    for marker in (b"MARKER", b"note", b"label", b"14:02", b"T22:02", b'start"', b"recorded", b"America", user):
        assert marker not in whole, marker
    assert all(random)
    assert len([part for part in payload_of(file).split(b'"') if b"T" in part and part.endswith(b"Z")]) == 1


def test_what_was_shared_is_kept_and_undo_passes_over_it(run, data_dir, tmp_path):
    first, second = tmp_path / "a.dutyshare", tmp_path / "b.dutyshare"
    run("share", "2026-03-01", "2026-03-07", first)
    run("log", "c20 @-")
    run("share", "2026-03-01", "2026-03-14", second, "--detail", "days", "--own-time")
    assert run("undo")[:2] == (0, "Undone: Log an entry.\n")
    with opened(data_dir) as logbook:
        newer, older = sorted(logbook.sharing.shared_summaries(), key=lambda shared: shared.last_week, reverse=True)
        assert newer.digest == sha256(second.read_bytes()).hexdigest()
        assert (newer.first_week, newer.last_week) == (WEEK.start, WEEK.shifted(1).start)
        assert (newer.detail, newer.own_time) == (Detail.DAYS, True)
        assert (older.detail, older.own_time) == (Detail.WEEKS, False)
        assert [step.label for step in logbook.history.of(newer)] == ["Share weeks"]


def test_what_could_not_be_saved_is_not_on_record(run, data_dir, tmp_path):
    code, out, err = run("share", "2026-03-01", "2026-03-07", tmp_path / "no such folder" / "a.dutyshare")
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    with opened(data_dir) as logbook:
        assert logbook.sharing.shared_summaries() == ()


@pytest.mark.parametrize(
    "arguments",
    [
        ["2026-03-01", "2026-03-07", "a.json"],
        ["2026-03-01", "2026-03-07", "a"],
        ["2026-03-07", "2026-03-01", "a.dutyshare"],
        ["2026-02-30", "2026-03-01", "a.dutyshare"],
        ["2026-03-01", "2026-03-07", "a.dutyshare", "--detail", "hours"],
        ["2026-03-01", "2026-03-07"],
    ],
)
def test_a_share_that_is_asked_for_wrongly_is_refused_with_one_sentence(run, data_dir, arguments):
    with opened(data_dir) as logbook:
        before = logbook.history.place()
    code, out, err = run("share", *arguments)
    assert (code, out) == (2, "")
    assert is_one_sentence(err)
    with opened(data_dir) as logbook:
        assert logbook.history.place() == before


def test_a_share_is_not_saved_among_the_files_of_the_log(run, data_dir):
    code, _, err = run("share", "2026-03-01", "2026-03-07", profile_in(data_dir).folder / "a.dutyshare")
    assert (code, err) == (2, "This folder holds the log itself; choose another one for the file.\n")


def test_a_log_without_work_has_nothing_to_share_and_none_is_begun(tmp_path, capsys):
    file = tmp_path / "a.dutyshare"
    words = ["--data-dir", str(tmp_path / "new"), "share", "2026-03-01", "2026-03-07", str(file)]
    assert cli.main(words) == 2
    assert "nothing to share" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()
    a_logbook(tmp_path / "new").close()
    assert cli.main(words) == 2
    assert not file.exists()


def test_late_edits_are_told_with_their_week(run, data_dir, tmp_path):
    with closing(open_logbook(profile_in(data_dir), clock=SetClock(SetClock().at + timedelta(days=30)))) as logbook:
        entry = logbook.records.entries_on(MONDAY)[0]
        logbook.perform(editing("Change an entry", entry, replace(entry, minutes=44)))
        logbook.perform(deleting("Delete an entry", replace(entry, minutes=44)))
        logbook.perform(adding("Log an entry", an_entry(9)))
    run("share", "2026-03-01", "2026-03-14", tmp_path / "a.dutyshare")
    share = read_share((tmp_path / "a.dutyshare").read_bytes())
    assert [week.late_edits for week in share.weeks] == [2, 0]


@posix_only
def test_a_share_is_made_beside_the_open_window(run, data_dir, tmp_path):
    file = tmp_path / "a.dutyshare"
    with an_open_window(data_dir, requests=2):
        code, out, err = run("share", "2026-03-01", "2026-03-07", file, "--detail", "days", "--own-time")
        assert (code, out.splitlines()[0]) == (0, f"Saved {file}.")
        assert "Whoever gets this file" in err
        assert run("share", "2026-03-01", "2026-03-07", tmp_path / "no" / "b.dutyshare")[0] == 2
    assert read_share(file.read_bytes()).own_time_included
    with opened(data_dir) as logbook:
        assert len(logbook.sharing.shared_summaries()) == 1


def test_verify_tells_what_holds(run, tmp_path):
    run("share", "2026-03-01", "2026-03-07", tmp_path / "a.dutyshare")
    code, out, err = run("verify", tmp_path / "a.dutyshare")
    assert (code, err) == (0, "")
    assert out.startswith(f"Holds: {tmp_path / 'a.dutyshare'}\n")


def test_verify_tells_what_does_not_hold_and_ends_in_2(run, tmp_path):
    (tmp_path / "a.dutyshare").write_bytes(SOUND)
    (tmp_path / "b.dutyshare").write_bytes(SOUND.replace(b'"sig":"', b'"sig":"A', 1))
    files = [tmp_path / "a.dutyshare", tmp_path / "b.dutyshare", tmp_path / "c.dutyshare"]
    code, out, err = run("verify", *files)
    assert (code, err) == (2, "2 of 3 files do not hold.\n")
    assert [line.split(":")[0] for line in out.splitlines() if not line.startswith(" ")] == [
        "Holds",
        "Does not hold",
        "Does not hold",
    ]
    code, out, err = run("verify", *files, "--json")
    assert (code, err) == (2, "")
    assert [one["holds"] for one in json.loads(out)["files"]] == [True, False, False]


def test_verify_needs_no_log_and_begins_none(tmp_path, capsys):
    (tmp_path / "a.dutyshare").write_bytes(SOUND)
    assert cli.main(["--data-dir", str(tmp_path / "new"), "verify", str(tmp_path / "a.dutyshare")]) == 0
    assert not (tmp_path / "new").exists()
