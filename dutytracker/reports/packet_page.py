"""What the pages of a packet say, as plain values for their template; no markup is made from any of it."""

from dutytracker.domain.pooling import Figures, PooledReview
from dutytracker.reports.marks import Chart
from dutytracker.reports.no_breaks import kept_together
from dutytracker.reports.packet import Packet, mark_words, period_words, title_words, unit_words
from dutytracker.reports.packet_back import back_data
from dutytracker.reports.packet_offers import offers_data
from dutytracker.reports.packet_words import (
    answer_words,
    enough_remark,
    enough_words,
    foot_words,
    given_words,
    indicative_words,
    note_rows,
    share_words,
)
from dutytracker.reports.review_answer_tables import delivery_title, enough_table
from dutytracker.reports.review_cells import ReviewTable
from dutytracker.reports.review_charts import curve_chart, given_chart, unit_chart, unit_parts
from dutytracker.reports.review_words import unit_bounds_words
from dutytracker.reports.svg import svg_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import PROGRAM, percent_words, translate

WIDTH = 524
"""Of the text on a page, in points, like every size here."""

CURVE_HEIGHT = 268
CURVE_TEXT = 10
SQUARES_HEIGHT = 48
GIVEN_HEIGHT = 27


def packet_page_data(packet: Packet) -> dict[str, Json]:
    """All texts, tables and pictures of the pages; figures are formatted, nothing is left to compute."""
    figures = packet.review.figures
    number, answer = answer_words(packet)
    return kept_together(
        {
            "title": title_words(packet),
            "made_on": {"year": packet.made_on.year, "month": packet.made_on.month, "day": packet.made_on.day},
            "member": unit_words(packet),
            "range": _period(packet),
            "unit": unit_words(packet),
            "period": _period(packet),
            "mark": mark_words(packet),
            "program": PROGRAM,
            "foot": foot_words(packet),
            "question": translate("Was it enough?"),
            "topic": translate("sufficiency"),
            "indicative": "" if figures is None else indicative_words(figures),
            "number": number,
            "answer": answer,
            "share": "" if figures is None else share_words(figures),
            "bounds": "" if figures is None or figures.short is None else unit_bounds_words(figures),
            "unit_picture": _unit(packet.review),
            "enough": None if figures is None else _enough(figures, packet),
            "given": None if figures is None else _given(figures, packet),
            "notes": [{"label": label, "text": text} for label, text in note_rows(packet)],
            "offers": offers_data(packet),
            "back": back_data(packet),
        }
    )


def picture(chart: Chart) -> dict[str, Json]:
    """A chart as a drawing with what it shows in words."""
    return {"picture": svg_of(chart), "description": chart.description, "width": chart.width}


def _period(packet: Packet) -> str:
    roster = packet.review.roster
    said = translate("Roster unknown") if roster is None else translate("Roster {number}").format(number=roster)
    return f"{period_words(packet)}. {said}"


def _unit(review: PooledReview) -> Json:
    """The whole unit as squares with its bounds; null where there are none."""
    parts, short = unit_parts(review), None if review.figures is None else review.figures.short
    if parts is None or short is None or short.bounds is None:
        return None
    low, high = short.bounds
    unknown = translate("{number} did not report: unknown")
    if review.members > parts.short + parts.others:
        unknown = translate("{number} did not report or cannot be counted: unknown")
    return {
        **picture(unit_chart(parts, width=WIDTH, height=SQUARES_HEIGHT)),
        "short": translate("{number} needed more").format(number=parts.short),
        "unknown": unknown.format(number=parts.unknown) if parts.unknown else "",
        "others": translate("{number} did not").format(number=parts.others),
        "low": float(low),
        "high": float(high),
        "least": translate("At least {share}").format(share=percent_words(low)),
        "whatever": translate("of the whole unit, whatever the others had"),
        "most": translate("at most {share}").format(share=percent_words(high)),
    }


def _enough(figures: Figures, packet: Packet) -> Json:
    words, hours, share = enough_words(figures, packet.audience)
    chart = curve_chart(figures, packet.audience, width=WIDTH, height=CURVE_HEIGHT, text=CURVE_TEXT)
    return {
        "words": _pieces(words, hours, share),
        "remark": enough_remark(figures, packet.audience),
        "curve": picture(chart),
        "table": small_table(enough_table(figures, packet.audience)),
    }


def _pieces(words: str, hours: str, share: str) -> Json:
    """A sentence in pieces, those in the accent marked; the places of the figures may stand in any order."""
    found = {"{hours}": hours, "{share}": share}
    pieces: list[Json] = []
    while places := [(words.index(place), place) for place in found if place in words]:
        at, place = min(places)
        pieces += [{"text": words[:at], "strong": False}, {"text": found[place], "strong": True}]
        words = words[at + len(place) :]
    return [*(piece for piece in pieces if piece), {"text": words, "strong": False}]


def _given(figures: Figures, packet: Packet) -> Json:
    chart = given_chart(figures, packet.audience, width=WIDTH, height=GIVEN_HEIGHT)
    return {
        "question": translate("Was it given?"),
        "topic": translate("delivery"),
        "headline": delivery_title(figures.delivery, packet.audience),
        "chart": None if chart is None else picture(chart),
        "words": given_words(figures, packet.audience),
    }


def small_table(table: ReviewTable) -> Json:
    """A table without bars; a `wide` one has cells that say that they are hidden."""
    return {
        "header": [*table.columns],
        "rows": [
            {"label": row.label, "cells": [cell.text for cell in row.cells], "strong": row.strong} for row in table.rows
        ],
        "wide": any(cell.value is None for row in table.rows for cell in row.cells),
    }
