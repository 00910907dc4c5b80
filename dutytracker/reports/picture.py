"""A chart as a picture that stands alone: its title and what it shows above it, its signs below it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from textwrap import wrap
from typing import assert_never

from dutytracker.reports.legend_signs import SIDE, sign_of
from dutytracker.reports.marks import Area, Bar, Chart, Dot, Label, LegendItem, Line, Mark, Role
from dutytracker.reports.words import translate

LETTER_WIDTH = 0.56
"""How wide a letter is on average, in heights of the words; rather too wide than too narrow."""

LINE = 1.5
"""From line to line, in heights of the words."""


def picture_of(chart: Chart, title: str, *, text: float = 11, margin: float = 12) -> Chart:
    """The chart with words around it in letters of size `text`, `margin` wide on all sides; nothing to go to in it."""
    inside = chart.width
    lines = wrap(_said(chart), max(20, int(inside / (text * LETTER_WIDTH))))
    top = margin + text * (1.6 + LINE * len(lines)) + text * 0.6
    marks: list[Mark] = [Label(x=margin, y=margin + text * 1.2, text=title, size=text * 1.3, bold=True)]
    for number, line in enumerate(lines, start=1):
        y = margin + text * (1.3 + LINE * number)
        marks.append(Label(x=margin, y=y, text=line, size=text, role=Role.DIM))
    marks += (moved(mark, margin, top) for mark in chart.marks)
    below = top + chart.height + text * 0.8
    rows = _rows(chart.legend, inside, text)
    for number, row in enumerate(rows):
        marks += _legend_row(row, margin, below + number * text * LINE, text)
    return replace(
        chart,
        width=inside + 2 * margin,
        height=below + len(rows) * text * LINE + margin,
        marks=tuple(marks),
        make_stops=tuple,
    )


def moved(mark: Mark, right: float, down: float) -> Mark:
    """The mark so far to the right and down."""
    match mark:
        case Area():
            return replace(mark, points=tuple((x + right, y + down) for x, y in mark.points))
        case Bar() | Dot() | Label():
            return replace(mark, x=mark.x + right, y=mark.y + down)
        case Line():
            return replace(mark, x1=mark.x1 + right, x2=mark.x2 + right, y1=mark.y1 + down, y2=mark.y2 + down)
        case _:
            assert_never(mark)


def _said(chart: Chart) -> str:
    """What the chart shows in words; a picture has no table to point to."""
    return chart.description.replace(translate("The table holds every figure."), "").strip()


def _rows(legend: Sequence[LegendItem], width: float, text: float) -> list[list[LegendItem]]:
    """The signs in lines that fit into the width, at least one a line."""
    rows: list[list[LegendItem]] = []
    taken = width
    for item in legend:
        wide = _width(item, text)
        if not rows or taken + wide > width:
            rows.append([])
            taken = 0
        rows[-1].append(item)
        taken += wide
    return rows


def _width(item: LegendItem, text: float) -> float:
    """The room an item takes with the space behind it."""
    return sign_of(item).width + text * (len(item.words) * LETTER_WIDTH + 2)


def _legend_row(row: Sequence[LegendItem], x: float, y: float, text: float) -> Iterator[Mark]:
    for item in row:
        sign = sign_of(item)
        yield from (moved(mark, x, y + (text - SIDE) / 2) for mark in sign.marks)
        yield Label(x=x + sign.width + text * 0.5, y=y + text * 0.85, text=item.words, size=text)
        x += _width(item, text)
