"""Rows of a table as they were drawn: where one row comes or goes, the others are not drawn again."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from dutytracker.ui.theme import colors_of, text_font
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.rows_table import RowsTable


class RowPictures:
    """Draws the rows of a table on a card with its delegate, each once, while neither the row nor its room changes.

    It knows nothing of the keyboard and of selection: rows that show those the table draws itself.
    """

    def __init__(self, table: RowsTable) -> None:
        self._table = table
        self._known: dict[tuple[Row, bool], QPixmap] = {}
        """By the row and whether it is the last one, which has no line below it."""
        self._drawn_for: object = None

    def draw(self, area: QRect) -> None:
        """Draws what lies in `area` of the table's viewport; pictures of rows that are gone are let go."""
        rows, drawn_for = self._table.rows_model.rows, self._all_depends_on()
        if drawn_for != self._drawn_for:
            self._known, self._drawn_for = {}, drawn_for
        keys = [(row, number + 1 == len(rows)) for number, row in enumerate(rows)]
        self._known = {key: self._known[key] for key in keys if key in self._known}
        painter = QPainter(self._table.viewport())
        for number, key in enumerate(keys):
            top, height = self._table.rowViewportPosition(number), self._table.rowHeight(number)
            if top > area.bottom() or top + height <= area.top():
                continue
            if key not in self._known:
                self._known[key] = self._drawn(number)
            painter.drawPixmap(0, top, self._known[key])
        painter.end()

    def _all_depends_on(self) -> object:
        """What every picture was drawn for, besides its row."""
        table = self._table
        widths = [table.columnWidth(column) for column in range(table.rows_model.columnCount())]
        return colors_of(table), text_font(), table.devicePixelRatioF(), table.viewport().width(), widths

    def _drawn(self, number: int) -> QPixmap:
        table, ratio = self._table, self._table.devicePixelRatioF()
        size = QSize(table.viewport().width(), table.rowHeight(number))
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(colors_of(table).card)
        painter = QPainter(picture)
        option = QStyleOptionViewItem()
        for column in range(table.rows_model.columnCount()):
            corner = QPoint(table.columnViewportPosition(column), 0)
            option.rect = QRect(corner, QSize(table.columnWidth(column), size.height()))
            table.itemDelegate().paint(painter, option, table.rows_model.index(number, column))
        painter.end()
        return picture
