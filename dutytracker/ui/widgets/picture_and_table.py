"""A picture that can also be read as a table: the same figures in words, one key away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable


class PictureAndTable(QWidget):
    """Shows `picture` or its table; `T` on either, or `button` (for the head of the card), changes over.

    The table is made when it is first asked for. `opened(value)` comes from one of its rows.
    """

    opened = Signal(object)

    def __init__(self, name: str, picture: QWidget, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self._name = name
        self._columns = tuple(columns)
        self._table: RowsTable | None = None
        self.model = RowsModel(columns, self)
        self.button = small_button(self.tr("Show as a table (T)"), "table")
        self.button.clicked.connect(self.change_over)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(picture)

    @property
    def table(self) -> RowsTable:
        """The same figures in rows, out of sight until `change_over`."""
        if self._table is None:
            self._table = self._made_table()
        return self._table

    def show_rows(self, rows: Sequence[Row], description: str) -> None:
        """Fills the table; `description` says in words what the picture shows."""
        self.model.show_rows(rows)
        self.picture.setAccessibleDescription(description)
        self._fit_columns()

    def shows_table(self) -> bool:
        """True while the table stands in the picture's place."""
        return self._table is not None and not self._table.isHidden()

    def change_over(self) -> None:
        """Puts the table in the picture's place, or the picture back."""
        had_focus = self.picture.hasFocus() or self.table.hasFocus()
        table = not self.shows_table()
        self.table.setVisible(table)
        self.picture.setVisible(not table)
        name = self.tr("Show as a picture (T)") if table else self.tr("Show as a table (T)")
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)
        self._fit_columns()
        if had_focus:
            (self.table if table else self.picture).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.change_over()
        else:
            super().keyPressEvent(event)

    def _made_table(self) -> RowsTable:
        table = RowsTable(self.tr("{0}, as a table").format(self._name), self.model)
        table.setItemDelegate(RowDelegate(table))
        header = table.horizontalHeader()
        header.setVisible(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        table.set_row_height(round(self.fontMetrics().height() * 1.6))
        table.setVisible(False)
        table.opened.connect(self.opened)
        table.key_pressed.connect(self._on_key_pressed)
        self._layout.addWidget(table)
        self.setTabOrder(self.picture, table)
        return table

    def _on_key_pressed(self, _value: object, text: str) -> None:
        if text == "t":
            self.change_over()

    def _fit_columns(self) -> None:
        """Gives each column the room of its words; where that is too much, the widest one gives way."""
        if not self.shows_table():
            return
        header, columns = self.table.horizontalHeader(), range(len(self._columns))
        self.table.resizeColumnsToContents()
        widths = [self.table.columnWidth(column) + 2 * INSET for column in columns]
        excess = sum(widths) - self.table.viewport().width()
        if excess > 0:
            widths[widths.index(max(widths))] -= excess
        for column in columns:
            self.table.setColumnWidth(column, max(widths[column], 1))
        header.setStretchLastSection(True)
        self.table.set_row_height(round(self.fontMetrics().height() * 1.6))
