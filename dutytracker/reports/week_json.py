"""Summaries as JSON (docs/formats.md, "Week summary"): minutes are integers, what is unknown is null."""

from collections.abc import Mapping, Sequence
from enum import Enum
from fractions import Fraction
from typing import TypeVar

from dutytracker.domain.comparing import median_need_per_40h, median_shortfall, rolling_need_per_40h
from dutytracker.domain.placement import Placement
from dutytracker.domain.rounding import rounded
from dutytracker.domain.week_summary import WeekSummary

OUT = "OUT"
"""The code of everything outside protected time as one sum."""

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

Code = TypeVar("Code", bound=Enum)

RATIO_PLACES = 4
FIGURE_PLACES = 2


def week_json(summary: WeekSummary, *, own_time: bool = True) -> dict[str, Json]:
    """One week. Without `own_time` its minutes are null and the placements outside protected time one sum."""
    return {
        "week": summary.week.start.isoformat(),
        "scheduled": summary.scheduled,
        "contracted": summary.contracted,
        "protected": summary.protected,
        "eroded": summary.eroded,
        "delivered": summary.delivered,
        "logged": summary.logged,
        "clearing": summary.clearing,
        "undone": summary.undone,
        "undone_late": summary.undone_late,
        "floor": summary.floor,
        "need": summary.need,
        "floor_shortfall": summary.floor_shortfall,
        "shortfall": summary.shortfall,
        "delivery_gap": summary.delivery_gap,
        "own_time": summary.own_time if own_time else None,
        "outside_protected": summary.outside_protected,
        "overlap": summary.overlap,
        "untimed": summary.untimed,
        "sufficiency": _rounded(summary.sufficiency, RATIO_PLACES),
        "need_per_40h": _rounded(summary.need_per_40h, FIGURE_PLACES),
        "contracted_per_40h": _rounded(summary.contracted_per_40h, FIGURE_PLACES),
        "per_appointment_hour": _rounded(summary.per_appointment_hour, FIGURE_PLACES),
        "coverage": _rounded(summary.coverage, RATIO_PLACES),
        "closed_late": summary.closed_late,
        "undone_answered": summary.undone_answered,
        "contract_known": summary.contract_known,
        "eligible": summary.eligible,
        "verdict": summary.verdict.value,
        "by_duty": _map(summary.by_duty),
        "by_placement": _map(summary.by_placement) if own_time else _folded(summary),
        "eroded_by": _map(summary.eroded_by),
        "undone_by_duty": _map(summary.undone_by_duty),
        "cleared": {
            "items": summary.cleared.items,
            "estimate": summary.cleared.estimate,
            "actual": summary.cleared.actual,
        },
        "provenance": _map(summary.provenance),
    }


def weeks_json(summaries: Sequence[WeekSummary], *, own_time: bool = True) -> dict[str, Json]:
    """Weeks in their order with medians over the eligible ones and the rolling need of each."""
    return {
        "weeks": [week_json(summary, own_time=own_time) for summary in summaries],
        "median_shortfall": median_shortfall(summaries),
        "median_need_per_40h": _rounded(median_need_per_40h(summaries), FIGURE_PLACES),
        "rolling_need_per_40h": [_rounded(need, FIGURE_PLACES) for need in rolling_need_per_40h(summaries)],
    }


def _rounded(exact: Fraction | None, places: int) -> float | None:
    return None if exact is None else rounded(exact, places)


def _map(minutes: Mapping[Code, int]) -> dict[str, Json]:
    return {str(code.value): amount for code, amount in minutes.items() if amount}


def _folded(summary: WeekSummary) -> dict[str, Json]:
    sums = {Placement.PROT.value: summary.by_placement.get(Placement.PROT, 0), OUT: summary.outside_protected}
    return {code: amount for code, amount in sums.items() if amount}
