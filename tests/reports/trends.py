"""Weeks of a trend in which only what matters has to be named."""

from collections.abc import Sequence
from typing import Any

from dutytracker.domain.records import UndoneItem
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.trend import TrendWeek, trend_weeks
from tests.builders import WEEK, a_term
from tests.reports.summaries import a_summary


def a_trend(
    *fields: dict[str, Any], running: int | None = None, undone: Sequence[UndoneItem] = ()
) -> tuple[TrendWeek, ...]:
    """A week for each set of fields of its summary, in a row from `WEEK` on; `running` is the number of one."""
    summaries = summaries_in_a_row(*fields)
    current = WEEK.shifted(len(fields) if running is None else running)
    return trend_weeks(summaries, undone, (a_term(),), running=current)


def summaries_in_a_row(*fields: dict[str, Any]) -> tuple[WeekSummary, ...]:
    """The same weeks as summaries."""
    return tuple(a_summary(**({"week": WEEK.shifted(number)} | each)) for number, each in enumerate(fields))
