"""Where the characters of a line stand, and what is drawn beside them: faint words, and a wave under a part."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout
from PySide6.QtWidgets import QLineEdit

from dutytracker.ui.theme import STEP, colors_of

CURSOR_MARGIN = 5
"""Qt's rectangle of the cursor begins so many logical pixels before it."""

WAVE = 3.0
"""Half the length of a wave, in logical pixels."""


class LinePlaces:
    """The places of the characters of a `QLineEdit` whose cursor stands in the rectangle `cursor`."""

    def __init__(self, line: QLineEdit, cursor: QRect) -> None:
        self._layout = QTextLayout(line.displayText(), line.font(), line)
        self._layout.beginLayout()
        self._layout.createLine()
        self._layout.endLayout()
        self._first = cursor.left() + CURSOR_MARGIN - self._advance(line.cursorPosition())
        self.baseline = cursor.top() + QFontMetricsF(line.font()).ascent()
        """In logical pixels from the top of the line."""

    def left_of(self, position: int) -> float:
        """Where the character at that position begins, in logical pixels from the left of the line."""
        return self._first + self._advance(position)

    def _advance(self, position: int) -> float:
        place: Any = self._layout.lineAt(0).cursorToX(position)
        return float(place[0] if isinstance(place, tuple) else place)


def draw_hint(line: QLineEdit, places: LinePlaces, words: str) -> None:
    """Draws faint words behind the text, cut where the line ends."""
    left = places.left_of(len(line.text())) + 3 * STEP
    shown = QFontMetricsF(line.font()).elidedText(words, Qt.TextElideMode.ElideRight, line.width() - left - STEP)
    painter = QPainter(line)
    painter.setFont(line.font())
    painter.setPen(colors_of(line).faint)
    painter.drawText(QPointF(left, places.baseline), shown)


def draw_wave(line: QLineEdit, places: LinePlaces, start: int, end: int) -> None:
    """Draws a wave under the characters from `start` to `end`."""
    left, right = places.left_of(start), places.left_of(end)
    middle = places.baseline + QFontMetricsF(line.font()).descent() * 0.75
    path, at, up = QPainterPath(QPointF(left, middle)), left, True
    while at < right:
        path.quadTo(QPointF(at + WAVE / 2, middle + (-WAVE if up else WAVE)), QPointF(at + WAVE, middle))
        at, up = at + WAVE, not up
    painter = QPainter(line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(left, 0, right - left, line.height()))
    painter.setPen(QPen(colors_of(line).refusal, 1.5))
    painter.drawPath(path)
