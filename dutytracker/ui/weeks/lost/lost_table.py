"""The dated list of losses, of which several can be chosen at once."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from dutytracker.domain.records import Erosion
from dutytracker.reports.words import translate
from dutytracker.ui.theme import STEP, Colors, Size
from dutytracker.ui.weeks.lost.lost_rows import PROTECTED, TAKEN, TOLD, WRITTEN, LossRow
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index

COLUMNS = {
    "Date": 0.2,
    "Protected": 0.11,
    "Taken": 0.1,
    "By what": 0.29,
    "Manager told": 0.155,
    "Written down": 0.145,
}
"""The headings, and how much of the width each takes."""


class LostTable(HeadedTable):
    """Shift with the arrows, a click with Shift or Ctrl, and Ctrl+A choose several rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        columns = [(translate(words), share) for words, share in COLUMNS.items()]
        super().__init__(self.tr("Lost protected time"), columns, parent, figures=(PROTECTED, TAKEN))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setItemDelegate(_LossDelegate(self))
        self.keep_width(40 * self.fontMetrics().height())

    def chosen(self) -> list[Erosion]:
        """What is chosen, by date; the row of the keyboard where nothing else is."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        values = [self.rows_model.rows[row].value for row in rows] or [self.value()]
        return [value.erosion for value in values if isinstance(value, LossRow)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        else:
            super().keyPressEvent(event)


class _LossDelegate(RowDelegate):
    """What was taken and when a manager was told stand out; what is as it should be is quiet."""

    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        row, column = index.data(VALUE_ROLE), index.column()
        if not isinstance(row, LossRow):
            return
        if self.table.selectionModel().isRowSelected(index.row()) and not self._is_current(index):
            painter.fillRect(rect.adjusted(0, 1, 0, -1), colors.accent_soft)
        is_told = row.erosion.told_manager is not None
        is_strong = column == TAKEN or (column == TOLD and is_told)
        is_quiet = (column == TOLD and not is_told) or (column == WRITTEN and row.is_same_day)
        draw_words(
            painter,
            rect.adjusted(INSET, 0, -INSET if column in {PROTECTED, TAKEN} else -STEP, 0),
            str(index.data()),
            Size.STRONG if is_strong else Size.BODY,
            colors.dim if is_quiet else colors.ink,
            right=column in {PROTECTED, TAKEN},
        )
