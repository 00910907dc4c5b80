"""A table of words with headings, its columns sharing out the width."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from dutytracker.reports.words import hours_and_minutes
from dutytracker.ui.theme import Colors, Size, text_font
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable

LONGEST = 10 * 60
"""As wide as figures are, in minutes."""


class HeadedTable(RowsTable):
    """Columns by their headings, each with its share of the width; those of `figures` keep to the right, and `edit`
    opens those of `typed`, where the delegate gives an editor.

    A row without a value is the sum of the others, and stands out.
    """

    def __init__(
        self,
        name: str,
        columns: Sequence[tuple[str, float]],
        parent: QWidget | None = None,
        *,
        figures: Collection[int] = (),
        typed: Collection[int] = (),
    ) -> None:
        super().__init__(name, HeadedModel([words for words, _ in columns], figures, typed), parent)
        self._shares = [share for _, share in columns]
        self._figures = figures
        self.setItemDelegate(_HeadedDelegate(self, figures))
        header = self.horizontalHeader()
        header.setVisible(True)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, width in enumerate(self._widths(self.columns_width())):
            self.setColumnWidth(column, width)

    def _widths(self, width: int) -> list[int]:
        """The shares of the width; no figure and no heading is cut while another column has room to give."""
        widths = [round(width * share) for share in self._shares]
        strong = QFontMetrics(text_font(Size.STRONG))
        figure = strong.horizontalAdvance(hours_and_minutes(LONGEST)) + 2 * INSET
        widest = max(range(len(widths)), key=widths.__getitem__)
        for column, heading in enumerate(self.rows_model.columns):
            least = max(figure if column in self._figures else 0, strong.horizontalAdvance(heading) + 2 * INSET)
            more = max(least - widths[column], 0)
            if column != widest and widths[widest] - more > figure:
                widths[column] += more
                widths[widest] -= more
        return widths


class HeadedModel(RowsModel):
    """Rows under headings, which keep to the right over `figures`."""

    def __init__(self, columns: Sequence[str], figures: Collection[int] = (), typed: Collection[int] = ()) -> None:
        super().__init__(columns)
        self._figures = figures
        self._typed = typed

    def show_columns(self, columns: Sequence[str], figures: Collection[int]) -> None:
        """Puts other headings over no rows; nothing happens where they are the same."""
        if tuple(columns) == self.columns:
            return
        self.show_rows(())
        self.beginResetModel()
        self.columns, self._figures = tuple(columns), figures
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in self._typed else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._figures else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return super().headerData(section, orientation, role)


class _HeadedDelegate(RowDelegate):
    def __init__(self, table: RowsTable, figures: Collection[int]) -> None:
        super().__init__(table)
        self._figures = figures

    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        size = Size.STRONG if index.data(VALUE_ROLE) is None else Size.BODY
        inside = rect.adjusted(INSET, 0, -INSET, 0)
        draw_words(painter, inside, str(index.data()), size, colors.ink, right=index.column() in self._figures)
