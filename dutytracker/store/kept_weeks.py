"""The totals of weeks, kept beside the records: ten years are read in one query instead of being summed again.

What is kept equals what `domain.summing` would say; a change that could make it differ takes it away in its own
transaction (`stale_weeks`).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, select

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.calendar import Week
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.week_summary import Cleared, WeekSummary
from dutytracker.store.reading import listed
from dutytracker.store.record_values import day_text
from dutytracker.store.schema import kept_weeks
from dutytracker.store.stale_weeks import forget_weeks

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


def kept_in(connection: Connection, weeks: Sequence[Week]) -> dict[Week, WeekSummary]:
    """Those of the weeks whose totals are kept."""
    wanted = {day_text(week.start): week for week in weeks}
    rows = connection.execute(_KEPT, {"weeks": json.dumps(list(wanted)), "formulas": FORMULAS_VERSION})
    return {wanted[start]: _summary(wanted[start], totals) for start, totals in rows}


def keep(connection: Connection, summaries: Iterable[WeekSummary]) -> None:
    """Keeps the totals of weeks, summed from what is stored now."""
    rows = [
        {"week": day_text(summary.week.start), "formulas": FORMULAS_VERSION, "totals": _text(summary)}
        for summary in summaries
    ]
    forget_weeks(connection, [str(row["week"]) for row in rows])
    connection.execute(kept_weeks.insert(), rows)


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
