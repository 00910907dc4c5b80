"""How a row of a `RowsTable` is drawn: a thin line below it, or a ring around it where the keyboard is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from dutytracker.ui.plain_text import plain_tip
from dutytracker.ui.theme import STEP, Colors, Size, colors_in, text_font
from dutytracker.ui.widgets.painting import draw_outlined
from dutytracker.ui.widgets.rows_model import Index
from dutytracker.ui.widgets.rows_table import RowsTable

AT_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)

INSET = 2 * STEP
"""How far words and lines keep from the edges of the table, so that the ring has room around them."""


class RowDelegate(QStyledItemDelegate):
    """Draws each cell as plain words; a table with chips or swatches overrides `draw_cell`."""

    def __init__(self, table: RowsTable) -> None:
        super().__init__(table)
        self.table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = colors_in(self.table.palette())
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current(index):
            self._draw_ring(painter, rect, colors)
        elif index.row() + 1 < self.table.rows_model.rowCount():
            self._draw_line(painter, rect, index, colors)
        self.draw_cell(painter, rect, index, colors)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tells in full, under the pointer, the words that have no room in their cell."""
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if index.data(Qt.ItemDataRole.ToolTipRole) or self._has_room(option, words):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tip(words), view)
        return True

    def _has_room(self, option: QStyleOptionViewItem, words: str) -> bool:
        return self.table.fontMetrics().horizontalAdvance(words) + INSET + STEP <= option.rect.width()

    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        """Draws the words of one cell into `rect`."""
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_words(painter, rect.adjusted(INSET, 0, -STEP, 0), words, Size.BODY, colors.ink)

    def _is_current(self, index: Index) -> bool:
        return self.table.hasFocus() and index.row() == self.table.currentIndex().row()

    def _draw_line(self, painter: QPainter, rect: QRectF, _index: Index, colors: Colors) -> None:
        left = max(rect.left(), INSET)
        right = min(rect.right(), self.table.viewport().width() - INSET)
        painter.fillRect(QRectF(left, rect.bottom() - 1, right - left, 1), colors.border)

    def _draw_ring(self, painter: QPainter, rect: QRectF, colors: Colors) -> None:
        row = QRectF(0.5, rect.top() + 0.5, self.table.viewport().width() - 1, rect.height() - 1)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent_soft)
        painter.drawRoundedRect(row, 7, 7)
        draw_outlined(painter, row, None, colors.accent, 7)
        draw_outlined(painter, row.adjusted(0.7, 0.7, -0.7, -0.7), None, colors.accent, 6.5)
        painter.restore()


def draw_words(painter: QPainter, rect: QRectF, words: str, size: Size, ink: QColor, *, right: bool = False) -> None:
    """Draws one line of words into `rect`, cut with an ellipsis where it does not fit."""
    font = text_font(size)
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, AT_RIGHT if right else AT_LEFT, shown)
