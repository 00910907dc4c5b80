"""Taking the text of notes out of the history: value and salt go, bodies, digests and heads stay."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select, update

from dutytracker.domain.operation import Operation
from dutytracker.security.chain import SALT_BYTES, canonical, object_text
from dutytracker.store.reading import listed
from dutytracker.store.record_values import ENTRY
from dutytracker.store.schema import entries, revisions

NOTE = "note"


def entries_with_a_note_ever(connection: Connection) -> tuple[UUID, ...]:
    """The ids of the entries of which any step tells the text of a note, also of deleted ones, in the order of ids.

    It walks through all steps of entries.
    """
    return tuple(UUID(key) for key in connection.execute(_WITH_A_NOTE).scalars())


def erased_entries(connection: Connection) -> frozenset[UUID]:
    """The ids of the entries whose note was ever erased, also of deleted ones. It walks through all steps."""
    return frozenset(UUID(key) for key in connection.execute(_ERASED).scalars())


def has_a_note_ever(connection: Connection, key: str) -> bool:
    """True where any step of the entry with that id tells the text of a note."""
    return connection.execute(_TOLD, {"record_keys": json.dumps([key])}).first() is not None


def forget_notes(connection: Connection, keys: Sequence[str]) -> bool:
    """Takes the text of every note, and its salt, out of all steps of the entries with those ids; true where one was.

    Every other field of every step stays as it is, byte for byte. The rules of the log allow it only before a step that
    says so.
    """
    rows = connection.execute(_TOLD, {"record_keys": json.dumps(list(keys))}).all()
    if rows:
        connection.execute(_WITHOUT, list(map(_without_note, rows)))
    return bool(rows)


def forget_notes_of_rows(connection: Connection, keys: Sequence[str]) -> bool:
    """Takes the notes of the entries themselves, as they are now; true where one was. For copies of a log alone."""
    found = connection.execute(_CLEARED, {"record_keys": json.dumps(list(keys))})
    return found.rowcount > 0


def _without_note(row: Any) -> dict[str, object]:
    fields = json.loads(row.fields)
    place = SALT_BYTES * sorted(fields).index(NOTE)
    del fields[NOTE]
    return {
        "in_seq": row.seq,
        "fields": object_text({name: canonical(fields[name]) for name in sorted(fields)}),
        "salts": row.salts[:place] + row.salts[place + SALT_BYTES :],
    }


_OF_A_NOTE = (
    revisions.c.record == ENTRY.name,
    func.json_type(revisions.c.fields, f"$.{NOTE}") == "text",
)
_WITH_A_NOTE = select(revisions.c.key).where(*_OF_A_NOTE).distinct().order_by(revisions.c.key)
_ERASED = select(revisions.c.key).where(revisions.c.operation == Operation.ERASE.value).distinct()
_TOLD = (
    select(revisions.c.seq, revisions.c.fields, revisions.c.salts)
    .where(*_OF_A_NOTE, revisions.c.key.in_(listed("record_keys")))
    .order_by(revisions.c.seq)
)
_WITHOUT = (
    update(revisions)
    .where(revisions.c.seq == bindparam("in_seq"))
    .values(fields=bindparam("fields"), salts=bindparam("salts"))
)
_CLEARED = update(entries).where(entries.c.id.in_(listed("record_keys")), entries.c.note.is_not(None)).values(note=None)
