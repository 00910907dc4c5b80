"""Reading records: every query is ordered and costs what it returns, however long the log is."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select, union, union_all

from dutytracker.domain.calendar import Span, Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.records import (
    Absence,
    Entry,
    Erosion,
    Log,
    LogSettings,
    Member,
    Record,
    UndoneItem,
    UndoneStatus,
)
from dutytracker.domain.terms import Term
from dutytracker.store.record_values import (
    ABSENCE,
    APPOINTMENT_WEEK,
    CLOSED_DAY,
    CLOSED_WEEK,
    ENTRY,
    EROSION,
    MEMBER,
    PATTERN,
    SETTINGS,
    TERM,
    UNDONE_ITEM,
    Kind,
    day_text,
)
from dutytracker.store.schema import (
    absences,
    appointment_weeks,
    closed_days,
    closed_weeks,
    entries,
    erosions,
    members,
    patterns,
    settings,
    terms,
    undone_items,
)

Of = TypeVar("Of", bound=Record)


def member_of(connection: Connection) -> Member:
    """Whose log it is."""
    return _records(connection, MEMBER, select(members))[0]


def settings_of(connection: Connection) -> LogSettings:
    """The settings of the log."""
    return _records(connection, SETTINGS, select(settings))[0]


def patterns_in(connection: Connection) -> tuple[Pattern, ...]:
    """All patterns, by first day."""
    return _records(connection, PATTERN, select(patterns).order_by(patterns.c.valid_from))


def terms_in(connection: Connection) -> tuple[Term, ...]:
    """All terms, by first day."""
    return _records(connection, TERM, select(terms).order_by(terms.c.valid_from))


def entries_in(connection: Connection, span: Span) -> tuple[Entry, ...]:
    """The entries of those dates, by date, then start (untimed last), then time of recording."""
    order = (entries.c.date, entries.c.start.nulls_last(), entries.c.recorded_at, entries.c.id)
    query = select(entries).where(within(entries.c.date, [span])).order_by(*order)
    return _records(connection, ENTRY, query)


def absences_in(connection: Connection, span: Span) -> tuple[Absence, ...]:
    """The absences of those dates, by date, then id."""
    query = select(absences).where(within(absences.c.date, [span])).order_by(absences.c.date, absences.c.id)
    return _records(connection, ABSENCE, query)


def erosions_in(connection: Connection, span: Span) -> tuple[Erosion, ...]:
    """The erosions of those dates, by date, then id."""
    query = select(erosions).where(within(erosions.c.date, [span])).order_by(erosions.c.date, erosions.c.id)
    return _records(connection, EROSION, query)


def open_undone_items(connection: Connection) -> tuple[UndoneItem, ...]:
    """The undone items that are still open, oldest first."""
    query = select(undone_items).where(undone_items.c.ended.is_(None)).order_by(undone_items.c.arose, undone_items.c.id)
    return _records(connection, UNDONE_ITEM, query)


def undone_items_arising_in(connection: Connection, span: Span) -> tuple[UndoneItem, ...]:
    """The undone items that arose on those dates, oldest first."""
    arose = undone_items.c.arose
    query = select(undone_items).where(within(arose, [span])).order_by(arose, undone_items.c.id)
    return _records(connection, UNDONE_ITEM, query)


def undone_item(connection: Connection, item_id: UUID) -> UndoneItem | None:
    """The undone item with that id; `None` where there is none."""
    query = select(undone_items).where(undone_items.c.id == str(item_id))
    return next(iter(_records(connection, UNDONE_ITEM, query)), None)


def whole_log(connection: Connection) -> Log:
    """All records."""
    return _log(connection, None)


def log_of(connection: Connection, weeks: Sequence[Week]) -> Log:
    """The part of the log that the summaries of `weeks` need (see `domain.summing.Ledger`).

    Besides the records of the weeks that is: every pattern and term; the undone items that arose or ended in the weeks
    or that their entries clear; and every day on which some entry clears an item that ended in the weeks.
    """
    return _log(connection, spans_of(weeks))


def first_day(connection: Connection) -> date | None:
    """The earliest date with a record; patterns, terms and appointments are about no day's work. `None`: none yet."""
    days = (
        entries.c.date,
        undone_items.c.arose,
        erosions.c.date,
        absences.c.date,
        closed_days.c.date,
        closed_weeks.c.week,
    )
    earliest = union_all(*(select(func.min(day).label("day")) for day in days)).subquery()
    found = connection.execute(select(func.min(earliest.c.day))).scalar_one()
    return None if found is None else date.fromisoformat(found)


def usual_minutes(connection: Connection, span: Span) -> tuple[tuple[Duty, int], ...]:
    """The duties of those dates, most used first, each with its commonest length (of equal ones the longer)."""
    times = func.count().label("times")
    query = (
        select(entries.c.duty, entries.c.minutes, times)
        .where(within(entries.c.date, [span]))
        .group_by(entries.c.duty, entries.c.minutes)
        .order_by(times.desc(), entries.c.minutes.desc(), entries.c.duty)
    )
    lengths: dict[Duty, int] = {}
    uses: dict[Duty, int] = {}
    for row in connection.execute(query):
        duty = Duty(row.duty)
        lengths.setdefault(duty, row.minutes)
        uses[duty] = uses.get(duty, 0) + row.times
    order = list(Duty)
    return tuple((duty, lengths[duty]) for duty in sorted(uses, key=lambda duty: (-uses[duty], order.index(duty))))


def spans_of(weeks: Sequence[Week]) -> list[Span]:
    """The dates of the weeks as few spans."""
    spans: list[Span] = []
    for week in sorted(weeks):
        if spans and week.start <= spans[-1].end:
            spans[-1] = Span(spans[-1].start, max(week.end, spans[-1].end))
        else:
            spans.append(week.span)
    return spans


def within(day: ColumnElement[str], spans: Sequence[Span]) -> ColumnElement[bool]:
    """True for days in one of the spans."""
    return or_(False, *(and_(day >= day_text(span.start), day < day_text(span.end)) for span in spans))


def _log(connection: Connection, spans: Sequence[Span] | None) -> Log:
    """The whole log, or what belongs to the spans."""

    def all_of(kind: Kind[Of], query: Select[Any], day: ColumnElement[str]) -> tuple[Of, ...]:
        wanted = query if spans is None else query.where(within(day, spans))
        return _records(connection, kind, wanted.order_by(*_order(kind, day)))

    return Log(
        member=member_of(connection),
        settings=settings_of(connection),
        patterns=patterns_in(connection),
        terms=terms_in(connection),
        absences=all_of(ABSENCE, select(absences), absences.c.date),
        erosions=all_of(EROSION, select(erosions), erosions.c.date),
        entries=_records(connection, ENTRY, _entries_of(spans)),
        undone=_records(connection, UNDONE_ITEM, _undone_of(spans)),
        closed_days=all_of(CLOSED_DAY, select(closed_days), closed_days.c.date),
        closed_weeks=all_of(CLOSED_WEEK, select(closed_weeks), closed_weeks.c.week),
        appointments=all_of(APPOINTMENT_WEEK, select(appointment_weeks), appointment_weeks.c.week),
    )


def _order(kind: Kind[Any], day: ColumnElement[str]) -> Sequence[ColumnElement[str]]:
    return (day, absences.c.id) if kind is ABSENCE else (day, erosions.c.id) if kind is EROSION else (day,)


def _entries_of(spans: Sequence[Span] | None) -> Select[Any]:
    query = select(entries).order_by(entries.c.date, entries.c.id)
    if spans is None:
        return query
    done = select(undone_items.c.id).where(
        within(undone_items.c.ended, spans), undone_items.c.status == UndoneStatus.DONE.value
    )
    clearing_days = select(entries.c.date).where(entries.c.clears.in_(done))
    return query.where(or_(within(entries.c.date, spans), entries.c.date.in_(clearing_days)))


def _undone_of(spans: Sequence[Span] | None) -> Select[Any]:
    query = select(undone_items).order_by(undone_items.c.arose, undone_items.c.id)
    if spans is None:
        return query
    item_id = undone_items.c.id
    wanted = union(
        select(item_id).where(within(undone_items.c.arose, spans)),
        select(item_id).where(within(undone_items.c.ended, spans)),
        select(entries.c.clears).where(within(entries.c.date, spans), entries.c.clears.is_not(None)),
    )
    return query.where(item_id.in_(wanted))


def _records(connection: Connection, kind: Kind[Of], query: Select[Any]) -> tuple[Of, ...]:
    """The records of a query whose columns are those of the kind's table."""
    return tuple(kind.record_in(row) for row in connection.execute(query))
