"""Paints the marks of a chart; which marks there are, the chart itself says."""

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from dutytracker.reports.marks import Anchor, Area, Bar, Chart, Dot, Edge, Fill, Label, LegendItem, Line, Mark
from dutytracker.ui.theme import Colors, text_font
from dutytracker.ui.widgets.chart_colors import color_of, thinned
from dutytracker.ui.widgets.painting import draw_dashed, draw_hatch, draw_lost

PALE_SHARE = 0.42
"""How much of its color is kept by what is pale."""

AREA_SHARE = 0.14
"""How much of its color an area keeps."""


def draw_chart(painter: QPainter, chart: Chart, colors: Colors) -> None:
    """Paints all marks in their order, one unit of the chart a logical pixel."""
    for mark in chart.marks:
        _draw(painter, mark, colors)


def draw_legend_sign(painter: QPainter, rect: QRectF, item: LegendItem, colors: Colors) -> None:
    """Paints the sign of a legend."""
    if item.is_line:
        y = rect.center().y()
        line = Line(x1=rect.left(), y1=y, x2=rect.right(), y2=y, role=item.role, thickness=2, dashed=item.dashed)
        _draw(painter, line, colors)
        return
    if item.is_dot:
        at = rect.center()
        radius = rect.height() * 0.36
        _draw(painter, Dot(x=at.x(), y=at.y(), radius=radius, role=item.role, fill=item.fill, edge=item.edge), colors)
        return
    bar = Bar(
        x=rect.left(),
        y=rect.top(),
        width=rect.width(),
        height=rect.height(),
        role=item.role,
        fill=item.fill,
        edge=item.edge,
        radius=3,
    )
    _draw(painter, bar, colors)


def _draw(painter: QPainter, mark: Mark, colors: Colors) -> None:
    match mark:
        case Area():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(thinned(mark.role, colors, AREA_SHARE))
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in mark.points]))
        case Bar():
            _draw_bar(painter, mark, colors)
        case Line():
            pen = QPen(color_of(mark.role, colors), mark.thickness)
            if mark.dashed:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2))
        case Dot():
            _draw_dot(painter, mark, colors)
        case Label():
            _draw_label(painter, mark, colors)
        case _:
            assert_never(mark)


def _draw_bar(painter: QPainter, bar: Bar, colors: Colors) -> None:
    rect = QRectF(bar.x, bar.y, bar.width, bar.height)
    color = color_of(bar.role, colors)
    radius = bar.radius or min(1.5, bar.height / 2)
    if bar.crossed:
        draw_lost(painter, rect, colors, radius)
    elif bar.fill is Fill.HATCHED:
        draw_hatch(painter, rect, colors, radius)
    elif bar.fill is Fill.EMPTY:
        if bar.edge is not Edge.NONE:
            draw_dashed(painter, rect, None, color, radius)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(thinned(bar.role, colors, PALE_SHARE) if bar.fill is Fill.PALE else color)
        painter.drawRoundedRect(rect, radius, radius)


def _draw_dot(painter: QPainter, dot: Dot, colors: Colors) -> None:
    color = color_of(dot.role, colors)
    pen = QPen(color, 1.4)
    if dot.edge is Edge.DASHED:
        pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen if dot.edge is not Edge.NONE else QPen(Qt.PenStyle.NoPen))
    strength = {Fill.SOLID: 1.0, Fill.PALE: PALE_SHARE}.get(dot.fill, 0.0)
    painter.setBrush(thinned(dot.role, colors, strength))
    painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)


def _draw_label(painter: QPainter, label: Label, colors: Colors) -> None:
    font = QFont(text_font())
    font.setPixelSize(max(1, round(label.size)))
    font.setWeight(QFont.Weight.DemiBold if label.bold else QFont.Weight.Normal)
    wide = QFontMetricsF(font).horizontalAdvance(label.text)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[label.anchor]
    painter.setFont(font)
    painter.setPen(color_of(label.role, colors))
    painter.drawText(QPointF(label.x - shift, label.y), label.text)
