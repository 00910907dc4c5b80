"""Which totals of weeks a change could make differ from what is stored: they are taken away with it."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, union

from dutytracker.domain.calendar import DAYS_PER_WEEK
from dutytracker.store.reading import listed
from dutytracker.store.record_values import (
    ABSENCE,
    APPOINTMENT_WEEK,
    CLOSED_DAY,
    CLOSED_WEEK,
    ENTRY,
    EROSION,
    PATTERN,
    SETTINGS,
    TERM,
    UNDONE_ITEM,
    day_text,
)
from dutytracker.store.schema import entries, kept_weeks, undone_items

Values = Mapping[str, Any]
"""A record as its JSON values."""

DAYS_OF = {
    ENTRY.name: ("date",),
    UNDONE_ITEM.name: ("arose", "ended"),
    ABSENCE.name: ("date",),
    EROSION.name: ("date",),
    CLOSED_DAY.name: ("date",),
    CLOSED_WEEK.name: ("week",),
    APPOINTMENT_WEEK.name: ("week",),
}
"""The fields of a record that name the days whose weeks it is about."""


def forget(connection: Connection, changed: Iterable[tuple[str, Values]]) -> None:
    """Takes away what may differ now; `changed` are the records before and after, by the name of their kind."""
    days: set[str] = set()
    items: set[str] = set()
    entry_days: set[str] = set()
    for kind, values in changed:
        if kind == SETTINGS.name:
            connection.execute(kept_weeks.delete())
        elif kind in {PATTERN.name, TERM.name}:
            connection.execute(_SINCE, {"day": values["valid_from"]})
        days.update(values[name] for name in DAYS_OF.get(kind, ()))
        if kind == ENTRY.name:
            entry_days.add(values["date"])
            items.add(values["clears"])
        elif kind == UNDONE_ITEM.name:
            items.add(values["id"])
    if items:
        days.update(connection.execute(_RELATED, {"items": _list(items), "days": _list(entry_days)}).scalars())
    starts = {start for day in days - {None} for start in _starts(day)}
    forget_weeks(connection, starts)


def forget_weeks(connection: Connection, starts: Iterable[str]) -> None:
    """Takes away the totals of the weeks that begin on those days, as the log writes days."""
    connection.execute(_OF_WEEKS, {"weeks": _list(starts)})


def _list(texts: Iterable[str | None]) -> str:
    return json.dumps([text for text in texts if text is not None])


def _starts(day: str) -> Iterable[str]:
    """The first days that a week holding `day` can have."""
    last = date.fromisoformat(day)
    return (day_text(last - timedelta(days=back)) for back in range(DAYS_PER_WEEK))


_OF_WEEKS = kept_weeks.delete().where(kept_weeks.c.week.in_(listed("weeks")))
_SINCE = kept_weeks.delete().where(kept_weeks.c.week > func.date(bindparam("day"), f"-{DAYS_PER_WEEK} days"))

_CLEARED_ON = select(entries.c.clears).where(entries.c.date.in_(listed("days")), entries.c.clears.is_not(None))
_RELATED = union(
    select(undone_items.c.ended).where(undone_items.c.id.in_(listed("items"))),
    select(undone_items.c.ended).where(undone_items.c.id.in_(_CLEARED_ON)),
    select(entries.c.date).where(entries.c.clears.in_(listed("items"))),
)
"""Where else an entry or item shows: the days on which items were done that it clears, or that another entry of its day
clears (the two may overlap), and the days of the entries that clear an item."""
