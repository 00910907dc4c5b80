"""Notes on their ways in and out: asked about before they are stored, and in no file but the log file."""

import json
from contextlib import closing
from dataclasses import replace

import pytest

from dutytracker.domain.changes import editing
from dutytracker.domain.note_answers import NOTE_IS_SAFE
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.cli_runs import (
    NOW,
    an_open_window,
    folder,
    is_one_sentence,
    no_passphrase_in_the_environment,
    posix_only,
    run,
)

__all__ = ["folder", "no_passphrase_in_the_environment", "run"]

MARKER = "laminator"
TELLING = "p15 / vm for Mr. Gomez"


@pytest.fixture
def noting(folder):
    """A data folder with a log that takes notes."""
    with closing(open_logbook(profile_in(folder))) as logbook:
        logbook.perform(editing("Change", logbook.settings, replace(logbook.settings, notes=True)))
    return folder


def stored(folder):
    with closing(open_logbook(profile_in(folder))) as logbook:
        entries = logbook.records.whole_log().entries
        return [(one.note, [step.reason for step in logbook.history.of(one)]) for one in entries]


def test_the_command_refuses_a_note_that_tells_and_says_what_to_do(noting, run):
    code, _out, err = run("--data-dir", noting, "log", TELLING, "--now", NOW)
    assert code == 2
    assert is_one_sentence(err)
    assert "--note-is-safe" in err
    assert stored(noting) == []


def test_the_command_stores_it_where_it_is_said_to_be_safe_and_keeps_that_word(noting, run):
    code, _out, _err = run("--data-dir", noting, "log", TELLING, "--now", NOW, "--note-is-safe")
    assert code == 0
    assert stored(noting) == [("vm for Mr. Gomez", [NOTE_IS_SAFE])]


def test_the_word_is_kept_only_where_it_was_asked_for(noting, run):
    run("--data-dir", noting, "log", "p15 / left vm", "--now", NOW, "--note-is-safe")
    run("--data-dir", noting, "log", "undone c30", "--now", NOW, "--note-is-safe")
    assert stored(noting) == [("left vm", [None])]


@posix_only
def test_an_open_window_is_handed_the_word_too(noting, run):
    with an_open_window(noting, requests=2):
        assert run("--data-dir", noting, "log", TELLING, "--now", NOW)[0] == 2
        assert run("--data-dir", noting, "log", TELLING, "--now", NOW, "--note-is-safe")[0] == 0
    assert stored(noting) == [("vm for Mr. Gomez", [NOTE_IS_SAFE])]


def test_an_import_says_how_many_notes_to_look_at(noting, run, tmp_path):
    run("--data-dir", noting, "log", TELLING, "--now", NOW, "--note-is-safe")
    file = tmp_path / "log.dutylog"
    _code, _out, said = run("--data-dir", noting, "archive", file)
    assert "holds your notes" in said
    code, _out, err = run("--data-dir", tmp_path / "other", "import", file)
    assert code == 0
    assert "1 note in this file looks like something about a patient" in err


def test_a_log_file_without_notes_says_nothing_of_them(noting, run, tmp_path):
    run("--data-dir", noting, "log", "p15", "--now", NOW)
    assert "notes" not in run("--data-dir", noting, "archive", tmp_path / "log.dutylog")[2]


def test_notes_are_in_the_log_file_and_in_no_other(noting, run, tmp_path):
    with closing(open_logbook(profile_in(noting))) as logbook:
        first = str(logbook.today())
    for line in (f"p15 / {MARKER} one", f"c30 earlier / {MARKER} two"):
        assert run("--data-dir", noting, "log", line)[0] == 0
    files = [tmp_path / f"out.{suffix}" for suffix in ("csv", "json", "xlsx", "pdf")]
    for file in files:
        assert run("--data-dir", noting, "export", first, first, file, "--own-time")[0] == 0
    lost = [tmp_path / f"lost.{suffix}" for suffix in ("csv", "xlsx", "pdf")]
    for file in lost:
        run("--data-dir", noting, "lost", first, first, file)
    share, archive = tmp_path / "out.dutyshare", tmp_path / "out.dutylog"
    run("--data-dir", noting, "share", first, first, share, "--detail", "days", "--own-time")
    assert run("--data-dir", noting, "archive", archive)[0] == 0
    made = [file for file in (*files, *lost, share) if file.exists()]
    assert set(files) <= set(made)
    assert MARKER in archive.read_text(encoding="utf-8")
    for file in made:
        assert MARKER not in words_of(file), file.name
    for command in (("week",), ("weeks", first, first)):
        assert MARKER not in run("--data-dir", noting, *command, "--json")[1]


def words_of(file) -> str:
    """All text of a file, unpacked where it is packed."""
    if file.suffix == ".xlsx":
        import zipfile

        with zipfile.ZipFile(file) as packed:
            return "".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    if file.suffix == ".pdf":
        from tests.reports.test_pdf import text_of

        return text_of(file.read_bytes())
    if file.suffix == ".dutyshare":
        import base64

        envelope = json.loads(file.read_text(encoding="utf-8"))
        return base64.b64decode(envelope["payload"]).decode()
    return file.read_text(encoding="utf-8")
