"""What the page about a range of weeks says, as plain values for its template; no markup is made from any of it."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.reports.chart_layout import page_layout
from dutytracker.reports.charts import need_by_placement_chart
from dutytracker.reports.delivery_words import delivery_headline, delivery_text, taken_by
from dutytracker.reports.plain_text import plain
from dutytracker.reports.range_headline import headline, rest_words
from dutytracker.reports.record_words import (
    entered_words,
    foot_words,
    limits_words,
    method_words,
    other_duties_words,
    precision_words,
    title_words,
    week_start_words,
)
from dutytracker.reports.report import ReportWeek, WeeksReport
from dutytracker.reports.sufficiency_words import sufficiency_headline, sufficiency_text
from dutytracker.reports.svg import svg_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.week_table import Cell, TableRow, table_rows
from dutytracker.reports.words import (
    PROGRAM,
    counted,
    duty_label,
    erosion_words,
    hours_and_minutes,
    percent_words,
    provenance_words,
    range_words,
    short_day,
    translate,
    weekday_name,
)

MOST_WEEKS_IN_A_PANEL = 13
"""A chart with its table holds at most a quarter of a year; a longer range has several, of equal width."""

_FIGURE = re.compile(r"\d h \d\d|\d %|\d min\b|\d ×")

PLACES = {
    Placement.PROT: "In a protected block",
    Placement.FREED: "In a slot freed by a no-show",
    Placement.GAP: "Gaps and other paid time",
    Placement.BREAK: "In a meal or rest break",
    Placement.PRE: "Before the shift",
    Placement.POST: "After the shift",
    Placement.OFF: "On a day off or absent",
}


def page_data(report: WeeksReport) -> dict[str, Json]:
    """All texts, tables and pictures of the page; figures are formatted, nothing is left to compute."""
    weeks = report.weeks
    header = translate("{range}; {week_start}")
    return _kept_together(
        {
            "title": title_words(report),
            "made_on": {"year": report.made_on.year, "month": report.made_on.month, "day": report.made_on.day},
            "member": translate("Member {code}").format(code=report.member_code),
            "range": header.format(
                range=range_words(report.first_day, report.last_day),
                week_start=week_start_words(report.settings.week_starts_on),
            ),
            "kind": translate("member’s own record"),
            "headline": headline(weeks),
            "rest": rest_words(weeks),
            "questions": [
                {
                    "question": translate("Was it given?"),
                    "topic": translate("delivery"),
                    "answer": delivery_headline(weeks),
                    "text": delivery_text(weeks),
                },
                {
                    "question": translate("Was it enough?"),
                    "topic": translate("sufficiency"),
                    "answer": sufficiency_headline(weeks),
                    "text": sufficiency_text(weeks),
                },
            ],
            "panels": [*_panels(report)],
            "duties": _duties(report),
            "places": _places(report),
            "taken": _taken(report),
            "evidence": _evidence(report),
            "notes": _notes(report),
            "program": PROGRAM,
            "foot": foot_words(report),
        }
    )


def panels_of(weeks: Sequence[ReportWeek]) -> tuple[Sequence[ReportWeek], ...]:
    """The weeks in panels of equal size (the last may hold fewer), none longer than a chart can show."""
    panels = -(-len(weeks) // MOST_WEEKS_IN_A_PANEL)
    size = -(-len(weeks) // panels)
    return tuple(weeks[start : start + size] for start in range(0, len(weeks), size))


def _panels(report: WeeksReport) -> list[Json]:
    panels = panels_of(report.weeks)
    highest = max(max(summary.need, summary.contracted or 0) for summary in report.summaries)
    layout = page_layout(len(panels[0]), 152 if len(panels) == 1 else 112)
    made: list[Json] = []
    for panel in panels:
        summaries = [week.summary for week in panel]
        chart = need_by_placement_chart(summaries, own_time=report.own_time, layout=layout, highest=highest)
        is_last = panel is panels[-1]
        rows = table_rows(panel, report.weeks, own_time=report.own_time)
        made.append(
            {
                "picture": svg_of(chart),
                "description": chart.description,
                "left": layout.left,
                "column": layout.column,
                "first": translate("Week from {weekday}").format(weekday=weekday_name(report.settings.week_starts_on)),
                "weeks": [short_day(summary.week.start) for summary in summaries],
                "all": counted(len(report.weeks), "week", "weeks") if is_last else "",
                "rows": [_row(row, with_total=is_last) for row in rows],
            }
        )
    return made


def _row(row: TableRow, *, with_total: bool) -> Json:
    return {
        "label": row.label,
        "strong": row.strong,
        "cells": [_cell(cell, row) for cell in row.cells],
        "total": _cell(row.total if with_total else Cell(text=""), row),
    }


def _cell(cell: Cell, row: TableRow) -> Json:
    over = translate("at most") if cell.at_most else ""
    return {"text": cell.text, "over": over, "strong": cell.strong or row.strong}


def _duties(report: WeeksReport) -> Json:
    minutes = report.totals(lambda week: week.by_duty)
    most = max(minutes.values(), default=1)
    return {
        "heading": translate("What the work was"),
        "rows": [
            {
                "label": plain(duty_label(duty, report.settings)),
                "text": hours_and_minutes(minutes.get(duty, 0)),
                "share": minutes.get(duty, 0) / most,
                "strong": duty in CAMPAIGN_DUTIES,
            }
            for duty in Duty
        ],
        "total": _logged(report),
        "remark": plain(other_duties_words(report), 200),
    }


def _places(report: WeeksReport) -> Json:
    if report.own_time:
        minutes = report.totals(lambda week: week.by_placement)
        amounts = {translate(words): minutes.get(place, 0) for place, words in PLACES.items()}
        remark = translate("{outside} outside protected time, {own} of it own time.")
    else:
        amounts = {
            translate("In a protected block"): report.total(lambda week: week.logged - week.outside_protected),
            translate("Outside protected time"): report.total(lambda week: week.outside_protected),
        }
        remark = ""
    return {
        "heading": translate("Where it was done"),
        "rows": _amounts(amounts),
        "total": _logged(report),
        "remark": remark.format(
            outside=hours_and_minutes(report.total(lambda week: week.outside_protected)),
            own=hours_and_minutes(report.total(lambda week: week.own_time)),
        ),
    }


def _taken(report: WeeksReport) -> Json:
    """What took protected time away; null where nothing did."""
    by_reason = taken_by(report.weeks)
    if not by_reason:
        return None
    return {
        "heading": translate("What took protected time"),
        "rows": _amounts({erosion_words(reason).capitalize(): amount for reason, amount in by_reason.items()}),
        "total": {"label": translate("Taken away"), "text": hours_and_minutes(sum(by_reason.values()))},
        "remark": "",
    }


def _amounts(amounts: Mapping[str, int]) -> Json:
    return [{"label": words, "text": hours_and_minutes(amount)} for words, amount in amounts.items()]


def _evidence(report: WeeksReport) -> Json:
    logged = report.total(lambda week: week.logged)
    minutes = report.totals(lambda week: week.provenance)
    return {
        "heading": translate("How good the record is"),
        "rows": [
            {
                "label": provenance_words(each),
                "text": hours_and_minutes(minutes.get(each, 0)),
                "share": _share(minutes.get(each, 0), logged),
            }
            for each in Provenance
        ],
        "total": _logged(report) | {"share": _share(logged, logged)},
        "remark": precision_words(report),
    }


def _share(amount: int, whole: int) -> str:
    return percent_words(Fraction(amount, whole), 1) if whole else "–"


def _logged(report: WeeksReport) -> dict[str, Json]:
    return {"label": translate("Logged"), "text": hours_and_minutes(report.total(lambda week: week.logged))}


def _notes(report: WeeksReport) -> list[Json]:
    return [
        {"label": translate("Entered by the member"), "text": entered_words(report)},
        {"label": translate("Method"), "text": method_words(report)},
        {"label": translate("Limits"), "text": limits_words()},
    ]


def _kept_together(data: dict[str, Json]) -> dict[str, Json]:
    """The same with every figure kept on one line with its unit."""
    return {key: _no_breaks(each) if key != "panels" else each for key, each in data.items()}


def _no_breaks(data: Json) -> Json:
    match data:
        case str():
            return _FIGURE.sub(lambda found: found[0].replace(" ", "\u00a0"), data)
        case list():
            return [_no_breaks(each) for each in data]
        case dict():
            return {key: _no_breaks(each) for key, each in data.items()}
        case _:
            return data
