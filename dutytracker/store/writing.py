"""The only writer: one change, its rows and its revisions, in the transaction of the caller."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from itertools import islice
from secrets import token_bytes
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Select, Table, func, select

from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Stale
from dutytracker.domain.operation import Operation
from dutytracker.domain.records import key_of
from dutytracker.domain.saying import said, said_date
from dutytracker.security.chain import (
    FIRST_HEAD,
    SALT_BYTES,
    Json,
    body_of,
    canonical,
    commitments,
    digest_of,
    next_head,
    object_text,
)
from dutytracker.security.log_head import LogHead
from dutytracker.store import stale_weeks
from dutytracker.store.erasing import NOTE, forget_notes
from dutytracker.store.pending_erasures import remember_erased
from dutytracker.store.reading import listed
from dutytracker.store.record_values import (
    APPOINTMENT_WEEK,
    CLOCK_AHEAD,
    CLOSED_DAY,
    CLOSED_WEEK,
    ENTRY,
    KINDS,
    PATTERN,
    SAMPLE_PLAN,
    TERM,
    Cell,
    Kind,
    instant_text,
    kind_of,
)
from dutytracker.store.schema import changes, revisions, table_of
from dutytracker.store.undoing import ChangeKind

BATCH = 5_000
"""How many rows go to the database at once."""


RandomBytes = Callable[[int], bytes]
"""Gives that many bytes which nobody can foresee."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a change is written; `target` is the number of the change that an undo or redo takes back, else `None`."""

    kind: ChangeKind = ChangeKind.DO
    target: int | None = None


BEGUN = Cause(ChangeKind.BEGIN)
DONE = Cause(ChangeKind.DO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One edit as values: `None` where there is no record before, or after.

    One that `erases` the note of an entry changes nothing else, and may be about an entry that is not there.
    """

    kind: Kind[Any]
    key: str
    before: Mapping[str, Json] | None
    after: Mapping[str, Json] | None
    erases: bool = False

    @property
    def operation(self) -> Operation:
        """What the step does."""
        if self.erases:
            return Operation.ERASE
        if self.before is None:
            return Operation.ADD
        return Operation.DELETE if self.after is None else Operation.EDIT

    @property
    def work_day(self) -> Json:
        """The day of the work that an edit or deletion of an entry is about, else `None`."""
        is_about_work = self.kind is ENTRY and not self.erases
        return self.before["date"] if is_about_work and self.before is not None else None


def apply(
    connection: Connection,
    change: Change,
    *,
    at: datetime,
    cause: Cause = DONE,
    random_bytes: RandomBytes = token_bytes,
    clock_ahead: int = 0,
) -> LogHead | None:
    """Writes a change and says where the log stands then, `None` where nothing had to be written.

    What is stored must equal the `before`s, then the `after`s stand in their place.
    Edits that change nothing are left out; nothing is written where no other is left and nothing is erased. What is
    erased is gone from all steps of its entry, and is kept in mind for the copies. `at` is the computer's clock,
    `clock_ahead` by how many seconds it was found to have been set forward (less than 0: back), `random_bytes` where
    the salts of the history come from.

    Raises: `Stale`; then the caller rolls back.
    """
    erased = list(dict.fromkeys(map(str, change.erased)))
    steps = [step for step in _steps(change, erased) if step.erases or step.before != step.after]
    if not steps:
        return None
    for kind in KINDS:
        _write_rows(connection, kind, [step for step in steps if step.kind is kind])
    stale_weeks.forget(connection, _values_of(steps))
    beside: dict[str, Json] = {} if clock_ahead == 0 else {CLOCK_AHEAD: clock_ahead}
    head = _write_history(
        connection, steps, change, beside, at=instant_text(at), cause=cause, random_bytes=random_bytes
    )
    if erased:
        forget_notes(connection, erased)
        remember_erased(connection)
    return head


def _values_of(steps: Iterable[Step]) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Every record before and after, by the name of its kind."""
    return ((step.kind.name, values) for step in steps for values in (step.before, step.after) if values is not None)


def _steps(change: Change, erased: Sequence[str]) -> Iterator[Step]:
    """Every edit, and then the erasing of entries that are not there."""
    left = set(erased)
    for edit in change.edits:
        step = _step(edit)
        if step.kind is ENTRY and step.key in left:
            step = replace(step, erases=True)
            left.remove(step.key)
            if step.before is None or {**step.before, NOTE: None} != step.after:
                raise ValueError("erasing takes the note of an entry and nothing else")
        yield step
    yield from (Step(kind=ENTRY, key=key, before=None, after=None, erases=True) for key in erased if key in left)


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
    stored = _stored_rows(connection, kind, list(first))
    for key, step in first.items():
        if stored.get(key) != (None if step.before is None else kind.row_of(step.before)):
            raise _stale(step)
    if stored:
        connection.execute(_deletion(kind), {} if kind.key is None else {"keys": json.dumps(list(stored))})
    _insert(connection, table_of(kind), (kind.row_of(step.after) for step in latest.values() if step.after is not None))


def _stored_rows(connection: Connection, kind: Kind[Any], keys: Sequence[str]) -> dict[str, dict[str, Cell]]:
    """The rows of those keys, by key."""
    if kind.key is None:
        rows = connection.execute(_stored(kind)).mappings()
        return dict(zip(keys, map(dict, rows), strict=False))
    rows = connection.execute(_stored(kind), {"keys": json.dumps(keys)}).mappings()
    return {row[kind.key]: dict(row) for row in rows}


@cache
def _stored(kind: Kind[Any]) -> Select[Any]:
    table = table_of(kind)
    if kind.key is None:
        return select(table)
    return select(table).where(table.c[kind.key].in_(listed("keys"))).order_by(table.c[kind.key])


@cache
def _deletion(kind: Kind[Any]) -> Delete:
    table = table_of(kind)
    return table.delete() if kind.key is None else table.delete().where(table.c[kind.key].in_(listed("keys")))


def _write_history(
    connection: Connection,
    steps: Iterable[Step],
    change: Change,
    beside: Mapping[str, Json],
    *,
    at: str,
    cause: Cause,
    random_bytes: RandomBytes,
) -> LogHead:
    """`beside` is what every revision of the change says besides the fields of its record and the reason."""
    seq, head, number = connection.execute(_PLACE).one()
    row = {"number": number, "kind": cause.kind.value, "target": cause.target, "label": change.label, "at": at}
    _insert(connection, changes, [row])
    last = (seq or 0, head or FIRST_HEAD)
    rows = _revisions(steps, last, beside, number=number, reason=change.reason, at=at, random_bytes=random_bytes)
    latest = _insert(connection, revisions, rows)
    return LogHead(seq=latest["seq"], head=latest["head"].hex(), change=number, at=at)


def _revisions(
    steps: Iterable[Step],
    last: tuple[int, bytes],
    beside: Mapping[str, Json],
    *,
    number: int,
    reason: str | None,
    at: str,
    random_bytes: RandomBytes,
) -> Iterator[dict[str, Any]]:
    """The rows of the revisions of a change, each chained to the one before; `last` is the last that is stored."""
    seq, head = last
    for step in steps:
        seq += 1
        fields = {**(step.after or {}), **beside}
        if reason is not None:
            fields[step.kind.change_reason] = reason
        texts = {name: canonical(fields[name]) for name in sorted(fields)}
        salts = random_bytes(SALT_BYTES * len(texts))
        body = body_of(
            seq=seq,
            change=number,
            at=at,
            operation=step.operation.value,
            record=step.kind.name,
            key=step.key,
            commitments=commitments(texts, salts),
        )
        head = next_head(head, digest_of(body))
        yield {
            "seq": seq,
            "change": number,
            "operation": step.operation.value,
            "record": step.kind.name,
            "key": step.key,
            "fields": object_text(texts),
            "salts": salts,
            "work_day": step.work_day,
            "body": body,
            "head": head,
        }


def _insert(connection: Connection, table: Table, rows: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """Inserts the rows and gives the last of them, empty where there is none."""
    waiting = iter(rows)
    latest: Mapping[str, Any] = {}
    while batch := list(islice(waiting, BATCH)):
        connection.execute(_insertion(table), batch)
        latest = batch[-1]
    return latest


@cache
def _insertion(table: Table) -> Insert:
    return table.insert()


def _stale(step: Step) -> Stale:
    """Why the step cannot be taken, as a sentence."""
    if step.before is None and step.kind.name in _ALREADY:
        return Stale(
            said(
                "There already is {already} {key}: change that one instead.",
                already=said(_ALREADY[step.kind.name]),
                key=said_date(date.fromisoformat(step.key)),
            )
        )
    return Stale("This was changed in the meantime, so nothing was saved: look at it again and repeat your change.")


_ALREADY = {
    PATTERN.name: "a work pattern that begins on",
    TERM.name: "a contract term that begins on",
    CLOSED_DAY.name: "a closing of",
    CLOSED_WEEK.name: "an answer about the undone list for the week of",
    APPOINTMENT_WEEK.name: "a record of appointments for the week of",
    SAMPLE_PLAN.name: "a choice of weeks that begins on",
}

_LAST = select(revisions).order_by(revisions.c.seq.desc()).limit(1)
_PLACE = select(
    _LAST.with_only_columns(revisions.c.seq).scalar_subquery(),
    _LAST.with_only_columns(revisions.c.head).scalar_subquery(),
    select(func.coalesce(func.max(changes.c.number), 0) + 1).scalar_subquery(),
)
"""The last revision and its head (null in an empty log), and the number of the next change."""
