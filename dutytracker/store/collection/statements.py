"""What counts in a collection: statements, and the changes that made them, which undo and redo take back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert

from dutytracker.domain.errors import Stale
from dutytracker.domain.pooling.columns import in_slices
from dutytracker.security.chain import Json
from dutytracker.store.collection.schema import changes, statements
from dutytracker.store.record_values import instant_text
from dutytracker.store.undoing import ChangeKind, Target, redo_target_among, undo_target_among

EDITS_AT_ONCE = 500


class Kind(StrEnum):
    """What a statement is about; its id says which one."""

    FACTS = "facts"
    SHARE = "share"
    KEY = "key"
    NAME = "name"
    CLINIC = "clinic"
    REMOVED = "removed"
    TALLY = "tally"
    OFFERS = "offers"
    PLAN = "plan"
    UNIT_FILE = "unit_file"


class StatementEdit(NamedTuple):
    """One statement before and after a change; `None` where it is not there."""

    kind: Kind
    id: str
    before: Json
    after: Json


Statements = Mapping[Kind, Mapping[str, Json]]


def statements_in(connection: Connection) -> Statements:
    """Everything that is said now, by kind and id."""
    found: dict[Kind, dict[str, Json]] = {kind: {} for kind in Kind}
    for kind, name, value in connection.execute(_ALL):
        found[Kind(kind)][name] = msgspec.json.decode(value)
    return found


def apply(connection: Connection, label: str, edits: Sequence[StatementEdit], *, at: datetime, kind: ChangeKind) -> int:
    """Stores a change of at least one edit, and says its number.

    Raises: `Stale` where what it starts from is not what is stored.
    """
    told = []
    for some in in_slices(edits, EDITS_AT_ONCE):
        _refuse_stale(connection, some)
        _say(connection, some)
        told.append(_text([list(edit) for edit in some])[1:-1])
    row = {"at": instant_text(at), "kind": kind.value, "label": label, "edits": f"[{','.join(told)}]"}
    return int(connection.execute(changes.insert().returning(changes.c.number), row).scalar_one())


def latest_change(connection: Connection) -> int:
    """The number of the last change; 0 where there is none."""
    return int(connection.execute(_LATEST).scalar_one())


def after(before: Statements, edits: Iterable[StatementEdit]) -> Statements:
    """What is said after the edits."""
    said = {kind: dict(before[kind]) for kind in Kind}
    for edit in edits:
        if edit.after is None:
            said[edit.kind].pop(edit.id, None)
        else:
            said[edit.kind][edit.id] = edit.after
    return said


def edits_of(connection: Connection, target: Target) -> Iterator[StatementEdit]:
    """What a change did, in its order; made one by one, so that thousands hold nobody up."""
    text = connection.execute(_EDITS, {"of_number": target.number}).scalar_one()
    return (_edit_in(part) for part in msgspec.json.decode(text, type=list[msgspec.Raw]))


def inverted(edits: Iterable[StatementEdit]) -> Iterator[StatementEdit]:
    """What takes the edits back."""
    return (StatementEdit(edit.kind, edit.id, edit.after, edit.before) for edit in edits)


def undo_target(connection: Connection) -> Target | None:
    """The latest change that still holds; `None` where there is none."""
    return undo_target_among(_newest_first(connection))


def redo_target(connection: Connection) -> Target | None:
    """The undo that is to be taken back next; `None` where none is, or something else was done since."""
    return redo_target_among(_newest_first(connection))


def _edit_in(text: msgspec.Raw) -> StatementEdit:
    kind, name, before, after = msgspec.json.decode(text)
    return StatementEdit(Kind(kind), name, before, after)


def _say(connection: Connection, edits: Sequence[StatementEdit]) -> None:
    removed = [{"of_kind": edit.kind.value, "of_id": edit.id} for edit in edits if edit.after is None]
    if removed:
        connection.execute(_REMOVED, removed)
    said = [
        {"kind": edit.kind.value, "id": edit.id, "value": _text(edit.after)} for edit in edits if edit.after is not None
    ]
    if said:
        connection.execute(_SAID, said)


def _refuse_stale(connection: Connection, edits: Sequence[StatementEdit]) -> None:
    rows = connection.execute(_THESE, {"ids": _text([edit.id for edit in edits])})
    stored = {(kind, name): msgspec.json.decode(value) for kind, name, value in rows}
    if any(stored.get((edit.kind, edit.id)) != edit.before for edit in edits):
        raise Stale("The collection was changed elsewhere in between, so nothing was changed: open it again.")


def _newest_first(connection: Connection) -> Iterator[tuple[ChangeKind, Target]]:
    for number, kind, label in connection.execute(_NEWEST_FIRST):
        yield ChangeKind(kind), Target(number, label)


def _text(value: Json) -> str:
    return msgspec.json.encode(value).decode()


_ALL = select(statements.c.kind, statements.c.id, statements.c.value).order_by(statements.c.kind, statements.c.id)
_THESE = select(statements.c.kind, statements.c.id, statements.c.value).where(
    statements.c.id.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
)
_INSERTED = insert(statements)
_SAID = _INSERTED.on_conflict_do_update(index_elements=["kind", "id"], set_={"value": _INSERTED.excluded.value})
_REMOVED = statements.delete().where(statements.c.kind == bindparam("of_kind"), statements.c.id == bindparam("of_id"))
_EDITS = select(changes.c.edits).where(changes.c.number == bindparam("of_number"))
_LATEST = select(func.coalesce(func.max(changes.c.number), 0))
_NEWEST_FIRST = select(changes.c.number, changes.c.kind, changes.c.label).order_by(changes.c.number.desc())
