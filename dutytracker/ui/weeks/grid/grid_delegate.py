"""How a cell of the week grid is drawn."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.ui.theme import STEP, Colors, Size, colors_in, text_font
from dutytracker.ui.weeks.grid.grid_model import LABEL, TOTAL
from dutytracker.ui.weeks.grid.grid_rows import GridRow, RowKind
from dutytracker.ui.widgets.painting import Fill, draw_swatch
from dutytracker.ui.widgets.row_delegate import draw_words
from dutytracker.ui.widgets.rows_model import Index

if TYPE_CHECKING:
    from dutytracker.ui.weeks.grid.grid_table import GridTable

SIGNS = {
    RowKind.UNDONE: Fill.UNDONE,
    RowKind.DUE: Fill.DUE,
    RowKind.LOST: Fill.LOST,
    RowKind.GIVEN: Fill.PROTECTED,
}

PARTED_BELOW = {len(CAMPAIGN_DUTIES) - 1, len(Duty) - 1, len(Duty)}
"""The last rows of the campaign's duties, of all duties, and of the sum."""


class GridDelegate(QStyledItemDelegate):
    """Figures at the right, a sign and a label at the left, a frame around the cell the keyboard is on."""

    def __init__(self, table: "GridTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = colors_in(self._table.palette())
        rect = QRectF(option.rect)
        row = self._table.grid_model.rows[index.row()]
        day = self._table.grid_model.day_at(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if day is not None and day.absences:
            painter.fillRect(rect, colors.grid)
        _draw_line(painter, rect, index, colors)
        if index.column() == LABEL:
            _draw_label(painter, rect, row, colors)
        elif self._is_current(index):
            self._draw_current(painter, rect, str(index.data()), row, colors)
        else:
            strong = row.kind is RowKind.LOGGED or index.column() == TOTAL
            size = Size.STRONG if strong else Size.BODY
            draw_words(painter, rect.adjusted(STEP, 0, -3 * STEP, 0), str(index.data()), size, colors.ink, right=True)
        painter.restore()

    def _is_current(self, index: Index) -> bool:
        current = self._table.currentIndex()
        return self._table.hasFocus() and (index.row(), index.column()) == (current.row(), current.column())

    def _draw_current(self, painter: QPainter, rect: QRectF, words: str, row: GridRow, colors: Colors) -> None:
        box = rect.adjusted(1.5, 1.5, -1.5, -2.5)
        painter.setPen(QPen(colors.accent, 2))
        painter.setBrush(colors.card)
        painter.drawRoundedRect(box, 6, 6)
        inside = rect.adjusted(STEP, 0, -3 * STEP, 0)
        typed = self._table.typed
        shown = words if typed is None else typed
        if typed is None and words and row.duty is not None:
            font = text_font(Size.STRONG)
            painter.setFont(font)
            width = painter.fontMetrics().horizontalAdvance(words) + 4
            height = painter.fontMetrics().height()
            mark = QRectF(inside.right() - width + 2, rect.center().y() - height / 2, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.accent_soft)
            painter.drawRect(mark)
        draw_words(painter, inside, shown, Size.STRONG, colors.ink, right=True)
        if typed is not None:
            painter.fillRect(QRectF(inside.right() + 2, rect.center().y() - 8, 1.5, 16), colors.accent)


def _draw_line(painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
    """A thin line below each row; a darker one after the campaign's duties and around the sum."""
    line = colors.border if index.row() in PARTED_BELOW else colors.grid
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line)


def _draw_label(painter: QPainter, rect: QRectF, row: GridRow, colors: Colors) -> None:
    inside = rect.adjusted(4 * STEP, 0, -STEP, 0)
    if row.kind is RowKind.LOGGED:
        draw_words(painter, inside, row.label, Size.STRONG, colors.ink)
        return
    side = rect.height() * 0.36
    if row.duty is not None:
        dot = side * 0.72
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.of_duty(row.duty))
        painter.drawEllipse(QRectF(inside.left(), rect.center().y() - dot / 2, dot, dot))
    else:
        box = QRectF(inside.left() - 2, rect.center().y() - side / 2, side, side)
        draw_swatch(painter, box, SIGNS[row.kind], colors)
    size = Size.STRONG if row.duty in CAMPAIGN_DUTIES else Size.BODY
    draw_words(painter, inside.adjusted(4.5 * STEP, 0, 0, 0), row.label, size, colors.ink)
