"""A note that was erased comes back by nothing that an open log can do, and everything else goes on as ever."""

import random
from dataclasses import replace

import pytest

from dutytracker.domain.calendar import Span
from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.erasing import erasing_notes
from dutytracker.domain.errors import Stale
from dutytracker.domain.operation import Operation
from dutytracker.logbook import open_logbook
from dutytracker.store.checking import check_log
from tests.builders import MONDAY, TUESDAY, a_logbook, an_entry, an_id
from tests.store.backups.conftest import AT, key_of
from tests.store.test_erasing import texts_in
from tests.store.test_writing import check_chain

SECRET = "Marguerite Quillfeather"
NOTED = an_entry(1, note=SECRET)
BARE = an_entry(1)


@pytest.fixture
def logbook(tmp_path):
    logbook = a_logbook(tmp_path, notes=True)
    yield logbook
    logbook.close()


def entries(logbook):
    return logbook.records.entries_on(MONDAY)


def held(logbook):
    return SECRET in texts_in(logbook._ledger.database)


def test_an_erased_note_is_gone_and_the_step_is_in_the_history_without_its_text(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    assert logbook.erasing.can_erase(NOTED)
    logbook.perform(logbook.erasing.of([NOTED]))
    assert (entries(logbook), held(logbook), logbook.erasing.can_erase(NOTED)) == ((BARE,), False, False)
    assert [(step.operation, step.before, step.after) for step in logbook.history.of(BARE)] == [
        (Operation.ADD, None, BARE),
        (Operation.ERASE, BARE, BARE),
    ]


def test_undo_passes_over_the_erasing_and_takes_back_what_was_done_before_it_without_the_note(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.perform(editing("Change an entry", NOTED, replace(NOTED, minutes=45)))
    logbook.perform(logbook.erasing.of([NOTED]))
    assert logbook.undo_label == "Change an entry"
    logbook.undo()
    assert entries(logbook) == (BARE,)
    logbook.undo()
    assert entries(logbook) == ()
    logbook.redo()
    logbook.redo()
    assert entries(logbook) == (replace(BARE, minutes=45),)
    assert not held(logbook)


def test_a_deletion_that_is_taken_back_after_the_erasing_brings_the_entry_without_its_note(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.perform(deleting("Delete an entry", NOTED))
    assert logbook.erasing.can_erase(NOTED)
    logbook.perform(logbook.erasing.of([NOTED]))
    assert not held(logbook)
    logbook.undo()
    assert entries(logbook) == (BARE,)


def test_an_addition_that_is_made_again_after_the_erasing_brings_the_entry_without_its_note(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.undo()
    logbook.perform(logbook.erasing.of([NOTED]))
    logbook.redo()
    assert (entries(logbook), held(logbook)) == ((BARE,), False)


def test_what_was_nothing_but_a_note_is_passed_over_by_undo_and_redo(logbook):
    logbook.perform(adding("Log an entry", BARE))
    logbook.perform(editing("Move an entry", BARE, replace(BARE, minutes=45)))
    logbook.perform(replace(editing("Write a note", replace(BARE, minutes=45), replace(NOTED, minutes=45)), reason="r"))
    logbook.undo()
    logbook.redo()
    logbook.perform(logbook.erasing.of([NOTED]))
    assert logbook.undo_label == "Move an entry"
    logbook.undo()
    assert (entries(logbook), logbook.redo_label) == ((BARE,), "Move an entry")
    logbook.redo()
    assert entries(logbook) == (replace(BARE, minutes=45),)
    assert logbook.undo_label == "Move an entry"


def test_a_note_among_other_changes_is_left_out_when_they_are_taken_back(logbook):
    logbook.perform(adding("Log entries", BARE, an_entry(2)))
    both = Change("Change entries", (Edit(BARE, NOTED), Edit(an_entry(2), an_entry(2, minutes=45))))
    logbook.perform(both)
    logbook.perform(logbook.erasing.of([NOTED]))
    logbook.undo()
    assert entries(logbook) == (BARE, an_entry(2))


def test_a_note_that_is_typed_after_the_erasing_is_taken_back_and_made_again_as_ever(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.perform(logbook.erasing.of([NOTED]))
    logbook.perform(editing("Change an entry", BARE, replace(BARE, note="neutral")))
    logbook.undo()
    assert entries(logbook) == (BARE,)
    logbook.redo()
    assert entries(logbook) == (replace(BARE, note="neutral"),)
    logbook.undo()
    logbook.undo()
    assert entries(logbook) == ()


def test_erasing_starts_from_what_is_stored_now_and_a_change_from_before_it_is_stale(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.perform(editing("Change an entry", NOTED, replace(NOTED, minutes=45)))
    with pytest.raises(Stale):
        logbook.perform(erasing_notes([NOTED]))
    assert held(logbook)
    logbook.perform(logbook.erasing.of([NOTED]))
    with pytest.raises(Stale):
        logbook.perform(editing("Change an entry", replace(NOTED, minutes=45), NOTED))
    assert not held(logbook)


def test_all_notes_of_a_log_are_erased_at_once_also_those_that_were_taken_away(logbook):
    third, fourth = an_entry(3, note=SECRET), an_entry(4, date=TUESDAY)
    logbook.perform(adding("Log entries", NOTED, an_entry(2, note=SECRET), third, fourth))
    logbook.perform(deleting("Delete an entry", third))
    logbook.perform(editing("Change an entry", NOTED, BARE))
    change = logbook.erasing.of_all()
    assert change.erased == (an_id(1), an_id(2), an_id(3))
    logbook.perform(change)
    assert not held(logbook)
    assert entries(logbook) == (BARE, an_entry(2))
    assert logbook.erasing.of_all().does_nothing


def test_a_deleted_entry_whose_note_was_erased_is_still_among_those_that_ever_were(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.perform(deleting("Delete an entry", NOTED))
    logbook.perform(logbook.erasing.of([NOTED]))
    assert logbook.history.records_ever(Span(MONDAY, TUESDAY)) == (BARE,)
    assert [(step.operation, step.before, step.after) for step in logbook.history.of(BARE)] == [
        (Operation.ADD, None, BARE),
        (Operation.DELETE, BARE, None),
        (Operation.ERASE, BARE, None),
    ]
    logbook.undo()
    assert logbook.history.records_ever(Span(MONDAY, TUESDAY)) == (BARE,)


def test_an_entry_that_was_erased_while_deleted_and_comes_back_can_be_changed(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.perform(deleting("Delete an entry", NOTED))
    logbook.perform(logbook.erasing.of([NOTED]))
    logbook.undo()
    logbook.perform(editing("Change an entry", BARE, replace(BARE, minutes=45)))
    assert logbook.history.of(BARE)[-1].before == BARE
    logbook.undo()
    assert entries(logbook) == (BARE,)


def test_erasing_is_no_late_change_and_asks_for_no_reason(logbook):
    from dutytracker.domain.calendar import week_of

    logbook.perform(adding("Log an entry", an_entry(1, date=MONDAY.replace(month=1), note=SECRET)))
    week = week_of(MONDAY.replace(month=1), logbook.settings.week_starts_on)
    before = logbook.history.late_changes([week])
    logbook.perform(logbook.erasing.of([NOTED]))
    assert logbook.history.late_changes([week]) == before


def test_what_is_erased_is_erased_in_the_copies_by_the_job(logbook):
    logbook.perform(adding("Log an entry", NOTED))
    logbook.backups.job().run()
    assert not logbook.erasing.is_pending
    logbook.perform(logbook.erasing.of([NOTED]))
    assert logbook.erasing.is_pending
    assert logbook.erasing.job()() == ()
    assert not logbook.erasing.is_pending


def walk(logbook, chance):
    """Random changes, undo and redo of entries with notes, with erasings between them."""
    number = 0
    for _ in range(60):
        there = entries(logbook)
        match chance.choice(["add", "note", "edit", "delete", "undo", "undo", "redo", "erase"]):
            case "add":
                number += 1
                logbook.perform(adding("Add", an_entry(number, note=chance.choice([None, SECRET]))))
            case "note" if there:
                entry = chance.choice(there)
                note = chance.choice([None, SECRET, "neutral"])
                logbook.perform(editing("Note", entry, replace(entry, note=note)))
            case "edit" if there:
                entry = chance.choice(there)
                logbook.perform(editing("Edit", entry, replace(entry, minutes=chance.randrange(1, 90))))
            case "delete" if there:
                logbook.perform(deleting("Delete", chance.choice(there)))
            case "undo":
                logbook.undo()
            case "redo":
                logbook.redo()
            case "erase" if number:
                entry = an_entry(chance.randrange(1, number + 1))
                logbook.perform(logbook.erasing.of([entry]))
                assert not logbook.erasing.can_erase(entry)
                assert all(each.note is None for each in entries(logbook) if each.id == entry.id)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_done_before_and_after_the_text_never_comes_back(logbook, seed):
    walk(logbook, random.Random(seed))
    logbook.perform(logbook.erasing.of_all())
    while logbook.undo():
        assert not held(logbook)
    assert entries(logbook) == ()
    while logbook.redo():
        assert not held(logbook)
    assert check_chain(logbook._ledger.database) == logbook.history.place().seq
    key = key_of(logbook)
    logbook.close()
    check_log(logbook.profile, key, at=AT)
    open_logbook(logbook.profile).close()
