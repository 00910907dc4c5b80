"""What floats over other programs: its window, its card, and the shadow under it."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from dutytracker.ui.palette.x11 import is_composited
from dutytracker.ui.theme import RADIUS, Colors

SHADOW = 28
"""How far the shadow reaches around the card, in logical pixels; nothing where the screen cannot show it."""

SHADOW_FALL = 8
"""How much lower than its card a shadow lies."""

SHADOW_STRENGTH = 64
"""The darkness right at the edge, of 255."""


def float_over_all(window: QWidget) -> int:
    """Makes a frameless window over all others that is in no task bar; answers the room for its shadow on each side."""
    window.setWindowFlags(Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    window.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    if not can_be_seen_through():
        return 0
    window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
    return SHADOW


def screen_of_mouse() -> QScreen:
    """The screen the member looks at."""
    return QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()


def can_be_seen_through() -> bool:
    """False where a translucent window would be shown on black."""
    return QGuiApplication.platformName() != "xcb" or is_composited()


def draw_floating(painter: QPainter, card: QRectF, colors: Colors, room: int) -> None:
    """Draws the card and, `room` logical pixels around it, its shadow."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if room:
        ratio = painter.device().devicePixelRatioF()
        shadow = _shadow(round(card.width()), round(card.height()), room, ratio)
        painter.drawPixmap(card.topLeft() - QPointF(room, room), shadow)
    painter.setPen(QPen(colors.border if room else colors.control, 1))
    painter.setBrush(colors.card)
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


@lru_cache(maxsize=8)
def _shadow(width: int, height: int, room: int, device_ratio: float) -> QPixmap:
    """The shadow of a card of that size, with `room` around it; layer upon layer, darker toward the card."""
    pixmap = QPixmap(QSize(width + 2 * room, height + 2 * room) * device_ratio)
    pixmap.setDevicePixelRatio(device_ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    card = QRectF(room, room + SHADOW_FALL, width, height)
    darkness = 0
    for far in range(room - SHADOW_FALL, -SHADOW_FALL, -1):
        wanted = round(SHADOW_STRENGTH * (1 - (far + SHADOW_FALL) / room) ** 2)
        painter.setBrush(QColor(0, 0, 0, wanted - darkness))
        painter.drawRoundedRect(card.adjusted(-far, -far, far, far), RADIUS + max(far, 0), RADIUS + max(far, 0))
        darkness = wanted
    painter.end()
    return pixmap


def round_off(window: QWidget, radius: int = RADIUS) -> None:
    """Gives the window itself round corners, for a screen that shows no translucent ones."""
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(window.rect()), radius, radius)
    window.setMask(QRegion(outline.toFillPolygon().toPolygon()))
