"""The commands of a member's own log: lines that are read and done, and weeks in words."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from dutytracker.domain.duties import Duty
from tests.cli_runs import (
    EXAMPLES,
    NOW,
    a_week,
    folder,
    is_one_sentence,
    logged,
    no_passphrase_in_the_environment,
    run,
    whole_log,
)

__all__ = ["a_week", "folder", "logged", "no_passphrase_in_the_environment", "run"]


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
