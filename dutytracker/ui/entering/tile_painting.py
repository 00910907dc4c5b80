"""How the tiles of the favorites are measured and drawn."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from dutytracker.ui.theme import STEP, Colors, Size, text_font


def tile_size(label: str, before: float, length: str = "") -> QSize:
    """How large a tile wants to be with that label, and a length beside its key.

    `before` is the room for what stands beside the label.
    """
    metrics, small = QFontMetricsF(text_font(Size.SMALL_STRONG)), QFontMetricsF(text_font(Size.SMALL))
    upper = metrics.horizontalAdvance(label) + before
    lower = small.horizontalAdvance(length) + key_side() + STEP if length else 0
    return QSize(round(max(upper, lower) + 5.5 * STEP + 0.5), round(metrics.height() * 2 + 5.5 * STEP))


def key_side() -> float:
    """The width and height of the key on a tile."""
    return QFontMetricsF(text_font(Size.SMALL)).height() * 1.12


def lines_of(rect: QRectF) -> tuple[QRectF, QRectF]:
    """The two lines inside a tile."""
    inner = rect.adjusted(2.5 * STEP, 2 * STEP, -2.5 * STEP, -2 * STEP)
    half = inner.height() / 2
    return (
        QRectF(inner.left(), inner.top(), inner.width(), half),
        QRectF(inner.left(), inner.top() + half, inner.width(), half),
    )


def draw_tile(
    painter: QPainter, rect: QRectF, colors: Colors, *, hovered: bool, down: bool, chosen: bool = False
) -> None:
    """Draws the ground of a tile; `chosen` is one that something would be dropped on."""
    if chosen:
        painter.setPen(QPen(colors.accent, 2))
        painter.setBrush(colors.accent_soft)
    else:
        painter.setPen(QPen(colors.control if hovered else colors.border, 1))
        painter.setBrush(colors.grid if down else colors.card)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
