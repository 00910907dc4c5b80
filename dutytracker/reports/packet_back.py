"""What the pages behind the first page of a packet say: every table, the method, and what all this does not show."""

from collections.abc import Iterable
from fractions import Fraction

from dutytracker.domain.pooling import Figures
from dutytracker.reports.colors import PRINT
from dutytracker.reports.marks import Role
from dutytracker.reports.packet import Packet
from dutytracker.reports.packet_words import limits_lines, method_lines
from dutytracker.reports.review_answer_tables import delivery_table, sensitivity_table, sufficiency_table
from dutytracker.reports.review_cells import ReviewTable
from dutytracker.reports.review_curve_table import curve_points_table
from dutytracker.reports.review_given_charts import sensitivity_chart
from dutytracker.reports.review_paper_table import paper_table
from dutytracker.reports.review_quality_table import quality_table
from dutytracker.reports.review_term_table import term_table
from dutytracker.reports.review_who_tables import group_table, participation_table, verdict_table, weeks_table
from dutytracker.reports.review_work_tables import (
    duty_table,
    need_table,
    own_time_table,
    place_table,
    undone_table,
)
from dutytracker.reports.svg import svg_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import translate

ROW_HEIGHT = 13.2
"""Of a row of the sensitivity, in points: the drawing beside it keeps in step."""

CHART_WIDTH = 190


def back_data(packet: Packet) -> dict[str, Json]:
    """The texts and tables of these pages."""
    figures = packet.review.figures
    return {
        "heading": translate("The figures behind the first page"),
        "left": [table_data(table) for table in _left(packet, figures)],
        "right": [] if figures is None else [table_data(table) for table in _right(packet, figures)],
        "sensitivity": None if figures is None else _sensitivity(packet, figures),
        "groups": None if figures is None else table_data(group_table(figures, packet.audience)),
        "curve": None if figures is None else table_data(curve_points_table(figures, packet.audience)),
        "terms": None if figures is None else table_data(term_table(figures, packet.audience)),
        "paper": None if packet.paper is None else table_data(paper_table(packet.paper)),
        "method": {"heading": translate("Method"), "lines": [*method_lines(packet)]},
        "limits": {"heading": translate("What this does not show"), "lines": [*limits_lines(packet.review)]},
    }


def table_data(table: ReviewTable) -> dict[str, Json]:
    """A table with its bars: each as a share of the longest, in the color of what it shows."""
    longest = max((_length(row.cells[0].value) for row in table.rows if row.role is not None), default=Fraction(0))
    return {
        "title": table.title,
        "header": [*table.columns],
        "rows": [
            {
                "label": row.label,
                "cells": [cell.text for cell in row.cells],
                "strong": row.strong,
                "hidden": row.cells[0].value is None,
                "hidden-cells": [cell.value is None for cell in row.cells],
                "bar": float(_length(row.cells[0].value) / longest) if row.role is not None and longest else 0.0,
                "color": PRINT[row.role or Role.INK],
            }
            for row in table.rows
        ],
        "bars": longest > 0,
        "remarks": [*table.remarks],
    }


def _length(value: int | Fraction | None) -> Fraction:
    return abs(Fraction(value or 0))


def _left(packet: Packet, figures: Figures | None) -> Iterable[ReviewTable]:
    if figures is None:
        return (participation_table(packet.review),)
    audience = packet.audience
    tables = (
        duty_table(figures, audience),
        undone_table(figures, audience),
        delivery_table(figures, audience),
        weeks_table(packet.review),
        verdict_table(packet.review),
    )
    return (table for table in tables if table is not None)


def _right(packet: Packet, figures: Figures) -> Iterable[ReviewTable]:
    audience = packet.audience
    return (
        place_table(figures, audience),
        own_time_table(figures, audience),
        quality_table(figures, audience),
        need_table(figures, audience),
        sufficiency_table(figures, audience),
        participation_table(packet.review),
    )


def _sensitivity(packet: Packet, figures: Figures) -> Json:
    chart = sensitivity_chart(figures, packet.audience, width=CHART_WIDTH, row=ROW_HEIGHT, text=7)
    return table_data(sensitivity_table(figures, packet.audience)) | {
        "picture": svg_of(chart),
        "description": chart.description,
        "width": CHART_WIDTH,
        "row": ROW_HEIGHT,
    }
