"""A box to tick, drawn in the theme's colors."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from dutytracker.ui.theme import STEP, Colors, colors_of


class CheckBox(QCheckBox):
    """A check box; its text is its label, which breaks into lines where there is no room for it on one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if not text:
            self.setFixedSize(self.sizeHint())
            return
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed, QSizePolicy.ControlType.CheckBox)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as one line, and as high as its words are where it is that wide as now."""
        line = self._line()
        return QSize(line.width(), self.heightForWidth(self.width()) if self.text() else line.height())

    def _line(self) -> QSize:
        """The room it takes on one line."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + 2 * STEP if self.text() else 0
        return QSize(box_side(metrics.height()) + 4 + words, round(metrics.height() * 1.5))

    def minimumSizeHint(self) -> QSize:
        """As wide as the box and the longest word."""
        hint = self.sizeHint()
        words = max((self.fontMetrics().horizontalAdvance(word) for word in self.text().split()), default=0)
        return QSize(min(self._beside_box() + words + 1, hint.width()), hint.height())

    def hasHeightForWidth(self) -> bool:
        return bool(self.text())

    def heightForWidth(self, width: int) -> int:
        line = self._line()
        if width >= line.width():
            return line.height()
        flags = int(Qt.TextFlag.TextWordWrap)
        words = self.fontMetrics().boundingRect(0, 0, width - self._beside_box(), 10_000, flags, self.text())
        return words.height() + line.height() - self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() < self._line().width() or event.oldSize().width() < self._line().width():
            self.updateGeometry()

    def hitButton(self, _position: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = box_side(self.fontMetrics().height())
        first_line = min(self.height(), self._line().height())
        box = QRectF(2, (first_line - side) / 2, side, side)
        draw_box(painter, box, colors, ticked=self.isChecked())
        painter.setPen(colors.ink if self.isEnabled() else colors.disabled)
        words = QRectF(self.rect()).adjusted(self._beside_box(), 0, 0, 0)
        breaks = self.width() < self._line().width()
        flags = int(Qt.AlignmentFlag.AlignVCenter) | (int(Qt.TextFlag.TextWordWrap) if breaks else 0)
        painter.drawText(words, flags, self.text())

    def _beside_box(self) -> int:
        """Where the words begin."""
        return box_side(self.fontMetrics().height()) + 2 + 2 * STEP


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
