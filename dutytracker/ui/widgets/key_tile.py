"""A choice with the key that makes it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dutytracker.ui.theme import STEP, Size, colors_of, text_font
from dutytracker.ui.widgets.painting import draw_outlined
from dutytracker.ui.widgets.row_delegate import draw_words


class KeyTile(QAbstractButton):
    """A key cap and a word; whoever shows it also takes the key."""

    def __init__(self, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(text)
        self.setFont(text_font(Size.BODY))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("key {0}").format(key))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + self._side() + 6 * STEP, round(metrics.height() * 1.8))

    def least_width(self) -> int:
        """How wide it must be for all of its words, in logical pixels."""
        return self.fontMetrics().horizontalAdvance(self.text()) + self._side() + 4 * STEP

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side() + 10 * STEP, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.grid)
            painter.drawRoundedRect(QRectF(self.rect()), 7, 7)
        side = self._side()
        box = QRectF(STEP, (self.height() - side) / 2, side, side)
        draw_outlined(painter, box, colors.window, colors.control, 4)
        painter.setPen(QPen(colors.ink))
        painter.setFont(text_font(Size.TINY_STRONG))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)
        words = QRectF(self.rect()).adjusted(side + 3 * STEP, 0, -STEP, 0)
        draw_words(painter, words, self.text(), Size.BODY, colors.ink)

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 1.2)
