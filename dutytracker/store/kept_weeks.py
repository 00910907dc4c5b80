"""The totals of weeks, kept beside the records: ten years are read in one query instead of being summed again.

What is kept equals what `domain.summing` would say; a change that could make it differ takes it away in its own
transaction.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, union

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.calendar import DAYS_PER_WEEK, Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.week_summary import Cleared, WeekSummary
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

MAPS: Mapping[str, type[StrEnum]] = {
    "eroded_by": ErosionReason,
    "by_duty": Duty,
    "by_placement": Placement,
    "undone_by_duty": Duty,
    "provenance": Provenance,
    "clearing_by_duty": Duty,
    "clearing_by_placement": Placement,
}
CODES = {name: {code.value: code for code in codes} for name, codes in MAPS.items()}
FIGURES = (
    *("pattern", "scheduled", "pattern_known", "contracted", "contracted_fixed", "protected", "clearing"),
    *("undone_late", "closed", "closed_late", "undone_answered", "untimed", "overlap", "booked", "held", "no_show"),
)

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


def kept_in(connection: Connection, weeks: Sequence[Week]) -> dict[Week, WeekSummary]:
    """Those of the weeks whose totals are kept."""
    wanted = {day_text(week.start): week for week in weeks}
    rows = connection.execute(_KEPT, {"weeks": json.dumps(list(wanted)), "formulas": FORMULAS_VERSION})
    return {wanted[row.week]: _summary(wanted[row.week], row.totals) for row in rows}


def keep(connection: Connection, summaries: Iterable[WeekSummary]) -> None:
    """Keeps the totals of weeks, summed from what is stored now."""
    rows = [
        {"week": day_text(summary.week.start), "formulas": FORMULAS_VERSION, "totals": _text(summary)}
        for summary in summaries
    ]
    connection.execute(_OF_WEEKS, {"weeks": _list(str(row["week"]) for row in rows)})
    connection.execute(kept_weeks.insert(), rows)


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
    connection.execute(_OF_WEEKS, {"weeks": _list(starts)})


def _list(texts: Iterable[str | None]) -> str:
    return json.dumps([text for text in texts if text is not None])


def _starts(day: str) -> Iterable[str]:
    """The first days that a week holding `day` can have."""
    last = date.fromisoformat(day)
    return (day_text(last - timedelta(days=back)) for back in range(DAYS_PER_WEEK))


def _text(summary: WeekSummary) -> str:
    cleared = summary.cleared
    figures = [getattr(summary, name) for name in FIGURES]
    maps = [getattr(summary, name) for name in MAPS]
    return json.dumps(
        {"figures": figures, "maps": maps, "cleared": [cleared.items, cleared.estimate, cleared.actual]},
        separators=(",", ":"),
    )


def _summary(week: Week, text: str) -> WeekSummary:
    totals = json.loads(text)
    items, estimate, actual = totals["cleared"]
    maps: dict[str, Any] = {
        name: {codes[code]: minutes for code, minutes in kept.items()}
        for (name, codes), kept in zip(CODES.items(), totals["maps"], strict=True)
    }
    figures = dict(zip(FIGURES, totals["figures"], strict=True))
    return WeekSummary(week=week, cleared=Cleared(items=items, estimate=estimate, actual=actual), **figures, **maps)


_KEPT = select(kept_weeks.c.week, kept_weeks.c.totals).where(
    kept_weeks.c.week.in_(listed("weeks")), kept_weeks.c.formulas == bindparam("formulas")
)
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
