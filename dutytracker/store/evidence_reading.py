"""What an evidence package tells of the history: revisions about a period, and where the clock was set."""

from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, select

from dutytracker.domain.calendar import Span
from dutytracker.domain.clock_jumps import ClockJump, ClockSet, stretches
from dutytracker.domain.evidence_package import StoredRevision
from dutytracker.store.record_values import (
    CLOCK_AHEAD,
    CLOSED_DAY,
    ENTRY,
    EROSION,
    UNDONE_ITEM,
    day_text,
    instant_of,
    instant_text,
)
from dutytracker.store.schema import changes, revisions


def stored_revisions(connection: Connection, span: Span) -> tuple[StoredRevision, ...]:
    """Every revision of the log, oldest first.

    Told are all those of an entry, loss, undone item or closed day that at any time was about a date of `span`.
    """
    period = {"start": day_text(span.start), "end": day_text(span.end)}
    about = {(row.record, row.key) for row in connection.execute(_ABOUT, period)}
    return tuple(
        StoredRevision(
            seq=row.seq,
            body=row.body,
            fields=row.fields,
            salts=row.salts,
            work_day=None if row.work_day is None else date.fromisoformat(row.work_day),
            is_told=(row.record, row.key) in about,
        )
        for row in connection.execute(_ALL)
    )


def clock_jumps(connection: Connection) -> tuple[ClockJump, ...]:
    """Changes that say they were made before the change before them, oldest first."""
    return tuple(
        ClockJump(seq=row.seq, before=instant_of(row.before), at=instant_of(row.at))
        for row in connection.execute(_JUMPS)
    )


def clock_sets(
    connection: Connection, since: datetime | None = None, until: datetime | None = None
) -> tuple[ClockSet, ...]:
    """Changes that were made while the clock had been set, those in a row together, oldest first.

    Only those that say they were made from `since` on and before `until`, aware instants, where these are given.
    """
    bounds = {"since": instant_text(since) if since else "0", "until": instant_text(until) if until else "9999"}
    flagged = (
        ClockSet(seq=row.seq, last=row.last, at=(at := instant_of(row.at)), last_at=at, seconds=row.seconds)
        for row in connection.execute(_SETS, bounds)
    )
    return tuple(stretches(flagged))


_day = func.coalesce(func.json_extract(revisions.c.fields, "$.date"), func.json_extract(revisions.c.fields, "$.arose"))
_ABOUT = (
    select(revisions.c.record, revisions.c.key)
    .where(
        revisions.c.record.in_([kind.name for kind in (ENTRY, EROSION, UNDONE_ITEM, CLOSED_DAY)]),
        _day >= bindparam("start"),
        _day < bindparam("end"),
    )
    .distinct()
)
_ALL = select(
    revisions.c.seq,
    revisions.c.body,
    revisions.c.fields,
    revisions.c.salts,
    revisions.c.work_day,
    revisions.c.record,
    revisions.c.key,
).order_by(revisions.c.seq)
_BEFORE = changes.alias("before")
_JUMPS = (
    select(func.min(revisions.c.seq).label("seq"), _BEFORE.c.at.label("before"), changes.c.at)
    .join_from(changes, _BEFORE, _BEFORE.c.number == changes.c.number - 1)
    .join(revisions, revisions.c.change == changes.c.number)
    .where(changes.c.at < _BEFORE.c.at)
    .group_by(changes.c.number)
    .order_by(changes.c.number)
)

_OF_CHANGE = revisions.alias("of_change")
_FIRST, _LAST = (
    select(end(_OF_CHANGE.c.seq)).where(_OF_CHANGE.c.change == changes.c.number).correlate(changes).scalar_subquery()
    for end in (func.min, func.max)
)
_SETS = (
    select(
        revisions.c.seq,
        _LAST.label("last"),
        func.json_extract(revisions.c.fields, f"$.{CLOCK_AHEAD}").label("seconds"),
        changes.c.at,
    )
    .join_from(changes, revisions, revisions.c.seq == _FIRST)
    .where(
        changes.c.at >= bindparam("since"),
        changes.c.at < bindparam("until"),
        func.instr(revisions.c.fields, f'"{CLOCK_AHEAD}":') > 0,
    )
    .order_by(changes.c.number)
)
"""By the first revision of each change. Within a text a quotation mark has a backslash, so a name is found alone."""
