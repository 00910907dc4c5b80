"""A list of records that can be opened and deleted, by key and by pointer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button
from dutytracker.ui.widgets.row_delegate import RowDelegate
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.rows_table import RowsTable
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class RecordList(QWidget):
    """Rows with the two things that can be done to the current one; `nothing` is said while there is none.

    Signals: `opened(record)` and `delete_wanted(record)`.
    """

    opened = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, name: str, columns: tuple[str, ...], nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowsTable(name, RowsModel(columns))
        self.table.setItemDelegate(RowDelegate(self.table))
        self.open_button = link_button(self.tr("Edit"))
        self.delete_button = link_button(self.tr("Delete"))
        self.keys = BreakingText(self.tr("Enter edits the line, Delete deletes it"), Size.SMALL, Tone.FAINT)
        self._nothing = Text(nothing, Size.BODY, Tone.DIM, wraps=True)
        self._buttons = QWidget()
        self._lay_out()
        self.table.opened.connect(self.opened)
        self.table.delete_wanted.connect(self.delete_wanted)
        self.open_button.clicked.connect(self._on_open)
        self.delete_button.clicked.connect(self._on_delete)
        self.show_rows(())

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Shows these rows; the first is current where none was."""
        self.table.rows_model.show_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setVisible(bool(rows))
        self._buttons.setVisible(bool(rows))
        self._nothing.setVisible(not rows)

    def _on_open(self) -> None:
        if self.table.value() is not None:
            self.opened.emit(self.table.value())

    def _on_delete(self) -> None:
        if self.table.value() is not None:
            self.delete_wanted.emit(self.table.value())

    def _lay_out(self) -> None:
        row = WrappingRow(4 * STEP, self.open_button, self.delete_button, self.keys, parent=self._buttons)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(self.table)
        layout.addWidget(self._buttons)
        layout.addWidget(self._nothing)
