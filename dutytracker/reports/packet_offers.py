"""The pages of a packet about offers on the table: chart, table, a sentence each, where two come apart, the method."""

from collections.abc import Iterator

from dutytracker.domain.apart import Apart, apart_in_samples
from dutytracker.domain.pooling import Audience
from dutytracker.domain.week_summary import TOLERANCE_MINUTES
from dutytracker.reports.legend_signs import sign_of
from dutytracker.reports.marks import LegendItem, Role
from dutytracker.reports.offer_chart import beside_curve_words, chart_signs, offers_chart, unmarked_words
from dutytracker.reports.offer_tables import offers_table
from dutytracker.reports.offer_words import apart_words, offer_sentences, told_words
from dutytracker.reports.packet import Packet
from dutytracker.reports.svg import svg_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import counted, translate

WIDTH = 524
CHART_HEIGHT = 214
CHART_TEXT = 9.5

MOST_APART = 10
"""So many pairs of offers are told on paper; files hold all."""


def offers_data(packet: Packet) -> Json:
    """The texts, the table and the picture of these pages; null where the packet has none."""
    if not packet.offers or packet.review.figures is None:
        return None
    chart = offers_chart(packet.review, packet.offers, width=WIDTH, height=CHART_HEIGHT, text=CHART_TEXT)
    return {
        "heading": translate("Offers on the table"),
        "question": translate("What would each have covered?"),
        "topic": translate("laid over the weeks that members logged"),
        "chart": {"picture": svg_of(chart), "description": chart.description, "width": chart.width},
        "legend": [{"picture": svg_of(sign_of(item)), "words": item.words} for item in _legend(chart.legend)],
        "remark": beside_curve_words(),
        "unmarked": unmarked_words(packet.offers, packet.audience),
        "sentences": [
            {"sign": sign, "text": text}
            for sign, text in zip(
                chart_signs(packet.offers)[1:], offer_sentences(packet.offers, packet.audience), strict=True
            )
        ],
        "table": _table(packet),
        "apart": _apart(packet),
        "method": {"heading": translate("How offers are laid over weeks"), "lines": [*offers_method_lines(packet)]},
    }


def offers_method_lines(packet: Packet) -> tuple[str, ...]:
    """What these figures rest on, in five lines."""
    return (
        translate(
            "Each offer is laid over the member-weeks that the rest of this packet counts, as if it had been in force;"
            " how the work would have changed under it is not known."
        ),
        translate(
            "Enough means that the need of a week is at most what the offer guarantees in it, without tolerance. Short"
            " is told as on the first page: over it by more than {minutes} min."
        ).format(minutes=TOLERANCE_MINUTES),
        translate(
            "An offer that shrinks with leave counts scheduled time less absences, one that is the same through leave"
            " counts the week’s pattern. Hours per 40 h are over scheduled time less absences."
        ),
        translate(
            "An offer of appointment time is told where booked appointments are on record. A figure that fewer than"
            " {number} members make, or that a subtraction could give away, is hidden."
        ).format(number=packet.audience.k),
        translate(
            "What an offer adds is the sum over those reporting, not over the unit, of a mean week over today’s terms;"
            " 40 h are one full-time equivalent. Time alone: nothing here is money."
        ),
    )


def apart_in(packet: Packet) -> tuple[Apart, ...]:
    """Any two of its offers that say the same of a full week alone."""
    return apart_in_samples([one.offer for one in packet.offers if one.offer is not None])


def _apart(packet: Packet) -> Json:
    lines = [apart_words(apart) for apart in apart_in(packet)]
    if not lines:
        return None
    further = len(lines) - MOST_APART
    if further > 0:
        more = counted(further, "more pair of offers comes apart.", "more pairs of offers come apart.")
        lines = [*lines[:MOST_APART], more]
    return {"heading": translate("Where two offers come apart"), "lines": [*lines]}


def _legend(items: tuple[LegendItem, ...]) -> Iterator[LegendItem]:
    """The signs of the lines and of today's terms; the table below has the letters of the offers."""
    yield from (item for item in items if not item.is_dot)
    yield LegendItem(words=translate("an offer, with its letter"), role=Role.INK, is_dot=True)


def _table(packet: Packet) -> Json:
    """The table with terms and counts beside the name instead of in columns."""
    table = offers_table(packet.offers, packet.audience)
    counts = 2 if packet.audience is Audience.INSIDE else 1
    first, _, *columns = table.columns
    return {
        "header": [first, *columns[counts:]],
        "rows": [
            {
                "label": row.label,
                "terms": row.cells[0].text,
                "told": told_words(one, packet.audience),
                "cells": [{"text": cell.text, "hidden": cell.value is None} for cell in row.cells[1 + counts :]],
                "strong": row.strong,
            }
            for row, one in zip(table.rows, packet.offers, strict=True)
        ],
    }
