"""What the append-only history says: revisions of a record, what undo and redo would take back, how far the log is."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Select, func, select

from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.evidence import recorded_late
from dutytracker.domain.history import LateChanges, LogPlace, Operation, Revision
from dutytracker.domain.records import Record, key_of
from dutytracker.store.reading import spans_of, within
from dutytracker.store.record_values import instant_of, kind_named, kind_of
from dutytracker.store.schema import changes, revisions
from dutytracker.store.writing import ChangeKind


@dataclass(frozen=True, slots=True)
class Target:
    """A change that can be taken back: its number and label."""

    number: int
    label: str


def place_of(connection: Connection) -> LogPlace:
    """The last revision."""
    last = connection.execute(select(revisions.c.seq, revisions.c.head).order_by(revisions.c.seq.desc()).limit(1)).one()
    return LogPlace(last.seq, last.head.hex())


def undo_target(connection: Connection) -> Target | None:
    """The latest change that has not been taken back; `None` where all are. The beginning of the log stays."""
    skip = 0
    for kind, target in _newest_first(connection):
        if kind is ChangeKind.BEGIN:
            return None
        if kind is ChangeKind.UNDO:
            skip += 1
        elif skip:
            skip -= 1
        else:
            return target
    raise AssertionError("a log has a beginning")


def redo_target(connection: Connection) -> Target | None:
    """The undo that is to be taken back next; `None` where none is, or something else was done since."""
    skip = 0
    for kind, target in _newest_first(connection):
        if kind in {ChangeKind.BEGIN, ChangeKind.DO}:
            return None
        if kind is ChangeKind.REDO:
            skip += 1
        elif skip:
            skip -= 1
        else:
            return target
    raise AssertionError("a log has a beginning")


def change_numbered(connection: Connection, target: Target) -> Change:
    """A change as it was made, rebuilt from its revisions."""
    query = _with_previous().where(revisions.c.change == target.number)
    return Change(target.label, tuple(Edit(*_before_and_after(row)) for row in connection.execute(query)))


def history_of(connection: Connection, record: Record) -> tuple[Revision, ...]:
    """Every revision of a record, oldest first."""
    query = _with_previous().where(revisions.c.record == kind_of(record).name, revisions.c.key == key_of(record))
    return tuple(_revision(row) for row in connection.execute(query))


def late_changes(connection: Connection, weeks: Sequence[Week], zone: ZoneInfo) -> LateChanges:
    """Edits and deletions of entries of the weeks, made more than 7 days after the day of the work (local dates)."""
    query = (
        select(revisions.c.operation, revisions.c.work_day, changes.c.at)
        .join(changes, changes.c.number == revisions.c.change)
        .where(within(revisions.c.work_day, spans_of(weeks)))
        .order_by(revisions.c.seq)
    )
    late = [
        Operation(row.operation)
        for row in connection.execute(query)
        if recorded_late(date.fromisoformat(row.work_day), local_date(instant_of(row.at), zone))
    ]
    return LateChanges(late.count(Operation.EDIT), late.count(Operation.DELETE))


def _newest_first(connection: Connection) -> Iterator[tuple[ChangeKind, Target]]:
    """Changes one at a time, so that only as many are read as are looked at."""
    query = select(changes.c.number, changes.c.kind, changes.c.label).order_by(changes.c.number.desc())
    with connection.execute(query) as rows:
        for row in rows:
            yield ChangeKind(row.kind), Target(row.number, row.label)


_earlier = revisions.alias("earlier")
_previous = revisions.alias("previous")


def _with_previous() -> Select[Any]:
    """Revisions in order, each with the fields of the same record's revision before it (null for the first)."""
    previous_seq = (
        select(func.max(_earlier.c.seq))
        .where(
            _earlier.c.record == revisions.c.record,
            _earlier.c.key == revisions.c.key,
            _earlier.c.seq < revisions.c.seq,
        )
        .scalar_subquery()
    )
    return (
        select(
            revisions.c.seq,
            revisions.c.change,
            revisions.c.operation,
            revisions.c.record,
            revisions.c.fields,
            _previous.c.fields.label("previous_fields"),
            changes.c.label,
            changes.c.at,
        )
        .join(changes, changes.c.number == revisions.c.change)
        .outerjoin(_previous, _previous.c.seq == previous_seq)
        .order_by(revisions.c.seq)
    )


def _before_and_after(row: Row[Any]) -> tuple[Record | None, Record | None]:
    kind = kind_named(row.record)
    operation = Operation(row.operation)
    before = None if operation is Operation.ADD else kind.record_of(json.loads(row.previous_fields))
    after = None if operation is Operation.DELETE else kind.record_of(json.loads(row.fields))
    return before, after


def _revision(row: Row[Any]) -> Revision:
    before, after = _before_and_after(row)
    return Revision(
        seq=row.seq,
        change=row.change,
        label=row.label,
        at=instant_of(row.at),
        operation=Operation(row.operation),
        before=before,
        after=after,
        reason=json.loads(row.fields).get(kind_named(row.record).change_reason),
    )
