"""What a long range of weeks asks for beyond its totals: undone items that were open in it, and counts of entries."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from dutytracker.domain.calendar import Span, Week
from dutytracker.domain.evidence_quality import MULTIPLE, EntryCounts, summed_counts
from dutytracker.domain.records import Source, UndoneItem
from dutytracker.store.record_values import UNDONE_ITEM, day_text
from dutytracker.store.schema import entries, undone_items


def undone_open_in(connection: Connection, span: Span) -> tuple[UndoneItem, ...]:
    """The undone items that arose before the span ended and were not over before it began, oldest first."""
    rows = connection.execute(_OPEN_IN, {"start": day_text(span.start), "end": day_text(span.end)}).all()
    return tuple(UNDONE_ITEM.records_in(rows))


def entry_counts_in(connection: Connection, span: Span) -> EntryCounts:
    """The entries of those dates, those whose minutes divide by 15, and those timed live."""
    return _counts(connection.execute(_COUNTS, {"start": day_text(span.start), "end": day_text(span.end)}).one())


def entry_counts_of(connection: Connection, weeks: Sequence[Week]) -> tuple[EntryCounts, ...]:
    """The same for each of these weeks (at least one, in a row), in their order."""
    rows = connection.execute(_COUNTS_BY_DAY, {"start": day_text(weeks[0].start), "end": day_text(weeks[-1].end)})
    by_day = {row.date: _counts(row) for row in rows}
    return tuple(summed_counts(by_day[day] for day in map(day_text, week.days) if day in by_day) for week in weeks)


def _counts(row: Any) -> EntryCounts:
    return EntryCounts(entries=row.entries, multiples_of_15=row.multiples_of_15, timed=row.timed)


_OPEN_IN = (
    select(undone_items)
    .where(
        undone_items.c.arose < bindparam("end"),
        undone_items.c.ended.is_(None) | (undone_items.c.ended >= bindparam("start")),
    )
    .order_by(undone_items.c.arose, undone_items.c.id)
)
_COUNTS = select(
    func.count().label("entries"),
    func.count().filter(entries.c.minutes % MULTIPLE == 0).label("multiples_of_15"),
    func.count().filter(entries.c.source == Source.TIMER.value, entries.c.imported_at.is_(None)).label("timed"),
).where(entries.c.date >= bindparam("start"), entries.c.date < bindparam("end"))
_COUNTS_BY_DAY = _COUNTS.add_columns(entries.c.date).group_by(entries.c.date)
