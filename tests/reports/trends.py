"""Weeks of a trend in which only what matters has to be named."""

from collections.abc import Collection, Sequence
from typing import Any

from dutytracker.domain.records import UndoneItem
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.reports.trend import TrendWeek, trend_weeks
from tests.builders import WEEK, a_term
from tests.reports.summaries import a_summary


def a_trend(
    *fields: dict[str, Any],
    running: int | None = None,
    undone: Sequence[UndoneItem] = (),
    not_chosen: Collection[int] = (),
) -> tuple[TrendWeek, ...]:
    """A week for each set of fields of its summary, in a row from `WEEK` on; `running` is the number of one, and
    `not_chosen` has those of the weeks that were not chosen to be logged.
    """
    summaries = summaries_in_a_row(*fields)
    current = WEEK.shifted(len(fields) if running is None else running)
    left_out = {WEEK.shifted(number) for number in not_chosen}
    return trend_weeks(summaries, undone, (a_term(),), running=current, left_out=left_out)


def summaries_in_a_row(*fields: dict[str, Any]) -> tuple[WeekSummary, ...]:
    """The same weeks as summaries."""
    return tuple(a_summary(**({"week": WEEK.shifted(number)} | each)) for number, each in enumerate(fields))
