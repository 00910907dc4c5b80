"""A box to tick, drawn in the theme's colors."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from dutytracker.ui.theme import STEP, Colors, colors_of


class CheckBox(QCheckBox):
    """A check box; its text is its label."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if not text:
            self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + 2 * STEP if self.text() else 0
        return QSize(box_side(metrics.height()) + 4 + words, round(metrics.height() * 1.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _position: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = box_side(self.fontMetrics().height())
        box = QRectF(2, (self.height() - side) / 2, side, side)
        draw_box(painter, box, colors, ticked=self.isChecked())
        painter.setPen(colors.ink if self.isEnabled() else colors.disabled)
        words = QRectF(self.rect()).adjusted(side + 2 + 2 * STEP, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())


def box_side(text_height: int) -> int:
    """How wide and high the box is beside text of that height."""
    return round(text_height * 1.02)


def draw_box(painter: QPainter, box: QRectF, colors: Colors, *, ticked: bool) -> None:
    """Draws the box; delegates share this with `CheckBox`."""
    painter.save()
    frame = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setPen(QPen(colors.accent if ticked else colors.control, 1.5))
    painter.setBrush(colors.accent if ticked else colors.card)
    painter.drawRoundedRect(frame, 4, 4)
    if ticked:
        pen = QPen(colors.on_accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        left, top, side = frame.left(), frame.top(), frame.width()
        corners = ((0.24, 0.53), (0.43, 0.72), (0.78, 0.3))
        painter.drawPolyline([QPointF(left + x * side, top + y * side) for x, y in corners])
    painter.restore()
