"""A picture that can also be read as a table: the same figures in words, one key away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable


class PictureAndTable(QWidget):
    """Shows `picture` or its table; `T` on either, or `button` (for the head of the card), changes over."""

    def __init__(self, name: str, picture: QWidget, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self._columns = tuple(columns)
        self.model = RowsModel(columns, self)
        self.table = RowsTable(self.tr("{0}, as a table").format(name), self.model)
        self.table.setItemDelegate(RowDelegate(self.table))
        self.table.horizontalHeader().setVisible(True)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.set_row_height(round(self.fontMetrics().height() * 1.6))
        self.button = small_button(self.tr("Show as a table (T)"), "table")
        self.button.clicked.connect(self.change_over)
        self.table.setVisible(False)
        self.table.key_pressed.connect(self._on_key_pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(picture)
        layout.addWidget(self.table)

    def show_rows(self, rows: Sequence[Row], description: str) -> None:
        """Fills the table; `description` says in words what the picture shows."""
        self.model.show_rows(rows)
        self.picture.setAccessibleDescription(description)
        self._fit_columns()

    def shows_table(self) -> bool:
        """True while the table stands in the picture's place."""
        return not self.table.isHidden()

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
