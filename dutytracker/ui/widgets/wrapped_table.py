"""A table to read, whose words take as many lines as they need."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from dutytracker.ui.theme import STEP, Size, colors_in, text_font
from dutytracker.ui.widgets.rows_model import Index, RowsModel

FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
SIDE, ABOVE = 2 * STEP, round(1.5 * STEP)


class WrappedTable(QTableView):
    """Shows a `RowsModel` under its headings; one column takes the width that the others leave."""

    def __init__(self, name: str, model: RowsModel, stretched: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_WrappedDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._stretched = stretched
        model.modelReset.connect(self.resizeRowsToContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        others = (self.columnWidth(each) for each in range(self.model().columnCount()) if each != self._stretched)
        self.setColumnWidth(self._stretched, self.viewport().width() - sum(others))
        self.resizeRowsToContents()


class _WrappedDelegate(QStyledItemDelegate):
    """Breaks words into lines, with a thin line below the row and a tint where the keyboard is; the first column is
    quiet.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors = colors_in(self._table.palette())
        rect = QRectF(option.rect)
        painter.save()
        if self._table.hasFocus() and index.row() == self._table.currentIndex().row():
            painter.fillRect(rect, colors.accent_soft)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), colors.border)
        painter.setFont(text_font(Size.BODY))
        painter.setPen(colors.dim if index.column() == 0 else colors.ink)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE), FLAGS, words)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column()) - 2 * SIDE
        metrics = QFontMetrics(text_font(Size.BODY))
        needed = metrics.boundingRect(0, 0, width, 0, FLAGS, str(index.data(Qt.ItemDataRole.DisplayRole)))
        return QSize(width, max(needed.height(), metrics.height()) + 2 * ABOVE)
