"""Importing another program's file with the command: what the user sees, and what is then in the log."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from dutytracker.cli import main
from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings, Source
from dutytracker.handover import Request
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.ui.answering import answer

SAMPLES = Path(__file__).parent / "exchange" / "trackers" / "samples"
TOGGL, KLOG, TIMETAGGER = SAMPLES / "toggl.csv", SAMPLES / "klog.klg", SAMPLES / "timetagger.csv"


@pytest.fixture
def folder(tmp_path):
    with closing(
        create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone="America/New_York"), passphrase=None)
    ):
        return tmp_path


@pytest.fixture
def run(folder, capsys):
    """A command on the log: its exit code, its lines and its remarks."""

    def running(*words):
        code = main(["--data-dir", str(folder), *map(str, words)])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err.splitlines()

    return running


def entries(folder):
    with closing(open_logbook(profile_in(folder))) as logbook:
        return logbook.records.whole_log().entries


def remembered(folder):
    with closing(open_logbook(profile_in(folder))) as logbook:
        return [rule.duty for rule in logbook.records.import_rules()]


def test_a_rehearsal_shows_what_would_come_in_and_how_to_map_the_rest(folder, run):
    code, lines, remarks = run("import", TOGGL, "--dry-run")
    assert code == 0
    assert lines[:2] == [
        "From Toggl Track: 4 h 50 in 6 entries would come in: nothing was changed.",
        "Monday, March 2, 2026: Patient calls 45 min, Charting 30 min",
    ]
    assert lines[-1] == (
        "“Staff meeting”, 45 min: no duty is known, so it does not come in; "
        'say which with --map "Staff meeting=CALL|MSG|…"'
    )
    assert remarks == [
        "The file does not say its time zone: its clock times were read as those of America/New_York.",
        "Line 8: shorter than a minute, so left out.",
    ]
    assert entries(folder) == ()


def test_a_file_comes_in_once_and_one_undo_takes_it_back(folder, run):
    code, lines, _ = run("import", TOGGL)
    assert (code, lines) == (
        0,
        [
            "From Toggl Track: 4 h 50 in 6 entries came in; undo takes them back.",
            "45 min in 1 record do not come in, because no duty is known for them; --dry-run says how.",
        ],
    )
    assert {(entry.source, entry.imported_at is None, entry.note) for entry in entries(folder)} == {
        (Source.IMPORT, False, None)
    }
    again = run("import", TOGGL)[1][0]
    assert again == "Everything in this file that means a duty is in the log already: no entry was added."
    assert len(entries(folder)) == 6
    run("undo")
    assert entries(folder) == ()


def test_what_a_project_means_is_said_once(folder, run):
    run("import", TOGGL, "--map", "staff meeting = cons", "--map", "Emails=none")
    assert {entry.duty for entry in entries(folder)} == {Duty.CALL, Duty.CHART, Duty.CONS}
    _, lines, _ = run("import", TOGGL, "--dry-run")
    assert "“Staff meeting”, 45 min: Clinical consultation with colleagues, as you said" in lines
    assert "“Emails”, 1 h 00: no indirect care, so it does not come in" in lines
    run("undo")
    assert (entries(folder), remembered(folder)) == ((), [])


def test_no_name_of_the_file_is_in_the_log(folder, run):
    run("import", TOGGL, "--map", "Staff meeting=CONS")
    with closing(open_logbook(profile_in(folder))) as logbook:
        everything = repr((logbook.records.whole_log(), logbook.records.import_rules()))
    assert "meeting" not in everything.lower()
    assert "Doe" not in everything


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--map", "Lunch=OTH"), "No project or tag of this file is called “lunch”: --dry-run lists their names."),
        (("--map", "Emails=LUNCH"), "“Emails=LUNCH” does not say what a project means: write its name, = and one of"),
        (("--map", "Emails"), "“Emails” does not say what a project means"),
        (("--dates", "backwards"), "Dates are either day-first or month-first: say one of them."),
    ],
)
def test_what_is_said_wrongly_is_refused_and_changes_nothing(folder, run, words, sentence):
    code, lines, (refusal,) = run("import", TOGGL, *words)
    assert (code, lines) == (2, [])
    assert refusal.startswith(sentence)
    assert (entries(folder), remembered(folder)) == ((), [])


def test_dates_that_can_be_read_two_ways_are_asked_about_and_then_read(folder, run, tmp_path):
    file = tmp_path / "report"
    file.write_bytes(TIMETAGGER.read_bytes().replace(b"27-11", b"07-11"))
    assert run("import", file)[0] == 2
    assert run("import", file, "--dates", "day-first")[0] == 0
    days = {entry.date.isoformat() for entry in entries(folder)}
    assert days == {"2026-03-02", "2026-03-03", "2026-03-08", "2026-11-01"}


def test_a_file_of_which_nothing_means_a_duty_adds_nothing(folder, run, tmp_path):
    file = tmp_path / "times.txt"
    file.write_text("2026-03-02\n    1h\n", encoding="utf-8")
    assert run("import", file)[1][0] == "Nothing in this file means a duty yet, so no entry was added."
    _, lines, _ = run("import", file, "--dry-run")
    assert lines[1].startswith("without a project or tag, 1 h 00: no duty is known")
    run("import", file, "--map", "=OTH")
    assert [entry.minutes for entry in entries(folder)] == [60]


def test_a_script_reads_the_same_as_json(run):
    _, lines, _ = run("--json", "import", KLOG, "--dry-run")
    found = json.loads("\n".join(lines))
    assert {key: found[key] for key in ("program", "added", "minutes", "held", "differing")} == {
        "program": "klog",
        "added": 8,
        "minutes": 270,
        "held": 0,
        "differing": 0,
    }
    assert found["days"][0] == {"date": "2026-03-01", "duties": {"CHART": 30}}
    assert found["names"][0] == {
        "name": "charting",
        "minutes": 195,
        "records": 4,
        "known": True,
        "duty": "CHART",
        "suggested": True,
    }
    assert found["remarks"][0] == {"place": 10, "why": "overlap", "comes_in": True}


def test_an_edited_entry_stays_and_is_counted(folder, run):
    run("import", SAMPLES / "timewarrior.json")
    changed = TOGGL.with_name("timewarrior.json").read_text("utf-8").replace("20260302T144500Z", "20260302T145000Z")
    longer = folder / "again.json"
    longer.write_text(changed, encoding="utf-8")
    assert "1 entry of this file differ from what is in the log: what is in the log stays." in run("import", longer)[2]


def test_a_first_import_begins_the_log(tmp_path, capsys):
    assert main(["--data-dir", str(tmp_path / "new"), "import", str(SAMPLES / "timewarrior.json"), "--dry-run"]) == 0
    assert not (tmp_path / "new").exists()
    assert main(["--data-dir", str(tmp_path / "new"), "import", str(SAMPLES / "timewarrior.json")]) == 0
    assert "entries came in" in capsys.readouterr().out


def test_the_open_window_does_the_same(folder):
    with closing(open_logbook(profile_in(folder))) as logbook:
        asked = Request(ask="import", text=str(TOGGL), means=("Staff meeting=CONS",))
        done = answer(asked, logbook)
        assert done.document["added"] == 7
        assert len(logbook.records.whole_log().entries) == 7


def test_thousands_of_odd_lines_are_told_in_one(folder, run, tmp_path):
    file = tmp_path / "times.klg"
    file.write_text("2026-03-02\n" + "    9:00 - ?\n" * 2000, encoding="utf-8")
    (line,) = [one for one in run("import", file)[2] if "running" in one]
    assert line == "Lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 …: still running, so left out."
