"""A key to press, drawn like a key cap."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from dutytracker.ui.key_names import key_words
from dutytracker.ui.theme import Size, colors_of, text_font
from dutytracker.ui.widgets.painting import draw_outlined


class KeyCap(QLabel):
    """The name of a key in a small box."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(text_font(Size.TINY_STRONG))
        self.setText(key_words(text))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = round(metrics.height() * 1.25)
        return QSize(max(height, metrics.horizontalAdvance(self.text()) + round(metrics.height() * 0.8)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hint = self.sizeHint()
        box = QRectF(0, 0, min(hint.width(), self.width()), min(hint.height(), self.height()))
        box.moveCenter(QRectF(self.rect()).center())
        draw_outlined(painter, box, None, colors.border, 4)
        painter.end()
        super().paintEvent(event)
