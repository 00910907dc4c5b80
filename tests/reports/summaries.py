"""Summaries of a week in which only the figures that matter have to be named."""

from typing import Any

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.week_summary import Cleared, WeekSummary
from tests.builders import WEEK


def a_summary(
    *, logged: int = 420, undone: int = 0, eroded: int = 0, closed: int | None = None, **fields: Any
) -> WeekSummary:
    """A closed, answered week of 40 hours with 7 hours contracted, protected, given and logged."""
    scheduled = fields.get("scheduled", 2400)
    defaults: dict[str, Any] = {
        "week": WEEK,
        "pattern": 2400,
        "scheduled": scheduled,
        "pattern_known": True,
        "contracted": 420,
        "contracted_fixed": 420,
        "protected": 420,
        "eroded_by": {ErosionReason.MEETING: eroded} if eroded else {},
        "by_duty": {Duty.CHART: logged} if logged else {},
        "by_placement": {Placement.PROT: logged} if logged else {},
        "clearing": 0,
        "undone_by_duty": {Duty.CHART: undone} if undone else {},
        "undone_late": 0,
        "cleared": Cleared(),
        "closed": scheduled if closed is None else closed,
        "closed_late": 0,
        "undone_answered": True,
        "untimed": logged,
        "overlap": 0,
        "provenance": {Provenance.SAME_DAY: logged} if logged else {},
        "booked": None,
        "held": None,
        "no_show": None,
    }
    return WeekSummary(**(defaults | fields))
