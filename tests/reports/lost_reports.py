"""The record of lost protected time of logs: as in the drawing, and at the edges."""

from datetime import date, timedelta
from typing import Any

from dutytracker.domain.lost_time import lost_time
from dutytracker.domain.records import Erosion, ErosionReason, Log
from dutytracker.reports.lost_report import LostTimeReport
from tests.builders import a_pattern, a_work_day, an_id, evening_of
from tests.reports.report_logs import FIRST, a_long_log, a_report

REASONS = tuple(ErosionReason)
LONG_BLOCKS = (a_pattern(day=a_work_day("08:30-17:00", "12:00-12:30", "15:00-17:00")),)
"""120 protected minutes a day."""


def a_lost_report(log: Log, weeks: int, *, first: date = FIRST, **fields: Any) -> LostTimeReport:
    """The record of that many weeks of a log."""
    about = a_report(log, weeks, own_time=False, first=first, **fields)
    return LostTimeReport(about=about, lost=lost_time(about.summaries, log))


def a_log_with_losses(number: int, weeks: int = 12, **fields: Any) -> Log:
    """That many losses on the days worked, several on one day where the weeks do not hold as many."""
    days = [FIRST + timedelta(days=7 * week + day) for week in range(weeks) for day in range(1, 6)]
    erosions = tuple(
        _loss(turn, days[turn * len(days) // number if number <= len(days) else turn % len(days)])
        for turn in range(number)
    )
    return a_long_log(weeks, **({"patterns": LONG_BLOCKS, "erosions": erosions} | fields))


def _loss(turn: int, day: date) -> Erosion:
    """Every third is not told, every fifth written down later, every eleventh came in from a file."""
    written = evening_of(day + timedelta(days=(0, 0, 0, 0, 3 + turn % 9)[turn % 5]))
    return Erosion(
        id=an_id(20000 + turn),
        date=day,
        minutes=(60, 45, 120, 20, 30)[turn % 5],
        reason=REASONS[(0, 5, 2, 0, 1, 0, 7, 4)[turn % 8]],
        told_manager=day + timedelta(days=turn % 2) if turn % 3 else None,
        recorded_at=written,
        imported_at=written if turn % 11 == 10 else None,
    )
