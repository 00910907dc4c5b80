"""A package of a log in which notes were erased holds as any other, and tells nothing of their text."""

import csv
import json
import random
from contextlib import closing
from dataclasses import replace

import pytest

from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.evidence_package import Wanted
from dutytracker.exchange.evidence.reading import read_package
from dutytracker.exchange.log_file import read_log_file, write_log_file
from dutytracker.exchange.merging import importing
from dutytracker.handover import Request
from dutytracker.store import writing
from dutytracker.ui.import_answer import imported, rehearsed
from tests.builders import MONDAY, TUESDAY, a_logbook, an_entry
from tests.exchange.evidence import altering
from tests.exchange.evidence.test_evidence import the_script
from tests.logbook.test_erasing import walk

SECRET = "Marguerite Quillfeather"
NOTED = an_entry(1, note=SECRET)
OTHER = an_entry(2, note="left a message")
GONE = an_entry(3, note=SECRET)
WANTED = Wanted(first=MONDAY, last=TUESDAY, notes=True)


@pytest.fixture
def logbook(tmp_path):
    """A log in which two of three notes were erased, one of them of an entry that was deleted."""
    with closing(a_logbook(tmp_path / "log", notes=True)) as logbook:
        logbook.perform(adding("Log entries", NOTED, OTHER, GONE))
        logbook.perform(editing("Change an entry", NOTED, replace(NOTED, minutes=45)))
        logbook.perform(deleting("Delete an entry", GONE))
        logbook.perform(logbook.erasing.of([NOTED, GONE]))
        yield logbook


def steps_of(files):
    return [json.loads(line) for line in files[altering.REVISIONS].splitlines()]


@pytest.mark.parametrize("all_times", [False, True])
@pytest.mark.parametrize("notes", [False, True])
def test_it_holds_for_the_program_and_for_plain_python(tmp_path, logbook, notes, all_times):
    files = logbook.evidence.package(replace(WANTED, notes=notes, all_times=all_times))
    package = altering.write(tmp_path / "package", files)
    assert read_package(package).entries == 2
    ran = the_script(package)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert not [name for name, data in files.items() if SECRET.encode() in data]


def test_it_tells_that_a_note_was_erased_and_the_notes_that_were_not(logbook):
    files = logbook.evidence.package(WANTED)
    bodies = [json.loads(step["body"]) for step in steps_of(files) if "fields" in step]
    assert [body["op"] for body in bodies if body["id"] == str(NOTED.id)] == ["add", "edit", "erase"]
    assert [body["op"] for body in bodies if body["id"] == str(GONE.id)] == ["add", "delete", "erase"]
    assert b"left a message" in files[altering.REVISIONS]
    assert "The text of a note was erased for good 2 times." in files["read-me.txt"].decode()
    rows = list(csv.DictReader(files["entries.csv"].decode().splitlines()))
    assert [(row["id"], row["minutes"]) for row in rows] == [(str(NOTED.id), "45"), (str(OTHER.id), "30")]


def test_the_commitment_to_an_erased_note_stays_without_value_and_salt(logbook):
    step = next(step for step in steps_of(logbook.evidence.package(WANTED)) if f'"{NOTED.id}"' in step.get("body", ""))
    assert "note" in json.loads(step["body"])["commitments"]
    assert "note" not in step["fields"]
    assert "note" not in step["salts"]


@pytest.mark.parametrize("seed", range(8))
def test_whatever_was_done_and_erased_both_verifiers_accept_what_is_left(tmp_path, seed):
    with closing(a_logbook(tmp_path / "log", notes=True)) as logbook:
        walk(logbook, random.Random(seed))
        for notes in (False, True):
            files = logbook.evidence.package(replace(WANTED, notes=notes, all_times=notes))
            package = altering.write(tmp_path / f"package-{notes}", files)
            assert read_package(package).seq == logbook.history.place().seq
        assert the_script(package).returncode == 0


def test_a_step_that_is_called_erasing_and_changes_something_else_is_noticed(tmp_path, logbook, monkeypatch):
    def dishonest(change, _erased):
        for edit in change.edits:
            step = writing._step(edit)
            yield replace(step, erases=True, after={**step.after, "minutes": 240})

    monkeypatch.setattr(writing, "_steps", dishonest)
    logbook.perform(logbook.erasing.of([OTHER]))
    files = logbook.evidence.package(WANTED)
    package = altering.write(tmp_path / "package", files)
    assert "240" in files["entries.csv"].decode()
    with pytest.raises(DutyError, match="does not list the entries"):
        read_package(package)
    assert the_script(package).returncode == 1


def test_a_log_file_holds_no_erased_note_and_an_older_one_does_not_bring_it_back_into_its_entry(tmp_path, logbook):
    logbook.perform(editing("Change an entry", OTHER, replace(OTHER, note=SECRET)))
    older = write_log_file(logbook.records.whole_log())
    logbook.perform(logbook.erasing.of([OTHER]))
    newer = write_log_file(logbook.records.whole_log())
    assert SECRET.encode() in older
    assert SECRET.encode() not in newer
    merge = importing(read_log_file(older), logbook.records.whole_log(), logbook.now())
    assert merge.change.does_nothing
    assert "what is in the log stays" in merge.differences[0]
    with closing(a_logbook(tmp_path / "another", notes=True)) as another:
        another.perform(importing(read_log_file(newer), another.records.whole_log(), another.now()).change)
        assert {entry.note for entry in another.records.whole_log().entries} == {None}


@pytest.mark.parametrize("others", [True, False])
def test_an_older_log_file_brings_an_entry_that_was_deleted_back_without_the_note_that_was_erased(tmp_path, others):
    file = tmp_path / "older.dutylog"
    with closing(a_logbook(tmp_path / "log", notes=True)) as logbook:
        logbook.perform(adding("Log entries", *([OTHER] if others else []), GONE))
        file.write_bytes(write_log_file(logbook.records.whole_log()))
        logbook.perform(deleting("Delete an entry", GONE))
        logbook.perform(logbook.erasing.of([GONE]))
        request = Request(ask="import", text=str(file))
        assert "was erased here" in rehearsed(request, logbook, logbook.settings).remarks[0]
        answer = imported(request, logbook)
        assert answer.remarks == ("1 note in this file was erased here for good: its entry comes in without it.",)
        notes = {entry.id: entry.note for entry in logbook.records.whole_log().entries}
        assert notes == {**({OTHER.id: OTHER.note} if others else {}), GONE.id: None}
        assert not logbook.erasing.can_erase(GONE)
