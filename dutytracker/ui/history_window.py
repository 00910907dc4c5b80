"""How records came to be: every step that was ever written about them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dutytracker.domain.history import Revision
from dutytracker.domain.records import Record
from dutytracker.ui.history_words import HistoryWords
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.rows_model import Row, RowsModel
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace


class HistoryWindow(QDialog):
    """One row a step, oldest first, record by record; follows what is changed meanwhile."""

    def __init__(self, workspace: Workspace, records: Sequence[Record], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._records = tuple(records)
        self._words = HistoryWords(workspace.logbook.settings)
        self.model = RowsModel((self.tr("When"), self.tr("What"), self.tr("Why")), self)
        self.table = QTableView()
        self._close = primary_button(self.tr("Close"))
        self._lay_out()
        self._read()
        self._close.clicked.connect(self.accept)
        workspace.changed.connect(self._read)

    def _read(self) -> None:
        logbook = self._workspace.logbook
        steps = [step for record in self._records for step in logbook.history_of(record)]
        self.model.show_rows([self._row(step) for step in steps])
        self.table.resizeRowsToContents()

    def _row(self, step: Revision) -> Row:
        return Row((self._words.when(step), self._words.what(step), step.reason or ""), step)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("History"))
        said = self.tr("Nothing here can be changed or removed: corrections and deletions stay visible.")
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("History"))
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        em = self.fontMetrics().height()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 15 * em)
        self.table.setColumnWidth(2, 9 * em)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(self.tr("History"), Size.HEADING))
        layout.addWidget(Text(said, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.resize(QSize(52 * em, 26 * em))
