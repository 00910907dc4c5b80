"""The only writer: one change, its rows and its revisions, in the transaction of the caller."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import islice
from secrets import token_bytes
from typing import Any

from sqlalchemy import Connection, Table, func, select

from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.errors import Stale
from dutytracker.domain.history import Operation
from dutytracker.domain.records import key_of
from dutytracker.security.chain import (
    FIRST_HEAD,
    SALT_BYTES,
    Json,
    body_of,
    canonical,
    commitments,
    digest_of,
    next_head,
)
from dutytracker.store.record_values import (
    APPOINTMENT_WEEK,
    CLOSED_DAY,
    CLOSED_WEEK,
    ENTRY,
    KINDS,
    PATTERN,
    TERM,
    Cell,
    Kind,
    instant_text,
    kind_of,
)
from dutytracker.store.schema import changes, revisions, table_of

BATCH = 5_000
"""How many rows go to the database at once."""


class ChangeKind(StrEnum):
    """How a change came about."""

    BEGIN = "begin"
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a change is written; `target` is the number of the change that an undo or redo takes back, else `None`."""

    kind: ChangeKind = ChangeKind.DO
    target: int | None = None


BEGUN = Cause(ChangeKind.BEGIN)
DONE = Cause(ChangeKind.DO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One edit as values: `None` where there is no record before, or after."""

    kind: Kind[Any]
    key: str
    before: Mapping[str, Json] | None
    after: Mapping[str, Json] | None

    @property
    def operation(self) -> Operation:
        """What the step does."""
        if self.before is None:
            return Operation.ADD
        return Operation.DELETE if self.after is None else Operation.EDIT

    @property
    def work_day(self) -> Json:
        """The day of the work that an edit or deletion of an entry is about, else `None`."""
        return self.before["date"] if self.kind is ENTRY and self.before is not None else None


def apply(connection: Connection, change: Change, *, at: datetime, cause: Cause = DONE) -> None:
    """Writes a change: what is stored must equal the `before`s, then the `after`s stand in their place.

    Edits that change nothing are left out; nothing is written where no other is left. `at` is the computer's clock.

    Raises: `Stale`; then the caller rolls back.
    """
    steps = [step for step in map(_step, change.edits) if step.before != step.after]
    if not steps:
        return
    for kind in KINDS:
        _write_rows(connection, kind, [step for step in steps if step.kind is kind])
    _write_history(connection, steps, change, instant_text(at), cause)


def _step(edit: Edit) -> Step:
    kind = kind_of(edit.record)
    return Step(
        kind=kind,
        key=key_of(edit.record),
        before=None if edit.before is None else kind.values_of(edit.before),
        after=None if edit.after is None else kind.values_of(edit.after),
    )


def _write_rows(connection: Connection, kind: Kind[Any], steps: Sequence[Step]) -> None:
    """The rows of one kind: the befores go out, the afters come in; of several steps of one record the net."""
    if not steps:
        return
    first: dict[str, Step] = {}
    latest: dict[str, Step] = {}
    for step in steps:
        if step.key in latest and latest[step.key].after != step.before:
            raise _stale(step)
        first.setdefault(step.key, step)
        latest[step.key] = step
    table = table_of(kind)
    stored = _stored_rows(connection, kind, table, list(first))
    for key, step in first.items():
        if stored.get(key) != (None if step.before is None else kind.row_of(step.before)):
            raise _stale(step)
    _delete(connection, kind, table, list(stored))
    _insert(connection, table, (kind.row_of(step.after) for step in latest.values() if step.after is not None))


def _stored_rows(
    connection: Connection, kind: Kind[Any], table: Table, keys: Sequence[str]
) -> dict[str, dict[str, Cell]]:
    """The rows of those keys, by key."""
    query = select(table)
    if kind.key is None:
        return dict(zip(keys, map(dict, connection.execute(query).mappings()), strict=False))
    query = query.where(table.c[kind.key].in_(_listed(keys))).order_by(table.c[kind.key])
    return {row[kind.key]: dict(row) for row in connection.execute(query).mappings()}


def _delete(connection: Connection, kind: Kind[Any], table: Table, keys: Sequence[str]) -> None:
    if not keys:
        return
    statement = table.delete()
    connection.execute(statement if kind.key is None else statement.where(table.c[kind.key].in_(_listed(keys))))


def _listed(keys: Sequence[str]) -> Any:
    """The keys as a table of one column: one parameter, however many they are."""
    return select(func.json_each(json.dumps(keys)).table_valued("value").c.value)


def _write_history(connection: Connection, steps: Iterable[Step], change: Change, at: str, cause: Cause) -> None:
    number = connection.execute(select(func.coalesce(func.max(changes.c.number), 0) + 1)).scalar_one()
    row = {"number": number, "kind": cause.kind.value, "target": cause.target, "label": change.label, "at": at}
    connection.execute(changes.insert(), row)
    _insert(connection, revisions, _revisions(connection, steps, number, change.reason, at))


def _revisions(
    connection: Connection, steps: Iterable[Step], number: int, reason: str | None, at: str
) -> Iterator[dict[str, Any]]:
    """The rows of the revisions of a change, each chained to the one before."""
    last = connection.execute(
        select(revisions.c.seq, revisions.c.head).order_by(revisions.c.seq.desc()).limit(1)
    ).first()
    seq, head = (0, FIRST_HEAD) if last is None else last
    for step in steps:
        seq += 1
        fields = dict(step.after or {})
        if reason is not None:
            fields[step.kind.change_reason] = reason
        salts = token_bytes(SALT_BYTES * len(fields))
        body = body_of(
            seq=seq,
            change=number,
            at=at,
            operation=step.operation.value,
            record=step.kind.name,
            key=step.key,
            commitments=commitments(fields, salts),
        )
        head = next_head(head, digest_of(body))
        yield {
            "seq": seq,
            "change": number,
            "operation": step.operation.value,
            "record": step.kind.name,
            "key": step.key,
            "fields": canonical(fields),
            "salts": salts,
            "work_day": step.work_day,
            "body": body,
            "head": head,
        }


def _insert(connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
    waiting = iter(rows)
    while batch := list(islice(waiting, BATCH)):
        connection.execute(table.insert(), batch)


def _stale(step: Step) -> Stale:
    """Why the step cannot be taken, as a sentence."""
    if step.before is None and step.kind.key not in {None, "id"}:
        return Stale(f"There already is {_ALREADY[step.kind.name]} {_spoken(step.key)}: change that one instead.")
    return Stale("This was changed in the meantime, so nothing was saved: look at it again and repeat your change.")


def _spoken(day: str) -> str:
    return f"{date.fromisoformat(day):%B} {int(day[8:])}, {day[:4]}"


_ALREADY = {
    PATTERN.name: "a work pattern that begins on",
    TERM.name: "a contract term that begins on",
    CLOSED_DAY.name: "a closing of",
    CLOSED_WEEK.name: "an answer about the undone list for the week of",
    APPOINTMENT_WEEK.name: "a record of appointments for the week of",
}
