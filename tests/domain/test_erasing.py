"""What erasing a note is, as a change; and which changes leave a note in the history alone."""

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from dutytracker.domain.changes import Change, Edit, adding, deleting, editing
from dutytracker.domain.erasing import LABEL, LABEL_OF_SEVERAL, erasing_notes, takes_a_note
from dutytracker.domain.evidence import changed_late
from tests.builders import MONDAY, SATURDAY, ZONE, an_entry, an_id, an_undone_item

NOTED = an_entry(1, note="left a message")


def test_erasing_takes_the_note_and_nothing_else():
    change = erasing_notes([NOTED])
    assert change == Change(LABEL, (Edit(NOTED, an_entry(1)),), erased=(an_id(1),))


def test_an_entry_without_a_note_and_one_that_was_deleted_are_erased_too():
    change = erasing_notes([an_entry(2)], [an_id(3)])
    assert change == Change(LABEL_OF_SEVERAL, (Edit(an_entry(2), an_entry(2)),), erased=(an_id(2), an_id(3)))


def test_erasing_nothing_does_nothing():
    assert erasing_notes([]).does_nothing
    assert not erasing_notes([], [an_id(3)]).does_nothing


def test_erasing_cannot_be_taken_back():
    assert not erasing_notes([], [an_id(3)]).can_be_taken_back
    assert editing("Change an entry", NOTED, an_entry(1)).can_be_taken_back


def test_two_changes_as_one_erase_what_each_does():
    both = erasing_notes([NOTED]).then(erasing_notes([], [an_id(3)]))
    assert both.erased == (an_id(1), an_id(3))


def test_no_reason_is_asked_for_where_an_old_note_is_erased():
    old = replace(NOTED, date=MONDAY.replace(month=1))
    assert (
        changed_late(editing("Change an entry", old, an_entry(1, date=old.date)), SATURDAY, ZoneInfo(ZONE)) == old.date
    )
    assert changed_late(erasing_notes([old]), SATURDAY, ZoneInfo(ZONE)) is None


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (editing("Change an entry", NOTED, an_entry(1)), (NOTED,)),
        (editing("Change an entry", NOTED, an_entry(1, note="another")), (NOTED,)),
        (deleting("Delete an entry", NOTED, an_entry(2)), (NOTED,)),
        (editing("Change an entry", NOTED, replace(NOTED, minutes=5)), ()),
        (editing("Change an entry", an_entry(1), NOTED), ()),
        (adding("Log an entry", NOTED), ()),
        (deleting("Delete an undone item", an_undone_item()), ()),
        (erasing_notes([NOTED]), ()),
    ],
)
def test_a_note_that_was_taken_away_or_replaced_is_left_in_the_history(change, found):
    assert takes_a_note(change) == found
