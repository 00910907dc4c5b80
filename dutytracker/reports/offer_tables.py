"""Offers on the table, side by side with today's terms: the same on the screen, on paper and in files."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from dutytracker.domain.apart import Apart
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.offer_words import (
    apart_week_words,
    hundredths_words,
    labels_of,
    missing_words,
    offers_remarks,
    quoted,
    shown_equivalents,
    terms_words,
)
from dutytracker.reports.review_answer_tables import short_of_cell
from dutytracker.reports.review_cells import (
    Cell,
    ReviewTable,
    Row,
    count_cell,
    hidden_cell,
    hours_cell,
    share_cell,
    text_cell,
)
from dutytracker.reports.table import Unit
from dutytracker.reports.words import MINUS, hours_and_minutes, translate

FIGURES = (
    "Enough in",
    "Enough for logged work alone",
    "Members short",
    "Median shortfall per 40 h",
    "Guaranteed per 40 h",
    "Adds a week",
    "Full-time equivalents added",
)
"""What the figures of an offer are, in order."""


def offers_table(figures: Sequence[OfferFigures], audience: Audience) -> ReviewTable:
    """A line for today's terms, then one an offer. Weeks are counted for the inside alone."""
    rows = tuple(
        Row(label=label, cells=_said(one, audience), strong=one.offer is None)
        for label, one in zip(labels_of(figures), figures, strict=True)
    )
    return ReviewTable(
        name=translate("Offers"),
        title=translate("Offers on the table"),
        columns=_columns(audience),
        rows=rows,
        remarks=offers_remarks(audience),
    )


def apart_table(pairs: Sequence[Apart]) -> ReviewTable:
    """A line for any two offers that say the same of a full week, with a week in which they do not."""
    rows = tuple(
        Row(
            label=quoted(apart.one),
            cells=(
                text_cell(quoted(apart.other)),
                text_cell(apart_week_words(apart.week)),
                *(_minutes_cell(one) for one in (apart.full_week, apart.minutes_one, apart.minutes_other)),
            ),
        )
        for apart in pairs
    )
    return ReviewTable(
        name=translate("Offers apart"),
        title=translate("Where two offers come apart"),
        columns=(
            translate("Offer"),
            translate("Beside"),
            translate("Where they differ"),
            translate("Both, in a full week"),
            translate("The first, there"),
            translate("The other, there"),
        ),
        rows=rows,
    )


def figure_cells(one: OfferFigures, audience: Audience) -> tuple[Cell, ...]:
    """The figures of one offer, or of today's terms, as fine as the audience may see them, a cell each of `FIGURES`."""
    return (
        share_cell(one.covered, audience),
        share_cell(one.covered_floor, audience),
        short_of_cell(one.short, one.counted, audience),
        hours_cell(one.median_shortfall, audience, signed=True),
        hours_cell(one.guaranteed, audience),
        hours_cell(one.adds_hours, audience, signed=True),
        equivalents_cell(one.adds_hours, audience),
    )


def equivalents_cell(adds_hours: Fraction | None, audience: Audience) -> Cell:
    """Full-time equivalents with their sign: "+2.30"."""
    if adds_hours is None:
        return hidden_cell(audience, Unit.RATIO)
    shown = shown_equivalents(adds_hours, audience)
    sign = "+" if shown > 0 else MINUS if shown < 0 else ""
    return Cell(text=f"{sign}{hundredths_words(abs(shown))}", unit=Unit.RATIO, value=shown)


def _columns(audience: Audience) -> tuple[str, ...]:
    columns = (
        translate("Offer"),
        translate("Terms"),
        translate("Members"),
        translate("Weeks"),
        *map(translate, FIGURES),
    )
    return columns if audience is Audience.INSIDE else (*columns[:3], *columns[4:])


def _said(one: OfferFigures, audience: Audience) -> tuple[Cell, ...]:
    """The cells; where no week can tell anything that is said in place of a figure."""
    cells = _cells(one, audience)
    if one.members:
        return cells
    why = missing_words(one, audience)
    return tuple(
        replace(cell, text=why) if cell.value is None and cell.unit is not Unit.TEXT else cell for cell in cells
    )


def _minutes_cell(minutes: int) -> Cell:
    """What an offer gives in a week that nobody has to have had: exact for every audience."""
    return Cell(text=hours_and_minutes(minutes), unit=Unit.MINUTES, value=minutes)


def _cells(one: OfferFigures, audience: Audience) -> tuple[Cell, ...]:
    return (
        text_cell(terms_words(one)),
        count_cell(one.members, audience),
        *((count_cell(one.weeks, audience),) if audience is Audience.INSIDE else ()),
        *figure_cells(one, audience),
    )
