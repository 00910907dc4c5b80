"""What the append-only history says: revisions of a record, what undo and redo would take back, how far the log is."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, exists, func, or_, select, union_all

from dutytracker.domain.calendar import Week, local_date, spans_of
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.evidence import recorded_late
from dutytracker.domain.history import LateChanges, LogPlace, Revision
from dutytracker.domain.operation import Operation
from dutytracker.domain.records import Entry, Erosion, Record, UndoneItem, key_of
from dutytracker.store.erasing import NOTE
from dutytracker.store.reading import listed
from dutytracker.store.record_values import (
    CLOCK_AHEAD,
    ENTRY,
    EROSION,
    SHARED_SUMMARY,
    UNDONE_ITEM,
    day_text,
    instant_of,
    kind_named,
    kind_of,
)
from dutytracker.store.schema import changes, revisions
from dutytracker.store.undoing import ChangeKind, Target, redo_target_among, undo_target_among


def place_of(connection: Connection) -> LogPlace:
    """The last revision."""
    last = connection.execute(_LAST).one()
    return LogPlace(last.seq, last.head.hex())


def last_change_at(connection: Connection) -> datetime:
    """When the log was last changed, by the computer's clock: aware UTC, whole seconds."""
    return instant_of(connection.execute(_LAST_CHANGE_AT).scalar_one())


def undo_target(connection: Connection) -> Target | None:
    """The latest change that has not been taken back; `None` where all are.

    The beginning of the log stays, and so does the record of what was shared: what has left cannot come back. Nor can
    a note that was erased: a change that was about nothing else is passed over, others are taken back without it.
    """
    return undo_target_among(_newest_first(connection))


def redo_target(connection: Connection) -> Target | None:
    """The undo that is to be taken back next; `None` where none is, or something else was done since."""
    return redo_target_among(_newest_first(connection))


def change_numbered(connection: Connection, target: Target) -> Change:
    """A change as it was made, rebuilt from its revisions; without the text of notes that were erased since."""
    rows = connection.execute(_OF_CHANGE, {"number": target.number})
    return Change(target.label, tuple(Edit(*_before_and_after(row)) for row in rows))


def history_of(connection: Connection, record: Record) -> tuple[Revision, ...]:
    """Every revision of a record, oldest first."""
    return histories_of(connection, (record,))


def histories_of(connection: Connection, records: Iterable[Record]) -> tuple[Revision, ...]:
    """Every revision of the records: those of one record together, oldest first, the records in their order."""
    order = list(dict.fromkeys((kind_of(record).name, key_of(record)) for record in records))
    keys: dict[str, list[str]] = {}
    for kind, key in order:
        keys.setdefault(kind, []).append(key)
    found: dict[tuple[str, str], list[Revision]] = {place: [] for place in order}
    for kind, of_kind in keys.items():
        for row in connection.execute(_OF_RECORDS, {"kind": kind, "record_keys": json.dumps(of_kind)}):
            found[row.record, row.key].append(_revision(row))
    return tuple(step for place in order for step in found[place])


def deleted_about(connection: Connection, days: Sequence[date]) -> tuple[Entry | Erosion | UndoneItem, ...]:
    """The entries, losses and undone items of those dates that were deleted and are not there again, as they last were,
    in the order of deletion.
    """
    rows = connection.execute(_DELETED_ABOUT, {"days": json.dumps([day_text(day) for day in days])})
    return tuple(cast("Entry | Erosion | UndoneItem", _record(row.record, row.previous_fields)) for row in rows)


def late_changes(connection: Connection, weeks: Sequence[Week], zone: ZoneInfo) -> LateChanges:
    """Edits and deletions of entries of the weeks, made more than 7 days after the day of the work (local dates)."""
    late = [Operation(row.operation) for row in _late(connection, weeks, zone)]
    return LateChanges(late.count(Operation.EDIT), late.count(Operation.DELETE))


def late_edits_by_week(connection: Connection, weeks: Sequence[Week], zone: ZoneInfo) -> Mapping[Week, int]:
    """How many such edits and deletions each of the weeks has; weeks without one are absent."""
    late = Counter(date.fromisoformat(row.work_day) for row in _late(connection, weeks, zone))
    found = {week: sum(late[day] for day in week.days) for week in weeks}
    return {week: edits for week, edits in found.items() if edits}


def _late(connection: Connection, weeks: Sequence[Week], zone: ZoneInfo) -> Iterator[Any]:
    for span in spans_of(weeks):
        for row in connection.execute(_EDITS_IN, {"start": day_text(span.start), "end": day_text(span.end)}):
            if recorded_late(date.fromisoformat(row.work_day), local_date(instant_of(row.at), zone)):
                yield row


def _newest_first(connection: Connection) -> Iterator[tuple[ChangeKind, Target]]:
    """Changes one at a time, so that only as many are read as are looked at."""
    with connection.execute(_NEWEST_FIRST) as rows:
        for row in rows:
            yield ChangeKind(row.kind), Target(row.number, row.label)


def _before_and_after(row: Any) -> tuple[Record | None, Record | None]:
    before = None if Operation(row.operation) is Operation.ADD else _record(row.record, row.previous_fields)
    return before, _record(row.record, row.fields)


def _record(kind: str, text: str) -> Record | None:
    """The record that a revision left; `None` where it left none. A note that was erased is `None`.

    Fields that came later are as they stand for where nobody set them.
    """
    named = kind_named(kind)
    fields = {**named.later, **json.loads(text)}
    missing = named.fields.keys() - fields.keys()
    return None if missing - {NOTE} else cast("Record", named.record_of(dict.fromkeys(missing) | fields))


def _revision(row: Any) -> Revision:
    before, after = _before_and_after(row)
    fields = json.loads(row.fields)
    return Revision(
        seq=row.seq,
        change=row.change,
        label=row.label,
        at=instant_of(row.at),
        operation=Operation(row.operation),
        before=before,
        after=after,
        reason=fields.get(kind_named(row.record).change_reason),
        clock_ahead=fields.get(CLOCK_AHEAD, 0),
    )


_LAST = select(revisions.c.seq, revisions.c.head).order_by(revisions.c.seq.desc()).limit(1)
_LAST_CHANGE_AT = select(changes.c.at).order_by(changes.c.number.desc()).limit(1)
_IN_CHANGE = revisions.c.change == changes.c.number
_CANNOT_COME_BACK = exists().where(
    _IN_CHANGE, or_(revisions.c.record == SHARED_SUMMARY.name, revisions.c.operation == Operation.ERASE.value)
)
_EDITS_IN = (
    select(revisions.c.operation, revisions.c.work_day, changes.c.at)
    .join(changes, changes.c.number == revisions.c.change)
    .where(revisions.c.work_day >= bindparam("start"), revisions.c.work_day < bindparam("end"))
)

_EARLIER = revisions.alias("earlier")
_PREVIOUS = revisions.alias("previous")
_PREVIOUS_SEQ = (
    select(func.max(_EARLIER.c.seq))
    .where(
        _EARLIER.c.record == revisions.c.record,
        _EARLIER.c.key == revisions.c.key,
        _EARLIER.c.seq < revisions.c.seq,
        _EARLIER.c.operation != Operation.DELETE.value,
        or_(
            _EARLIER.c.operation != Operation.ERASE.value,
            func.json_type(_EARLIER.c.fields, f"$.{ENTRY.key}").is_not(None),
        ),
    )
    .scalar_subquery()
)
_BESIDES_NOTE = (f"$.{NOTE}", f"$.{ENTRY.change_reason}", f"$.{CLOCK_AHEAD}")
_SOMETHING_LEFT = (
    exists()
    .select_from(revisions.outerjoin(_PREVIOUS, _PREVIOUS.c.seq == _PREVIOUS_SEQ))
    .where(
        _IN_CHANGE,
        or_(
            revisions.c.record != ENTRY.name,
            revisions.c.operation != Operation.EDIT.value,
            func.json_extract(revisions.c.fields, f"$.{NOTE}").is_not(None),
            func.json_extract(_PREVIOUS.c.fields, f"$.{NOTE}").is_not(None),
            func.json_remove(revisions.c.fields, *_BESIDES_NOTE)
            != func.json_remove(_PREVIOUS.c.fields, *_BESIDES_NOTE),
        ),
    )
)
"""Of the change there is more than a note that was erased."""
_NEWEST_FIRST = (
    select(changes.c.number, changes.c.kind, changes.c.label)
    .where(~_CANNOT_COME_BACK, or_(_SOMETHING_LEFT, ~exists().where(_IN_CHANGE)))
    .order_by(changes.c.number.desc())
)
_WITH_PREVIOUS = (
    select(
        revisions.c.seq,
        revisions.c.change,
        revisions.c.operation,
        revisions.c.record,
        revisions.c.key,
        revisions.c.fields,
        _PREVIOUS.c.fields.label("previous_fields"),
        changes.c.label,
        changes.c.at,
    )
    .join(changes, changes.c.number == revisions.c.change)
    .outerjoin(_PREVIOUS, _PREVIOUS.c.seq == _PREVIOUS_SEQ)
    .order_by(revisions.c.seq)
)
"""Revisions in order, each with the fields of the same record as it was last there before it (null for the first)."""
_LATER = revisions.alias("later")
_LAST_DAY = func.coalesce(
    func.json_extract(_PREVIOUS.c.fields, "$.date"), func.json_extract(_PREVIOUS.c.fields, "$.arose")
)
_ANY = revisions.alias("any")
_DELETED = _ANY.c.operation == Operation.DELETE.value
_MAYBE_DELETED = union_all(
    select(_ANY.c.seq).where(_DELETED, _ANY.c.work_day.in_(listed("days"))),
    select(_ANY.c.seq).where(_DELETED, or_(_ANY.c.record == EROSION.name, _ANY.c.record == UNDONE_ITEM.name)),
)
"""Deletions of entries are found by their day; those of losses and undone items are few."""
_DELETED_ABOUT = _WITH_PREVIOUS.where(
    revisions.c.seq.in_(_MAYBE_DELETED),
    or_(revisions.c.work_day.is_not(None), _LAST_DAY.in_(listed("days"))),
    ~exists().where(
        _LATER.c.record == revisions.c.record,
        _LATER.c.key == revisions.c.key,
        _LATER.c.seq > revisions.c.seq,
        _LATER.c.operation != Operation.ERASE.value,
    ),
)
_OF_CHANGE = _WITH_PREVIOUS.where(revisions.c.change == bindparam("number"))
_OF_RECORDS = _WITH_PREVIOUS.where(revisions.c.record == bindparam("kind"), revisions.c.key.in_(listed("record_keys")))
