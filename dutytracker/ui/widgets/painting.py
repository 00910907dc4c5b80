"""How the recurring signs are drawn: fills of bars, hatching, the empty box of lost time, chips and swatches."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from dutytracker.domain.placement import Placement
from dutytracker.ui.theme import Colors, mixed

HATCH_STEP = 5.0
"""Logical pixels between two lines of hatching."""

LINE_WIDTH = 1.3
"""Of frames, dashes and crosses, in logical pixels."""


LEAST_ARM = 1.6
"""A cross with shorter arms would only be a blot."""


class Fill(Enum):
    """What a piece of a bar or a swatch stands for; never told by color alone, a word stands beside it."""

    PROTECTED = auto()
    PAID = auto()
    OWN = auto()
    UNDONE = auto()
    LOST = auto()
    DUE = auto()
    """Protected time that is still to come."""
    LOGGED = auto()
    """Logged work of any placement."""
    UNCOVERED = auto()
    """A week without enough days closed."""


def fill_of(placement: Placement) -> Fill:
    """The fill that stands for a placement."""
    if placement is Placement.PROT:
        return Fill.PROTECTED
    return Fill.OWN if placement.is_own_time else Fill.PAID


def draw_fill(painter: QPainter, rect: QRectF, fill: Fill, colors: Colors, radius: float = 3.0) -> None:
    """Draws one piece; the whole of it lies inside `rect`."""
    radius = min(radius, rect.width() / 3)
    match fill:
        case Fill.UNDONE:
            draw_hatch(painter, rect, colors, radius)
        case Fill.LOST:
            draw_lost(painter, rect, colors, radius)
        case Fill.DUE:
            draw_outlined(painter, rect, colors.accent_soft, colors.accent, radius)
        case Fill.UNCOVERED:
            draw_dashed(painter, rect, colors.card, colors.dim, radius)
        case _:
            solid = {Fill.PROTECTED: colors.accent, Fill.PAID: colors.paid, Fill.OWN: colors.own}
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(solid.get(fill, colors.dim))
            painter.drawRoundedRect(rect, radius, radius)


def draw_hatch(painter: QPainter, rect: QRectF, colors: Colors, radius: float = 3.0) -> None:
    """Draws undone work: a thin frame full of diagonal lines."""
    painter.save()
    frame = rect.adjusted(0.6, 0.6, -0.6, -0.6)
    outline = QPainterPath()
    outline.addRoundedRect(frame, radius, radius)
    painter.fillPath(outline, mixed(colors.dim, colors.card, 0.12))
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colors.dim, 1.3))
    at = frame.left() - frame.height()
    while at < frame.right():
        painter.drawLine(QPointF(at, frame.bottom()), QPointF(at + frame.height(), frame.top()))
        at += HATCH_STEP
    painter.restore()
    draw_outlined(painter, rect, None, colors.dim, radius)


def draw_lost(painter: QPainter, rect: QRectF, colors: Colors, radius: float = 3.0) -> None:
    """Draws lost protected time: an empty dashed box with a cross."""
    draw_dashed(painter, rect, colors.card, colors.dim, radius)
    arm = min(rect.width(), rect.height()) * 0.24
    if arm < LEAST_ARM:
        return
    middle = rect.center()
    painter.save()
    painter.setPen(QPen(colors.dim, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))
    painter.restore()


def draw_dashed(painter: QPainter, rect: QRectF, ground: QColor | None, line: QColor, radius: float = 3.0) -> None:
    """Draws a box with a dashed frame."""
    painter.save()
    pen = QPen(line, LINE_WIDTH)
    pen.setDashPattern([2.6, 2.0])
    painter.setPen(pen)
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    inset = LINE_WIDTH / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_outlined(painter: QPainter, rect: QRectF, ground: QColor | None, line: QColor, radius: float = 3.0) -> None:
    """Draws a box with a thin solid frame."""
    painter.save()
    painter.setPen(QPen(line, LINE_WIDTH))
    painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
    inset = LINE_WIDTH / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def draw_swatch(painter: QPainter, rect: QRectF, fill: Fill, colors: Colors) -> None:
    """Draws the small square that stands before a word."""
    draw_fill(painter, rect, fill, colors, radius=3.0)


def chip_size(text: str, font: QFont, *, sign: bool = True) -> tuple[float, float]:
    """Width and height of a chip with `text`, with room for a dot or icon if it has a `sign`."""
    metrics = QFontMetricsF(font)
    height = metrics.height() * 1.5
    side = height * 0.42
    return metrics.horizontalAdvance(text) + 2 * side + (height * 0.56 if sign else 0), height


def draw_chip(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    *,
    ground: QColor,
    ink: QColor,
    dot: QColor | None = None,
    icon: bool = False,
) -> None:
    """Draws a rounded chip in `rect`, its words cut where they have no room.

    With an `icon` there is room for one at the left, which the caller draws.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    side = rect.height() * 0.42
    left = rect.left() + side
    if dot is not None:
        size = rect.height() * 0.34
        painter.setBrush(dot)
        painter.drawEllipse(QRectF(left, rect.center().y() - size / 2, size, size))
    metrics = QFontMetricsF(font)
    sign = rect.height() * 0.56 if icon else side if dot is not None else 0
    at = max(left + sign, rect.right() - side - metrics.horizontalAdvance(text))
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.right() - side / 2 - at)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(
        QRectF(at, rect.top(), rect.right() - at - side / 2, rect.height()),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine),
        text,
    )
    painter.restore()
