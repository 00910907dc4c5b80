"""The frame around the line and its button."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.theme import STEP, Tone, colors_of
from dutytracker.ui.widgets.icon_label import IconLabel


class LineFrame(QWidget):
    """Holds a sign, the line and what stands behind it; it wears the focus of the line."""

    def __init__(self, line: EntryLine, behind: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setFixedHeight(round(line.fontMetrics().height() * 2.2))
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * STEP, STEP, STEP, STEP)
        row.setSpacing(3 * STEP)
        row.addWidget(IconLabel("plus", Tone.ACCENT, 1.15))
        row.addWidget(line, 1)
        row.addWidget(behind)
        line.focus_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colors.accent if self._line.hasFocus() else colors.control, 2))
        painter.setBrush(colors.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
