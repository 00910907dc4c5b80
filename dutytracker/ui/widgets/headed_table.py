"""A table of words with headings, its columns sharing out the width."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable


class HeadedTable(RowsTable):
    """Columns by their headings, each with its share of the width."""

    def __init__(self, name: str, columns: Sequence[tuple[str, float]], parent: QWidget | None = None) -> None:
        super().__init__(name, RowsModel([words for words, _ in columns]), parent)
        self._shares = [share for _, share in columns]
        self.setItemDelegate(RowDelegate(self))
        header = self.horizontalHeader()
        header.setVisible(True)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(self._shares):
            self.setColumnWidth(column, round(event.size().width() * share))
