"""The commands for the files of a log: exports, sheets of paper, and the whole log, out and in."""

import json
import os

import pytest

from dutytracker.exchange.log_file import read_log_file
from dutytracker.paths import profile_in
from tests.cli_runs import (
    a_week,
    folder,
    is_one_sentence,
    logged,
    no_passphrase_in_the_environment,
    posix_only,
    run,
    whole_log,
)
from tests.exchange.hostile import HOSTILE, SOUND

__all__ = ["a_week", "folder", "logged", "no_passphrase_in_the_environment", "run"]


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


def test_a_file_is_not_written_among_the_files_of_the_log(folder, run):
    inside = profile_in(folder).folder / "mine.dutylog"
    code, _, err = run("--data-dir", folder, "archive", inside)
    assert code == 2
    assert is_one_sentence(err)
    assert not inside.exists()
