"""The figures of a chart as a table, in a window of their own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from dutytracker.reports.marks import ChartTable
from dutytracker.ui.theme import STEP, Size
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.text import Text


class ChartTableWindow(Dialog):
    """One table; arrow keys move in it, Esc and T close it."""

    def __init__(self, table: ChartTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(table.title)
        self.view = QTableView()
        self.view.setModel(RowsModel(table.header, self.view))
        self.view.setAccessibleName(table.title)
        self.close_button = plain_button(self.tr("Close (Esc)"))
        self.close_button.clicked.connect(self.close)
        self._fill(table)
        self._lay_out(table.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T:
            self.close()
        else:
            super().keyPressEvent(event)

    def _fill(self, table: ChartTable) -> None:
        view = self.view
        model = view.model()
        if isinstance(model, RowsModel):
            model.show_rows([Row(cells) for cells in table.rows])
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setStyleSheet("QTableView::item { padding: 0 0.5em; }")
        view.verticalHeader().setVisible(False)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        column.setSpacing(3 * STEP)
        column.addWidget(Text(title, Size.HEADING))
        column.addWidget(self.view)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.view.resizeColumnsToContents()
        text = self.fontMetrics().height()
        width = self.view.horizontalHeader().length() + 14 * STEP
        height = self.view.verticalHeader().length() + self.view.horizontalHeader().sizeHint().height() + 9 * text
        self.resize(min(width, text * 62), min(text * 40, height))
