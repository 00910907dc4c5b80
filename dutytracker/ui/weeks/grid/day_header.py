"""The heads of the grid's columns: the day, and below it what kind of day it was."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Size, colors_of, text_font
from dutytracker.ui.weeks.grid.grid_model import LABEL, GridModel
from dutytracker.ui.weeks.grid.grid_rows import head_words, layer_words
from dutytracker.ui.widgets.row_delegate import draw_words


class DayHeader(QHeaderView):
    """Two lines a column; a closed day has a tick before its second line."""

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._grid_model = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), round(self.fontMetrics().height() * 2.6))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colors = colors_of(self)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect)
        day = self._grid_model.day_at(section)
        if day is not None and day.absences:
            painter.fillRect(box.adjusted(0, 0, 0, -1), colors.grid)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colors.border)
        inside = box.adjusted(4 * STEP if section == LABEL else STEP, STEP, -3 * STEP, -STEP)
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        lower = upper.translated(0, inside.height() / 2)
        right = section != LABEL
        if day is None:
            first, second = self._edge(section)
            ink = colors.ink
        else:
            first, second = head_words(day), self._grid_model.state_of(day)
            ink = colors.ink if day.minutes.scheduled else colors.dim
        draw_words(painter, upper, first, Size.STRONG, ink, right=right)
        draw_words(painter, lower, second, Size.SMALL, colors.dim, right=right)
        if day is not None and day.closed is not None and not day.absences:
            self._draw_tick(painter, lower, second)
        painter.restore()

    def _draw_tick(self, painter: QPainter, line: QRectF, words: str) -> None:
        painter.setFont(text_font(Size.SMALL))
        left = line.right() - painter.fontMetrics().horizontalAdvance(words) - 4 * STEP
        if left >= line.left():
            draw_words(
                painter, QRectF(left, line.top(), 3 * STEP, line.height()), "✓", Size.SMALL, colors_of(self).accent
            )

    def _edge(self, section: int) -> tuple[str, str]:
        if section == LABEL:
            return translate("Minutes by duty and day"), layer_words(self._grid_model.grid.layer)
        return translate("Week"), translate("total")
