"""What floats over other programs: its window, its card, and the shadow under it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPainter, QPainterPath, QPen, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from dutytracker.ui.palette.x11 import is_composited
from dutytracker.ui.theme import RADIUS, Colors

SHADOW = 28
"""How far the shadow reaches around the card, in logical pixels; nothing where the screen cannot show it."""

SHADOW_FALL = 8
"""How much lower than its card a shadow lies."""

SHADOW_STRENGTH = 34
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
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for far in range(room - SHADOW_FALL, -SHADOW_FALL, -1):
        share = 1 - (far + SHADOW_FALL) / room
        painter.setPen(QPen(QColor(0, 0, 0, round(SHADOW_STRENGTH * share * share)), 1.6))
        around = card.adjusted(-far, -far, far, far).translated(0, SHADOW_FALL)
        painter.drawRoundedRect(around, RADIUS + max(far, 0), RADIUS + max(far, 0))
    painter.setPen(QPen(colors.border if room else colors.control, 1))
    painter.setBrush(colors.card)
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def round_off(window: QWidget, radius: int = RADIUS) -> None:
    """Gives the window itself round corners, for a screen that shows no translucent ones."""
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(window.rect()), radius, radius)
    window.setMask(QRegion(outline.toFillPolygon().toPolygon()))
