"""Erasing the text of notes for good: what the change is (docs/domain.md, "Patient data")."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.records import Entry

LABEL = "Erase a note"
LABEL_OF_SEVERAL = "Erase notes"


def erasing_notes(entries: Iterable[Entry], deleted: Iterable[UUID] = ()) -> Change:
    """The change after which no step of these entries holds the text of a note, this and all earlier ones.

    `entries` are there, with a note or without; `deleted` are the ids of others that are not. Nothing else of them
    becomes another. It does nothing where both are empty, and cannot be taken back.
    """
    there, gone = tuple(entries), tuple(deleted)
    edits = tuple(Edit(entry, replace(entry, note=None)) for entry in there)
    erased = (*(entry.id for entry in there), *gone)
    return Change(LABEL if len(erased) == 1 else LABEL_OF_SEVERAL, edits, erased=erased)


def takes_a_note(change: Change) -> tuple[Entry, ...]:
    """The entries, as they were before, whose note `change` takes away or replaces: only their history tells it then.

    None where the change erases.
    """
    if change.erased:
        return ()
    return tuple(
        edit.before
        for edit in change.edits
        if isinstance(edit.before, Entry)
        and edit.before.note is not None
        and not (isinstance(edit.after, Entry) and edit.after.note == edit.before.note)
    )
