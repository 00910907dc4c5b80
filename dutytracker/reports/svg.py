"""Writes a chart as SVG."""

from collections.abc import Mapping
from typing import assert_never
from xml.sax.saxutils import escape, quoteattr

from dutytracker.reports.colors import PAPER, PRINT
from dutytracker.reports.marks import Area, Bar, Chart, Dot, Edge, Fill, Label, Line, Mark, Role
from dutytracker.reports.plain_text import plain

FONT = "Noto Sans, sans-serif"

AREA_OPACITY = 0.14

Colors = Mapping[Role, str]


def svg_of(chart: Chart, colors: Colors = PRINT, *, on_paper: bool = False) -> str:
    """The chart as one SVG document, as wide and high as the chart; the same chart gives the same text.

    `on_paper`: it has a ground of its own instead of being clear.
    """
    size = f'width="{_number(chart.width)}" height="{_number(chart.height)}"'
    box = f'viewBox="0 0 {_number(chart.width)} {_number(chart.height)}"'
    hatched = dict.fromkeys(mark.role for mark in chart.marks if isinstance(mark, Bar) and mark.fill is Fill.HATCHED)
    patterns = "".join(_hatch(role, colors) for role in hatched)
    marks = "\n".join(_mark(mark, colors) for mark in chart.marks)
    title = f"<title>{escape(plain(chart.description, 1000))}</title>"
    start = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {box} role="img">'
    ground = f'<rect {size} fill="{PAPER}"/>' if on_paper else ""
    return f"{start}{title}<defs>{patterns}</defs>{ground}\n{marks}\n</svg>\n"


def _mark(mark: Mark, colors: Colors) -> str:
    match mark:
        case Area():
            return _area(mark, colors[mark.role])
        case Bar():
            return _bar(mark, colors)
        case Line():
            return _line(mark, colors)
        case Dot():
            return _dot(mark, colors[mark.role])
        case Label():
            return _label(mark, colors)
        case _:
            assert_never(mark)


def _area(area: Area, color: str) -> str:
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in area.points)
    return f'<polygon points="{points}" fill="{color}" fill-opacity="{AREA_OPACITY}"/>'


def _dot(dot: Dot, color: str) -> str:
    place = f'cx="{_number(dot.x)}" cy="{_number(dot.y)}" r="{_number(dot.radius)}"'
    circle = f'<circle {place} fill="{color if dot.fill is Fill.SOLID else PAPER}"{_edge(dot.edge, color)}/>'
    if dot.fill is not Fill.PALE:
        return circle
    return f'{circle}<circle {place} fill="{color}" fill-opacity="0.45"/>'


def _bar(bar: Bar, colors: Colors) -> str:
    color = colors[bar.role]
    place = (
        f'x="{_number(bar.x)}" y="{_number(bar.y)}" width="{_number(bar.width)}" height="{_number(max(bar.height, 0))}"'
    )
    round_corners = f' rx="{_number(bar.radius)}"' if bar.radius else ""
    rect = f"<rect {place}{round_corners} {_fill(bar, color)}{_edge(bar.edge, color)}/>"
    if not bar.crossed:
        return rect
    right, bottom = bar.x + bar.width, bar.y + bar.height
    falling = Line(x1=bar.x, y1=bar.y, x2=right, y2=bottom, role=bar.role, thickness=0.75)
    rising = Line(x1=bar.x, y1=bottom, x2=right, y2=bar.y, role=bar.role, thickness=0.75)
    return rect + _line(falling, colors) + _line(rising, colors)


def _fill(bar: Bar, color: str) -> str:
    match bar.fill:
        case Fill.SOLID:
            return f'fill="{color}"'
        case Fill.PALE:
            return f'fill="{color}" fill-opacity="0.45"'
        case Fill.HATCHED:
            return f'fill="url(#hatch-{bar.role.value})"'
        case Fill.EMPTY:
            return 'fill="none"'
        case _:
            assert_never(bar.fill)


def _edge(edge: Edge, color: str) -> str:
    if edge is Edge.NONE:
        return ""
    dashes = ' stroke-dasharray="2.5 1.5"' if edge is Edge.DASHED else ""
    return f' stroke="{color}" stroke-width="0.75"{dashes}'


def _line(line: Line, colors: Colors) -> str:
    start = f'x1="{_number(line.x1)}" y1="{_number(line.y1)}"'
    end = f'x2="{_number(line.x2)}" y2="{_number(line.y2)}"'
    dashes = ' stroke-dasharray="4 3"' if line.dashed else ""
    return f'<line {start} {end} stroke="{colors[line.role]}" stroke-width="{_number(line.thickness)}"{dashes}/>'


def _label(label: Label, colors: Colors) -> str:
    place = f'x="{_number(label.x)}" y="{_number(label.y)}" text-anchor="{label.anchor.value}"'
    weight = ' font-weight="600"' if label.bold else ""
    font = f'font-family={quoteattr(FONT)} font-size="{_number(label.size)}"{weight}'
    return f'<text {place} {font} fill="{colors[label.role]}">{escape(plain(label.text, 200))}</text>'


def _hatch(role: Role, colors: Colors) -> str:
    """Lines that rise to the right, on paper."""
    tile = f'<rect width="3" height="3" fill="{PAPER}"/><rect width="0.8" height="3" fill="{colors[role]}"/>'
    turn = 'patternTransform="rotate(45)"'
    return (
        f'<pattern id="hatch-{role.value}" width="3" height="3" patternUnits="userSpaceOnUse" {turn}>{tile}</pattern>'
    )


def _number(value: float) -> str:
    """At most two decimals, without zeros that say nothing."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
